import type { CalendarVersion, WindowText } from '../time/calendar.js';
import { compileCalendar, type CompiledCalendar } from '../time/compiled-calendar.js';
import { dayWindows, readWindow } from '../time/day-windows.js';
import { DAY } from '../time/instant.js';
import { subtract, type Interval } from '../time/interval.js';
import { formatDate, parseDate, WEEKDAYS } from '../time/local-date.js';
import { listOf, recordOf, textOf, type VectorCase } from './vector-case.js';

const YEARS = Array.from({ length: 500 }, (_, i) => 1900 + i);

function windowsIn(value: unknown, field: string): WindowText[] {
  return listOf(value, field).map((window): WindowText => {
    const [from, to] = listOf(window, field);
    return [textOf(from, field), textOf(to, field)];
  });
}

function timeText(time: number): string {
  return time === DAY ? '24:00' : new Date(time).toISOString().slice(11, 19);
}

function holidaysIn(vector: VectorCase): string[] {
  const dates = listOf(vector['holidays'], 'holidays').map((date) => textOf(date, 'holidays'));
  const annual = listOf(vector['holidays_annual'], 'holidays_annual').flatMap((monthDay) =>
    YEARS.map((year) => `${year}-${textOf(monthDay, 'holidays_annual')}`),
  );
  // 29 February is a date in leap years alone.
  return [...dates, ...annual.filter((date) => parseDate(date) !== null)];
}

/** The closed intervals of dates, in ms since 1970-01-01T00:00 on the local wall clock. */
function breaksIn(vector: VectorCase): Interval[] {
  return listOf(vector['breaks'], 'breaks').flatMap((value) => {
    const { date, from, to } = recordOf(value, 'breaks');
    const midnight = (parseDate(textOf(date, 'breaks.date')) ?? NaN) * DAY;
    const closed = readWindow([textOf(from, 'breaks.from'), textOf(to, 'breaks.to')]);
    return closed ? [{ from: midnight + closed.from, to: midnight + closed.to }] : [];
  });
}

/** A date with breaks becomes a special day with what they leave of it. */
function withoutBreaks(version: CalendarVersion, breaks: readonly Interval[]): CalendarVersion {
  const windowsOf = dayWindows([version]);
  const days = new Set(breaks.flatMap(({ from }) => [Math.floor(from / DAY), Math.floor(from / DAY) + 1]));
  const special = [...days].map((day): [string, WindowText[]] => {
    const midnight = day * DAY;
    const whole = windowsOf(day).map(({ from, to }) => ({ from: midnight + from, to: midnight + to }));
    const left = subtract(whole, breaks);
    return [
      formatDate(day),
      left.map(({ from, to }) => [timeText(from - midnight), timeText(to - midnight)]),
    ];
  });
  return { ...version, specialDays: { ...version.specialDays, ...Object.fromEntries(special) } };
}

/** The calendar of a case, compiled. @throws DomainError `bad_vectors`, `bad_calendar` */
export function calendarOf(vector: VectorCase): CompiledCalendar {
  const week = recordOf(vector['calendar'], 'calendar');
  const shifts = Object.entries(recordOf(vector['shifts'] ?? {}, 'shifts'));
  const version: CalendarVersion = {
    effectiveFrom: null,
    windows: Object.fromEntries(WEEKDAYS.map((day) => [day, windowsIn(week[day], `calendar.${day}`)])),
    holidays: holidaysIn(vector),
    specialDays: Object.fromEntries(shifts.map(([date, windows]) => [date, windowsIn(windows, 'shifts')])),
  };
  return compileCalendar({
    zone: textOf(vector['timezone'], 'timezone'),
    versions: [withoutBreaks(version, breaksIn(vector))],
  });
}
