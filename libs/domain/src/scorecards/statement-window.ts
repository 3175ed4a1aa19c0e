import type { Instant } from '../time/instant.js';
import { formatDate, parseDate } from '../time/local-date.js';
import { periodInterval, type PeriodKey } from '../time/period.js';
import { instantOnDay, localDate } from '../time/zone.js';

/** For how many calendar days an organisation hears its suppliers, from a local date (`YYYY-MM-DD`) on. */
export interface StatementTerms {
  readonly effectiveFrom: string;
  readonly withinDays: number;
}

/** What holds where an organisation has said nothing. */
export const defaultStatementDays = 14;

export interface StatementWindow {
  readonly withinDays: number;
  /** Half-open (R1). */
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** The first and the last local date on which something may be said, `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** R25: for how many days the terms in force on a local date hear suppliers, from versions in any order. */
export function statementDaysOn(date: string, terms: readonly StatementTerms[]): number {
  const applicable = terms.filter(({ effectiveFrom }) => effectiveFrom <= date);
  const [latest] = applicable.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  return latest?.withinDays ?? defaultStatementDays;
}

/**
 * R25: when a supplier may speak about its scorecard of a period: from the period's end, as many local days as the terms
 * in force on the first of them say, so that terms which change later move no window that has opened.
 * @throws DomainError `bad_period`, `missing_zone`, `unknown_zone`
 */
export function statementWindow(period: PeriodKey, zone: string, terms: readonly StatementTerms[]): StatementWindow {
  const { to: opensAt } = periodInterval(period, zone);
  const firstDay = localDate(opensAt, zone);
  const withinDays = statementDaysOn(firstDay, terms);
  const first = parseDate(firstDay) ?? 0;
  return {
    withinDays,
    opensAt,
    closesAt: instantOnDay(first + withinDays, 0, zone),
    firstDay,
    lastDay: formatDate(first + withinDays - 1),
  };
}

/** R25: the window kept open up to and including a later local date, as a review asks for; never shortened. */
export function keptOpen(window: StatementWindow, lastDay: string | null, zone: string): StatementWindow {
  const last = lastDay === null || lastDay <= window.lastDay ? null : parseDate(lastDay);
  if (last === null) return window;
  return { ...window, closesAt: instantOnDay(last + 1, 0, zone), lastDay: formatDate(last) };
}

/** Where an instant lies by a window. */
export function windowAt({ opensAt, closesAt }: StatementWindow, now: Instant): 'not_open' | 'open' | 'over' {
  if (now < opensAt) return 'not_open';
  return now < closesAt ? 'open' : 'over';
}
