import { DAY, HOUR, MINUTE, SECOND } from './instant.js';

/** A local date as days since 1970-01-01, whatever the zone. */
export type DayNumber = number;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2}))?$/;

/** The day number of a Gregorian date from 1900 to 2399, or null if there is no such date. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber | null {
  if (!(year >= 1900 && year < 2400)) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? at.getTime() / DAY : null;
}

/** The day number of `YYYY-MM-DD`, or null if the text is no date from 1900 to 2399. */
export function parseDate(text: string): DayNumber | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return day === undefined ? null : dayNumberOf(Number(year), Number(month), Number(day));
}

/** `YYYY-MM-DD` of a day number. */
export function formatDate(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Index into WEEKDAYS: 0 is Monday. */
export function weekdayOf(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** Milliseconds after local midnight of `HH:MM` or `HH:MM:SS`, `24:00` included, or null if it is no time. */
export function parseTimeOfDay(text: string): number | null {
  const [, hours, minutes, seconds = '0'] = TIME.exec(text) ?? [];
  if (minutes === undefined || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const time = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  return time <= DAY ? time : null;
}
