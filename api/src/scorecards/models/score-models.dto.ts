import { ApiProperty } from '@nestjs/swagger';
import type { ScoreModel } from '@samsyn/domain/scorecards/score-model';
import { IsBoolean, IsObject, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { NamesDto } from '../scorecard.dto.js';

const text = { type: String, nullable: true } as const;
const anyObject = { type: 'object', additionalProperties: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

export const scoreModelStates = ['draft', 'published'] as const;
export type ScoreModelState = (typeof scoreModelStates)[number];

export class DefineScoreModelDto {
  /** `ScoreModel`; a formula's `tree` is read from its `expression` and need not be given. */
  @IsObject()
  @ApiProperty(anyObject)
  definition!: object;

  /** What is changed and why. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;

  /** Its weights and targets are invented for a demonstration. */
  @IsOptional()
  @IsBoolean()
  illustrative?: boolean;
}

export class PublishScoreModelDto {
  /** The first month that is scored by it. */
  @Matches(month)
  effectiveFrom!: string;
}

export class PreviewQueryDto {
  @Matches(month)
  period!: string;
}

export class ScoreModelDto {
  id!: string;
  /** As people count them, from 1. */
  number!: number;
  @ApiProperty({ enum: scoreModelStates })
  state!: ScoreModelState;
  @ApiProperty(text)
  effectiveFrom!: string | null;
  reason!: string;
  illustrative!: boolean;
  @ApiProperty(text)
  createdByName!: string | null;
  @ApiProperty(text)
  publishedByName!: string | null;
  @ApiProperty(text)
  publishedAt!: string | null;
  updatedAt!: string;
  version!: number;
}

export class ScoreModelDetailDto extends ScoreModelDto {
  /** `ScoreModel`. */
  @ApiProperty(anyObject)
  definition!: ScoreModel;
}

/** What months are scored by now. */
export class ModelInForceDto {
  /** Null of the model an organisation starts from. */
  @ApiProperty(text)
  id!: string | null;
  @ApiProperty(text)
  effectiveFrom!: string | null;
  @ApiProperty(anyObject)
  definition!: ScoreModel;
}

export class ScoreModelsDto {
  inForce!: ModelInForceDto;
  /** The newest first. */
  items!: ScoreModelDto[];
}

/** A score by one of the two models. */
export class PreviewedScoreDto {
  @ApiProperty(text)
  points!: string | null;
  coverage!: string;
}

export class PreviewedSubjectDto {
  @ApiProperty({ enum: ['organisation', 'tower', 'supplier', 'contract'] })
  kind!: 'organisation' | 'tower' | 'supplier' | 'contract';
  id!: string;
  name!: string;
  @ApiProperty({ type: () => PreviewedScoreDto, nullable: true })
  now!: PreviewedScoreDto | null;
  @ApiProperty({ type: () => PreviewedScoreDto, nullable: true })
  then!: PreviewedScoreDto | null;
  /** Points, as shown; null unless both give a score. */
  @ApiProperty(text)
  change!: string | null;
}

/** A KPI of the version for which nothing was measured in the month at some of the suppliers it is for. */
export class UnmeasuredKpiDto {
  code!: string;
  names!: NamesDto;
  suppliers!: number;
}

/** R24: a real month by the model in force in it, and by another. */
export class ScoreModelPreviewDto {
  period!: string;
  items!: PreviewedSubjectDto[];
  unmeasured!: UnmeasuredKpiDto[];
}
