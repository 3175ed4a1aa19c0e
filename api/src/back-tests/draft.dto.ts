import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { CreditTermsDto } from '../contracts/credit-terms.dto.js';
import { GivenOrNull, IsCurrency, IsDecimalText, IsMinorUnits, IsText } from '../platform/http/fields.js';
import { ServiceLevelTermsDto } from '../service-levels/service-level-terms.dto.js';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const text = { type: String, nullable: true } as const;

/** What is paid, where no contract says it yet. */
export class DraftChargesDto {
  /** Integer minor units as a decimal string. */
  @IsMinorUnits()
  monthlyChargeMinor!: string;

  @IsDecimalText({ min: '0', max: '100', decimals: 4 })
  atRiskPercent!: string;

  @IsCurrency()
  currency!: string;
}

/** A promise that nobody has signed yet, with what it would cost to break. */
export class DraftTermsDto extends ServiceLevelTermsDto {
  @IsUUID()
  calendarId!: string;

  /** The supplier's own contract in the tower unless given. */
  @GivenOrNull()
  @ValidateNested()
  @Type(() => DraftChargesDto)
  @ApiProperty({ type: DraftChargesDto, nullable: true, required: false })
  charges?: DraftChargesDto | null;

  @GivenOrNull()
  @ValidateNested()
  @Type(() => CreditTermsDto)
  @ApiProperty({ type: CreditTermsDto, nullable: true, required: false })
  creditTerms?: CreditTermsDto | null;
}

export class DraftDto extends DraftTermsDto {
  @IsText()
  name!: string;
}

export class PreviewInputDto extends DraftTermsDto {
  @IsUUID()
  supplierId!: string;

  @IsUUID()
  towerId!: string;

  /** A month; the last ended one unless given. */
  @IsOptional()
  @Matches(month)
  period?: string;
}

export class DraftReasonDto {
  rule!: string;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | null>;
}

export class DraftCreditDto {
  /** Integer minor units as a decimal string. */
  amountMinor!: string;
  currency!: string;
  steps!: DraftReasonDto[];
}

/** What a draft would have given in one month. */
export class DraftPreviewDto {
  period!: string;
  unit!: string;
  /** In the metric's unit, never better than it is; null when not measured. */
  @ApiProperty(text)
  value!: string | null;
  verdict!: string;
  volume!: number;
  met!: number;
  missed!: number;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  inputs!: Record<string, string | number | null>;
  windowFrom!: string;
  windowTo!: string;
  complete!: boolean;
  /** Null without a credit rule, or where nobody knows the charges. */
  @ApiProperty({ type: DraftCreditDto, nullable: true })
  credit!: DraftCreditDto | null;
}
