import { DomainError } from '../errors.js';
import type { Instant } from './instant.js';
import { assertInterval, clipAll, union, type Interval } from './interval.js';

/** A stretch in which a clock stands still; `to: null` is still open and runs to `now` (R5). */
export interface Pause {
  from: Instant;
  to: Instant | null;
}

/**
 * R3, R5: pauses as ascending, separate intervals inside `within`. An open pause that begins after `now` has
 * not begun and counts for nothing.
 * @throws DomainError `reversed_interval`; `open_pause_without_now` when a pause is open and `now` missing
 */
export function closedPauses(pauses: readonly Pause[], within: Interval, now?: Instant): Interval[] {
  const closed = pauses.flatMap(({ from, to }): Interval[] => {
    if (to !== null) {
      assertInterval(from, to);
      return [{ from, to }];
    }
    if (now === undefined) throw new DomainError('open_pause_without_now', { from });
    return [{ from, to: now }];
  });
  // Clipping also drops what has not begun: it ends before it begins.
  return union(clipAll(closed, within));
}

/**
 * R3, R5: checks pauses as `closedPauses` does, without making new ones. Answers whether they already ascend and
 * do not overlap, as those of a history do, so that they can be taken as they come.
 * @throws DomainError `reversed_interval`; `open_pause_without_now` when a pause is open and `now` missing
 */
export function areSeparate(pauses: readonly Pause[], now?: Instant): boolean {
  let separate = true;
  let end = -Infinity;
  for (const { from, to } of pauses) {
    if (to === null && now === undefined) throw new DomainError('open_pause_without_now', { from });
    if (to !== null && from > to) assertInterval(from, to);
    if (from < end) separate = false;
    end = to ?? Infinity;
  }
  return separate;
}
