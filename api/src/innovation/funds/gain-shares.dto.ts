import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';
import { GivenOrNull, IsDecimalText, IsLocalDate, IsText } from '../../platform/http/fields.js';

const text = { type: String, nullable: true } as const;
const signedMinor = /^-?[1-9]\d{0,17}$/;
const percent = { min: '0', max: '100', decimals: 6 } as const;

export class GainShareQueryDto {
  @IsUUID()
  contractId!: string;
}

export class AddGainShareTermsDto {
  @IsUUID()
  contractId!: string;

  /** The first local date on which it holds. */
  @IsLocalDate()
  effectiveFrom!: string;

  @IsDecimalText(percent)
  buyerPercent!: string;

  @IsDecimalText(percent)
  supplierPercent!: string;

  /** Into the innovation fund. */
  @IsDecimalText(percent)
  fundPercent!: string;
}

export class AddGainShareDto {
  @IsUUID()
  contractId!: string;

  @IsText(300)
  title!: string;

  /** The local date whose terms hold. */
  @IsLocalDate()
  savedOn!: string;

  /** Integer minor units of the contract's currency; negative of a loss. */
  @Matches(signedMinor)
  savedMinor!: string;

  /** The benefit it comes from, which is shared once. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ ...text, required: false })
  benefitId?: string | null;
}

export class GainShareTermsDto {
  effectiveFrom!: string;
  buyerPercent!: string;
  supplierPercent!: string;
  fundPercent!: string;
}

export class GainShareDto {
  id!: string;
  title!: string;
  savedOn!: string;
  savedMinor!: string;
  buyerMinor!: string;
  supplierMinor!: string;
  fundMinor!: string;
  /** The terms it was shared by. */
  termsFrom!: string;
  @ApiProperty(text)
  benefitId!: string | null;
  at!: string;
}

/** How savings under a contract are shared, and what was; amounts are integer minor units as decimal strings. */
export class GainSharesDto {
  contractId!: string;
  currency!: string;
  savedMinor!: string;
  buyerMinor!: string;
  supplierMinor!: string;
  fundMinor!: string;
  /** The latest first. */
  terms!: GainShareTermsDto[];
  /** The latest first. */
  shares!: GainShareDto[];
}
