import { DomainError } from '../errors.js';

/** What a supplier says of a figure of its scorecard: a remark, or that it is wrong and why. */
export const statementKinds = ['comment', 'objection'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** A comment is noted; an objection stands, in plain sight, until it is answered or taken back. */
export const statementStates = ['noted', 'standing', 'upheld', 'not_upheld', 'withdrawn'] as const;
export type StatementState = (typeof statementStates)[number];

export const statementActions = ['uphold', 'reject', 'withdraw'] as const;
export type StatementAction = (typeof statementActions)[number];

type Party = 'buyer' | 'supplier';

interface Transition {
  readonly from: readonly StatementState[];
  readonly to: StatementState;
  readonly by: Party;
  /** Why must be said. */
  readonly reason: boolean;
}

/** R25: who may do what with a statement, from where. The buyer answers once, and always says why. */
export const statementTransitions: Readonly<Record<StatementAction, Transition>> = {
  uphold: { from: ['standing'], to: 'upheld', by: 'buyer', reason: true },
  reject: { from: ['standing'], to: 'not_upheld', by: 'buyer', reason: true },
  withdraw: { from: ['standing'], to: 'withdrawn', by: 'supplier', reason: false },
};

export const firstState = (kind: StatementKind): StatementState => (kind === 'objection' ? 'standing' : 'noted');

/**
 * R25: the state after an action.
 * @throws DomainError `not_your_step` by the other party, `not_from_here` from this state, `reason_missing`
 */
export function nextStatementState(
  state: StatementState,
  action: StatementAction,
  { by, reason }: { readonly by: Party; readonly reason: string | null },
): StatementState {
  const transition = statementTransitions[action];
  if (transition.by !== by) throw new DomainError('not_your_step', { action });
  if (!transition.from.includes(state)) throw new DomainError('not_from_here', { action, state });
  if (transition.reason && (reason ?? '').trim() === '') throw new DomainError('reason_missing', { action });
  return transition.to;
}

/** The actions a party may take from a state, in the order of the table. */
export function statementActionsFrom(state: StatementState, by: Party): StatementAction[] {
  return statementActions.filter(
    (action) => statementTransitions[action].by === by && statementTransitions[action].from.includes(state),
  );
}
