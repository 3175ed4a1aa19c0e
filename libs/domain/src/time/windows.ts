import type { CompiledCalendar } from './compiled-calendar.js';
import type { Instant } from './instant.js';
import { assertInterval, clip, type Interval } from './interval.js';

/**
 * The next `take` windows from an instant, the first cut to begin there, ascending; fewer if there are none.
 * A window past midnight comes in two parts, one for each date (R2).
 * @throws DomainError `bad_instant`
 */
export function windowsAfter(calendar: CompiledCalendar, at: Instant, take: number): Interval[] {
  const found: Interval[] = [];
  for (let from = at; found.length < take;) {
    const window = calendar.windowAfter(from);
    if (window === null) break;
    found.push({ from: Math.max(window.from, at), to: window.to });
    from = window.to;
  }
  return found;
}

/**
 * The last `take` windows up to an instant, the first cut to end there, descending.
 * @throws DomainError `bad_instant`
 */
export function windowsBefore(calendar: CompiledCalendar, at: Instant, take: number): Interval[] {
  const found: Interval[] = [];
  for (let to = at; found.length < take;) {
    const window = calendar.windowBefore(to);
    if (window === null) break;
    found.push({ from: window.from, to: Math.min(window.to, at) });
    to = window.from;
  }
  return found;
}

/**
 * All open time of `[from, to)` as ascending windows: what a closed period keeps (R25).
 * @throws DomainError `reversed_interval`, `bad_instant`
 */
export function windowsBetween(calendar: CompiledCalendar, from: Instant, to: Instant): Interval[] {
  assertInterval(from, to);
  const found: Interval[] = [];
  for (let at = from; at < to;) {
    const window = calendar.windowAfter(at);
    const part = window && clip(window, { from, to });
    if (window === null || part === null) break;
    found.push(part);
    at = window.to;
  }
  return found;
}
