import { DomainError } from '../errors.js';
import type { CreditAction, CreditState } from './credit-state.js';

export type Party = 'buyer' | 'supplier';

interface Transition {
  readonly from: readonly CreditState[];
  readonly to: CreditState;
  readonly by: Party;
  /** Why must be said. */
  readonly reason: boolean;
}

/** R19: who may do what, from where; a disputed credit is proposed again, settled as agreed, or waived. */
export const creditTransitions: Readonly<Record<CreditAction, Transition>> = {
  propose: { from: ['calculated', 'disputed'], to: 'proposed', by: 'buyer', reason: false },
  accept: { from: ['proposed', 'disputed'], to: 'accepted', by: 'supplier', reason: false },
  dispute: { from: ['proposed'], to: 'disputed', by: 'supplier', reason: true },
  settle: { from: ['accepted'], to: 'settled', by: 'buyer', reason: false },
  waive: { from: ['calculated', 'proposed', 'accepted', 'disputed'], to: 'waived', by: 'buyer', reason: true },
};

/**
 * R19: the state after an action.
 * @throws DomainError `not_your_step` by the other party, `not_from_here` from this state, `reason_missing`
 */
export function nextCreditState(
  state: CreditState,
  action: CreditAction,
  { by, reason }: { readonly by: Party; readonly reason: string | null },
): CreditState {
  const transition = creditTransitions[action];
  if (transition.by !== by) throw new DomainError('not_your_step', { action });
  if (!transition.from.includes(state)) throw new DomainError('not_from_here', { action, state });
  if (transition.reason && (reason ?? '').trim() === '') throw new DomainError('reason_missing', { action });
  return transition.to;
}

/** R19: the actions a party may take from a state, in the order of the table. */
export function creditActionsFrom(state: CreditState, by: Party): CreditAction[] {
  return (Object.keys(creditTransitions) as CreditAction[]).filter(
    (action) => creditTransitions[action].by === by && creditTransitions[action].from.includes(state),
  );
}
