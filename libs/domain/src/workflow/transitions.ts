import { DomainError } from '../errors.js';

export type Side = 'buyer' | 'supplier';

/** One step of something that goes from state to state: from where, to where, by whom, and whether why must be said. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Side[];
  readonly reason: boolean;
}

export type Transitions<State extends string, Action extends string> = Readonly<Record<Action, Transition<State>>>;

/**
 * The state after an action.
 * @throws DomainError `not_your_step` by the other side, `not_from_here` from this state, `reason_missing`
 */
export function nextState<State extends string, Action extends string>(
  transitions: Transitions<State, Action>,
  state: State,
  action: Action,
  { by, reason }: { readonly by: Side; readonly reason: string | null },
): State {
  const transition = transitions[action];
  if (!transition.by.includes(by)) throw new DomainError('not_your_step', { action });
  if (!transition.from.includes(state)) throw new DomainError('not_from_here', { action, state });
  if (transition.reason && (reason ?? '').trim() === '') throw new DomainError('reason_missing', { action });
  return transition.to;
}

/** What a side may do next, in the order of the table. */
export function actionsFrom<State extends string, Action extends string>(
  transitions: Transitions<State, Action>,
  state: State,
  by: Side,
): Action[] {
  return (Object.keys(transitions) as Action[]).filter(
    (action) => transitions[action].by.includes(by) && transitions[action].from.includes(state),
  );
}
