import type { Interval } from '../time/interval.js';

/** An outage that takes everything down, in 1/10 000. */
export const FULL_IMPACT = 10_000;

/**
 * R11: the length of the intervals together, each instant weighted once by the largest impact (integers of
 * 1/10 000) at it; `lengthOf` says how many ms of a part count. In ms × 1/10 000.
 */
export function weightedLength(
  parts: readonly { readonly interval: Interval; readonly impact: number }[],
  lengthOf: (part: Interval) => number,
): number {
  const cuts = [...new Set(parts.flatMap(({ interval }) => [interval.from, interval.to]))].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).reduce((sum, to, index) => {
    const from = cuts[index] ?? to;
    const impact = parts.reduce(
      (largest, part) =>
        part.interval.from <= from && to <= part.interval.to ? Math.max(largest, part.impact) : largest,
      0,
    );
    return impact === 0 ? sum : sum + impact * lengthOf({ from, to });
  }, 0);
}
