import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { challengeStates, type ChallengeState } from '@samsyn/domain/innovation/challenge-state';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { CriterionDto, criterionId, CriterionInputDto } from '../proposals/criteria.dto.js';

const text = { type: String, nullable: true } as const;

export class ChallengeQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(challengeStates)
  @ApiProperty({ enum: challengeStates, required: false })
  state?: ChallengeState;
}

export class CreateChallengeDto {
  @IsText()
  title!: string;

  @IsText(10_000)
  text!: string;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ ...text, required: false })
  towerId?: string | null;

  /** The first and the last day on which proposals are taken. */
  @IsLocalDate()
  fromOn!: string;

  @IsLocalDate()
  toOn!: string;

  /** Those it is open to; every supplier unless said. */
  @Given()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  supplierIds?: string[];

  /** What its proposals are scored by; the organisation's own unless said. */
  @Given()
  @IsArray()
  @ArrayMaxSize(12)
  @ArrayUnique(criterionId)
  @ValidateNested({ each: true })
  @Type(() => CriterionInputDto)
  @ApiProperty({ type: [CriterionInputDto], required: false })
  criteria?: CriterionInputDto[];

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateChallengeDto extends PartialType(CreateChallengeDto, { skipNullProperties: false }) {
  /** Published once and for all; what is closed may be opened again. */
  @Given()
  @IsIn(['published', 'closed'])
  @ApiProperty({ enum: ['published', 'closed'], required: false })
  state?: 'published' | 'closed';
}

/** A supplier by name. */
export class ChallengedSupplierDto {
  id!: string;
  name!: string;
}

export class ChallengeDto {
  id!: string;
  title!: string;
  text!: string;
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty(text)
  towerName!: string | null;
  fromOn!: string;
  toOn!: string;
  /** Open to every supplier. */
  forAll!: boolean;
  /** Those it is open to otherwise; to a supplier itself alone. */
  suppliers!: ChallengedSupplierDto[];
  /** Empty: the organisation's own. */
  @ApiProperty({ type: [CriterionDto] })
  criteria!: CriterionDto[];
  @ApiProperty({ enum: challengeStates })
  state!: ChallengeState;
  @ApiProperty(text)
  publishedAt!: string | null;
  /** Published, and today is one of its days. */
  takesProposals!: boolean;
  /** How many proposals answer it that the caller sees. */
  proposals!: number;
  illustrative!: boolean;
  version!: number;
}

export class ChallengePageDto extends PageDto {
  items!: ChallengeDto[];
}
