export const actionStates = ['open', 'done', 'cancelled'] as const;
export type ActionState = (typeof actionStates)[number];

/** Whether an action may go from one state to another: its owner finishes it, the buyer may do anything with it. */
export function mayMove(from: ActionState, to: ActionState, by: 'buyer' | 'owner'): boolean {
  if (from === to) return true;
  return by === 'buyer' || (from === 'open' && to === 'done');
}
