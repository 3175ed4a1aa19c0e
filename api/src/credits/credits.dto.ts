import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { creditActions, creditStates, type CreditAction, type CreditState } from '@samsyn/domain/credits/credit-state';
import { ObjectCaseDto } from '../platform/cases/case.dto.js';
import { GivenOrNull, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
export const creditKinds = ['credit', 'earn_back', 'brought_forward'] as const;
export type CreditKind = (typeof creditKinds)[number];
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

export class CreditQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  /** A month `YYYY-MM`. */
  @IsOptional()
  @Matches(month)
  period?: string;

  @IsOptional()
  @IsIn(creditStates)
  @ApiProperty({ enum: creditStates, required: false })
  state?: CreditState;
}

/** One line of a contract's credits of a month; amounts are integer minor units as decimal strings. */
export class CreditDto {
  id!: string;
  statementId!: string;
  contractId!: string;
  contractNumber!: string;
  supplierId!: string;
  supplierName!: string;
  /** Null of what was brought forward. */
  @ApiProperty(text)
  serviceLevelId!: string | null;
  @ApiProperty(text)
  code!: string | null;
  @ApiProperty(text)
  name!: string | null;
  /** The result it is owed for. */
  @ApiProperty(text)
  resultId!: string | null;
  period!: string;
  @ApiProperty({ enum: creditKinds })
  kind!: CreditKind;
  currency!: string;
  /** Negative of what is earned back. */
  amountMinor!: string;
  @ApiProperty(text)
  points!: string | null;
  /** What the newest evidence would give, where the amount no longer follows it. */
  @ApiProperty(text)
  recalculatedMinor!: string | null;
  @ApiProperty({ enum: creditStates })
  state!: CreditState;
  /** The last local date to claim it. */
  @ApiProperty(text)
  claimBy!: string | null;
  /** What the caller may do next. */
  @ApiProperty({ enum: creditActions, isArray: true })
  actions!: CreditAction[];
  /** How many steps it has taken. */
  version!: number;
}

export class CreditPageDto extends PageDto {
  items!: CreditDto[];
}

/** One step of the reckoning, worded by the reader's language. */
export class CreditReasonDto {
  rule!: string;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | null>;
}

export class CreditStepDto {
  @ApiProperty({ enum: creditActions })
  action!: CreditAction;
  @ApiProperty({ enum: creditStates })
  state!: CreditState;
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty(text)
  userName!: string | null;
  at!: string;
}

/** An outage or a late incident that the credit is owed for. */
export class CreditEventDto {
  id!: string;
  @ApiProperty({ enum: ['outage', 'incident'] })
  kind!: 'outage' | 'incident';
  title!: string;
}

export class CreditDetailDto extends CreditDto {
  /** Opened with its first step, closed when nothing follows. */
  @ApiProperty({ type: ObjectCaseDto, nullable: true })
  case!: ObjectCaseDto | null;
  reckoning!: CreditReasonDto[];
  events!: CreditEventDto[];
  steps!: CreditStepDto[];
  ruleVersion!: string;
  computedAt!: string;
}

export class TakeCreditStepDto {
  @IsIn(creditActions)
  @ApiProperty({ enum: creditActions })
  action!: CreditAction;

  /** Must be given to dispute or waive. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ type: String, nullable: true, required: false })
  reason?: string | null;
}

export class CreditSummaryQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

/** Amounts in minor units of one currency. */
export class CreditTotalsDto {
  currency!: string;
  calculatedMinor!: string;
  proposedMinor!: string;
  acceptedMinor!: string;
  disputedMinor!: string;
  settledMinor!: string;
  waivedMinor!: string;
  /** Calculated, and the deadline to claim it has passed. */
  lapsedMinor!: string;
}

export class ClaimDeadlineDto {
  contractId!: string;
  contractNumber!: string;
  supplierName!: string;
  period!: string;
  claimBy!: string;
  currency!: string;
  unclaimedMinor!: string;
}

export class CreditSummaryDto {
  totals!: CreditTotalsDto[];
  /** The nearest deadlines of what is not claimed, those passed first. */
  deadlines!: ClaimDeadlineDto[];
}
