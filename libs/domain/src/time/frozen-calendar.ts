import { CompiledCalendar } from './compiled-calendar.js';
import type { Instant } from './instant.js';
import { formatDate, parseDate, type DayNumber } from './local-date.js';
import type { Interval } from './interval.js';
import { localDayAndTime } from './zone.js';
import { DomainError } from '../errors.js';

/** R25: a calendar as nothing but instants: what it said of each local date, whatever becomes of holidays and zones. */
export interface FrozenCalendar {
  readonly zone: string;
  /** The local dates it speaks of, `YYYY-MM-DD`: from the first up to, not including, the end. */
  readonly firstDate: string;
  readonly endDate: string;
  /** Of the dates that have any: `[opens, closes]` in epoch ms. */
  readonly days: readonly { readonly date: string; readonly windows: readonly (readonly [Instant, Instant])[] }[];
}

/** R25: the windows of the local dates that an interval (epoch ms) touches. */
export function freezeCalendar(calendar: CompiledCalendar, { from, to }: Interval): FrozenCalendar {
  const { zone } = calendar;
  const [first, last] = [localDayAndTime(from, zone).day, localDayAndTime(to, zone).day];
  const days: { date: string; windows: [Instant, Instant][] }[] = [];
  for (let day = first; day <= last; day += 1) {
    const windows = calendar.windowsOn(day).map((window): [Instant, Instant] => [window.from, window.to]);
    if (windows.length > 0) days.push({ date: formatDate(day), windows });
  }
  return { zone, firstDate: formatDate(first), endDate: formatDate(last + 1), days };
}

/**
 * R25: the calendar again, for the dates it was frozen for; of others it knows nothing and says so.
 * @throws DomainError `bad_date`; the calendar itself throws `outside_calendar`
 */
export function thawCalendar({ zone, firstDate, endDate, days }: FrozenCalendar): CompiledCalendar {
  const windowsOf = new Map(days.map(({ date, windows }) => [dayOf(date), windows.map(([from, to]) => ({ from, to }))]));
  return new CompiledCalendar({
    ...{ zone, firstDay: dayOf(firstDate), endDay: dayOf(endDate) },
    windowsOn: (day) => windowsOf.get(day) ?? [],
  });
}

function dayOf(date: string): DayNumber {
  const day = parseDate(date);
  if (day === null) throw new DomainError('bad_date', { value: date });
  return day;
}
