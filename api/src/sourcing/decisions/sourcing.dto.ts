import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import {
  type SourcingChoice,
  sourcingChoices,
  sourcingCriteria,
  type SourcingCriterion,
  type SourcingStanding,
  sourcingStandings,
} from '@samsyn/domain/sourcing/sourcing-decision';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;
const asked = [...sourcingChoices, 'undecided'] as const;

export class SourcingQueryDto extends PageQueryDto {
  /** What is decided today; `undecided` of services nobody has decided on. */
  @IsOptional()
  @IsIn(asked)
  @ApiProperty({ enum: asked, required: false })
  choice?: (typeof asked)[number];
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

export class WeighedCriterionDto {
  @IsIn(sourcingCriteria)
  @ApiProperty({ enum: sourcingCriteria })
  criterion!: SourcingCriterion;
  /** 1 to 5. */
  @IsInt()
  @Min(1)
  @Max(5)
  grade!: number;
  @GivenOrNull()
  @IsText(2000)
  @ApiProperty(optional)
  remark?: string | null;
}

export class CreateSourcingDecisionDto {
  @IsUUID()
  serviceId!: string;
  /** From when it holds, until the next decision on the service. */
  @IsLocalDate()
  effectiveFrom!: string;
  @IsIn(sourcingChoices)
  @ApiProperty({ enum: sourcingChoices })
  choice!: SourcingChoice;
  /** From which tower, contract and supplier it is bought; none of what is kept. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  towerId?: string | null;
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  contractId?: string | null;
  /** The contract's, where there is one. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  supplierId?: string | null;
  @IsText(10_000)
  reason!: string;
  @Given()
  @IsArray()
  @ArrayMaxSize(sourcingCriteria.length)
  @ValidateNested({ each: true })
  @Type(() => WeighedCriterionDto)
  criteria?: WeighedCriterionDto[];
  @IsLocalDate()
  decidedOn!: string;
  /** Whose decision it was: a person, a role or a board. */
  @IsText()
  decidedBy!: string;
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  reviewOn?: string | null;
}

export class UpdateSourcingDecisionDto extends PartialType(OmitType(CreateSourcingDecisionDto, ['serviceId']), { skipNullProperties: false }) {}

export class SourcingDecisionDto {
  id!: string;
  serviceId!: string;
  effectiveFrom!: string;
  @ApiProperty({ enum: sourcingStandings })
  standing!: SourcingStanding;
  @ApiProperty({ enum: sourcingChoices })
  choice!: SourcingChoice;
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty(text)
  towerName!: string | null;
  @ApiProperty(text)
  contractId!: string | null;
  @ApiProperty(text)
  contractNumber!: string | null;
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  reason!: string;
  criteria!: WeighedCriterionDto[];
  decidedOn!: string;
  decidedBy!: string;
  @ApiProperty(text)
  reviewOn!: string | null;
  /** The review's day has passed and it still holds. */
  reviewLate!: boolean;
  version!: number;
}

/** A service and what holds of it today. */
export class SourcingRowDto {
  id!: string;
  name!: string;
  @ApiProperty({ type: SourcingDecisionDto, nullable: true })
  decision!: SourcingDecisionDto | null;
}

export class SourcingPageDto extends PageDto {
  items!: SourcingRowDto[];
}

export class ServiceSourcingDto {
  id!: string;
  name!: string;
  /** The newest first: what holds, what was decided before, and what will hold. */
  decisions!: SourcingDecisionDto[];
}
