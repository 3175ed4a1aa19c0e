import { DomainError } from '../errors.js';
import { exact } from '../numbers/decimal.js';
import type { Direction } from '../numbers/display.js';
import type { CompiledCalendar } from '../time/compiled-calendar.js';
import type { Interval } from '../time/interval.js';
import { parseDate } from '../time/local-date.js';
import { instantOnDay } from '../time/zone.js';
import { traitsOf, type Metric, type Statistic } from './metric.js';
import type { MeasuringWindow } from './window.js';

export type { Metric } from './metric.js';

/** R11: what of the outages does not count. */
export interface Exclusions {
  readonly causes: readonly string[];
  readonly times: readonly (Interval & { readonly reason: string })[];
}

/** One measured promise of a contract, as agreed. Targets and weight are exact decimal strings. */
export interface ServiceLevelTerms {
  readonly id: string;
  readonly metric: Metric;
  /** `null`: every priority. */
  readonly priority: number | null;
  /** Service time in ms; of a timed metric either this or `targetDays`, otherwise `null`. */
  readonly targetMs: number | null;
  /** R6: service days instead of service time. */
  readonly targetDays: number | null;
  /** R6: due at the end of the last window of the day that `targetDays` leads to. */
  readonly targetEndOfDay: boolean;
  /** R13: both in the metric's unit; of a lower-is-better metric the minimum is the higher of the two. */
  readonly expectedTarget: string;
  readonly minimumTarget: string;
  readonly direction: Direction;
  /** R14: how values become one figure; `null` where the metric has only one way. */
  readonly statistic: Statistic | null;
  /** Of the statistic `percentile`: above 0, at most 100. */
  readonly percentile: string | null;
  readonly window: MeasuringWindow;
  /** R10: with fewer values than this a period is not measured. */
  readonly minimumVolume: number;
  /** R8: every supplier that held the incident, or only the one that held it at its restoration. */
  readonly countsFor: 'every_holder' | 'resolver';
  /** R5: any other pause is ignored. R6: a response ignores pauses unless reasons are listed here. */
  readonly allowedPauseReasons: readonly string[];
  readonly exclusions: Exclusions;
  /** Only evidence about this component; `null` for all of the tower. */
  readonly component: string | null;
  /** The measurement series a reported figure, satisfaction or probed availability comes from. */
  readonly seriesId: string | null;
  /** First local date in force, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** First local date no longer in force; `null` while no end is agreed. */
  readonly effectiveTo: string | null;
  readonly weight: string;
}

/** What most promises leave as it is. */
export const plainTerms = {
  targetMs: null,
  targetDays: null,
  targetEndOfDay: false,
  direction: 'higher_is_better',
  statistic: null,
  percentile: null,
  window: { kind: 'month' },
  exclusions: { causes: [], times: [] },
  component: null,
  seriesId: null,
} as const satisfies Partial<ServiceLevelTerms>;

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
  const { unit, timed } = traitsOf(terms.metric);
  if (timed) {
    if (terms.targetMs === null && terms.targetDays === null) throw new DomainError('missing_target', { id: terms.id });
    if (terms.targetMs !== null && (!Number.isSafeInteger(terms.targetMs) || terms.targetMs < 0)) {
      throw new DomainError('bad_target', { target: String(terms.targetMs) });
    }
  }
  const expected = exact(terms.expectedTarget);
  const minimum = exact(terms.minimumTarget);
  for (const [field, target] of Object.entries({ expectedTarget: expected, minimumTarget: minimum })) {
    if (target.lt(0) || (unit === 'percent' && target.gt(100))) throw new DomainError('bad_percent', { field });
  }
  const reversed = terms.direction === 'higher_is_better' ? minimum.gt(expected) : minimum.lt(expected);
  if (reversed) throw new DomainError('minimum_above_expected', { id: terms.id });
  if (!Number.isSafeInteger(terms.minimumVolume) || terms.minimumVolume < 0) {
    throw new DomainError('bad_minimum_volume', { value: String(terms.minimumVolume) });
  }
  if (exact(terms.weight).lt(0)) throw new DomainError('negative_weight', { id: terms.id });
}
