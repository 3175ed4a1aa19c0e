import { DomainError } from '../errors.js';
import { DAY, MINUTE, type Instant } from '../time/instant.js';
import { type DayNumber, dayNumberOf, formatDate, parseDate, parseTimeOfDay, weekdayOf } from '../time/local-date.js';
import { instantOnDay } from '../time/zone.js';

export const recurrenceUnits = ['week', 'month'] as const;

/** On which days a series of meetings is held, counted from its first day. */
export type Recurrence =
  | { readonly unit: 'week'; readonly interval: number; readonly weekday: number }
  /** A day of the month, in a shorter month its last; or the nth such weekday, -1 the last. */
  | { readonly unit: 'month'; readonly interval: number; readonly day: number }
  | { readonly unit: 'month'; readonly interval: number; readonly nth: number; readonly weekday: number };

/** Far more than a weekly meeting needs in a year. */
const mostDates = 400;

const isWhole = (value: unknown, from: number, to: number): boolean => Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

/** Whether something is a rule: intervals up to 12, weekdays from 0 for Monday, days from 1, the first to the fourth or last (-1) weekday. */
export function isRecurrence(value: unknown): value is Recurrence {
  if (typeof value !== 'object' || value === null) return false;
  const { unit, interval, weekday, day, nth } = value as Record<string, unknown>;
  if (!isWhole(interval, 1, 12)) return false;
  if (unit === 'week') return isWhole(weekday, 0, 6);
  if (unit !== 'month') return false;
  return nth === undefined ? isWhole(day, 1, 31) : isWhole(weekday, 0, 6) && (nth === -1 || isWhole(nth, 1, 4));
}

/**
 * The local dates of a rule from its first day to the last, both included.
 * @throws DomainError `bad_date`
 */
export function datesOf(rule: Recurrence, startsOn: string, until: string): string[] {
  const [first, last] = [dayOf(startsOn), dayOf(until)];
  const found: DayNumber[] = [];
  for (const day of rule.unit === 'week' ? weekly(rule, first) : monthly(rule, first)) {
    if (day > last || found.length >= mostDates) break;
    if (day >= first) found.push(day);
  }
  return found.map(formatDate);
}

/**
 * R2: when meetings on these dates begin: at the same time of day whatever the zone's clocks do.
 * @throws DomainError `bad_date`, `bad_time`, `unknown_zone`
 */
export function startsOf(dates: readonly string[], startTime: string, zone: string): Instant[] {
  const time = parseTimeOfDay(startTime);
  if (time === null || time >= DAY) throw new DomainError('bad_time', { time: startTime });
  return dates.map((date) => instantOnDay(dayOf(date), time, zone));
}

/** When a meeting of so many minutes ends. */
export const endOf = (startsAt: Instant, minutes: number): Instant => startsAt + minutes * MINUTE;

function* weekly({ interval, weekday }: Extract<Recurrence, { unit: 'week' }>, first: DayNumber): Generator<DayNumber> {
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  for (let day = start; ; day += 7 * interval) yield day;
}

function* monthly(rule: Extract<Recurrence, { unit: 'month' }>, first: DayNumber): Generator<DayNumber> {
  const [year = 0, month = 1] = formatDate(first).split('-').map(Number);
  // A first day that is past its month's turn begins with the next one.
  const begins = inMonth(rule, year, month) < first ? month + 1 : month;
  for (let index = begins - 1; ; index += rule.interval) yield inMonth(rule, year + Math.floor(index / 12), (index % 12) + 1);
}

function inMonth(rule: Extract<Recurrence, { unit: 'month' }>, year: number, month: number): DayNumber {
  const start = dayNumberOf(year, month, 1);
  const next = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1);
  if (start === null || next === null) return Infinity;
  if ('day' in rule) return Math.min(start + rule.day, next) - 1;
  if (rule.nth === -1) return next - 1 - ((weekdayOf(next - 1) - rule.weekday + 7) % 7);
  return start + ((rule.weekday - weekdayOf(start) + 7) % 7) + 7 * (rule.nth - 1);
}

function dayOf(date: string): DayNumber {
  const day = parseDate(date);
  if (day === null) throw new DomainError('bad_date', { date });
  return day;
}
