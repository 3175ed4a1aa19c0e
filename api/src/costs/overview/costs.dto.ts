import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { deviationReasons, type DeviationReason } from '@samsyn/domain/costs/plan-and-actual';
import { creditStates, type CreditState } from '@samsyn/domain/credits/credit-state';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

export class CostQueryDto {
  /** The first month `YYYY-MM`; eleven before the last unless said. At most 36 months. */
  @IsOptional()
  @Matches(month)
  from?: string;

  /** The last month; the one that ended last unless said. */
  @IsOptional()
  @Matches(month)
  to?: string;

  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

/** What was agreed and what was invoiced, in minor units. */
export class CostMonthDto {
  period!: string;
  planMinor!: string;
  /** What somebody matched. */
  actualMinor!: string;
  /** Proposed, and nobody has decided. */
  waitingMinor!: string;
}

export class ContractMonthDto extends CostMonthDto {
  @ApiProperty({ enum: deviationReasons })
  reason!: DeviationReason;
}

export class ContractCostDto {
  contractId!: string;
  number!: string;
  title!: string;
  supplierId!: string;
  supplierName!: string;
  illustrative!: boolean;
  planMinor!: string;
  actualMinor!: string;
  /** What was invoiced less what was agreed. */
  deviationMinor!: string;
  waitingMinor!: string;
  /** Invoiced of agreed, two decimals rounded up (R12); null where nothing was agreed. */
  @ApiProperty(text)
  percent!: string | null;
  months!: ContractMonthDto[];
}

export class TowerCostDto {
  /** Null of contracts without a tower. */
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty(text)
  name!: string | null;
  planMinor!: string;
  actualMinor!: string;
  deviationMinor!: string;
}

/** What of all that was booked became of it; the parts add up to it. */
export class InvoicedSumsDto {
  allMinor!: string;
  /** Matched with charges, of whatever month. */
  matchedMinor!: string;
  waitingMinor!: string;
  unmatchedMinor!: string;
  /** Somebody said that no contract explains it. */
  outsideMinor!: string;
  unknownSupplierMinor!: string;
}

/** Sums of one currency never meet those of another. */
export class CurrencyCostDto {
  currency!: string;
  planMinor!: string;
  actualMinor!: string;
  deviationMinor!: string;
  months!: CostMonthDto[];
  contracts!: ContractCostDto[];
  towers!: TowerCostDto[];
  invoiced!: InvoicedSumsDto;
}

export class CostOverviewDto {
  from!: string;
  to!: string;
  currencies!: CurrencyCostDto[];
  /** Suppliers of the ledgers that are none of ours yet. */
  unknownSuppliers!: number;
}

export class ClaimQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

export class ClaimedCreditDto {
  creditId!: string;
  period!: string;
  name!: string;
  amountMinor!: string;
  receivedMinor!: string;
  @ApiProperty({ enum: creditStates })
  state!: CreditState;
}

/** A contract's credits: what was claimed, what both sides agreed on, and what came. Minor units. */
export class ContractClaimsDto {
  contractId!: string;
  number!: string;
  supplierName!: string;
  currency!: string;
  /** Proposed or disputed: the supplier has not said yes. */
  unansweredMinor!: string;
  /** Accepted or settled, less what was earned back. */
  owedMinor!: string;
  receivedMinor!: string;
  /** Owed and not received. */
  outstandingMinor!: string;
  credits!: ClaimedCreditDto[];
}

export class ClaimsDto {
  items!: ContractClaimsDto[];
}
