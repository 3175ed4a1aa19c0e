import { DomainError } from '../errors.js';
import type { CompiledCalendar } from './compiled-calendar.js';
import { serviceWithPauses, serviceWithPausesBackward } from './due.js';
import type { Instant } from './instant.js';
import type { DayNumber } from './local-date.js';
import { isOpenAt, rollBackward, rollForward } from './open-at.js';
import type { Pause } from './pause.js';
import { instantOnDay, localDayAndTime } from './zone.js';

export interface DueDaysOptions {
  /** Due at the end of the last window of the day instead of at the start's time of day. */
  endOfDay?: boolean;
  pauses?: readonly Pause[];
  /** Where a pause that is still open ends for now. */
  now?: Instant;
}

/** The day `days` service days from `day` (days without windows not counted), or null if there is none. */
function serviceDay(calendar: CompiledCalendar, day: DayNumber, days: number): DayNumber | null {
  let found = day;
  for (let left = Math.abs(days); left > 0; left -= 1) {
    const window =
      days > 0
        ? calendar.windowAfter(instantOnDay(found + 1, 0, calendar.zone))
        : calendar.windowBefore(instantOnDay(found, 0, calendar.zone));
    if (window === null) return null;
    found = localDayAndTime(window.from, calendar.zone).day;
  }
  return found;
}

/** R6: an instant outside the windows moves on in the direction of travel; both ends are inside. */
function intoWindow(calendar: CompiledCalendar, at: Instant, forward: boolean): Instant | null {
  if (isOpenAt(calendar, at) || calendar.windowBefore(at)?.to === at) return at;
  return forward ? rollForward(calendar, at) : rollBackward(calendar, at);
}

function endOfDay(calendar: CompiledCalendar, day: DayNumber, forward: boolean): Instant | null {
  const last = calendar.windowsOn(day).at(-1);
  if (last) return last.to;
  const onServiceDay = serviceDay(calendar, day, forward ? 1 : -1);
  return onServiceDay === null ? null : (calendar.windowsOn(onServiceDay).at(-1)?.to ?? null);
}

/**
 * R6: `days` service days from `start`: the same local time on that service day, into the windows if it is
 * outside them, or with `endOfDay` the end of that day's last window. Negative `days` goes back. Pauses that
 * begin before the due time move it by their service time. Null if there are not so many service days.
 * @throws DomainError `bad_target` unless `days` is an integer; `bad_instant`, `reversed_interval`,
 * `open_pause_without_now`
 */
export function dueDays(
  calendar: CompiledCalendar,
  start: Instant,
  days: number,
  options: DueDaysOptions = {},
): Instant | null {
  if (!Number.isInteger(days)) throw new DomainError('bad_target', { target: String(days) });
  const forward = days >= 0;
  const { day: startDay, time } = localDayAndTime(start, calendar.zone);
  const day = serviceDay(calendar, startDay, days);
  if (day === null) return null;
  const unmoved = options.endOfDay
    ? endOfDay(calendar, day, forward)
    : intoWindow(calendar, days === 0 ? start : instantOnDay(day, time, calendar.zone), forward);
  if (unmoved === null || !options.pauses?.length) return unmoved;
  const service = calendar.serviceUntil(unmoved);
  const move = forward ? serviceWithPauses : serviceWithPausesBackward;
  const moved = move(calendar, start, service, options.pauses, options.now);
  if (moved === service) return unmoved;
  return forward ? calendar.earliestAt(moved) : calendar.latestAt(moved);
}
