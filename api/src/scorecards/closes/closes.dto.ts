import { ApiProperty } from '@nestjs/swagger';
import { type PeriodAction, periodActions, type ReadinessCode, readinessCodes } from '@samsyn/domain/scorecards/period-close';
import { IsDateString, IsOptional, IsString, Length, Matches } from 'class-validator';
import { PeriodDto } from '../../periods/periods.dto.js';

export const freezingKinds = ['close', 'restatement'] as const;
export const freezingStates = ['proposed', 'queued', 'running', 'done', 'failed', 'withdrawn'] as const;
export const freezingPhases = ['evidence', 'recomputing', 'keeping'] as const;
export const lateKinds = ['incident', 'figure', 'terms'] as const;

export class StartReviewDto {
  /** The last local date on which suppliers are heard, `YYYY-MM-DD`; not before that of the score statements' window. */
  @IsDateString({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  lastDay!: string;
}

export class SignCloseDto {
  /** Why the month is closed over what is not there; needed where the readiness list has remarks. */
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  reason?: string;
}

export class CloseReasonDto {
  @IsString()
  @Length(1, 4000)
  reason!: string;
}

export class ReadinessItemDto {
  @ApiProperty({ enum: readinessCodes })
  code!: ReadinessCode;
  /** How many of them. */
  count!: number;
  /** Forbids the close; what does not can be closed over with a reason. */
  blocks!: boolean;
}

/** A close or restatement asked for, with how far it has come. */
export class FreezingDto {
  @ApiProperty({ enum: freezingKinds })
  kind!: (typeof freezingKinds)[number];
  @ApiProperty({ enum: freezingStates })
  state!: (typeof freezingStates)[number];
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
  @ApiProperty({ type: String, nullable: true })
  askedByName!: string | null;
  @ApiProperty({ type: String, nullable: true })
  signedByName!: string | null;
  @ApiProperty({ enum: freezingPhases, nullable: true })
  phase!: (typeof freezingPhases)[number] | null;
  /** Incidents, each read once and counted once. */
  doneSteps!: number;
  totalSteps!: number;
  @ApiProperty({ type: String, nullable: true })
  startedAt!: string | null;
}

export class FrozenKindDto {
  /** What the lines are of, such as `incidents`. */
  kind!: string;
  lines!: number;
  chunks!: number;
}

export class FrozenContentDto {
  version!: number;
  hash!: string;
  cutOffAt!: string;
  ruleVersion!: string;
  kinds!: FrozenKindDto[];
}

/** What came after the cut-off and would change a closed month. */
export class LateEvidenceDto {
  @ApiProperty({ enum: lateKinds })
  kind!: (typeof lateKinds)[number];
  serviceLevelId!: string;
  code!: string;
  name!: string;
  supplierName!: string;
  @ApiProperty({ type: String, nullable: true })
  incidentId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  externalId!: string | null;
  /** `met`, `missed`, `running` or `not_counted` of an incident; an exact value or `not_measured` of a figure; a number of incidents. */
  was!: string;
  wouldBe!: string;
  noticedAt!: string;
  /** The restatement that has it; null while there is none. */
  @ApiProperty({ type: Number, nullable: true })
  version!: number | null;
}

export class PeriodStepDto {
  action!: string;
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
  @ApiProperty({ type: String, nullable: true })
  reviewUntil!: string | null;
  /** Null of what the portal did itself. */
  @ApiProperty({ type: String, nullable: true })
  userName!: string | null;
  at!: string;
}

/** A month with all that belongs to closing it; the buyer's alone. */
export class PeriodCloseDto extends PeriodDto {
  /** What the caller may do now. */
  @ApiProperty({ enum: periodActions, isArray: true })
  actions!: PeriodAction[];
  /** The last local date on which suppliers are heard, `YYYY-MM-DD`. */
  heardUntil!: string;
  /** Empty once the month is closed. */
  readiness!: ReadinessItemDto[];
  /** The newest. */
  @ApiProperty({ type: FreezingDto, nullable: true })
  freezing!: FreezingDto | null;
  contents!: FrozenContentDto[];
  /** The newest first, at most 200 of `lateCount`. */
  late!: LateEvidenceDto[];
  lateCount!: number;
  /** The newest first. */
  steps!: PeriodStepDto[];
  version!: number;
}

/** A figure that a restatement shows otherwise than the close. */
export class RestatedFigureDto {
  serviceLevelId!: string;
  code!: string;
  name!: string;
  supplierName!: string;
  metric!: string;
  /** As displayed (R12); null where it was not measured. */
  @ApiProperty({ type: String, nullable: true })
  was!: string | null;
  @ApiProperty({ type: String, nullable: true })
  is!: string | null;
  @ApiProperty({ type: String, nullable: true })
  verdictWas!: string | null;
  @ApiProperty({ type: String, nullable: true })
  verdictIs!: string | null;
}

export class RestatedScoreDto {
  kind!: string;
  subjectId!: string;
  /** Null of the organisation. */
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
  /** To three decimals; null without a score. */
  @ApiProperty({ type: String, nullable: true })
  was!: string | null;
  @ApiProperty({ type: String, nullable: true })
  is!: string | null;
}

export class RestatementDto {
  version!: number;
  /** Those that differ, by code. */
  figures!: RestatedFigureDto[];
  /** How many service levels are the same in both. */
  sameFigures!: number;
  scores!: RestatedScoreDto[];
  sameScores!: number;
}
