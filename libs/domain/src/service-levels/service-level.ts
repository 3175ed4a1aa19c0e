import { DomainError } from '../errors.js';
import { exact } from '../numbers/decimal.js';
import type { CompiledCalendar } from '../time/compiled-calendar.js';
import type { Interval } from '../time/interval.js';
import { parseDate } from '../time/local-date.js';
import { instantOnDay } from '../time/zone.js';

export type Metric = 'response' | 'resolution' | 'availability';

/** One measured promise of a contract, as agreed. Percentages and weight are exact decimal strings. */
export interface ServiceLevelTerms {
  readonly id: string;
  readonly metric: Metric;
  /** `null`: every priority. */
  readonly priority: number | null;
  /** Service time in ms; `null` only for availability. */
  readonly targetMs: number | null;
  readonly expectedPercent: string;
  readonly minimumPercent: string;
  /** R10: with fewer incidents than this a period is not measured. */
  readonly minimumVolume: number;
  /** R8: every supplier that held the incident, or only the one that held it at its restoration. */
  readonly countsFor: 'every_holder' | 'resolver';
  /** R5: any other pause is ignored. R6: a response ignores pauses unless reasons are listed here. */
  readonly allowedPauseReasons: readonly string[];
  /** First local date in force, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** First local date no longer in force; `null` while no end is agreed. */
  readonly effectiveTo: string | null;
  readonly weight: string;
}

/** A service level made ready for many incidents; periods and effective dates are those of `zone`. */
export interface CompiledServiceLevel {
  readonly terms: ServiceLevelTerms;
  readonly calendar: CompiledCalendar;
  readonly zone: string;
  readonly inForce: Interval;
}

function instantOf(date: string, zone: string): number {
  const day = parseDate(date);
  if (day === null) throw new DomainError('bad_date', { value: date });
  return instantOnDay(day, 0, zone);
}

/**
 * Checks the terms and turns their dates into instants, in the contract's zone (the calendar's unless said).
 * @throws DomainError `bad_date`, `missing_target`, `bad_target`, `bad_percent`, `minimum_above_expected`,
 * `bad_minimum_volume`, `bad_decimal`, `negative_weight`, `reversed_interval`
 */
export function compileServiceLevel(
  terms: ServiceLevelTerms,
  calendar: CompiledCalendar,
  zone = calendar.zone,
): CompiledServiceLevel {
  assertTerms(terms);
  const from = instantOf(terms.effectiveFrom, zone);
  const to = terms.effectiveTo === null ? Infinity : instantOf(terms.effectiveTo, zone);
  if (from > to) {
    throw new DomainError('reversed_interval', { from: terms.effectiveFrom, to: terms.effectiveTo });
  }
  return { terms, calendar, zone, inForce: { from, to } };
}

function assertTerms(terms: ServiceLevelTerms): void {
  if (terms.metric !== 'availability') {
    if (terms.targetMs === null) throw new DomainError('missing_target', { id: terms.id });
    if (!Number.isSafeInteger(terms.targetMs) || terms.targetMs < 0) {
      throw new DomainError('bad_target', { target: String(terms.targetMs) });
    }
  }
  const expected = exact(terms.expectedPercent);
  const minimum = exact(terms.minimumPercent);
  for (const [field, percent] of Object.entries({ expectedPercent: expected, minimumPercent: minimum })) {
    if (percent.lt(0) || percent.gt(100)) throw new DomainError('bad_percent', { field });
  }
  if (minimum.gt(expected)) throw new DomainError('minimum_above_expected', { id: terms.id });
  if (!Number.isSafeInteger(terms.minimumVolume) || terms.minimumVolume < 0) {
    throw new DomainError('bad_minimum_volume', { value: String(terms.minimumVolume) });
  }
  if (exact(terms.weight).lt(0)) throw new DomainError('negative_weight', { id: terms.id });
}
