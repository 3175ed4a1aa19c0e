import { DomainError } from '../errors.js';

/** An order is confirmed by its supplier and delivered at once or in parts. */
export const orderStates = ['ordered', 'confirmed', 'delivered', 'cancelled'] as const;
export type OrderState = (typeof orderStates)[number];

const open: readonly OrderState[] = ['ordered', 'confirmed'];

export const isOpenOrder = (state: OrderState): boolean => open.includes(state);

/** Open, and its day has passed. */
export const isLateOrder = ({ state, dueOn }: { state: OrderState; dueOn: string }, today: string): boolean => isOpenOrder(state) && dueOn < today;

/**
 * What is left of an order after one more delivery; at 0 it is delivered.
 * @throws DomainError `order_not_open`, `more_than_ordered` with what is left
 */
export function leftAfter(
  { state, quantity, delivered }: { state: OrderState; quantity: number; delivered: number },
  more: number,
): number {
  if (!isOpenOrder(state)) throw new DomainError('order_not_open', { state });
  const left = quantity - delivered;
  if (more > left) throw new DomainError('more_than_ordered', { left });
  return left - more;
}
