import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import {
  Given,
  GivenOrNull,
  IsCurrency,
  IsDecimalText,
  IsLocalDate,
  IsMinorUnits,
  IsText,
} from '../platform/http/fields.js';
import { CreditTermsDto } from './credit-terms.dto.js';

/** What it leaves out or null stays as it was. */
export class CreateContractAmendmentDto {
  /** Unique in the contract. */
  @IsText(100)
  number!: string;

  @IsText(300)
  title!: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ type: String, nullable: true, required: false })
  description?: string | null;

  /** First local date it applies to, after the contract's first. */
  @IsLocalDate()
  effectiveFrom!: string;

  /** Integer minor units as a decimal string. */
  @GivenOrNull()
  @IsMinorUnits()
  @ApiProperty({ type: String, nullable: true, required: false })
  monthlyChargeMinor?: string | null;

  /** Of the amounts; must be the contract's. */
  @Given()
  @IsCurrency()
  currency?: string;

  @GivenOrNull()
  @IsDecimalText({ min: '0', max: '100', decimals: 4 })
  @ApiProperty({ type: String, nullable: true, required: false })
  atRiskPercent?: string | null;

  /** The new last day. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty({ type: String, nullable: true, required: false })
  endsOn?: string | null;

  @GivenOrNull()
  @ValidateNested()
  @Type(() => CreditTermsDto)
  @ApiProperty({ type: CreditTermsDto, nullable: true, required: false })
  creditTerms?: CreditTermsDto | null;
}

/** Null is what stayed as it was. */
export class ContractAmendmentDto {
  id!: string;
  contractId!: string;
  number!: string;
  title!: string;
  @ApiProperty({ type: String, nullable: true })
  description!: string | null;
  effectiveFrom!: string;
  @ApiProperty({ type: String, nullable: true })
  monthlyChargeMinor!: string | null;
  @ApiProperty({ type: String, nullable: true })
  atRiskPercent!: string | null;
  @ApiProperty({ type: String, nullable: true })
  endsOn!: string | null;
  @ApiProperty({ type: CreditTermsDto, nullable: true })
  creditTerms!: CreditTermsDto | null;
  @ApiProperty({ type: String, nullable: true })
  createdByName!: string | null;
  version!: number;
  createdAt!: string;
}

export class ContractAmendmentsDto {
  items!: ContractAmendmentDto[];
}

export class ContractTermsQueryDto {
  /** A local date; today unless given. */
  @Given()
  @IsLocalDate()
  on?: string;
}

/** What a contract says about money on a date. */
export class ContractTermsDto {
  monthlyChargeMinor!: string;
  currency!: string;
  atRiskPercent!: string;
  /** The last day as agreed then. */
  endsOn!: string;
  creditTerms!: CreditTermsDto;
  /** Since when. */
  effectiveFrom!: string;
  /** Null: as signed. */
  @ApiProperty({ type: String, nullable: true })
  amendmentId!: string | null;
}
