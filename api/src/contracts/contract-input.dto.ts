import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  Given,
  GivenOrNull,
  IsCurrency,
  IsDecimalText,
  IsLocalDate,
  IsMinorUnits,
  IsText,
} from '../platform/http/fields.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';
import { CreditTermsDto } from './credit-terms.dto.js';
import { confidentialities, type Confidentiality } from './contract.entity.js';

export class ContractQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  towerId?: string;

  /** Only contracts that run on this local date, extensions left aside. */
  @IsOptional()
  @IsLocalDate()
  runsOn?: string;
}

export class ContractTowerInputDto {
  @IsUUID()
  towerId!: string;

  /** The lot of the tender that was won for this tower. */
  @GivenOrNull()
  @IsText(100)
  @ApiProperty({ type: String, nullable: true, required: false })
  lot?: string | null;
}

export class CreateContractDto {
  @IsUUID()
  supplierId!: string;

  @IsText(100)
  number!: string;

  @IsText(300)
  title!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ContractTowerInputDto)
  towers!: ContractTowerInputDto[];

  @IsLocalDate()
  startsOn!: string;

  /** The last day, before any extension. */
  @IsLocalDate()
  endsOn!: string;

  @Given()
  @IsInt()
  @Min(0)
  @Max(20)
  extensionCount?: number;

  @Given()
  @IsInt()
  @Min(0)
  @Max(240)
  extensionMonths?: number;

  /** The last day to give notice, or to call an extension. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty({ type: String, nullable: true, required: false })
  noticeOn?: string | null;

  /** Integer minor units (öre, cents) as a decimal string. */
  @Given()
  @IsMinorUnits()
  monthlyChargeMinor?: string;

  /** The organisation's unless given. */
  @Given()
  @IsCurrency()
  currency?: string;

  /** Share of the charges that credits may take; exact decimal string. */
  @Given()
  @IsDecimalText({ min: '0', max: '100', decimals: 4 })
  atRiskPercent?: string;

  /** One credit an event, the month capped at the amount at risk, the rest dropped, unless given. */
  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => CreditTermsDto)
  creditTerms?: CreditTermsDto;

  @Given()
  @IsIn(confidentialities)
  @ApiProperty({ enum: confidentialities, required: false })
  confidentiality?: Confidentiality;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;

  /** The award it is made of, which then leads here. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  ocdsAwardId?: string | null;
}

/** The supplier stays: what belongs to the contract is shown to that supplier. */
export class UpdateContractDto extends PartialType(OmitType(CreateContractDto, ['supplierId', 'ocdsAwardId']), {
  skipNullProperties: false,
}) {}
