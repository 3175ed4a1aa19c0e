import type { components } from '@samsyn/api-client';

type Result = components['schemas']['ResultDto'];

const months = 12;

/** The same promise, whatever wording of it was in force. */
const samePromise = (one: Result, other: Result): boolean =>
  one.supplierId === other.supplierId &&
  one.towerId === other.towerId &&
  one.metric === other.metric &&
  one.priority === other.priority;

/** Up to twelve months of one service level, oldest first, ending with the result itself; null: not measured. */
export function levelTrend(result: Result, history: readonly Result[]): (number | null)[] {
  const byPeriod = new Map<string, string | null>();
  for (const each of history) {
    if (samePromise(each, result) && each.period < result.period) byPeriod.set(each.period, each.value);
  }
  byPeriod.set(result.period, result.value);
  return [...byPeriod]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(-months)
    .map(([, value]) => (value === null ? null : Number(value)));
}

const metrics = ['response', 'resolution', 'availability'];

/** What was measured first; within that response before resolution, the highest priority first. */
export function inOrder(results: readonly Result[]): Result[] {
  const rank = ({ value, metric, priority }: Result): number =>
    (value === null ? 1000 : 0) + metrics.indexOf(metric) * 100 + (priority ?? 99);
  return results.toSorted((a, b) => rank(a) - rank(b));
}
