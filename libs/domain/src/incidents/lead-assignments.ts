import type { Interval } from '../time/interval.js';
import type { IncidentEvent } from './incident-history.js';

/** Who held the lead in the meantime; nulls are unowned time. */
export interface LeadAssignment extends Interval {
  readonly group: string | null;
  readonly supplierId: string | null;
  readonly towerId: string | null;
}

/**
 * R21: the lead assignments from opening to `end` (epoch ms) without gaps; what comes before the first one is
 * unowned. An assignment given up in the same instant, or made after the end, is not among them, except that
 * the last holder of an incident of no duration is kept. `events` must be in order of time.
 */
export function leadAssignments(
  events: readonly IncidentEvent[],
  openedAt: number,
  end: number,
): LeadAssignment[] {
  const leads: LeadAssignment[] = [];
  let holder = { group: null, supplierId: null, towerId: null } as Omit<LeadAssignment, 'from' | 'to'>;
  let from = openedAt;
  for (const event of events) {
    if (event.kind !== 'assigned' || event.at > end) continue;
    const at = Math.max(event.at, openedAt);
    if (at > from) leads.push({ from, to: at, ...holder });
    from = at;
    holder = { group: event.group, supplierId: event.supplierId, towerId: event.towerId };
  }
  const restoredTheMomentItCame = from === end && (leads.length === 0 || holder.supplierId !== null);
  if (end > from || restoredTheMomentItCame) leads.push({ from, to: end, ...holder });
  return leads;
}
