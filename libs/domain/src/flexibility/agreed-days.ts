import { DomainError } from '../errors.js';
import type { CalendarVersion } from '../time/calendar.js';
import { type DayNumber, formatDate, parseDate, WEEKDAYS, weekdayOf } from '../time/local-date.js';

/** How an agreed number of days is counted. */
export const dayUnits = ['working', 'calendar'] as const;
export type DayUnit = (typeof dayUnits)[number];

/** A calendar in which nothing is open for so long has no next working day. */
const farthest = 3660;

function versionOn(versions: readonly CalendarVersion[], date: string): CalendarVersion | undefined {
  return versions.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= date).at(-1);
}

/** R2: whether work is done on a local date: a special day beats a holiday, a holiday the week. Without a calendar: Monday to Friday. */
export function isWorkingDay(day: DayNumber, versions: readonly CalendarVersion[] | null): boolean {
  if (versions === null) return weekdayOf(day) < 5;
  const date = formatDate(day);
  const version = versionOn(versions, date);
  if (!version) return false;
  const special = version.specialDays[date];
  if (special) return special.length > 0;
  const weekday = WEEKDAYS[weekdayOf(day)];
  return !version.holidays.includes(date) && weekday !== undefined && (version.windows[weekday]?.length ?? 0) > 0;
}

/**
 * R6: the local date an agreed number of days after another. The day itself does not count; of working days only those count
 * on which work is done.
 * @throws DomainError `bad_date`, `no_working_day` in a calendar that never opens
 */
export function dayAfter(from: string, days: number, unit: DayUnit, versions: readonly CalendarVersion[] | null = null): string {
  const start = parseDate(from);
  if (start === null) throw new DomainError('bad_date', { value: from });
  if (unit === 'calendar') return formatDate(start + days);
  let day = start;
  for (let left = days; left > 0; ) {
    day += 1;
    if (day - start > farthest) throw new DomainError('no_working_day', {});
    if (isWorkingDay(day, versions)) left -= 1;
  }
  return formatDate(day);
}

/** Whole days from one local date to another. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === null || last === null) throw new DomainError('bad_date', { value: first === null ? from : to });
  return last - first;
}
