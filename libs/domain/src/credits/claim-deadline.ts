import { nextPeriod, type PeriodKey } from '../time/period.js';
import { DomainError } from '../errors.js';
import { formatDate, parseDate } from '../time/local-date.js';

/**
 * R19: the last local date, `YYYY-MM-DD`, to claim the credits of a month; `null` where no deadline is agreed.
 * Day 1 is the first day after the month.
 * @throws DomainError `bad_period`
 */
export function claimDeadline(month: PeriodKey, withinDays: number | null): string | null {
  if (withinDays === null) return null;
  const first = parseDate(`${nextPeriod(month)}-01`);
  if (first === null) throw new DomainError('bad_period', { period: month });
  return formatDate(first + withinDays - 1);
}
