import Fraction from 'fraction.js';
import { DomainError } from '../errors.js';
import { exact } from '../numbers/decimal.js';
import type { Statistic } from './metric.js';

/**
 * R14: one figure from values of any order, exact: the mean, the median (mean of the middle two), a percentile
 * by nearest rank, the sum, the maximum, or the last one given. `null` without values.
 * @throws DomainError `bad_percentile` unless above 0 and at most 100
 */
export function statisticOf(
  values: readonly Fraction[],
  statistic: Statistic,
  percentile: string | null = null,
): Fraction | null {
  const last = values.at(-1);
  if (last === undefined) return null;
  const sum = () => values.reduce((all, value) => all.add(value), new Fraction(0));
  const sorted = () => values.toSorted((a, b) => a.compare(b));
  switch (statistic) {
    case 'last':
      return last;
    case 'sum':
      return sum();
    case 'mean':
      return sum().div(values.length);
    case 'maximum':
      return sorted().at(-1) ?? null;
    case 'median': {
      const ordered = sorted();
      const upper = ordered[Math.floor(values.length / 2)] ?? last;
      const lower = ordered[Math.floor((values.length - 1) / 2)] ?? last;
      return upper.add(lower).div(2);
    }
    case 'percentile':
      return sorted()[nearestRank(values.length, percentile ?? '') - 1] ?? null;
  }
}

/** R14: the smallest rank that covers the percentile, ⌈p × n / 100⌉. */
function nearestRank(count: number, percentile: string): number {
  const share = exact(percentile);
  if (share.lte(0) || share.gt(100)) throw new DomainError('bad_percentile', { percentile });
  return Number(share.mul(count).div(100).ceil().valueOf());
}
