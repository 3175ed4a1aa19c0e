import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { pauseReasons, type PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import type { Direction } from '@samsyn/domain/numbers/display';
import { type Metric, type Statistic, statistics } from '@samsyn/domain/service-levels/metric';
import type { MeasuringWindow } from '@samsyn/domain/service-levels/window';
import { directions, serviceLevelMetrics } from '../contracts/contracts.dto.js';
import { Given, GivenOrNull, IsDecimalText, IsInstant, IsText, IsTexts } from '../platform/http/fields.js';
import { IsCreditRule } from './credit-rule-field.js';
import { type AnyCreditRuleDto, creditRuleDtos } from './credit-rule.dto.js';
import { type CountsFor, countsForValues } from './service-level.entity.js';

export const windowKinds = ['month', 'quarter', 'year', 'rolling'] as const;
const target = { min: '0', max: '999999999999', decimals: 5 };
const tenYearsMs = 10 * 366 * 86_400_000;

export class MeasuringWindowDto {
  /** What a month's figure looks back on: its month, quarter or year so far, or a number of days. */
  @IsIn(windowKinds)
  @ApiProperty({ enum: windowKinds })
  kind!: MeasuringWindow['kind'];

  /** Of `rolling`, and only of it: 1 to 1100. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(1100)
  @ApiProperty({ type: Number, nullable: true, required: false })
  days?: number | null;
}

export class ExcludedTimeDto {
  @IsInstant()
  from!: string;

  @IsInstant()
  to!: string;

  @IsText(200)
  reason!: string;
}

/** What of the outages does not count (R11). */
export class ExclusionsDto {
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsTexts(100)
  causes!: string[];

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ExcludedTimeDto)
  times!: ExcludedTimeDto[];
}

/** What is promised, whoever promises it: the terms of a service level, of a draft and of a preview. */
@ApiExtraModels(...creditRuleDtos)
export class ServiceLevelTermsDto {
  @IsIn(serviceLevelMetrics)
  @ApiProperty({ enum: serviceLevelMetrics })
  metric!: Metric;

  /** Of incidents: 1 to 5; null or left out for every priority. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(5)
  @ApiProperty({ type: Number, nullable: true, required: false })
  priority?: number | null;

  /** Of a timed metric: service time in ms, unless `targetDays` is given. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(tenYearsMs)
  @ApiProperty({ type: Number, nullable: true, required: false })
  targetMs?: number | null;

  /** Of a timed metric: service days, unless `targetMs` is given (R6). */
  @GivenOrNull()
  @IsInt()
  @Min(0)
  @Max(1000)
  @ApiProperty({ type: Number, nullable: true, required: false })
  targetDays?: number | null;

  /** Due at the end of the last window of the day that `targetDays` leads to. */
  @Given()
  @IsBoolean()
  targetEndOfDay?: boolean;

  /** Exact decimal string in the metric's unit: percent, ms, count, or that of its series. */
  @IsDecimalText(target)
  expectedTarget!: string;

  /** No better than what is expected: no higher, or no lower where lower is better. */
  @IsDecimalText(target)
  minimumTarget!: string;

  /** Chosen for `reported` alone; every other metric has its own. */
  @Given()
  @IsIn(directions)
  @ApiProperty({ enum: directions, required: false })
  direction?: Direction;

  /** How values become one figure, where the metric leaves a choice. */
  @GivenOrNull()
  @IsIn(statistics)
  @ApiProperty({ enum: statistics, nullable: true, required: false })
  statistic?: Statistic | null;

  /** Of the statistic `percentile`: above 0, at most 100. */
  @GivenOrNull()
  @IsDecimalText({ min: '0', max: '100', decimals: 3 })
  @ApiProperty({ type: String, nullable: true, required: false })
  percentile?: string | null;

  /** The calendar month unless given. */
  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => MeasuringWindowDto)
  window?: MeasuringWindowDto;

  /** With fewer values than this a period is not measured; 1 unless said. */
  @Given()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  minimumVolume?: number;

  /** Whether an incident counts for every supplier that held it or only for the one that resolved it. */
  @Given()
  @IsIn(countsForValues)
  @ApiProperty({ enum: countsForValues, required: false })
  countsFor?: CountsFor;

  /** What may stop the clock. */
  @Given()
  @IsArray()
  @ArrayMaxSize(pauseReasons.length)
  @ArrayUnique()
  @IsIn(pauseReasons, { each: true })
  @ApiProperty({ enum: pauseReasons, isArray: true, required: false })
  pauseReasons?: PauseReason[];

  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => ExclusionsDto)
  exclusions?: ExclusionsDto;

  /** Only evidence about this component; null for all of the tower. */
  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  component?: string | null;

  /** The measurement series that reported figures, satisfaction or probed availability come from. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  seriesId?: string | null;

  /** What it weighs in the score, above 0; 1 unless said. */
  @Given()
  @IsDecimalText({ min: '0', max: '9999', decimals: 4 })
  weight?: string;

  /** What a miss costs; null for nothing. */
  @IsCreditRule()
  creditRule?: AnyCreditRuleDto | null;
}
