import { actionsFrom, nextState, type Side, type Transitions } from '../workflow/transitions.js';

/** A change is asked for, quoted as often as it takes, then accepted and delivered, or declined; the buyer may withdraw it before. */
export const changeRequestStates = ['requested', 'quoted', 'accepted', 'declined', 'withdrawn', 'delivered'] as const;
export type ChangeRequestState = (typeof changeRequestStates)[number];

export const changeRequestActions = ['quote', 'accept', 'decline', 'withdraw', 'deliver'] as const;
export type ChangeRequestAction = (typeof changeRequestActions)[number];

const transitions: Transitions<ChangeRequestState, ChangeRequestAction> = {
  quote: { from: ['requested', 'quoted'], to: 'quoted', by: ['supplier'], reason: false },
  accept: { from: ['quoted'], to: 'accepted', by: ['buyer'], reason: false },
  decline: { from: ['quoted'], to: 'declined', by: ['buyer'], reason: true },
  withdraw: { from: ['requested', 'quoted'], to: 'withdrawn', by: ['buyer'], reason: true },
  deliver: { from: ['accepted'], to: 'delivered', by: ['buyer'], reason: false },
};

/** What a side may do with a request as it stands. */
export const changeRequestActionsFrom = (state: ChangeRequestState, by: Side): ChangeRequestAction[] => actionsFrom(transitions, state, by);

/**
 * The state an action leads to.
 * @throws DomainError `not_your_step`, `not_from_here`, `reason_missing`
 */
export const nextChangeRequestState = (
  state: ChangeRequestState,
  action: ChangeRequestAction,
  as: { readonly by: Side; readonly reason: string | null },
): ChangeRequestState => nextState(transitions, state, action, as);
