import { inOrder, isCounted, type Holder, type IncidentStep } from './incident-step.js';

/** `new` until somebody has acknowledged it. */
export const liveStates = ['new', 'active', 'paused', 'resolved', 'closed'] as const;
export type LiveState = (typeof liveStates)[number];

/** Where a live incident stands by all that counts (R5), instants in epoch ms. */
export interface IncidentStanding {
  readonly state: LiveState;
  readonly openedAt: number;
  readonly holder: Holder;
  readonly heldSince: number;
  /** Whether whoever holds it now has acknowledged it. */
  readonly acknowledged: boolean;
  /** The first acknowledgement of all. */
  readonly acknowledgedAt: number | null;
  readonly priority: number | null;
  /** The pause that is open, also one that still waits for acceptance. */
  readonly pause: IncidentStep | null;
  readonly resolvedAt: number | null;
  readonly closedAt: number | null;
  /** What the buyer has not decided yet, in the order it was recorded. */
  readonly waiting: readonly IncidentStep[];
}

type Draft = { -readonly [Key in keyof IncidentStanding]: IncidentStanding[Key] };

/** R5, R7: reads the standing from the steps and never from final values. */
export function standingOf(steps: readonly IncidentStep[]): IncidentStanding {
  const ordered = inOrder(steps);
  const openedAt = ordered[0]?.at ?? 0;
  const standing: Draft = {
    state: 'new',
    openedAt,
    holder: { group: null, supplierId: null, towerId: null },
    heldSince: openedAt,
    acknowledged: false,
    acknowledgedAt: null,
    priority: null,
    pause: null,
    resolvedAt: null,
    closedAt: null,
    waiting: steps.filter(({ acceptance }) => acceptance === 'proposed'),
  };
  for (const step of ordered) {
    if (step.acceptance !== 'rejected') take(standing, step);
  }
  return standing;
}

function take(standing: Draft, step: IncidentStep): void {
  const worked = () => (standing.acknowledgedAt === null ? 'new' : 'active');
  if (step.kind === 'paused') {
    standing.pause = step;
    if (isCounted(step)) standing.state = 'paused';
    return;
  }
  if (!isCounted(step)) return;
  switch (step.kind) {
    case 'opened':
      return;
    case 'assigned':
    case 'returned':
      standing.holder = { group: step.group, supplierId: step.supplierId, towerId: step.towerId };
      Object.assign(standing, { heldSince: step.at, acknowledged: false, pause: null, state: worked() });
      return;
    case 'acknowledged':
      standing.acknowledged = true;
      standing.acknowledgedAt ??= step.at;
      if (standing.state === 'new') standing.state = 'active';
      return;
    case 'priority':
      standing.priority = step.priority;
      return;
    case 'resumed':
      Object.assign(standing, { pause: null, state: worked() });
      return;
    case 'resolved':
      Object.assign(standing, { pause: null, state: 'resolved', resolvedAt: step.at });
      return;
    case 'reopened':
      Object.assign(standing, { state: worked(), resolvedAt: null, closedAt: null });
      return;
    case 'closed':
      Object.assign(standing, { pause: null, state: 'closed', closedAt: step.at });
  }
}
