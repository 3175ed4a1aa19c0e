import type { IncidentEvent } from '../incident.js';

/** What a report changed; `code` says what, the values what to. */
export type EventChange =
  | { code: 'state'; state: string }
  | { code: 'priority'; from: number | null; to: number }
  | { code: 'held'; group: string | null; supplierId: string | null }
  | { code: 'paused'; reason: string }
  | { code: 'resumed' };

export interface TimelineEntry {
  sequence: number;
  at: string;
  kind: string;
  changes: EventChange[];
  /** Reports up to here that changed nothing. */
  quiet: number;
}

/** R7: reports repeat the whole state each time; told is what each one changed, and how many changed nothing. */
export function timelineEntries(events: readonly IncidentEvent[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let before: IncidentEvent | undefined;
  let priority: number | null = null;
  let state: string | null = null;
  for (const event of events) {
    const changes: EventChange[] = [];
    if (event.state !== null && event.state !== state) changes.push({ code: 'state', state: event.state });
    if (event.priority !== null && event.priority !== priority) {
      changes.push({ code: 'priority', from: priority, to: event.priority });
    }
    const { groupName: group, supplierId } = event;
    const sameHolder = before?.groupName === group && before.supplierId === supplierId;
    if (before === undefined ? group !== null : !sameHolder)
      changes.push({ code: 'held', group, supplierId });
    const [reason, earlier] = [event.pauseReason, before?.pauseReason ?? null];
    if (reason !== earlier) changes.push(reason === null ? { code: 'resumed' } : { code: 'paused', reason });
    state = event.state ?? state;
    priority = event.priority ?? priority;
    before = event;
    const last = entries.at(-1);
    if (changes.length === 0 && last && last.kind === event.kind) last.quiet += 1;
    else entries.push({ sequence: event.sequence, at: event.at, kind: event.kind, changes, quiet: 0 });
  }
  return entries;
}
