import type { Direction } from '../numbers/display.js';
import type { Metric } from '../service-levels/metric.js';
import type { Verdict } from '../service-levels/verdict.js';
import type { ScoreModelVersion } from './score-model.js';

/** What a contract charges for one of its towers in the month; ratio of minor units. */
export interface TowerCharge {
  readonly contractId: string;
  readonly supplierId: string;
  readonly towerId: string;
  readonly minor: string;
}

/** One service level in the month. */
export interface ScoredFigure {
  readonly resultId: string;
  readonly serviceLevelId: string;
  readonly contractId: string;
  readonly supplierId: string;
  readonly towerId: string;
  readonly code: string;
  readonly name: string;
  readonly metric: Metric;
  readonly priority: number | null;
  /** Decimal strings in the metric's unit. */
  readonly weight: string;
  readonly expectedTarget: string;
  readonly minimumTarget: string;
  readonly direction: Direction;
  /** Ratio in the metric's unit; `null` when not measured. */
  readonly exactValue: string | null;
  readonly met: number;
  readonly missed: number;
  readonly volume: number;
  readonly verdict: Verdict;
}

/** Where the registers show a measure: a survey round by its id, the others by the supplier's. */
export const registerEvidenceKinds = ['innovation', 'survey_round', 'collaboration', 'compliance', 'flexibility'] as const;
export type RegisterEvidenceKind = (typeof registerEvidenceKinds)[number];

/** What a measure rests on; `id` is that of the row of its kind. */
export interface MeasureEvidence {
  readonly kind: 'hand_offs' | 'end_to_end' | 'report' | 'reporting' | 'cost' | 'recorded_value' | RegisterEvidenceKind;
  readonly id: string | null;
}

/** The value of a KPI that is no service level: of a supplier, or closer of one of its towers or contracts. */
export interface KpiMeasure {
  readonly kpi: string;
  readonly supplierId: string;
  readonly towerId: string | null;
  readonly contractId: string | null;
  /** Ratio in the KPI's unit; `null` when not measured. */
  readonly value: string | null;
  /** The cases it is made of, where it counts any. */
  readonly volume: number | null;
  /** Ratio 0–1 of it that was measured, where that can be said. */
  readonly coverage: string | null;
  readonly evidence: MeasureEvidence;
}

/** R23: a KPI taken out of a score, or its points set by hand, always with a reason; who is told by an id. */
export interface ScoreAdjustment {
  readonly id: string;
  readonly kind: 'suspension' | 'override';
  readonly supplierId: string;
  /** `null`: in all its towers. */
  readonly towerId: string | null;
  /** As the KPI is named in the score: the id of a service level, or a KPI's code. */
  readonly kpi: string;
  /** Decimal string 0–100 of an override. */
  readonly points: string | null;
  readonly by: string;
  readonly reason: string;
}

/**
 * R25: all that a month's scores are made from, as plain JSON with decimals and ratios as strings. The lists are ordered, so
 * that equal inputs are equal bytes.
 */
export interface MonthInputs {
  /** `YYYY-MM` */
  readonly period: string;
  readonly ruleVersion: string;
  readonly model: ScoreModelVersion;
  /** By contract and tower. */
  readonly charges: readonly TowerCharge[];
  /** By result. */
  readonly figures: readonly ScoredFigure[];
  /** By KPI, supplier, tower and contract. */
  readonly measures: readonly KpiMeasure[];
  /** By id. */
  readonly adjustments: readonly ScoreAdjustment[];
}
