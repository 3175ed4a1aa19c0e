import { DomainError } from '../errors.js';
import { exact } from '../numbers/decimal.js';
import type { Direction } from '../numbers/display.js';
import { compileServiceLevel, plainTerms, type CompiledServiceLevel, type Metric } from '../service-levels/service-level.js';
import type { CompiledCalendar } from '../time/compiled-calendar.js';
import { formatDate, parseDate } from '../time/local-date.js';

interface OperatingMetricTraits {
  readonly direction: Direction;
  /** Whether each hand-over has a target time of its own. */
  readonly timed: boolean;
  /** The service-level metric whose clock it runs by; one without a time counts turns as they end. */
  readonly clock: Metric;
}

/** What one supplier can owe another, each a share of its hand-overs in percent. */
export const operatingMetricTraits = {
  acknowledged: { direction: 'higher_is_better', timed: true, clock: 'response' },
  handled: { direction: 'higher_is_better', timed: true, clock: 'resolution' },
  returned_unworked: { direction: 'lower_is_better', timed: false, clock: 'first_time_fix' },
} as const satisfies Record<string, OperatingMetricTraits>;

export type OperatingMetric = keyof typeof operatingMetricTraits;
export const operatingMetrics = Object.keys(operatingMetricTraits) as readonly OperatingMetric[];

/** The traits of a metric, typed alike for all of them. */
export const operatingTraitsOf = (metric: OperatingMetric): OperatingMetricTraits => operatingMetricTraits[metric];

/** What the providing supplier owes the receiving one for every incident that one hands over to it. */
export interface OperatingLevelTerms {
  readonly id: string;
  readonly providingSupplierId: string;
  readonly receivingSupplierId: string;
  /** Only what is handed over into this tower; `null` for all. */
  readonly towerId: string | null;
  readonly metric: OperatingMetric;
  /** Service time in ms; of a timed metric alone. */
  readonly targetMs: number | null;
  /** R12, R13: a share in percent as an exact decimal string; exactly at it is met. */
  readonly target: string;
  /** Empty: every priority. */
  readonly priorities: readonly number[];
  /** R10: with fewer hand-overs than this a month is not measured. */
  readonly minimumVolume: number;
  /** R5: any other pause is ignored. */
  readonly allowedPauseReasons: readonly string[];
  /** First and last local date in force, `YYYY-MM-DD`; `null` while no end is agreed. */
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** An agreement made ready for many hand-overs. */
export interface CompiledOperatingLevel {
  readonly terms: OperatingLevelTerms;
  /** The same promise to the clock rules of service levels (R4–R9). */
  readonly level: CompiledServiceLevel;
}

/**
 * Checks the terms and makes them ready; months and dates are those of `zone`. Every refusal names its field and rule.
 * @throws DomainError `same_supplier`, `missing_target`, `bad_target`, `bad_percent`, `bad_minimum_volume`, `bad_date`,
 * `reversed_interval`
 */
export function compileOperatingLevel(terms: OperatingLevelTerms, calendar: CompiledCalendar, zone: string): CompiledOperatingLevel {
  const { id, metric, targetMs, target, minimumVolume, allowedPauseReasons, startsOn, endsOn } = terms;
  const { timed, clock } = operatingTraitsOf(metric);
  if (terms.providingSupplierId === terms.receivingSupplierId) {
    throw new DomainError('same_supplier', { field: 'receivingSupplierId', rule: 'R21' });
  }
  const percent = exact(target);
  if (percent.lt(0) || percent.gt(100)) throw new DomainError('bad_percent', { field: 'target', rule: 'R13' });
  if (!timed && targetMs !== null) throw new DomainError('bad_target', { field: 'targetMs', rule: 'R4' });
  if (endsOn !== null && endsOn < startsOn) throw new DomainError('reversed_interval', { field: 'endsOn', rule: 'R1' });
  const level = compileServiceLevel(
    {
      ...plainTerms,
      ...{ id, metric: clock, targetMs, minimumVolume, allowedPauseReasons },
      priority: null,
      expectedTarget: target,
      minimumTarget: target,
      countsFor: 'every_holder',
      effectiveFrom: startsOn,
      effectiveTo: endsOn === null ? null : dayAfter(endsOn),
      weight: '1',
    },
    calendar,
    zone,
  );
  return { terms, level };
}

function dayAfter(date: string): string {
  const day = parseDate(date);
  if (day === null) throw new DomainError('bad_date', { field: 'endsOn', value: date });
  return formatDate(day + 1);
}
