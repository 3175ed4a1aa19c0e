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
 * Every refusal names its field and rule.
 * @throws DomainError `bad_date`, `missing_target`, `two_targets`, `bad_target`, `bad_percent`, `bad_direction`,
 * `minimum_above_expected`, `missing_statistic`, `bad_statistic`, `bad_percentile`, `bad_window`,
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

function refuse(code: string, field: string, rule: string): never {
  throw new DomainError(code, { field, rule });
}

function assertTerms(terms: ServiceLevelTerms): void {
  assertTargetTime(terms);
  assertBounds(terms);
  assertStatistic(terms);
  const { window, minimumVolume, exclusions, weight } = terms;
  if (window.kind === 'rolling' && !(Number.isSafeInteger(window.days) && window.days >= 1 && window.days <= 1100)) {
    refuse('bad_window', 'window.days', 'R14');
  }
  if (!Number.isSafeInteger(minimumVolume) || minimumVolume < 0) refuse('bad_minimum_volume', 'minimumVolume', 'R10');
  exclusions.times.forEach(({ from, to }, index) => {
    if (!(from < to)) refuse('reversed_interval', `exclusions.times.${index}.to`, 'R1');
  });
  if (exact(weight).lt(0)) refuse('negative_weight', 'weight', 'R23');
}

/** R4, R6: a timed metric has one target time, any other none. */
function assertTargetTime({ metric, targetMs, targetDays }: ServiceLevelTerms): void {
  if (!traitsOf(metric).timed) return;
  if (targetMs === null && targetDays === null) refuse('missing_target', 'targetMs', 'R4');
  if (targetMs !== null && targetDays !== null) refuse('two_targets', 'targetDays', 'R6');
  if (targetMs !== null && (!Number.isSafeInteger(targetMs) || targetMs < 0)) refuse('bad_target', 'targetMs', 'R4');
  if (targetDays !== null && (!Number.isSafeInteger(targetDays) || targetDays < 0)) {
    refuse('bad_target', 'targetDays', 'R6');
  }
}

/** R13: both targets in range, the minimum on the worse side of the expected one. */
function assertBounds({ metric, direction, expectedTarget, minimumTarget }: ServiceLevelTerms): void {
  const { unit, direction: always } = traitsOf(metric);
  if (always !== null && direction !== always) refuse('bad_direction', 'direction', 'R13');
  const expected = exact(expectedTarget);
  const minimum = exact(minimumTarget);
  for (const [field, target] of Object.entries({ expectedTarget: expected, minimumTarget: minimum })) {
    if (target.lt(0) || (unit === 'percent' && target.gt(100))) refuse('bad_percent', field, 'R13');
  }
  const reversed = direction === 'higher_is_better' ? minimum.gt(expected) : minimum.lt(expected);
  if (reversed) refuse('minimum_above_expected', 'minimumTarget', 'R13');
}

/** R14: the way to one figure is named where there are several, and only there. */
function assertStatistic({ metric, statistic, percentile }: ServiceLevelTerms): void {
  const allowed = traitsOf(metric).statistics;
  if (allowed.length > 0 && statistic === null) refuse('missing_statistic', 'statistic', 'R14');
  if (statistic !== null && !allowed.includes(statistic)) refuse('bad_statistic', 'statistic', 'R14');
  const share = percentile === null ? null : exact(percentile);
  const fits = statistic === 'percentile' ? share !== null && share.gt(0) && share.lte(100) : share === null;
  if (!fits) refuse('bad_percentile', 'percentile', 'R14');
}
