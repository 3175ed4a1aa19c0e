import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import {
  type RiskAction,
  riskActions,
  type RiskBand,
  riskBands,
  type RiskState,
  riskStates,
  type RiskTreatment,
  riskTreatments,
} from '@samsyn/domain/risks/risk';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;
const optional = { ...text, required: false } as const;
const wholeNumber = Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value));

export class RiskQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  towerId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  @IsOptional()
  @IsIn(riskStates)
  @ApiProperty({ enum: riskStates, required: false })
  state?: RiskState;

  /** Only those that are not closed. */
  @IsOptional()
  @IsIn(['true'])
  standing?: 'true';

  /** As large as they are today; both together name a square of the matrix. */
  @IsOptional()
  @wholeNumber
  @IsInt()
  @Min(1)
  @Max(5)
  likelihood?: number;

  @IsOptional()
  @wholeNumber
  @IsInt()
  @Min(1)
  @Max(5)
  impact?: number;
}

export class OfSupplierDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

export class CreateRiskDto {
  @IsText(300)
  title!: string;

  /** What could happen, why, and what follows. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  description?: string | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  supplierId?: string | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  towerId?: string | null;

  /** Of the same supplier, where one is named. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  contractId?: string | null;

  /** 1 very unlikely to 5 almost certain. */
  @IsInt()
  @Min(1)
  @Max(5)
  likelihood!: number;

  /** 1 hardly noticed to 5 ruinous. */
  @IsInt()
  @Min(1)
  @Max(5)
  impact!: number;

  @GivenOrNull()
  @IsIn(riskTreatments)
  @ApiProperty({ enum: riskTreatments, nullable: true, required: false })
  treatment?: RiskTreatment | null;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  treatmentPlan?: string | null;

  /** What is left of it once treated; together with the impact. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(5)
  @ApiProperty({ ...number, required: false })
  residualLikelihood?: number | null;

  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(5)
  @ApiProperty({ ...number, required: false })
  residualImpact?: number | null;

  /** One of the buyer's people. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  ownerUserId?: string | null;

  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  reviewOn?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateRiskDto extends PartialType(CreateRiskDto, { skipNullProperties: false }) {}

export class TakeRiskStepDto {
  @IsIn(riskActions)
  @ApiProperty({ enum: riskActions })
  action!: RiskAction;

  /** Must be given but to treat it. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  reason?: string | null;
}

export class RiskDto {
  id!: string;
  title!: string;
  @ApiProperty(text)
  description!: string | null;
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty(text)
  towerName!: string | null;
  @ApiProperty(text)
  contractId!: string | null;
  @ApiProperty(text)
  contractNumber!: string | null;
  likelihood!: number;
  impact!: number;
  @ApiProperty({ enum: riskBands })
  band!: RiskBand;
  @ApiProperty({ enum: riskTreatments, nullable: true })
  treatment!: RiskTreatment | null;
  @ApiProperty(text)
  treatmentPlan!: string | null;
  @ApiProperty(number)
  residualLikelihood!: number | null;
  @ApiProperty(number)
  residualImpact!: number | null;
  /** What is left of it; null where that was not said. */
  @ApiProperty({ enum: riskBands, nullable: true })
  residualBand!: RiskBand | null;
  /** As it is today: what is left of it once it is treated or accepted. */
  currentLikelihood!: number;
  currentImpact!: number;
  @ApiProperty({ enum: riskBands })
  currentBand!: RiskBand;
  @ApiProperty({ enum: riskStates })
  state!: RiskState;
  @ApiProperty(text)
  stateReason!: string | null;
  @ApiProperty(text)
  ownerUserId!: string | null;
  @ApiProperty(text)
  ownerName!: string | null;
  @ApiProperty(text)
  reviewOn!: string | null;
  /** Its review day has passed. */
  overdue!: boolean;
  /** What the caller may do next. */
  @ApiProperty({ enum: riskActions, isArray: true })
  actions!: RiskAction[];
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

export class RiskPageDto extends PageDto {
  items!: RiskDto[];
}

/** A square of the matrix. */
export class RiskSquareDto {
  likelihood!: number;
  impact!: number;
  @ApiProperty({ enum: riskBands })
  band!: RiskBand;
  /** Risks that are this large today. */
  risks!: number;
}

export class RiskMatrixDto {
  /** All twenty-five. */
  squares!: RiskSquareDto[];
  /** Risks that are not closed, by the band they have today. */
  low!: number;
  medium!: number;
  high!: number;
  critical!: number;
  /** Whose review day has passed. */
  overdue!: number;
}
