import { ApiProperty } from '@nestjs/swagger';
import { metrics, type Metric } from '@samsyn/domain/service-levels/metric';
import {
  statementActions,
  statementKinds,
  statementStates,
  type StatementAction,
  type StatementKind,
  type StatementState,
} from '@samsyn/domain/scorecards/score-statement';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

export class ScoreStatementQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  /** A month `YYYY-MM`. */
  @IsOptional()
  @Matches(month)
  period?: string;

  @IsOptional()
  @IsUUID()
  serviceLevelId?: string;

  @IsOptional()
  @IsIn(statementKinds)
  @ApiProperty({ enum: statementKinds, required: false })
  kind?: StatementKind;

  @IsOptional()
  @IsIn(statementStates)
  @ApiProperty({ enum: statementStates, required: false })
  state?: StatementState;
}

export class StatementPeriodQueryDto {
  /** A month `YYYY-MM`. */
  @Matches(month)
  period!: string;
}

export class AddScoreStatementDto {
  /** A month `YYYY-MM`. */
  @Matches(month)
  period!: string;

  /** The service level whose result it is about; without one the supplier's score itself. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  serviceLevelId?: string | null;

  @IsIn(statementKinds)
  @ApiProperty({ enum: statementKinds })
  kind!: StatementKind;

  /** What is to be known, or what is wrong and why. */
  @IsText(4000)
  text!: string;
}

export class TakeStatementStepDto {
  @IsIn(statementActions)
  @ApiProperty({ enum: statementActions })
  action!: StatementAction;

  /** Must be given with an answer. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ type: String, nullable: true, required: false })
  reason?: string | null;

  /** The portal's own page of what was corrected, such as `/evidence/outages/…`. */
  @GivenOrNull()
  @IsString()
  @MaxLength(300)
  @Matches(/^\/[^/\\]/)
  @ApiProperty({ type: String, nullable: true, required: false })
  correction?: string | null;
}

export class ScoreStatementFileDto {
  id!: string;
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  sha256!: string;
  createdAt!: string;
}

export class ScoreStatementStepDto {
  @ApiProperty({ enum: statementActions })
  action!: StatementAction;
  @ApiProperty({ enum: statementStates })
  state!: StatementState;
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty(text)
  correction!: string | null;
  /** Null for a person of another party than a vendor's own. */
  @ApiProperty(text)
  userName!: string | null;
  at!: string;
}

/** What a supplier said of one figure of its scorecard, with how it was answered. */
export class ScoreStatementDto {
  id!: string;
  supplierId!: string;
  supplierName!: string;
  period!: string;
  /** Null: the supplier's score itself. */
  @ApiProperty(text)
  serviceLevelId!: string | null;
  @ApiProperty(text)
  code!: string | null;
  @ApiProperty(text)
  name!: string | null;
  @ApiProperty({ enum: metrics, nullable: true })
  metric!: Metric | null;
  /** The figure's result as it stands; null of the score itself. */
  @ApiProperty(text)
  resultId!: string | null;
  /** What the figure showed when this was said; null where it was not measured. */
  @ApiProperty(text)
  seenValue!: string | null;
  @ApiProperty({ enum: statementKinds })
  kind!: StatementKind;
  text!: string;
  @ApiProperty({ enum: statementStates })
  state!: StatementState;
  @ApiProperty(text)
  authorName!: string | null;
  createdAt!: string;
  files!: ScoreStatementFileDto[];
  steps!: ScoreStatementStepDto[];
  /** What the caller may do next. */
  @ApiProperty({ enum: statementActions, isArray: true })
  actions!: StatementAction[];
  /** How many steps it has taken. */
  version!: number;
}

export class ScoreStatementPageDto extends PageDto {
  items!: ScoreStatementDto[];
}

/** When suppliers may speak about a month's scorecard. */
export class StatementWindowDto {
  withinDays!: number;
  /** The first and the last local date, `YYYY-MM-DD`. */
  firstDay!: string;
  lastDay!: string;
  opensAt!: string;
  closesAt!: string;
  @ApiProperty({ enum: ['not_open', 'open', 'over'] })
  standing!: 'not_open' | 'open' | 'over';
}

/** What one supplier has said about a month, by where it stands. */
export class StatementCountsDto {
  supplierId!: string;
  supplierName!: string;
  comments!: number;
  /** Objections that nobody has answered. */
  standing!: number;
  upheld!: number;
  notUpheld!: number;
}

export class StatementSummaryDto {
  period!: string;
  window!: StatementWindowDto;
  /** Those that have said something, by name; a vendor itself alone. */
  suppliers!: StatementCountsDto[];
}

export class StatementTermsVersionDto {
  /** The first local date on which it holds, `YYYY-MM-DD`. */
  effectiveFrom!: string;
  withinDays!: number;
}

/** For how long suppliers are heard about a month that has ended. */
export class StatementTermsDto {
  /** What holds today. */
  withinDays!: number;
  /** Everything that was ever agreed, the latest first. */
  versions!: StatementTermsVersionDto[];
  version!: number;
}

export class UpdateStatementTermsDto {
  @IsInt()
  @Min(1)
  @Max(90)
  withinDays!: number;

  /** Today unless said; from an earlier date it may only become longer. */
  @Given()
  @IsLocalDate()
  effectiveFrom?: string;
}
