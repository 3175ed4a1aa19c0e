import type { ScoredFigure } from '@samsyn/domain/scorecards/month-inputs';

/** One promise in one month, as scorecards read it. */
export interface Figure extends ScoredFigure {
  period: string;
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
