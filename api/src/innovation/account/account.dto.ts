import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { type BenefitType, benefitTypes, type BenefitUnit, benefitUnits } from '@samsyn/domain/innovation/benefit';
import type { AccountQuarter } from '@samsyn/domain/innovation/innovation-account';
import { type InnovationState, innovationStates } from '@samsyn/domain/innovation/innovation-state';

const text = { type: String, nullable: true } as const;

export class AccountQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;
}

/** R26: counts of what is owed, each time counted once. */
export class AccountFiguresDto {
  /** All but what expired. */
  committed!: number;
  /** Of these, whose day is today or has passed. */
  due!: number;
  dueDelivered!: number;
  delivered!: number;
  verified!: number;
  overdue!: number;
  /** Of the overdue, those that wait for the buyer. */
  overdueAtBuyer!: number;
  rejected!: number;
  expired!: number;
  includedInPrice!: number;
  /** Percent with two decimals, never better than it is; null where nothing is committed. */
  @ApiProperty(text)
  includedShare!: string | null;
  /** Percent of what is due; null where nothing is. */
  @ApiProperty(text)
  deliveredShare!: string | null;
}

export class AccountQuarterDto implements AccountQuarter {
  /** `2026-Q1` */
  quarter!: string;
  due!: number;
  inTime!: number;
  late!: number;
  /** Due and not there. */
  missing!: number;
  /** Its day has not passed. */
  ahead!: number;
}

export class StateAgeDto {
  @ApiProperty({ enum: innovationStates })
  state!: InnovationState;
  /** In it now. */
  standing!: number;
  /** Days with one decimal, never less than they are; null where nothing stands in it. */
  @ApiProperty(text)
  averageAge!: string | null;
  /** Gone through it. */
  passed!: number;
  @ApiProperty(text)
  averageLead!: string | null;
}

export class AccountMoneyDto {
  currency!: string;
  /** Charged beside the price for all that is committed; integer minor units. */
  chargedMinor!: string;
  fundPaidInMinor!: string;
  fundReservedMinor!: string;
  fundSpentMinor!: string;
  fundAvailableMinor!: string;
}

/** R26: what renewals were to bring, against what somebody has verified; of one type, unit and currency. */
export class AccountBenefitDto {
  @ApiProperty({ enum: benefitTypes })
  type!: BenefitType;
  @ApiProperty({ enum: benefitUnits })
  unit!: BenefitUnit;
  @ApiProperty(text)
  currency!: string | null;
  count!: number;
  /** How many of them are verified, whatever came of them. */
  verifiedCount!: number;
  /** Exact decimals in the unit; of money integer minor units. */
  planned!: string;
  verified!: string;
}

/** What was promised of innovation and what came of it, of a supplier, a contract or all. */
export class InnovationAccountDto {
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  @ApiProperty(text)
  contractId!: string | null;
  @ApiProperty(text)
  contractNumber!: string | null;
  /** Local date of the figures. */
  on!: string;
  figures!: AccountFiguresDto;
  /** The last eight, ascending. */
  quarters!: AccountQuarterDto[];
  ages!: StateAgeDto[];
  /** By currency. */
  money!: AccountMoneyDto[];
  /** By type; of a contract those of proposals made for its commitments. */
  benefits!: AccountBenefitDto[];
  /** Whether any of it is invented, to show the product. */
  illustrative!: boolean;
}

export class AccountRowDto {
  supplierId!: string;
  supplierName!: string;
  contractId!: string;
  contractNumber!: string;
  contractTitle!: string;
  figures!: AccountFiguresDto;
}

export class InnovationAccountsDto {
  /** By supplier and contract. */
  items!: AccountRowDto[];
}
