import type { CompiledCalendar } from './compiled-calendar.js';
import type { Instant } from './instant.js';
import { assertInterval, type Interval } from './interval.js';
import { areSeparate, closedPauses, type Pause } from './pause.js';

function serviceIn(calendar: CompiledCalendar, intervals: readonly Interval[]): number {
  return intervals.reduce(
    (sum, { from, to }) => sum + calendar.serviceUntil(to) - calendar.serviceUntil(from),
    0,
  );
}

/**
 * R3: service ms of `[from, to)` inside the windows, minus the union of the pauses inside the windows. An
 * open pause runs to `now`.
 * @throws DomainError `reversed_interval`, `bad_instant`, `open_pause_without_now`
 */
export function elapsed(
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
  pauses?: readonly Pause[],
  now?: Instant,
): number {
  if (from > to) assertInterval(from, to);
  const whole = calendar.serviceUntil(to) - calendar.serviceUntil(from);
  if (pauses === undefined || pauses.length === 0) return whole;
  if (!areSeparate(pauses, now)) return whole - serviceIn(calendar, closedPauses(pauses, { from, to }, now));
  let paused = 0;
  for (const pause of pauses) {
    const start = Math.max(pause.from, from);
    const end = Math.min(pause.to ?? now ?? start, to);
    if (start < end) paused += calendar.serviceUntil(end) - calendar.serviceUntil(start);
  }
  return whole - paused;
}

/**
 * R3: service ms inside the union of the pauses, within `within` if given. An open pause runs to `now`.
 * @throws DomainError `reversed_interval`, `bad_instant`, `open_pause_without_now`
 */
export function pausedServiceTime(
  calendar: CompiledCalendar,
  pauses: readonly Pause[],
  now?: Instant,
  within: Interval = { from: -Infinity, to: Infinity },
): number {
  return serviceIn(calendar, closedPauses(pauses, within, now));
}
