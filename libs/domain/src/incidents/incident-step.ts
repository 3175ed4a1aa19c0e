/** What can happen to a live incident, in the words of its timeline. */
export const stepKinds = [
  'opened',
  'assigned',
  'returned',
  'acknowledged',
  'priority',
  'paused',
  'resumed',
  'resolved',
  'reopened',
  'closed',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** R5: whether a step counts. The buyer's own always does; a supplier's waits where the supplier can gain from it. */
export const acceptances = ['counts', 'proposed', 'accepted', 'rejected'] as const;
export type Acceptance = (typeof acceptances)[number];

/** Who holds the lead: a supplier's group in a tower, or one group of the buyer's own (no supplier). */
export interface Holder {
  readonly group: string | null;
  readonly supplierId: string | null;
  readonly towerId: string | null;
}

/** One step as recorded. `at` is when it happened, `recordedAt` when somebody said so, both epoch ms (R5). */
export interface IncidentStep extends Holder {
  readonly sequence: number;
  readonly kind: StepKind;
  readonly at: number;
  readonly recordedAt: number;
  /** The party that recorded it; `null` is the buyer. */
  readonly bySupplierId: string | null;
  readonly acceptance: Acceptance;
  readonly priority: number | null;
  readonly pauseReason: string | null;
}

const gainful: readonly StepKind[] = ['priority', 'paused', 'resolved'];

/** R5: how a new step stands: what a supplier can gain from waits for the buyer, everything else counts. */
export const acceptanceOf = (kind: StepKind, bySupplierId: string | null): Acceptance =>
  bySupplierId !== null && gainful.includes(kind) ? 'proposed' : 'counts';

/** Whether a step has its effect. */
export const isCounted = ({ acceptance }: Pick<IncidentStep, 'acceptance'>): boolean =>
  acceptance === 'counts' || acceptance === 'accepted';

/** Steps in the order of what happened; those of the same instant in the order they were recorded. */
export const inOrder = (steps: readonly IncidentStep[]): IncidentStep[] =>
  [...steps].sort((a, b) => a.at - b.at || a.sequence - b.sequence);
