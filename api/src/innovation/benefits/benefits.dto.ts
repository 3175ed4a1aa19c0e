import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { benefitStates, type BenefitState, benefitTypes, type BenefitType, benefitUnits, type BenefitUnit } from '@samsyn/domain/innovation/benefit';
import { Given, GivenOrNull, IsCurrency, IsDecimalText, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const amount = { min: '0', max: '999999999999', decimals: 6 };

export class BenefitQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(benefitTypes)
  @ApiProperty({ enum: benefitTypes, required: false })
  type?: BenefitType;

  @IsOptional()
  @IsIn(benefitStates)
  @ApiProperty({ enum: benefitStates, required: false })
  state?: BenefitState;

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  proposalId?: string;
}

export class PlanBenefitDto {
  @IsUUID()
  proposalId!: string;

  @IsIn(benefitTypes)
  @ApiProperty({ enum: benefitTypes })
  type!: BenefitType;

  @IsText()
  title!: string;

  /** The type's first unless said; of a benefit read from results, minutes or percentage points. */
  @Given()
  @IsIn(benefitUnits)
  @ApiProperty({ enum: benefitUnits, required: false })
  unit?: BenefitUnit;

  /** Of money alone. */
  @GivenOrNull()
  @IsCurrency()
  @ApiProperty(optional)
  currency?: string | null;

  /** How much better it is to become, above zero; of money in minor units. */
  @IsDecimalText({ ...amount, min: '0.000001' })
  planned!: string;

  /** What was measured before; of a benefit read from results they say it. */
  @GivenOrNull()
  @IsDecimalText(amount)
  @ApiProperty(optional)
  baseline?: string | null;

  @IsLocalDate()
  baselineFrom!: string;

  @IsLocalDate()
  baselineTo!: string;

  /** How it is measured. */
  @IsText(2000)
  method!: string;

  @IsLocalDate()
  measureFrom!: string;

  @IsLocalDate()
  measureTo!: string;

  /** Who is to verify it: one of the buyer's people and not who plans it. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  verifierId?: string | null;

  /** Where the service level's results before and after say it. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  serviceLevelId?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateBenefitDto extends PartialType(OmitType(PlanBenefitDto, ['proposalId']), { skipNullProperties: false }) {}

export class MeasureBenefitDto {
  /** How much better it is; left out where results say it. */
  @GivenOrNull()
  @IsDecimalText(amount)
  @ApiProperty(optional)
  value?: string | null;

  @GivenOrNull()
  @IsText(2000)
  @ApiProperty(optional)
  note?: string | null;
}

/** A service level's results over a benefit's two periods. */
export class BenefitReadingDto {
  serviceLevelId!: string;
  serviceLevelName!: string;
  /** In the benefit's unit, with two decimals; null where nothing was measured. */
  @ApiProperty(text)
  before!: string | null;
  @ApiProperty(text)
  after!: string | null;
  /** How much better it is, below zero where it is worse. */
  @ApiProperty(text)
  improvement!: string | null;
  @ApiProperty(text)
  ruleVersion!: string | null;
}

export class BenefitDto {
  id!: string;
  proposalId!: string;
  proposalTitle!: string;
  suppliers!: string[];
  @ApiProperty({ enum: benefitTypes })
  type!: BenefitType;
  title!: string;
  @ApiProperty({ enum: benefitUnits })
  unit!: BenefitUnit;
  @ApiProperty(text)
  currency!: string | null;
  planned!: string;
  @ApiProperty(text)
  baseline!: string | null;
  baselineFrom!: string;
  baselineTo!: string;
  method!: string;
  measureFrom!: string;
  measureTo!: string;
  @ApiProperty(text)
  verifierId!: string | null;
  @ApiProperty(text)
  verifierName!: string | null;
  @ApiProperty(text)
  serviceLevelId!: string | null;
  @ApiProperty(text)
  serviceLevelName!: string | null;
  /** As they stood when it was measured or verified, with two decimals. */
  @ApiProperty(text)
  resultBefore!: string | null;
  @ApiProperty(text)
  resultAfter!: string | null;
  @ApiProperty(text)
  ruleVersion!: string | null;
  @ApiProperty(text)
  measured!: string | null;
  @ApiProperty(text)
  measuredNote!: string | null;
  @ApiProperty(text)
  measuredAt!: string | null;
  @ApiProperty(text)
  verified!: string | null;
  @ApiProperty(text)
  verifiedNote!: string | null;
  @ApiProperty(text)
  verifiedByName!: string | null;
  @ApiProperty(text)
  verifiedAt!: string | null;
  /** Percent of what was planned, with two decimals. */
  @ApiProperty(text)
  verifiedShare!: string | null;
  @ApiProperty({ enum: benefitStates })
  state!: BenefitState;
  /** The day by which it is to be measured, or verified. */
  dueOn!: string;
  late!: boolean;
  mayChange!: boolean;
  mayMeasure!: boolean;
  mayVerify!: boolean;
  illustrative!: boolean;
  version!: number;
}

export class BenefitPageDto extends PageDto {
  items!: BenefitDto[];
}

/** Everything of one type in one unit. */
export class BenefitTotalDto {
  @ApiProperty({ enum: benefitTypes })
  type!: BenefitType;
  @ApiProperty({ enum: benefitUnits })
  unit!: BenefitUnit;
  @ApiProperty(text)
  currency!: string | null;
  count!: number;
  /** How many are verified, at whatever they gave. */
  judged!: number;
  planned!: string;
  verified!: string;
  /** Percent, with two decimals, never better than it is. */
  @ApiProperty(text)
  share!: string | null;
}

export class BenefitTotalsDto {
  items!: BenefitTotalDto[];
}
