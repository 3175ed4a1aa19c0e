import { dueDays, type Recurrence } from '../time/recurrence.js';
import type { Side, Transitions } from '../workflow/transitions.js';

/** Who owes it. */
export const obligedParties = ['supplier', 'buyer'] as const;
export type ObligedParty = (typeof obligedParties)[number];

/** How one time of an obligation stands: nothing said yet, shown and waiting for the buyer, and so on. */
export const occasionStates = ['due', 'waiting', 'accepted', 'returned', 'waived'] as const;
export type OccasionState = (typeof occasionStates)[number];

export const occasionActions = ['hand_in', 'record', 'accept', 'return', 'waive'] as const;
export type OccasionAction = (typeof occasionActions)[number];

/** What a supplier owes it hands in and the buyer accepts; what the buyer owes it records itself. */
const ofSupplier: Transitions<OccasionState, OccasionAction> = {
  hand_in: { from: ['due', 'returned'], to: 'waiting', by: ['supplier'], reason: true },
  record: { from: ['due', 'returned'], to: 'accepted', by: ['buyer'], reason: true },
  accept: { from: ['waiting'], to: 'accepted', by: ['buyer'], reason: false },
  return: { from: ['waiting', 'accepted'], to: 'returned', by: ['buyer'], reason: true },
  waive: { from: ['due', 'waiting', 'returned'], to: 'waived', by: ['buyer'], reason: true },
};
const ofBuyer: Transitions<OccasionState, OccasionAction> = {
  ...ofSupplier,
  hand_in: { ...ofSupplier.hand_in, from: [] },
  accept: { ...ofSupplier.accept, from: [] },
};

export const occasionTransitions = (obliged: ObligedParty): Transitions<OccasionState, OccasionAction> => (obliged === 'supplier' ? ofSupplier : ofBuyer);

/** Done with: shown and accepted, or nobody asks for it any more. */
export const isSettled = (state: OccasionState): boolean => state === 'accepted' || state === 'waived';

/** Whose turn it is while it is not settled. */
export const turnOf = (obliged: ObligedParty, state: OccasionState): Side => (state === 'waiting' ? 'buyer' : obliged);

export interface Occasion {
  readonly dueOn: string;
  readonly state: OccasionState;
}

/** Every time of it up to `until`, ascending, each as it was answered; unanswered ones are due. */
export function occasions(rule: Recurrence, answered: readonly Occasion[], until: string): Occasion[] {
  const known = new Map(answered.map((one) => [one.dueOn, one.state]));
  const days = new Set([...dueDays(rule, until), ...answered.map(({ dueOn }) => dueOn).filter((dueOn) => dueOn <= until)]);
  return [...days].sort().map((dueOn) => ({ dueOn, state: known.get(dueOn) ?? 'due' }));
}

/** The earliest time that is not settled, up to `until`; null where there is none. */
export const nextUnsettled = (rule: Recurrence, answered: readonly Occasion[], until: string): Occasion | null =>
  occasions(rule, answered, until).find(({ state }) => !isSettled(state)) ?? null;
