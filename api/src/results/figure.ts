import type { Direction } from '@samsyn/domain/numbers/display';
import type { Metric } from '@samsyn/domain/service-levels/service-level';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';

/** One promise in one month, as scorecards read it. */
export interface Figure {
  resultId: string;
  period: string;
  supplierId: string;
  towerId: string;
  serviceLevelId: string;
  code: string;
  name: string;
  metric: Metric;
  priority: number | null;
  /** Exact decimal strings. */
  weight: string;
  expectedTarget: string;
  minimumTarget: string;
  direction: Direction;
  /** The exact value as a ratio of integers, in the metric's unit; null when not measured. */
  exactValue: string | null;
  met: number;
  missed: number;
  verdict: Verdict;
}

/** What a supplier handled in one tower in one month: each incident once. */
export interface IncidentCounts {
  incidents: number;
  /** With at least one promise missed. */
  missed: number;
  handOffs: number;
  bounces: number;
}

/** Counts of a month for a supplier in a tower, or, where either is null, over all of them. */
export interface PeriodCounts extends IncidentCounts {
  period: string;
  supplierId: string | null;
  towerId: string | null;
}
