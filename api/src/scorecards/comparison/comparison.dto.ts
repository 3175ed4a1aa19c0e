import { ApiProperty } from '@nestjs/swagger';
import { waterfallKinds, type WaterfallKind } from '@samsyn/domain/scorecards/waterfall';
import { verdicts, type Verdict } from '@samsyn/domain/service-levels/verdict';
import { Matches } from 'class-validator';
import { type DetailKind, detailKinds, ScoreEvidenceDto } from '../score-detail.dto.js';
import { NamesDto } from '../scorecard.dto.js';

const optional = { type: String, nullable: true } as const;
const side = /^\d{4}-(0[1-9]|1[0-2]):(organisation|tower|supplier|contract):[\w-]{1,60}$/;

export class ComparisonQueryDto {
  /** Month, kind and id, such as `2026-09:supplier:…`; the organisation's id is `organisation`. */
  @Matches(side)
  left!: string;

  @Matches(side)
  right!: string;
}

/** One of the two scores. */
export class ComparedScoreDto {
  /** `YYYY-MM` */
  period!: string;
  @ApiProperty({ enum: detailKinds })
  kind!: DetailKind;
  subjectId!: string;
  /** Null of the organisation. */
  @ApiProperty(optional)
  name!: string | null;
  @ApiProperty(optional)
  points!: string | null;
  coverage!: string;
}

/** A dimension of one of the two. */
export class ComparedDimensionSideDto {
  @ApiProperty(optional)
  points!: string | null;
  share!: string;
  coverage!: string;
}

export class ComparedDimensionDto {
  code!: string;
  @ApiProperty({ type: () => NamesDto, nullable: true })
  names!: NamesDto | null;
  @ApiProperty({ type: () => ComparedDimensionSideDto, nullable: true })
  left!: ComparedDimensionSideDto | null;
  @ApiProperty({ type: () => ComparedDimensionSideDto, nullable: true })
  right!: ComparedDimensionSideDto | null;
  /** Right less left, of what is shown. */
  @ApiProperty(optional)
  difference!: string | null;
}

/** A KPI of one of the two. */
export class ComparedKpiSideDto {
  @ApiProperty(optional)
  value!: string | null;
  /** As the KPI is counted: of a service level its metric, else its unit. */
  @ApiProperty(optional)
  measure!: string | null;
  @ApiProperty({ enum: verdicts, nullable: true })
  verdict!: Verdict | null;
  @ApiProperty(optional)
  points!: string | null;
  /** Percentage of the whole that it decides. */
  share!: string;
  evidence!: ScoreEvidenceDto;
}

export class ComparedKpiDto {
  /** Unique within the comparison. */
  key!: string;
  names!: NamesDto;
  dimension!: string;
  @ApiProperty(optional)
  supplierId!: string | null;
  @ApiProperty(optional)
  supplierName!: string | null;
  @ApiProperty(optional)
  towerName!: string | null;
  @ApiProperty({ type: () => ComparedKpiSideDto, nullable: true })
  left!: ComparedKpiSideDto | null;
  @ApiProperty({ type: () => ComparedKpiSideDto, nullable: true })
  right!: ComparedKpiSideDto | null;
  /** Right less left, of the points shown. */
  @ApiProperty(optional)
  difference!: string | null;
}

/** What one KPI moved the score by, for one reason. */
export class WaterfallStepDto {
  /** Of a KPI of the comparison. */
  key!: string;
  @ApiProperty({ enum: waterfallKinds })
  kind!: WaterfallKind;
  /** Points of the score, three decimals. */
  points!: string;
}

/** R16, R25: from the left score to the right one; start and all steps add up to the end, as shown. */
export class WaterfallDto {
  start!: string;
  end!: string;
  steps!: WaterfallStepDto[];
}

export const noWaterfallReasons = ['other_subject', 'no_score_left', 'no_score_right', 'no_score'] as const;

/** Two scores side by side. */
export class ComparisonDto {
  left!: ComparedScoreDto;
  right!: ComparedScoreDto;
  /** Right less left, of what is shown; null unless both have a score. */
  @ApiProperty(optional)
  difference!: string | null;
  dimensions!: ComparedDimensionDto[];
  /** The largest difference first. */
  kpis!: ComparedKpiDto[];
  @ApiProperty({ type: () => WaterfallDto, nullable: true })
  waterfall!: WaterfallDto | null;
  /** Why there is no waterfall. */
  @ApiProperty({ enum: noWaterfallReasons, nullable: true })
  noWaterfall!: (typeof noWaterfallReasons)[number] | null;
}
