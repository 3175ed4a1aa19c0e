export const actionStates = ['open', 'done', 'cancelled'] as const;
export type ActionState = (typeof actionStates)[number];

/** Whether an action may go from one state to another: its owner finishes it, the buyer may do anything with it. */
export function mayMove(from: ActionState, to: ActionState, by: 'buyer' | 'owner'): boolean {
  return by === 'buyer' || (from === 'open' && to === 'done');
}

/** Whether an open action's day has passed; `today` is the organisation's local date. */
export function isOverdue({ state, dueOn }: { readonly state: ActionState; readonly dueOn: string | null }, today: string): boolean {
  return state === 'open' && dueOn !== null && dueOn < today;
}
