import { DomainError } from '../errors.js';

/** A change is asked for, quoted as often as it takes, then accepted and delivered, or declined; the buyer may withdraw it before. */
export const changeRequestStates = ['requested', 'quoted', 'accepted', 'declined', 'withdrawn', 'delivered'] as const;
export type ChangeRequestState = (typeof changeRequestStates)[number];

export const changeRequestActions = ['quote', 'accept', 'decline', 'withdraw', 'deliver'] as const;
export type ChangeRequestAction = (typeof changeRequestActions)[number];

interface Step {
  readonly from: readonly ChangeRequestState[];
  readonly to: ChangeRequestState;
  readonly by: 'buyer' | 'supplier';
  readonly needsReason: boolean;
}

const steps: Readonly<Record<ChangeRequestAction, Step>> = {
  quote: { from: ['requested', 'quoted'], to: 'quoted', by: 'supplier', needsReason: false },
  accept: { from: ['quoted'], to: 'accepted', by: 'buyer', needsReason: false },
  decline: { from: ['quoted'], to: 'declined', by: 'buyer', needsReason: true },
  withdraw: { from: ['requested', 'quoted'], to: 'withdrawn', by: 'buyer', needsReason: true },
  deliver: { from: ['accepted'], to: 'delivered', by: 'buyer', needsReason: false },
};

/** What a side may do with a request as it stands. */
export const changeRequestActionsFrom = (state: ChangeRequestState, by: Step['by']): ChangeRequestAction[] =>
  changeRequestActions.filter((action) => steps[action].by === by && steps[action].from.includes(state));

/**
 * The state an action leads to.
 * @throws DomainError `step_not_allowed` where the state or the side does not allow it, `reason_missing`
 */
export function nextChangeRequestState(
  state: ChangeRequestState,
  action: ChangeRequestAction,
  { by, reason }: { by: Step['by']; reason: string | null },
): ChangeRequestState {
  const step = steps[action];
  if (step.by !== by || !step.from.includes(state)) throw new DomainError('step_not_allowed', { state, action });
  if (step.needsReason && reason === null) throw new DomainError('reason_missing', { action });
  return step.to;
}
