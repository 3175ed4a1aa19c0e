import { formatDate, parseDate } from '../time/local-date.js';
import { nextPeriod, periodInterval, periodOf, type PeriodKey } from '../time/period.js';
import type { Interval } from '../time/interval.js';
import { instantOnDay, localDate } from '../time/zone.js';
import type { MeasuringWindow } from './window.js';

export interface FigureWindow extends Interval {
  /** The window ends with the month: only then is the figure the one that was agreed. */
  readonly complete: boolean;
}

/**
 * R14: what a month's figure looks back on, in the contract's zone: its month, its quarter or year up to the
 * month's end, or a number of local days that end with the month.
 * @throws DomainError `bad_period`, `missing_zone`, `unknown_zone`
 */
export function figureWindow(window: MeasuringWindow, month: PeriodKey, zone: string): FigureWindow {
  const { from, to } = periodInterval(month, zone);
  if (window.kind === 'month') return { from, to, complete: true };
  if (window.kind === 'rolling') {
    const end = parseDate(`${nextPeriod(month)}-01`) ?? 0;
    return { from: instantOnDay(end - window.days, 0, zone), to, complete: true };
  }
  const whole = periodInterval(periodOf(from, zone, window.kind), zone);
  return { from: whole.from, to, complete: whole.to === to };
}

/** The local dates, `YYYY-MM-DD`, of the days that an interval touches. */
export function localDays({ from, to }: Interval, zone: string): string[] {
  const first = parseDate(localDate(from, zone)) ?? 0;
  const last = parseDate(localDate(Math.max(from, to - 1), zone)) ?? 0;
  return Array.from({ length: last - first + 1 }, (_, index) => formatDate(first + index));
}
