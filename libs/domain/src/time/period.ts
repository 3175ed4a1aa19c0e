import { DomainError } from '../errors.js';
import type { Instant } from './instant.js';
import type { Interval } from './interval.js';
import { dayNumberOf } from './local-date.js';
import { instantOnDay, localDate } from './zone.js';

/** A calendar month `2026-10`, quarter `2026-Q4` or year `2026`. */
export type PeriodKey = string;

export type PeriodKind = 'month' | 'quarter' | 'year';

const KEY = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/;
const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 };

/** Which of the three a key is, and its first month counted from year 0; null if it is none. */
function read(key: PeriodKey): { kind: PeriodKind; firstMonth: number } | null {
  const [, year, month, quarter] = KEY.exec(key) ?? [];
  if (year === undefined) return null;
  if (month !== undefined) return { kind: 'month', firstMonth: Number(year) * 12 + Number(month) - 1 };
  if (quarter !== undefined)
    return { kind: 'quarter', firstMonth: Number(year) * 12 + Number(quarter) * 3 - 3 };
  return { kind: 'year', firstMonth: Number(year) * 12 };
}

function write(kind: PeriodKind, month: number): PeriodKey {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  if (kind === 'year') return year;
  if (kind === 'quarter') return `${year}-Q${Math.floor((month % 12) / 3) + 1}`;
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function readOrThrow(key: PeriodKey): { kind: PeriodKind; firstMonth: number } {
  const found = read(key);
  if (!found) throw new DomainError('bad_period', { period: key });
  return found;
}

function startOfMonth(month: number, zone: string, key: PeriodKey): Instant {
  const day = dayNumberOf(Math.floor(month / 12), (month % 12) + 1, 1);
  if (day === null) throw new DomainError('bad_period', { period: key });
  return instantOnDay(day, 0, zone);
}

/**
 * A period as the interval from its first local midnight to the next period's.
 * @throws DomainError `bad_period`, `missing_zone`, `unknown_zone`
 */
export function periodInterval(key: PeriodKey, zone: string): Interval {
  const { kind, firstMonth } = readOrThrow(key);
  return {
    from: startOfMonth(firstMonth, zone, key),
    to: startOfMonth(firstMonth + MONTHS[kind], zone, key),
  };
}

/** The month that a period begins with. @throws DomainError `bad_period` */
export function firstMonthOf(key: PeriodKey): PeriodKey {
  return write('month', readOrThrow(key).firstMonth);
}

/** The period of a kind that another one begins in. @throws DomainError `bad_period` */
export function periodContaining(key: PeriodKey, kind: PeriodKind): PeriodKey {
  return write(kind, readOrThrow(key).firstMonth);
}

/** The month that a period ends with. @throws DomainError `bad_period` */
export function lastMonthOf(key: PeriodKey): PeriodKey {
  const { kind, firstMonth } = readOrThrow(key);
  return write('month', firstMonth + MONTHS[kind] - 1);
}

/** Whether a text is a period key, of `kind` if given. */
export function isPeriod(key: string, kind?: PeriodKind): boolean {
  const found = read(key);
  return found !== null && (kind === undefined || found.kind === kind);
}

/** The key of the period (a month unless said) that an instant falls in. */
export function periodOf(at: Instant, zone: string, kind: PeriodKind = 'month'): PeriodKey {
  const [year, month] = localDate(at, zone).split('-').map(Number);
  return write(kind, (year ?? 0) * 12 + (month ?? 1) - 1);
}

/**
 * The key of the period `steps` periods of the same kind later (earlier if negative).
 * @throws DomainError `bad_period`
 */
export function shiftPeriod(key: PeriodKey, steps: number): PeriodKey {
  const { kind, firstMonth } = readOrThrow(key);
  return write(kind, firstMonth + steps * MONTHS[kind]);
}

/** The key of the following period. @throws DomainError `bad_period` */
export function nextPeriod(key: PeriodKey): PeriodKey {
  return shiftPeriod(key, 1);
}

/** The key of the period before. @throws DomainError `bad_period` */
export function previousPeriod(key: PeriodKey): PeriodKey {
  return shiftPeriod(key, -1);
}
