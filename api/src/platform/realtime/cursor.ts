/** How far a reader has come: everything that was visible in a snapshot, and when that was taken (epoch ms). */
export interface Cursor {
  readAt: number;
  snapshot: string;
}

/** A day less than changes are kept, so that no transaction still open at the reading can have been pruned. */
const resumableMs = 6 * 86_400_000;

const pattern = /^(\d{1,15})\.(\d{1,19}:\d{1,19}:(?:\d{1,19}(?:,\d{1,19})*)?)$/;

export const cursorText = ({ readAt, snapshot }: Cursor): string => `${readAt}.${snapshot}`;

/** The cursor of an event id; undefined for one that cannot be resumed from. */
export function parseCursor(text: string, now: Date): Cursor | undefined {
  const [, readAt, snapshot] = (text.length <= 4000 && pattern.exec(text)) || [];
  if (readAt === undefined || snapshot === undefined) return undefined;
  const age = now.getTime() - Number(readAt);
  return age <= resumableMs && isOrdered(snapshot) ? { readAt: Number(readAt), snapshot } : undefined;
}

/** What PostgreSQL accepts as a snapshot: xmin ≤ each running transaction < xmax, ascending. */
function isOrdered(snapshot: string): boolean {
  const [xmin = '0', xmax = '0', running = ''] = snapshot.split(':');
  const ids = [xmin, ...(running === '' ? [] : running.split(','))].map(BigInt);
  const ascending = ids.every((id, place) => place === 0 || id >= (ids[place - 1] ?? 0n));
  const last = running === '' ? BigInt(xmin) : (ids.at(-1) ?? 0n) + 1n;
  return BigInt(xmin) > 0n && ascending && last <= BigInt(xmax) && BigInt(xmax) < 1n << 63n;
}
