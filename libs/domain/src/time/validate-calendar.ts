import type { CalendarVersion, ServiceCalendar, WindowText } from './calendar.js';
import { readWindow, weekPattern } from './day-windows.js';
import type { Interval } from './interval.js';
import { parseDate, parseTimeOfDay, WEEKDAYS } from './local-date.js';
import { isZone } from './zone.js';

export interface CalendarProblem {
  /** Where, in the shape of the calendar: `versions[0].windows.mon[1]`. */
  path: string;
  code:
    | 'missing_zone'
    | 'unknown_zone'
    | 'no_versions'
    | 'bad_date'
    | 'bad_time'
    | 'empty_window'
    | 'overlapping_windows'
    | 'missing_effective_from'
    | 'effective_from_order';
}

const overlap = (a: Interval, b: Interval) => a.from < b.to && b.from < a.to;

function windowProblems(windows: readonly WindowText[], path: string): CalendarProblem[] {
  const read = windows.map(readWindow);
  return windows.flatMap(([from, to], i): CalendarProblem[] => {
    const at = `${path}[${i}]`;
    const window = read[i] ?? null;
    if (window === null) {
      const empty = parseTimeOfDay(from) !== null && parseTimeOfDay(from) === parseTimeOfDay(to);
      return [{ path: at, code: empty ? 'empty_window' : 'bad_time' }];
    }
    const earlier = read.slice(0, i).some((other) => other !== null && overlap(other, window));
    return earlier ? [{ path: at, code: 'overlapping_windows' }] : [];
  });
}

/** Windows of one weekday that meet the end of a window begun the day before. */
function carriedProblems(version: CalendarVersion, path: string): CalendarProblem[] {
  return weekPattern(version).flatMap((windows, day): CalendarProblem[] => {
    const weekday = WEEKDAYS[day] ?? 'mon';
    const own = (version.windows[weekday] ?? []).filter((window) => readWindow(window) !== null).length;
    const carried = windows.slice(own);
    const meets = windows.slice(0, own).some((window) => carried.some((other) => overlap(window, other)));
    return meets ? [{ path: `${path}.${weekday}`, code: 'overlapping_windows' }] : [];
  });
}

function versionProblems(version: CalendarVersion, path: string): CalendarProblem[] {
  const { effectiveFrom, holidays, specialDays } = version;
  const badDate = (date: string, at: string): CalendarProblem[] =>
    parseDate(date) === null ? [{ path: at, code: 'bad_date' }] : [];
  return [
    ...(effectiveFrom === null ? [] : badDate(effectiveFrom, `${path}.effectiveFrom`)),
    ...WEEKDAYS.flatMap((day) => windowProblems(version.windows[day] ?? [], `${path}.windows.${day}`)),
    ...carriedProblems(version, `${path}.windows`),
    ...holidays.flatMap((date, i) => badDate(date, `${path}.holidays[${i}]`)),
    ...Object.entries(specialDays).flatMap(([date, windows]) => [
      ...badDate(date, `${path}.specialDays.${date}`),
      ...windowProblems(windows, `${path}.specialDays.${date}`),
    ]),
  ];
}

/** Only the first version may be without a date, and the dates ascend. */
function orderProblem(versions: readonly CalendarVersion[], i: number): CalendarProblem[] {
  const path = `versions[${i}].effectiveFrom`;
  const from = versions[i]?.effectiveFrom ?? null;
  const before = versions[i - 1]?.effectiveFrom ?? '';
  if (i === 0) return [];
  if (from === null) return [{ path, code: 'missing_effective_from' }];
  return from > before ? [] : [{ path, code: 'effective_from_order' }];
}

/** R2: everything wrong with a calendar; an empty list if it can be compiled. */
export function validateCalendar({ zone, versions }: ServiceCalendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  if (zone === '') problems.push({ path: 'zone', code: 'missing_zone' });
  else if (!isZone(zone)) problems.push({ path: 'zone', code: 'unknown_zone' });
  if (versions.length === 0) problems.push({ path: 'versions', code: 'no_versions' });
  versions.forEach((version, i) => {
    problems.push(...orderProblem(versions, i), ...versionProblems(version, `versions[${i}]`));
  });
  return problems;
}
