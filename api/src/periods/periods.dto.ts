import { ApiProperty } from '@nestjs/swagger';
import { type PeriodStatus, periodStatuses } from '@samsyn/domain/scorecards/period-close';


/** What was frozen of a month: the close is version 1, restatements follow beside it. */
export class FrozenVersionDto {
  version!: number;
  /** SHA-256 as 64 hexadecimal digits: of all that was frozen, for a vendor of its own part. */
  hash!: string;
  /** The newest evidence in it. */
  cutOffAt!: string;
}

export class PeriodDto {
  /** `YYYY-MM` */
  period!: string;
  @ApiProperty({ enum: periodStatuses })
  status!: PeriodStatus;
  /** The last local date of the review, `YYYY-MM-DD`. */
  @ApiProperty({ type: String, nullable: true })
  reviewUntil!: string | null;
  @ApiProperty({ type: String, nullable: true })
  closedAt!: string | null;
  /** By version; empty until the month is closed. */
  frozen!: FrozenVersionDto[];
}

export class PeriodsDto {
  /** The newest month first. */
  items!: PeriodDto[];
}
