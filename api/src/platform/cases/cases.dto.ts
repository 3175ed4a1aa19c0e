import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type CaseKind, caseKinds, type CaseState, caseStates } from '@samsyn/domain/cases/case';
import { type CaseLanguage, caseLanguages } from '@samsyn/domain/cases/case-content';
import { GivenOrNull, IsLocalDate, IsText } from '../http/fields.js';
import { PageDto, PageQueryDto } from '../paging/page.dto.js';

const text = { type: String, nullable: true } as const;
/** An archive's own plan: digits, letters, points, hyphens and colons. */
const code = /^[\dA-Za-zÅÄÖåäö][\dA-Za-zÅÄÖåäö.:-]{0,29}$/;

export class CaseQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsIn(caseKinds)
  @ApiProperty({ enum: caseKinds, required: false })
  kind?: CaseKind;

  @IsOptional()
  @IsIn(caseStates)
  @ApiProperty({ enum: caseStates, required: false })
  state?: CaseState;
}

export class CaseLanguageQueryDto {
  /** Of labels and of what has words; Swedish unless given. */
  @IsOptional()
  @IsIn(caseLanguages)
  @ApiProperty({ enum: caseLanguages, required: false })
  language?: CaseLanguage;
}

export class CaseDto {
  id!: string;
  @ApiProperty({ enum: caseKinds })
  kind!: CaseKind;
  caseNumber!: string;
  @ApiProperty(text)
  archiveNumber!: string | null;
  title!: string;
  /** Of the report, dispute or credit itself. */
  objectId!: string;
  supplierId!: string;
  supplierName!: string;
  openedAt!: string;
  @ApiProperty(text)
  closedAt!: string | null;
  /** How many marks hold today. */
  secretFields!: number;
  version!: number;
}

export class CasePageDto extends PageDto {
  items!: CaseDto[];
}

export class CaseFieldDto {
  path!: string;
  label!: string;
}

export class SecrecyMarkDto {
  id!: string;
  field!: string;
  /** Null where the case no longer has such a field. */
  @ApiProperty(text)
  label!: string | null;
  legalBasis!: string;
  reason!: string;
  /** The last local day it holds. */
  until!: string;
  /** Whether it holds today. */
  inForce!: boolean;
  @ApiProperty(text)
  createdByName!: string | null;
  createdAt!: string;
  @ApiProperty(text)
  liftedByName!: string | null;
  @ApiProperty(text)
  liftedAt!: string | null;
}

export class CasePersonDto {
  /** As packages call the person. */
  person!: string;
  /** Null once it is erased. */
  @ApiProperty(text)
  name!: string | null;
}

export class CaseDetailDto extends CaseDto {
  /** What may be marked as secret. */
  fields!: CaseFieldDto[];
  marks!: SecrecyMarkDto[];
  people!: CasePersonDto[];
}

export class MarkSecretDto {
  /** A path of `fields`. */
  @IsText(200)
  field!: string;

  /** Such as `OSL 31 kap. 16 §`. */
  @IsText(200)
  legalBasis!: string;

  @IsText(2000)
  reason!: string;

  /** The last local day it holds; today or later. */
  @IsLocalDate()
  until!: string;
}

/** Under which code of its own plan an organisation archives the cases of each kind; null is the kind's letter. */
export class CaseClassificationDto {
  @GivenOrNull()
  @Matches(code)
  @ApiProperty(text)
  report!: string | null;

  @GivenOrNull()
  @Matches(code)
  @ApiProperty(text)
  dispute!: string | null;

  @GivenOrNull()
  @Matches(code)
  @ApiProperty(text)
  credit!: string | null;
}
