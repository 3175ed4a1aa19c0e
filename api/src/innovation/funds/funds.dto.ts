import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type FundEntryKind, fundEntryKinds } from '@samsyn/domain/innovation/innovation-fund';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const positiveMinor = /^[1-9]\d{0,17}$/;
const sources = ['proposals', 'benefits', 'commitments'] as const;

export class FundQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;
}

export class CreateFundDto {
  @IsUUID()
  contractId!: string;

  @IsText()
  name!: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  note?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateFundDto extends PartialType(OmitType(CreateFundDto, ['contractId']), { skipNullProperties: false }) {}

export class BookFundEntryDto {
  @IsIn(fundEntryKinds)
  @ApiProperty({ enum: fundEntryKinds })
  kind!: FundEntryKind;

  /** Integer minor units of the fund's currency, as a decimal string; more than zero. */
  @Matches(positiveMinor)
  amountMinor!: string;

  /** Of what is carried over, a day of the year it is carried into. */
  @IsLocalDate()
  bookedOn!: string;

  /** Of what is spent: out of what was reserved for it. */
  @Given()
  @IsBoolean()
  fromReserved?: boolean;

  /** What it is for, together with `sourceId`. */
  @GivenOrNull()
  @IsIn(sources)
  @ApiProperty({ enum: sources, nullable: true, required: false })
  sourceKind?: (typeof sources)[number] | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  sourceId?: string | null;

  @GivenOrNull()
  @IsText(1000)
  @ApiProperty(optional)
  note?: string | null;
}

export class ReverseFundEntryDto {
  /** Why. */
  @IsText(1000)
  note!: string;
}

/** Integer minor units of the fund's currency, as decimal strings. */
export class FundBalanceDto {
  paidInMinor!: string;
  carriedOverMinor!: string;
  /** Reserved and neither released nor spent. */
  reservedMinor!: string;
  spentMinor!: string;
  expiredMinor!: string;
  /** Into the year after. */
  carriedOnMinor!: string;
  /** Paid in and carried over, less reserved, spent, expired and carried on. */
  availableMinor!: string;
}

export class FundYearDto extends FundBalanceDto {
  year!: string;
}

export class FundEntryDto {
  /** Its place in the ledger, from 1. */
  sequence!: number;
  @ApiProperty({ enum: fundEntryKinds })
  kind!: FundEntryKind;
  /** Negative where it takes an earlier one back. */
  amountMinor!: string;
  bookedOn!: string;
  fromReserved!: boolean;
  @ApiProperty(text)
  sourceKind!: string | null;
  @ApiProperty(text)
  sourceId!: string | null;
  /** What it is for by name; null where the caller does not see that. */
  @ApiProperty(text)
  sourceTitle!: string | null;
  @ApiProperty(text)
  sourceLink!: string | null;
  @ApiProperty(text)
  note!: string | null;
  /** The entry that it takes back. */
  @ApiProperty({ type: Number, nullable: true })
  reverses!: number | null;
  /** The entry that took it back. */
  @ApiProperty({ type: Number, nullable: true })
  reversedBy!: number | null;
  /** Null for a vendor, who is told the party. */
  @ApiProperty(text)
  userName!: string | null;
  at!: string;
}

export class FundDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  supplierId!: string;
  supplierName!: string;
  name!: string;
  currency!: string;
  @ApiProperty(text)
  note!: string | null;
  illustrative!: boolean;
  /** All years together; what was carried over is no money of its own. */
  balance!: FundBalanceDto;
  version!: number;
  updatedAt!: string;
}

export class FundPageDto extends PageDto {
  items!: FundDto[];
}

export class FundDetailDto extends FundDto {
  /** Ascending. */
  years!: FundYearDto[];
  /** The latest first. */
  entries!: FundEntryDto[];
}
