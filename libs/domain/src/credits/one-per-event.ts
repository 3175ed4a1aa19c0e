import type { CreditPart } from './credit-line.js';

export interface SettledEvents {
  readonly kept: readonly CreditPart[];
  /** What a higher credit for the same event stands for. */
  readonly dropped: readonly CreditPart[];
}

const smaller = (one: CreditPart, other: CreditPart): boolean =>
  one.minor < other.minor || (one.minor === other.minor && one.serviceLevelId > other.serviceLevelId);

/** R17: one credit for each event, the highest (of equal ones the first by service level id). */
export function onePerEvent(parts: readonly CreditPart[]): SettledEvents {
  const highest = new Map<string, CreditPart>();
  for (const part of parts) {
    if (part.eventId === null) continue;
    const found = highest.get(part.eventId);
    if (!found || smaller(found, part)) highest.set(part.eventId, part);
  }
  const stays = (part: CreditPart) => part.eventId === null || highest.get(part.eventId) === part;
  return { kept: parts.filter(stays), dropped: parts.filter((part) => !stays(part)) };
}
