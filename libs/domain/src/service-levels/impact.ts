import type { Interval } from '../time/interval.js';

/** An outage that takes everything down, in 1/10 000. */
export const FULL_IMPACT = 10_000;

/** Something down or degraded for a while; the impact is an integer of 1/10 000. */
export interface DownPart {
  readonly interval: Interval;
  readonly impact: number;
}

/** A time in which the same is down throughout. */
export interface Stretch<Part extends DownPart> {
  readonly interval: Interval;
  /** R11: the largest of what is down. */
  readonly impact: number;
  readonly parts: readonly Part[];
}

/** R11: the time in which anything is down, cut wherever something begins or ends; ascending. */
export function stretches<Part extends DownPart>(parts: readonly Part[]): Stretch<Part>[] {
  const cuts = [...new Set(parts.flatMap(({ interval }) => [interval.from, interval.to]))].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? to;
    const down = parts.filter(({ interval }) => interval.from <= from && to <= interval.to);
    const impact = down.reduce((largest, part) => Math.max(largest, part.impact), 0);
    return impact === 0 ? [] : [{ interval: { from, to }, impact, parts: down }];
  });
}

/**
 * R11: the length of the intervals together, each instant weighted once by the largest impact (integers of
 * 1/10 000) at it; `lengthOf` says how many ms of a part count. In ms × 1/10 000.
 */
export function weightedLength(parts: readonly DownPart[], lengthOf: (part: Interval) => number): number {
  return stretches(parts).reduce((sum, { interval, impact }) => sum + impact * lengthOf(interval), 0);
}
