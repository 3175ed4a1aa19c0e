import type { Direction } from '../numbers/display.js';

/** What a figure is counted in: exact percent, service ms, a count, or the unit its series names. */
export type Unit = 'percent' | 'ms' | 'count' | 'figure';

export type EvidenceKind = 'incidents' | 'outages' | 'measurements' | 'reports';

export interface MetricTraits {
  readonly unit: Unit;
  /** `null`: agreed for each service level. */
  readonly direction: Direction | null;
  readonly evidence: EvidenceKind;
  /** Whether each incident has a target time of its own (R4, R6). */
  readonly timed: boolean;
  /** How single values become one figure; empty where there is only one way. */
  readonly statistics: readonly Statistic[];
}

export const statistics = ['mean', 'median', 'percentile', 'sum', 'maximum', 'last'] as const;
export type Statistic = (typeof statistics)[number];

const durations: readonly Statistic[] = ['mean', 'median', 'percentile', 'maximum'];
const lower = 'lower_is_better';
const higher = 'higher_is_better';

/** R10, R11, R14: every metric a service level may have. */
export const metricTraits = {
  response: { unit: 'percent', direction: higher, evidence: 'incidents', timed: true, statistics: [] },
  resolution: { unit: 'percent', direction: higher, evidence: 'incidents', timed: true, statistics: [] },
  response_duration: { unit: 'ms', direction: lower, evidence: 'incidents', timed: false, statistics: durations },
  resolution_duration: { unit: 'ms', direction: lower, evidence: 'incidents', timed: false, statistics: durations },
  incident_count: { unit: 'count', direction: lower, evidence: 'incidents', timed: false, statistics: [] },
  backlog_age: { unit: 'ms', direction: lower, evidence: 'incidents', timed: false, statistics: durations },
  first_time_fix: { unit: 'percent', direction: higher, evidence: 'incidents', timed: false, statistics: [] },
  availability: { unit: 'percent', direction: higher, evidence: 'outages', timed: false, statistics: [] },
  downtime: { unit: 'ms', direction: lower, evidence: 'outages', timed: false, statistics: [] },
  outage_count: { unit: 'count', direction: lower, evidence: 'outages', timed: false, statistics: [] },
  satisfaction: { unit: 'figure', direction: higher, evidence: 'measurements', timed: false, statistics: ['mean', 'median'] },
  reports_on_time: { unit: 'percent', direction: higher, evidence: 'reports', timed: false, statistics: [] },
  reported: { unit: 'figure', direction: null, evidence: 'measurements', timed: false, statistics },
} as const satisfies Record<string, MetricTraits>;

export type Metric = keyof typeof metricTraits;
export const metrics = Object.keys(metricTraits) as readonly Metric[];

/** The traits of a metric, typed alike for all of them. */
export const traitsOf = (metric: Metric): MetricTraits => metricTraits[metric];
