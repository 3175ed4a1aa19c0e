import type { IncidentEvent } from './incident-history.js';
import { inOrder, isCounted, type IncidentStep } from './incident-step.js';

/**
 * R5, R7, R8: the events of a live incident from its steps, in order of time. A pause ends where work goes on: at
 * the next resumption, hand-over, or counted resolution. An acknowledgement is its holder's, whoever recorded it.
 * Rejected steps are without effect and left out.
 */
export function eventsOfSteps(steps: readonly IncidentStep[]): IncidentEvent[] {
  const ordered = inOrder(steps).filter(({ acceptance }) => acceptance !== 'rejected');
  return ordered.flatMap((step, index): IncidentEvent[] => {
    const { kind, at } = step;
    const accepted = isCounted(step);
    switch (kind) {
      case 'assigned':
      case 'returned':
        return [{ kind: 'assigned', at, group: step.group, supplierId: step.supplierId, towerId: step.towerId }];
      case 'acknowledged':
        return [{ kind, at, supplierId: step.supplierId }];
      case 'priority':
        return step.priority === null ? [] : [{ kind, at, priority: step.priority, accepted }];
      case 'paused':
        return [{ kind: 'pause', at, to: pauseEnd(ordered, index), reason: step.pauseReason ?? '', accepted }];
      case 'resolved':
        return [{ kind, at, accepted }];
      case 'resumed':
        return [];
      default:
        return [{ kind, at }];
    }
  });
}

const ending = ['resumed', 'assigned', 'returned', 'closed'];

function pauseEnd(ordered: readonly IncidentStep[], index: number): number | null {
  const end = ordered
    .slice(index + 1)
    .find((step) => ending.includes(step.kind) || (step.kind === 'resolved' && isCounted(step)));
  return end?.at ?? null;
}
