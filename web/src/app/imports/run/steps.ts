import type { Import } from '../import.js';

const order = ['queued', 'reading', 'merging', 'measuring', 'done'] as const;
export type StepState = 'done' | 'now' | 'ahead' | 'failed';

/** The way of an import: what is behind it, where it is, what is ahead. A failed one stopped while reading. */
export function steps({
  status,
}: Pick<Import, 'status'>): { name: (typeof order)[number]; state: StepState }[] {
  const failed = status === 'failed';
  const at = order.findIndex((name) => name === (failed ? 'reading' : status));
  return order.map((name, index) => {
    if (index < at || status === 'done') return { name, state: 'done' };
    if (index > at) return { name, state: 'ahead' };
    return { name, state: failed ? 'failed' : 'now' };
  });
}
