import { ApiProperty } from '@nestjs/swagger';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import type { Answers, FormDefinition } from '@samsyn/domain/forms/form';
import {
  correctionStates,
  type CorrectionState,
  type DisputeAction,
  disputeActions,
  disputeStates,
  type DisputeState,
} from '@samsyn/domain/reports/dispute-workflow';
import { type FigureAction, figureActions, figureStates, type FigureState } from '@samsyn/domain/reports/figure-workflow';
import { type Standing, standings } from '@samsyn/domain/reports/reconcile';
import { type Timeliness, timelinesses } from '@samsyn/domain/reports/report-schedule';
import { type ReportAction, reportActions, reportStates, type ReportState } from '@samsyn/domain/reports/report-state';
import { ObjectCaseDto } from '../platform/cases/case.dto.js';
import { PageDto } from '../platform/paging/page.dto.js';
import { SignatoryDto } from './report-input.dto.js';
import { LocalTextDto } from './templates/report-templates.dto.js';

const text = { type: String, nullable: true } as const;
const parties = ['buyer', 'supplier'] as const;
const open = { type: 'object', additionalProperties: true } as const;

/** What a supplier owes for a period, and where it stands. Instants are ISO 8601 with `Z`. */

export class ReportDto {
  id!: string;
  caseNumber!: string;
  templateId!: string;
  name!: LocalTextDto;
  /** What it says is invented, to show how the product works. */
  illustrative!: boolean;
  contractId!: string;
  contractNumber!: string;
  contractTitle!: string;
  supplierId!: string;
  supplierName!: string;
  period!: string;
  dueAt!: string;
  @ApiProperty({ enum: reportStates })
  state!: ReportState;
  @ApiProperty({ enum: timelinesses })
  timeliness!: Timeliness;
  /** Of the newest version submitted; 0 before the first. */
  currentNumber!: number;
  @ApiProperty(text)
  submittedAt!: string | null;
  /** When the buyer is to have reviewed it. */
  @ApiProperty(text)
  reviewDueAt!: string | null;
  /** When the supplier is to have answered what was returned. */
  @ApiProperty(text)
  answerDueAt!: string | null;
  @ApiProperty(text)
  acceptedAt!: string | null;
  version!: number;
}

export class ReportPageDto extends PageDto {
  items!: ReportDto[];
}

/** What is due from the caller, in one of the organisations it serves. */

export class DueReportDto extends ReportDto {
  /** The organisation's short name, which `X-Organisation` takes. */
  slug!: string;
  organisationName!: string;
  zone!: string;
}

export class DueReportsDto {
  items!: DueReportDto[];
}

/** The measured value of one item, in the item's unit as R12 shows it. */

export class MeasuredFigureDto {
  item!: string;
  @ApiProperty(text)
  value!: string | null;
  @ApiProperty(text)
  serviceLevelId!: string | null;
  /** The result with its evidence. */
  @ApiProperty(text)
  resultId!: string | null;
}

export class FormProblemDto {
  /** An item's key, in a table `key.row.column`. */
  path!: string;
  code!: string;
  @ApiProperty(open)
  params!: Record<string, string | number | boolean | null>;
}

/** A named person who stands for what is submitted. */

export class ReportFileDto {
  id!: string;
  @ApiProperty(text)
  item!: string | null;
  @ApiProperty(text)
  disputeId!: string | null;
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  sha256!: string;
  @ApiProperty({ enum: parties })
  party!: Party;
  at!: string;
}

/** What the supplier has written so far. */

export class ReportDraftDto {
  reportId!: string;
  templateVersionId!: string;
  templateVersionNumber!: number;
  /** A newer version of the template that the report is now to be written by; null where it is the draft's. */
  @ApiProperty({ type: Number, nullable: true })
  newerTemplateVersion!: number | null;
  @ApiProperty(open)
  definition!: FormDefinition;
  @ApiProperty(open)
  answers!: Answers;
  /** Why a figure deviates, by item. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  reasons!: Record<string, string>;
  measured!: MeasuredFigureDto[];
  /** What is wrong with what was written; nothing of what is only missing yet. */
  problems!: FormProblemDto[];
  files!: ReportFileDto[];
  version!: number;
  savedAt!: string;
}

/** The proof of a submission. */

export class ReceiptDto {
  reportId!: string;
  caseNumber!: string;
  number!: number;
  /** Of the canonical JSON of what was submitted (RFC 8785), in hexadecimal. */
  sha256!: string;
  submittedAt!: string;
  signatory!: SignatoryDto;
  @ApiProperty({ enum: timelinesses })
  timeliness!: Timeliness;
  dueAt!: string;
}

/** A version as it was submitted. */

export class ReportVersionDto extends ReceiptDto {
  templateVersionNumber!: number;
  @ApiProperty(open)
  definition!: FormDefinition;
  @ApiProperty(open)
  answers!: Answers;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  reasons!: Record<string, string>;
  measured!: MeasuredFigureDto[];
}

export class ToleranceDto {
  @ApiProperty({ enum: ['absolute', 'relative'] })
  kind!: 'absolute' | 'relative';
  /** An exact decimal: of the figure's unit, or percent of the measured value. */
  value!: string;
}

/** R22: a figure as it was reported and as it was measured. Values are exact decimals in the item's unit. */

export class ReportFigureDto {
  id!: string;
  item!: string;
  label!: LocalTextDto;
  unit!: string;
  decimals!: number;
  @ApiProperty(text)
  serviceLevelId!: string | null;
  @ApiProperty(text)
  resultId!: string | null;
  @ApiProperty(text)
  reported!: string | null;
  @ApiProperty(text)
  measured!: string | null;
  /** Such as `0.5 %`; null where none is agreed, and the two are to be equal. */
  @ApiProperty({ type: () => ToleranceDto, nullable: true })
  tolerance!: ToleranceDto | null;
  @ApiProperty({ enum: standings })
  standing!: Standing;
  /** Reported minus measured, with the item's decimals. */
  @ApiProperty(text)
  deviation!: string | null;
  /** Why it deviates, in the supplier's words. */
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty({ enum: figureStates })
  state!: FigureState;
  @ApiProperty(text)
  proposedValue!: string | null;
  @ApiProperty({ enum: parties, nullable: true })
  proposedBy!: Party | null;
  @ApiProperty(text)
  proposedReason!: string | null;
  @ApiProperty(text)
  agreedValue!: string | null;
  /** What an accepted correction made of it since. */
  @ApiProperty(text)
  correctedValue!: string | null;
  @ApiProperty({ enum: figureActions, isArray: true })
  actions!: FigureAction[];
  version!: number;
}

export class ReportStepDto {
  action!: string;
  @ApiProperty({ enum: reportStates })
  state!: ReportState;
  number!: number;
  @ApiProperty(text)
  item!: string | null;
  @ApiProperty(text)
  value!: string | null;
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty({ enum: parties })
  party!: Party;
  @ApiProperty(text)
  userName!: string | null;
  at!: string;
}

export class ReportCommentDto {
  id!: string;
  number!: number;
  @ApiProperty(text)
  item!: string | null;
  text!: string;
  /** Read by the buyer alone. */
  internal!: boolean;
  @ApiProperty({ enum: parties })
  party!: Party;
  @ApiProperty(text)
  userName!: string | null;
  at!: string;
}

export class DisputeDto {
  id!: string;
  caseNumber!: string;
  figureId!: string;
  item!: string;
  @ApiProperty({ enum: disputeStates })
  state!: DisputeState;
  @ApiProperty({ enum: parties })
  openedBy!: Party;
  statement!: string;
  openedAt!: string;
  @ApiProperty(text)
  answer!: string | null;
  @ApiProperty(text)
  decidedValue!: string | null;
  @ApiProperty(text)
  decision!: string | null;
  @ApiProperty(text)
  decidedAt!: string | null;
  @ApiProperty({ enum: disputeActions, isArray: true })
  actions!: DisputeAction[];
  version!: number;
}

/** Where a dispute is led. */
export class DisputePlaceDto {
  reportId!: string;
}

export class ReportCorrectionDto {
  id!: string;
  figureId!: string;
  item!: string;
  value!: string;
  @ApiProperty(text)
  replacedValue!: string | null;
  reason!: string;
  @ApiProperty({ enum: parties })
  party!: Party;
  @ApiProperty({ enum: correctionStates })
  state!: CorrectionState;
  @ApiProperty(text)
  answer!: string | null;
  at!: string;
  @ApiProperty(text)
  answeredAt!: string | null;
  /** Whether the caller's side is the one to answer it. */
  answerable!: boolean;
  version!: number;
}

export class ReportReceiptLineDto {
  number!: number;
  sha256!: string;
  submittedAt!: string;
  signatory!: SignatoryDto;
}

export class ReportDetailDto extends ReportDto {
  @ApiProperty({ type: () => ObjectCaseDto, nullable: true })
  case!: ObjectCaseDto | null;
  /** What whoever signs must be, where the contract says so. */
  @ApiProperty(text)
  signatoryTitle!: string | null;
  /** Whether two people accept it. */
  fourEyes!: boolean;
  /** Whether one of them has. */
  acceptedOnce!: boolean;
  /** What the caller may do next with the report itself. */
  @ApiProperty({ enum: reportActions, isArray: true })
  actions!: ReportAction[];
  /** Whether the caller may write in the draft now. */
  writable!: boolean;
  /** Whether the caller may propose a correction. */
  correctable!: boolean;
  versions!: ReportReceiptLineDto[];
  figures!: ReportFigureDto[];
  steps!: ReportStepDto[];
  comments!: ReportCommentDto[];
  files!: ReportFileDto[];
  disputes!: DisputeDto[];
  corrections!: ReportCorrectionDto[];
}

/** A problem in one cell of an uploaded sheet. */

export class CellProblemDto {
  sheet!: string;
  cell!: string;
  @ApiProperty(text)
  item!: string | null;
  code!: string;
  @ApiProperty(open)
  params!: Record<string, string | number | boolean | null>;
}

export class SheetTakenDto {
  /** How many answers were taken into the draft. */
  taken!: number;
  problems!: CellProblemDto[];
  draft!: ReportDraftDto;
}
