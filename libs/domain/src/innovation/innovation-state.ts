import { DomainError } from '../errors.js';

/**
 * R26: where something that is to be renewed stands, be it an instalment of a commitment or a proposal. A proposal that is still
 * being written, or was sent back, stands at `committed`: it is owed, not proposed.
 */
export const innovationStates = [
  'committed',
  'proposed',
  'evaluated',
  'approved',
  'piloting',
  'delivered',
  'benefit_verified',
  'rejected',
  'expired',
] as const;
export type InnovationState = (typeof innovationStates)[number];

export const innovationActions = ['propose', 'evaluate', 'approve', 'pilot', 'deliver', 'verify', 'send_back', 'reject', 'expire'] as const;
export type InnovationAction = (typeof innovationActions)[number];

/** `delivery`: one instalment of a commitment. */
export type InnovationSubject = 'delivery' | 'proposal';
export type InnovationParty = 'buyer' | 'supplier';

interface Transition {
  readonly from: readonly InnovationState[];
  readonly to: InnovationState;
  readonly by: readonly InnovationParty[];
  /** Why must be said. */
  readonly reason: boolean;
}

type Transitions = Readonly<Record<InnovationAction, Transition>>;

/** Nothing follows these. */
const ended: readonly InnovationState[] = ['benefit_verified', 'rejected', 'expired'];

const shared = {
  propose: { from: ['committed'], to: 'proposed', by: ['supplier'], reason: false },
  evaluate: { from: ['proposed'], to: 'evaluated', by: ['buyer'], reason: false },
  approve: { from: ['evaluated'], to: 'approved', by: ['buyer'], reason: false },
  pilot: { from: ['approved'], to: 'piloting', by: ['buyer'], reason: false },
  verify: { from: ['delivered'], to: 'benefit_verified', by: ['buyer'], reason: false },
  send_back: { from: ['proposed', 'evaluated', 'delivered'], to: 'committed', by: ['buyer'], reason: true },
  reject: { from: ['proposed', 'evaluated', 'approved', 'piloting', 'delivered'], to: 'rejected', by: ['buyer'], reason: true },
  expire: { from: ['committed', 'proposed', 'evaluated', 'approved', 'piloting'], to: 'expired', by: ['buyer'], reason: true },
} as const;

/**
 * R26: who may do what, from where. An instalment that is the thing itself, such as a benchmark, is handed in at once; a proposal
 * is first approved, and either side may say that it is in place.
 */
export const innovationTransitions: Readonly<Record<InnovationSubject, Transitions>> = {
  delivery: { ...shared, deliver: { from: ['committed', 'approved', 'piloting'], to: 'delivered', by: ['supplier'], reason: false } },
  proposal: {
    ...shared,
    // The buyer's people propose too.
    propose: { ...shared.propose, by: ['buyer', 'supplier'] },
    deliver: { from: ['approved', 'piloting'], to: 'delivered', by: ['buyer', 'supplier'], reason: false },
  },
};

/**
 * R26: the state after an action.
 * @throws DomainError `not_your_step` by the other party, `not_from_here` from this state, `reason_missing`
 */
export function nextInnovationState(
  state: InnovationState,
  action: InnovationAction,
  { subject, by, reason }: { readonly subject: InnovationSubject; readonly by: InnovationParty; readonly reason: string | null },
): InnovationState {
  const transition = innovationTransitions[subject][action];
  if (!transition.by.includes(by)) throw new DomainError('not_your_step', { action });
  if (!transition.from.includes(state)) throw new DomainError('not_from_here', { action, state });
  if (transition.reason && (reason ?? '').trim() === '') throw new DomainError('reason_missing', { action });
  return transition.to;
}

/** R26: the actions a party may take from a state, in the order of the list above. */
export function innovationActionsFrom(state: InnovationState, subject: InnovationSubject, by: InnovationParty): InnovationAction[] {
  return innovationActions.filter((action) => {
    const transition = innovationTransitions[subject][action];
    return transition.by.includes(by) && transition.from.includes(state);
  });
}

/** Nothing follows it any more. */
export const isEnded = (state: InnovationState): boolean => ended.includes(state);

/** R26: what was owed is there, whether its benefit was verified or not yet. */
export const isDelivered = (state: InnovationState): boolean => state === 'delivered' || state === 'benefit_verified';

/** Whose turn it is: the supplier owes it, or the buyer has something in hand to answer; null once nothing follows. */
export function turnOf(state: InnovationState): InnovationParty | null {
  if (isEnded(state)) return null;
  return state === 'committed' || state === 'approved' || state === 'piloting' ? 'supplier' : 'buyer';
}
