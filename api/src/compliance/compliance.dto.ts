import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import {
  type ComplianceKind,
  complianceKinds,
  type EvidenceAction,
  evidenceActions,
  type EvidenceState,
  evidenceStates,
  type Outcome,
  outcomes,
  type RequirementLevel,
  requirementLevels,
  type Standing,
  standings,
} from '@samsyn/domain/compliance/compliance';
import { ObjectFileDto } from '../platform/files/object-file.dto.js';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class ComplianceQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsIn(complianceKinds)
  @ApiProperty({ enum: complianceKinds, required: false })
  kind?: ComplianceKind;

  /** Only those that wait for the buyer to accept what was entered. */
  @IsOptional()
  @IsIn(['true'])
  waiting?: 'true';
}

export class CreateComplianceItemDto {
  @IsUUID()
  supplierId!: string;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  contractId?: string | null;

  @IsIn(complianceKinds)
  @ApiProperty({ enum: complianceKinds })
  kind!: ComplianceKind;

  /** A standard such as ISO/IEC 27001, an agreement's name, or a requirement in short. */
  @IsText(300)
  title!: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  description?: string | null;

  /** Of a requirement; `basic` unless said. */
  @GivenOrNull()
  @IsIn(requirementLevels)
  @ApiProperty({ enum: requirementLevels, nullable: true, required: false })
  level?: RequirementLevel | null;

  @GivenOrNull()
  @IsText(300)
  @ApiProperty(optional)
  appliesTo?: string | null;

  /** Of an agreement: why data is processed. */
  @GivenOrNull()
  @IsText(1000)
  @ApiProperty(optional)
  purpose?: string | null;

  @GivenOrNull()
  @IsText(1000)
  @ApiProperty(optional)
  dataCategories?: string | null;

  /** What is transferred outside of the EU and the EEA, and on what ground; null: nothing. */
  @GivenOrNull()
  @IsText(1000)
  @ApiProperty(optional)
  transfers?: string | null;

  /** Of an agreement: days the buyer has to answer an announced subprocessor. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(365)
  @ApiProperty({ ...number, required: false })
  answerDays?: number | null;

  /** The first local date it is asked for; today unless said. */
  @Given()
  @IsLocalDate()
  askedFrom?: string;

  /** The last one. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  askedUntil?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateComplianceItemDto extends PartialType(OmitType(CreateComplianceItemDto, ['supplierId', 'kind']), { skipNullProperties: false }) {}

export class EnterEvidenceDto {
  /** Of a requirement; anything else is met by being there. */
  @Given()
  @IsIn(outcomes)
  @ApiProperty({ enum: outcomes, required: false })
  outcome?: Outcome;

  /** Valid from, in force from, or assessed on. */
  @IsLocalDate()
  validFrom!: string;

  /** The last day it holds, or when it is to be assessed again. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  validTo?: string | null;

  @GivenOrNull()
  @IsText(200)
  @ApiProperty(optional)
  issuer?: string | null;

  @GivenOrNull()
  @IsText(1000)
  @ApiProperty(optional)
  scope?: string | null;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  note?: string | null;
}

export class TakeEvidenceStepDto {
  @IsIn(evidenceActions)
  @ApiProperty({ enum: evidenceActions })
  action!: EvidenceAction;

  /** Must be given to return or revoke. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  reason?: string | null;
}

export class ComplianceEvidenceDto {
  id!: string;
  @ApiProperty({ enum: outcomes })
  outcome!: Outcome;
  validFrom!: string;
  @ApiProperty(text)
  validTo!: string | null;
  @ApiProperty(text)
  issuer!: string | null;
  @ApiProperty(text)
  scope!: string | null;
  @ApiProperty(text)
  note!: string | null;
  @ApiProperty({ enum: evidenceStates })
  state!: EvidenceState;
  enteredBySupplier!: boolean;
  /** Null for a person of another party than a vendor's own. */
  @ApiProperty(text)
  enteredByName!: string | null;
  enteredAt!: string;
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty(text)
  decidedByName!: string | null;
  @ApiProperty(text)
  decidedAt!: string | null;
  files!: ObjectFileDto[];
  @ApiProperty({ enum: evidenceActions, isArray: true })
  actions!: EvidenceAction[];
  mayAttach!: boolean;
}

/** What is asked of a supplier, and how it stands today. */
export class ComplianceItemDto {
  id!: string;
  supplierId!: string;
  supplierName!: string;
  @ApiProperty(text)
  contractId!: string | null;
  @ApiProperty(text)
  contractNumber!: string | null;
  @ApiProperty({ enum: complianceKinds })
  kind!: ComplianceKind;
  title!: string;
  @ApiProperty(text)
  description!: string | null;
  @ApiProperty({ enum: requirementLevels, nullable: true })
  level!: RequirementLevel | null;
  @ApiProperty(text)
  appliesTo!: string | null;
  @ApiProperty(text)
  purpose!: string | null;
  @ApiProperty(text)
  dataCategories!: string | null;
  @ApiProperty(text)
  transfers!: string | null;
  @ApiProperty(number)
  answerDays!: number | null;
  askedFrom!: string;
  @ApiProperty(text)
  askedUntil!: string | null;
  /** Whether it is asked for today. */
  asked!: boolean;
  @ApiProperty({ enum: standings })
  standing!: Standing;
  /** The last day of what it rests on. */
  @ApiProperty(text)
  validTo!: string | null;
  /** What was entered and waits for the buyer. */
  waiting!: number;
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

export class ComplianceItemDetailDto extends ComplianceItemDto {
  /** The accepted evidence it rests on today. */
  @ApiProperty(text)
  restsOn!: string | null;
  /** The latest first. */
  evidence!: ComplianceEvidenceDto[];
  /** Whether the caller may enter some. */
  mayEnter!: boolean;
}

export class CompliancePageDto extends PageDto {
  items!: ComplianceItemDto[];
}

export class ComplianceFigureQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

/** What of all that is asked of a supplier holds on a day. */
export class ComplianceFigureDto {
  supplierId!: string;
  supplierName!: string;
  /** Percent with two decimals, never better than it is; null where nothing is asked. */
  @ApiProperty(text)
  value!: string | null;
  /** The same as an exact ratio of integers. */
  @ApiProperty(text)
  exactValue!: string | null;
  /** Things asked. */
  volume!: number;
  holds!: number;
  partly!: number;
  notMet!: number;
  expired!: number;
  missing!: number;
  /** Entered, and waiting for the buyer. */
  waiting!: number;
  /** Announced subprocessors without an answer. */
  announced!: number;
  /** The figure at each month's end, the oldest first, today's last. */
  months!: ComplianceMonthDto[];
}

export class ComplianceMonthDto {
  period!: string;
  @ApiProperty(text)
  value!: string | null;
  volume!: number;
}

export class ComplianceFigureListDto {
  /** The local date it is of. */
  on!: string;
  /** Suppliers of whom anything is asked, by name. */
  items!: ComplianceFigureDto[];
}
