import { subtract } from '../time/interval.js';
import type { IncidentTimeline } from './incident-timeline.js';
import type { LeadAssignment } from './lead-assignments.js';

/**
 * R21: the lead assignments without the time the incident stood resolved, from opening to the end, ascending; a null
 * `supplierId` is unowned time. With `stoodResolved` they fill the incident's wall time exactly.
 */
export function heldStretches({ leads, stoodResolved }: IncidentTimeline): LeadAssignment[] {
  if (stoodResolved.length === 0) return leads.filter(({ from, to }) => from < to);
  return leads.flatMap((lead) => subtract([lead], stoodResolved).map(({ from, to }) => ({ ...lead, from, to })));
}
