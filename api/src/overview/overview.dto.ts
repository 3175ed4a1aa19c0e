import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '@samsyn/domain/access/permissions';
import { CreditSummaryDto } from '../credits/credits.dto.js';
import { ResultDto } from '../results/results.dto.js';
import { ScorecardSupplierDto } from '../scorecards/scorecard.dto.js';
import { ScoreStatementDto } from '../scorecards/statements/score-statements.dto.js';

/** A clock that runs. */
export class RunningClockDto {
  incidentId!: string;
  externalId!: string;
  title!: string;
  @ApiProperty({ type: Number, nullable: true })
  priority!: number | null;
  supplierId!: string;
  supplierName!: string;
  serviceLevelId!: string;
  code!: string;
  @ApiProperty({ enum: ['response', 'resolution'] })
  metric!: string;
  startedAt!: string;
  dueAt!: string;
  /** Service time used when it was last measured, in ms. */
  elapsedMs!: number;
  targetMs!: number;
}

/** An import that failed or has rows put aside that nobody has corrected. */
export class ImportToReviewDto {
  id!: string;
  fileName!: string;
  source!: string;
  @ApiProperty({ enum: ['queued', 'reading', 'merging', 'measuring', 'done', 'failed'] })
  status!: string;
  openRows!: number;
  createdAt!: string;
}

export class ContractDateDto {
  contractId!: string;
  number!: string;
  title!: string;
  supplierId!: string;
  supplierName!: string;
  @ApiProperty({ enum: ['notice', 'end'] })
  kind!: string;
  /** Local date `YYYY-MM-DD`. */
  on!: string;
}

/** What suppliers object to in their scores and nobody has answered. */
export class StandingObjectionsDto {
  total!: number;
  /** The newest five. */
  items!: ScoreStatementDto[];
}

/** A sentence for the reader's language to word. */
export class SentenceDto {
  @ApiProperty({ enum: ['best_mover', 'worst_mover', 'lowest_score', 'lowest_coverage'] })
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | null>;
}

/** The start page. Sections a role has no use for, or may not see, are empty. */
export class OverviewDto {
  @ApiProperty({ enum: roles })
  role!: Role;
  /** The month shown: the last one that is over, else the open one; null before anything was measured. */
  @ApiProperty({ type: String, nullable: true })
  period!: string | null;
  open!: boolean;
  /** Not due yet, the nearest first; the first ten. */
  dueNow!: RunningClockDto[];
  /** Due already, the latest first; the first ten. */
  overdue!: RunningClockDto[];
  runningTotal!: number;
  overdueTotal!: number;
  /** The month's results below minimum, then those below expected. */
  missed!: ResultDto[];
  toReview!: ImportToReviewDto[];
  objections!: StandingObjectionsDto;
  /** Of a vendor: the last local date on which it may speak about the month shown; null where it may not. */
  @ApiProperty({ type: String, nullable: true })
  speakUntil!: string | null;
  /** What of the credits stands where, with the five nearest claim deadlines; null for who may not see credits. */
  @ApiProperty({ type: CreditSummaryDto, nullable: true })
  credits!: CreditSummaryDto | null;
  /** Notice dates and ends of contracts in the next 180 days. */
  contractDates!: ContractDateDto[];
  /** The suppliers of the month's scorecard; a vendor's own alone. */
  suppliers!: ScorecardSupplierDto[];
  /** What changed, in at most three sentences. */
  sentences!: SentenceDto[];
}
