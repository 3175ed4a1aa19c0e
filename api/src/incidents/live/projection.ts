import { countHandOffs } from '@samsyn/domain/incidents/hand-offs';
import { timelineOf } from '@samsyn/domain/incidents/incident-timeline';
import { standingOf } from '@samsyn/domain/incidents/incident-standing';
import type { IncidentStep } from '@samsyn/domain/incidents/incident-step';
import type { LeadAssignment } from '@samsyn/domain/incidents/lead-assignments';
import { eventsOfSteps } from '@samsyn/domain/incidents/step-history';

/** What is kept of a live incident besides its steps, all of it derived from them; instants in epoch ms. */
export interface Projection {
  state: string;
  priority: number | null;
  acknowledgedAt: number | null;
  resolvedAt: number | null;
  closedAt: number | null;
  stoppedAt: number | null;
  leadSupplierId: string | null;
  leadTowerId: string | null;
  /** Everybody who held it, in that order. */
  holderIds: string[];
  handOffs: number;
  bounces: number;
  waiting: number;
  /** The last one ends at Infinity while the incident runs. */
  leads: readonly LeadAssignment[];
}

/** R5, R8, R21: the incident as its steps make it. */
export function projectionOf(steps: readonly IncidentStep[]): Projection {
  const standing = standingOf(steps);
  const events = eventsOfSteps(steps);
  const { restoredAt, leads } = timelineOf({ openedAt: standing.openedAt, events }, Infinity);
  const assigned = events.flatMap((event) => (event.kind === 'assigned' ? [event] : []));
  const { handOffs, bounces } = countHandOffs(assigned.map(({ group }) => group));
  const { state, priority, acknowledgedAt, resolvedAt, closedAt, holder } = standing;
  return {
    ...{ priority, acknowledgedAt, resolvedAt, closedAt, handOffs, bounces, leads },
    // Imported logs call it so too.
    state: state === 'paused' ? 'on_hold' : state,
    stoppedAt: restoredAt,
    leadSupplierId: holder.supplierId,
    leadTowerId: holder.towerId,
    holderIds: [...new Set(assigned.flatMap(({ supplierId }) => supplierId ?? []))],
    waiting: standing.waiting.length,
  };
}
