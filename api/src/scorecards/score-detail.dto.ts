import { ApiProperty } from '@nestjs/swagger';
import type { Curve } from '@samsyn/domain/scorecards/curve';
import { registerEvidenceKinds } from '@samsyn/domain/scorecards/month-inputs';
import { kpiSourceKinds, type KpiSourceKind, kpiUnits, type KpiUnit } from '@samsyn/domain/scorecards/score-model';
import type { Direction } from '@samsyn/domain/numbers/display';
import { metrics, type Metric } from '@samsyn/domain/service-levels/metric';
import { verdicts, type Verdict } from '@samsyn/domain/service-levels/verdict';
import { DimensionScoreDto, NamesDto } from './scorecard.dto.js';

const optional = { type: String, nullable: true } as const;

export const detailKinds = ['organisation', 'tower', 'supplier', 'contract'] as const;
export type DetailKind = (typeof detailKinds)[number];
export const evidenceKinds = ['result', 'hand_offs', 'end_to_end', 'report', 'reporting', 'cost', 'recorded_value', 'formula', ...registerEvidenceKinds] as const;
export type ScoreEvidenceKind = (typeof evidenceKinds)[number];

/** Where to look further. */
export class ScoreEvidenceDto {
  @ApiProperty({ enum: evidenceKinds })
  kind!: ScoreEvidenceKind;
  @ApiProperty(optional)
  id!: string | null;
}

/** Who took a KPI out of the score, and why. */
export class SuspensionDto {
  /** The user's id. */
  by!: string;
  reason!: string;
}

/** Points set by hand, with those reckoned (null: not measured). */
export class OverrideDto {
  by!: string;
  reason!: string;
  @ApiProperty(optional)
  reckoned!: string | null;
}

/** One KPI of a score, with all that tells how it came about. */
export class ScoreLineDto {
  /** Ids from below the subject to the KPI, such as tower, dimension, KPI. */
  path!: string[];
  supplierId!: string;
  towerId!: string;
  @ApiProperty(optional)
  contractId!: string | null;
  dimension!: string;
  /** As the KPI is named in the score: the id of a service level, or the KPI's code. */
  kpi!: string;
  names!: NamesDto;
  @ApiProperty({ enum: kpiSourceKinds })
  source!: KpiSourceKind;
  @ApiProperty(optional)
  serviceLevelId!: string | null;
  /** Of a service level. */
  @ApiProperty(optional)
  code!: string | null;
  @ApiProperty({ enum: metrics, nullable: true })
  metric!: Metric | null;
  @ApiProperty({ type: Number, nullable: true })
  priority!: number | null;
  /** Null of a service level, whose metric has its own. */
  @ApiProperty({ enum: kpiUnits, nullable: true })
  unit!: KpiUnit | null;
  @ApiProperty({ enum: ['higher_is_better', 'lower_is_better'] })
  direction!: Direction;
  /** As shown: two decimals, never better than it is. */
  @ApiProperty(optional)
  value!: string | null;
  /** Ratio of integers. */
  @ApiProperty(optional)
  exactValue!: string | null;
  @ApiProperty(optional)
  expectedTarget!: string | null;
  @ApiProperty(optional)
  minimumTarget!: string | null;
  /** How the value becomes points; null where the two targets say so. */
  @ApiProperty({ type: Object, nullable: true })
  curve!: Curve | null;
  @ApiProperty({ enum: verdicts, nullable: true })
  verdict!: Verdict | null;
  @ApiProperty({ type: Number, nullable: true })
  volume!: number | null;
  @ApiProperty(optional)
  points!: string | null;
  /** Ratio. */
  @ApiProperty(optional)
  exactPoints!: string | null;
  /** Within its dimension, as a ratio. */
  weight!: string;
  /** The part of the whole it decides: percentage as shown, and as a ratio of 1. */
  share!: string;
  exactShare!: string;
  /** Points times share, as shown and as a ratio; null where it was not measured. */
  @ApiProperty(optional)
  contribution!: string | null;
  @ApiProperty(optional)
  exactContribution!: string | null;
  @ApiProperty({ type: () => SuspensionDto, nullable: true })
  suspended!: SuspensionDto | null;
  @ApiProperty({ type: () => OverrideDto, nullable: true })
  override!: OverrideDto | null;
  evidence!: ScoreEvidenceDto;
}

/** R23, R25: all that one score of a month is made of; its exact contributions add up to its exact points. */
export class ScoreDetailDto {
  /** `YYYY-MM` */
  period!: string;
  @ApiProperty({ enum: detailKinds })
  kind!: DetailKind;
  /** The organisation has none of its own here: `organisation`. */
  subjectId!: string;
  /** Whose it is; null of towers and the organisation, which are the buyer's alone. */
  @ApiProperty(optional)
  supplierId!: string | null;
  @ApiProperty(optional)
  points!: string | null;
  @ApiProperty(optional)
  exactPoints!: string | null;
  coverage!: string;
  exactCoverage!: string;
  ruleVersion!: string;
  @ApiProperty(optional)
  modelId!: string | null;
  dimensions!: DimensionScoreDto[];
  lines!: ScoreLineDto[];
}
