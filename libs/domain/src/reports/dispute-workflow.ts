import type { Party } from '../credits/credit-workflow.js';
import { DomainError } from '../errors.js';

/** R22: where a dispute stands. The other side answers, the buyer decides; who opened it may withdraw it until then. */
export const disputeStates = ['open', 'answered', 'decided', 'withdrawn'] as const;
export type DisputeState = (typeof disputeStates)[number];

export const disputeActions = ['answer', 'withdraw', 'decide'] as const;
export type DisputeAction = (typeof disputeActions)[number];

/** After acceptance a figure is put right by a correction that the other side accepts or declines. */
export const correctionStates = ['proposed', 'accepted', 'declined'] as const;
export type CorrectionState = (typeof correctionStates)[number];

/** R22: what a party may do in a dispute. */
export function disputeActionsFrom(
  { state, openedBy }: { readonly state: DisputeState; readonly openedBy: Party },
  by: Party,
): DisputeAction[] {
  if (state !== 'open' && state !== 'answered') return [];
  const own = openedBy === by;
  return disputeActions.filter((action) => {
    if (action === 'answer') return state === 'open' && !own;
    return action === 'withdraw' ? own : by === 'buyer';
  });
}

/**
 * R22: the state of a dispute after an action.
 * @throws DomainError `not_from_here` where it is over, `not_your_step` by the wrong side
 */
export function nextDisputeState(
  dispute: { readonly state: DisputeState; readonly openedBy: Party },
  action: DisputeAction,
  by: Party,
): DisputeState {
  if (disputeActionsFrom(dispute, by).includes(action)) {
    return ({ answer: 'answered', withdraw: 'withdrawn', decide: 'decided' } as const)[action];
  }
  const over = dispute.state === 'decided' || dispute.state === 'withdrawn' || (action === 'answer' && dispute.state === 'answered');
  throw new DomainError(over ? 'not_from_here' : 'not_your_step', { action, state: dispute.state });
}
