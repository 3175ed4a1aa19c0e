export const taskStatuses = ['open', 'acknowledged', 'done', 'cancelled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** From which statuses each can be reached, and whether a supplier may say so of its own task. */
const moves: Readonly<Record<TaskStatus, { from: readonly TaskStatus[]; bySupplier: boolean }>> = {
  open: { from: ['done', 'cancelled'], bySupplier: false },
  acknowledged: { from: ['open'], bySupplier: true },
  done: { from: ['open', 'acknowledged'], bySupplier: true },
  cancelled: { from: ['open', 'acknowledged'], bySupplier: false },
};

/** R21: what can be said next of a task beside the lead, by the buyer or by the supplier whose it is. */
export const taskMoves = (status: TaskStatus, by: 'buyer' | 'supplier'): TaskStatus[] =>
  taskStatuses.filter((next) => moves[next].from.includes(status) && (by === 'buyer' || moves[next].bySupplier));
