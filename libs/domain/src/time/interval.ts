import { DomainError } from '../errors.js';
import type { Instant } from './instant.js';

/** R1: the half-open interval `[from, to)` of instants. */
export interface Interval {
  from: Instant;
  to: Instant;
}

/**
 * R1: a reversed interval is an error; an empty one (`from` = `to`) is allowed.
 * @throws DomainError `reversed_interval` with both ends
 */
export function assertInterval(from: Instant, to: Instant): void {
  if (from > to) throw new DomainError('reversed_interval', { from, to });
}

/** The part of an interval inside `within`, or null where nothing is left. */
export function clip(interval: Interval, within: Interval): Interval | null {
  const from = Math.max(interval.from, within.from);
  const to = Math.min(interval.to, within.to);
  return from < to ? { from, to } : null;
}

/** The parts of every interval inside `within`, in the given order. */
export function clipAll(intervals: readonly Interval[], within: Interval): Interval[] {
  return intervals.flatMap((interval) => clip(interval, within) ?? []);
}

/**
 * R3: the same instants as ascending, separate intervals; touching ones are joined, empty ones dropped.
 * @throws DomainError `reversed_interval`
 */
export function union(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    assertInterval(from, to);
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (from < to) joined.push({ from, to });
  }
  return joined;
}

/**
 * The instants of `intervals` that lie in none of `removed`, as ascending, separate intervals.
 * @throws DomainError `reversed_interval`
 */
export function subtract(intervals: readonly Interval[], removed: readonly Interval[]): Interval[] {
  const holes = union(removed);
  return union(intervals).flatMap((whole) => {
    const rest: Interval[] = [];
    let from = whole.from;
    for (const hole of clipAll(holes, whole)) {
      if (from < hole.from) rest.push({ from, to: hole.from });
      from = hole.to;
    }
    if (from < whole.to) rest.push({ from, to: whole.to });
    return rest;
  });
}

/** Total length in ms of intervals that do not overlap. */
export function totalLength(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0);
}
