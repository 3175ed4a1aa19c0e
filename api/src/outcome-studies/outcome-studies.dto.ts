import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import type { Direction } from '@samsyn/domain/numbers/display';
import { type OutcomeArea, outcomeAreas, type OutcomeSource, outcomeSources, type OutcomeVerdict } from '@samsyn/domain/outcome-studies/outcome';
import { Given, GivenOrNull, IsDecimalText, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const directions = ['higher_is_better', 'lower_is_better'] as const;
const verdicts = ['better', 'worse', 'same'] as const satisfies readonly OutcomeVerdict[];
const bounds = { min: '0', max: '99999999999999', decimals: 6 };

export class CreateOutcomeStudyDto {
  @IsText(300)
  title!: string;
  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty(optional)
  description?: string | null;
  /** The day of the change of sourcing. */
  @IsLocalDate()
  changedOn!: string;
  /** 6 unless said. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(60)
  measureEveryMonths?: number;
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  endsOn?: string | null;
}
export class UpdateOutcomeStudyDto extends PartialType(CreateOutcomeStudyDto, { skipNullProperties: false }) {}

export class CreateOutcomeIndicatorDto {
  @IsIn(outcomeAreas)
  @ApiProperty({ enum: outcomeAreas })
  area!: OutcomeArea;
  @IsText()
  nameSv!: string;
  @IsText()
  nameEn!: string;
  @IsText(60)
  unit!: string;
  @IsIn(directions)
  @ApiProperty({ enum: directions })
  direction!: Direction;
  /** How it is measured, so that it can be measured the same way again. */
  @IsText(2000)
  method!: string;
  @IsIn(outcomeSources)
  @ApiProperty({ enum: outcomeSources })
  source!: OutcomeSource;
  /** The dimension, or the register's figure, that is taken; none of what is recorded by hand. */
  @GivenOrNull()
  @IsText(60)
  @ApiProperty(optional)
  figure?: string | null;
  /** As it was before the change. */
  @GivenOrNull()
  @IsDecimalText(bounds)
  @ApiProperty(optional)
  baselineValue?: string | null;
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  baselineOn?: string | null;
  @GivenOrNull()
  @IsText(2000)
  @ApiProperty(optional)
  baselineRemark?: string | null;
}
export class UpdateOutcomeIndicatorDto extends PartialType(CreateOutcomeIndicatorDto, { skipNullProperties: false }) {}

export class AddOutcomeMeasurementDto {
  @IsLocalDate()
  measuredOn!: string;
  @IsDecimalText(bounds)
  value!: string;
  /** Where it was measured otherwise than the indicator says. */
  @GivenOrNull()
  @IsText(2000)
  @ApiProperty(optional)
  method?: string | null;
  @GivenOrNull()
  @IsText(2000)
  @ApiProperty(optional)
  remark?: string | null;
}
export class TakeOutcomeFigureDto {
  /** The month `YYYY-MM`. */
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  period!: string;
}
export class AddOutcomeAnnotationDto {
  @IsLocalDate()
  notedOn!: string;
  @IsText(500)
  text!: string;
}

export class OutcomeStudyRowDto {
  id!: string;
  title!: string;
  changedOn!: string;
  @ApiProperty(text)
  endsOn!: string | null;
  indicators!: number;
  measurements!: number;
  @ApiProperty(text)
  lastMeasuredOn!: string | null;
  /** Null when the study is over by then. */
  @ApiProperty(text)
  nextMeasurementOn!: string | null;
  version!: number;
}
export class OutcomeStudyPageDto extends PageDto {
  items!: OutcomeStudyRowDto[];
}
export class OutcomeMeasurementDto {
  id!: string;
  measuredOn!: string;
  /** Exact decimal string. */
  value!: string;
  /** The month whose figure was taken; null of what was recorded by hand. */
  @ApiProperty(text)
  period!: string | null;
  @ApiProperty(text)
  method!: string | null;
  @ApiProperty(text)
  remark!: string | null;
  @ApiProperty(text)
  measuredByName!: string | null;
  /** Against the baseline, exact; null without one. */
  @ApiProperty(text)
  change!: string | null;
  /** In percent of the baseline with two decimals, never better than it is; null without one, and of 0. */
  @ApiProperty(text)
  changePercent!: string | null;
  @ApiProperty({ enum: verdicts, nullable: true })
  verdict!: OutcomeVerdict | null;
}
export class OutcomeIndicatorDto {
  id!: string;
  @ApiProperty({ enum: outcomeAreas })
  area!: OutcomeArea;
  nameSv!: string;
  nameEn!: string;
  unit!: string;
  @ApiProperty({ enum: directions })
  direction!: Direction;
  method!: string;
  @ApiProperty({ enum: outcomeSources })
  source!: OutcomeSource;
  @ApiProperty(text)
  figure!: string | null;
  @ApiProperty(text)
  baselineValue!: string | null;
  @ApiProperty(text)
  baselineOn!: string | null;
  @ApiProperty(text)
  baselineRemark!: string | null;
  /** Ascending by day. */
  measurements!: OutcomeMeasurementDto[];
}
export class OutcomeAnnotationDto {
  id!: string;
  notedOn!: string;
  text!: string;
}
export class OutcomeStudyDto extends OutcomeStudyRowDto {
  @ApiProperty(text)
  description!: string | null;
  measureEveryMonths!: number;
  items!: OutcomeIndicatorDto[];
  annotations!: OutcomeAnnotationDto[];
}
