import type { Instant } from '../time/instant.js';
import { dayNumberOf } from '../time/local-date.js';
import { periodOf, previousPeriod, type PeriodKey } from '../time/period.js';
import { instantOnDay } from '../time/zone.js';

/** The local time of day, in ms after midnight, from which a day's packs are sent. */
export const sendingTime = 7 * 3_600_000;

/** The last day of a month (`YYYY-MM`), 28–31. */
export function daysInMonth(month: PeriodKey): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return [31, 30, 29, 28].find((day) => dayNumberOf(year, number, day) !== null) ?? 28;
}

/**
 * R2: when a pack that leaves on a day (1–31) leaves in a month: at seven in the morning of that local day, in a shorter month
 * of its last day.
 * @throws DomainError `missing_zone`, `unknown_zone`
 */
export function sendingInstant(month: PeriodKey, day: number, zone: string): Instant {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const date = dayNumberOf(year, number, Math.min(day, daysInMonth(month))) ?? 0;
  return instantOnDay(date, sendingTime, zone);
}

/**
 * The month whose pack is to have been sent by now: the one before the month in which the last sending fell, for a schedule that
 * leaves on a day (1–31). `null` where that sending was before the schedule was made. After a long stop only the latest
 * month is due, not every one that was missed.
 */
export function monthDue(schedule: { day: number; createdAt: Instant }, zone: string, now: Instant): PeriodKey | null {
  const current = periodOf(now, zone);
  const month = now >= sendingInstant(current, schedule.day, zone) ? current : previousPeriod(current);
  return sendingInstant(month, schedule.day, zone) < schedule.createdAt ? null : previousPeriod(month);
}
