import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { type InnovationAction, innovationActions, type InnovationParty, type InnovationState, innovationStates } from '@samsyn/domain/innovation/innovation-state';
import { proposalTasks, type ProposalTask } from '@samsyn/domain/innovation/innovation-terms';
import { Given, GivenOrNull, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { CriterionDto } from './criteria.dto.js';
import { type ProposerKind, proposerKinds } from './proposal.entity.js';

export const parties = ['buyer', 'supplier'] as const;
export const pilotOutcomes = ['succeeded', 'partly', 'failed'] as const;
export type PilotOutcome = (typeof pilotOutcomes)[number];
const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;


export class ProposalQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(innovationStates)
  @ApiProperty({ enum: innovationStates, required: false })
  state?: InnovationState;

  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  challengeId?: string;

  @IsOptional()
  @IsUUID()
  commitmentId?: string;

  /** Those whose turn it is the caller's side. */
  @IsOptional()
  @IsIn(['me'])
  waitingOn?: 'me';
}

export class CreateProposalDto {
  @IsText()
  title!: string;

  @IsText(10_000)
  description!: string;

  /** What it would give. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  expectedGain?: string | null;

  /**
   * Of a supplier's: those who propose it together beside itself, each of whom has to agree. Of the buyer's: those it is
   * for; none keeps it with the buyer.
   */
  @Given()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  supplierIds?: string[];

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  challengeId?: string | null;

  /** The commitment it is handed in for; it counts towards that once it is proposed. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  commitmentId?: string | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  towerId?: string | null;

  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  serviceId?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateProposalDto extends PartialType(CreateProposalDto, { skipNullProperties: false }) {}

export class TakeProposalStepDto {
  @IsIn(innovationActions)
  @ApiProperty({ enum: innovationActions })
  action!: InnovationAction;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  reason?: string | null;
}

export class OpenProposalDto {
  /** To every supplier: title, description and who proposes, nothing else. */
  @IsBoolean()
  opened!: boolean;
}

export class ProposerDto {
  id!: string;
  name!: string;
  /** Has agreed to the text as it stands; always of one that was proposed. */
  consented!: boolean;
}

export class TurnDto {
  @ApiProperty({ enum: parties })
  waitingOn!: InnovationParty;
  @ApiProperty({ enum: proposalTasks })
  task!: ProposalTask;
  /** The last day for it. */
  answerBy!: string;
  /** That day has passed. */
  late!: boolean;
}

export class ProposalDto {
  id!: string;
  title!: string;
  description!: string;
  @ApiProperty(text)
  expectedGain!: string | null;
  @ApiProperty({ enum: proposerKinds })
  proposerKind!: ProposerKind;
  /** Those who propose it, or whom the buyer's is for. */
  suppliers!: ProposerDto[];
  @ApiProperty(text)
  leadSupplierId!: string | null;
  @ApiProperty(text)
  challengeId!: string | null;
  /** Null where the caller does not see it. */
  @ApiProperty(text)
  challengeTitle!: string | null;
  @ApiProperty(text)
  commitmentId!: string | null;
  @ApiProperty(text)
  towerId!: string | null;
  @ApiProperty(text)
  towerName!: string | null;
  @ApiProperty(text)
  serviceId!: string | null;
  @ApiProperty({ enum: innovationStates })
  state!: InnovationState;
  /** Since which local date, and how many days that is. */
  stateSince!: string;
  ageDays!: number;
  /** Null while it is written. */
  @ApiProperty(text)
  submittedAt!: string | null;
  /** Whether other suppliers see that it is there. */
  opened!: boolean;
  @ApiProperty({ type: TurnDto, nullable: true })
  turn!: TurnDto | null;
  @ApiProperty({ type: [CriterionDto] })
  criteria!: CriterionDto[];
  illustrative!: boolean;
  /** What the caller may do next. */
  @ApiProperty({ enum: innovationActions, isArray: true })
  actions!: InnovationAction[];
  /** The caller may change its text. */
  editable!: boolean;
  /** The caller is asked to agree to it. */
  consentAsked!: boolean;
  version!: number;
  updatedAt!: string;
}

export class ProposalPageDto extends PageDto {
  items!: ProposalDto[];
}

export class ProposalColumnDto {
  @ApiProperty({ enum: innovationStates })
  state!: InnovationState;
  count!: number;
  /** How many of them are late, and for how many days the oldest has stood there. */
  late!: number;
  oldestDays!: number;
  /** The mean, in whole days. */
  averageDays!: number;
  /** The first of them, by their last day. */
  items!: ProposalDto[];
}

export class ProposalBoardDto {
  columns!: ProposalColumnDto[];
}

/** What others than its proposers see of an opened proposal. */
export class OpenedProposalDto {
  id!: string;
  title!: string;
  description!: string;
  proposers!: string;
  openedAt!: string;
}

export class OpenedProposalPageDto extends PageDto {
  items!: OpenedProposalDto[];
}

export class FellowSupplierDto {
  id!: string;
  name!: string;
}

export class FellowSuppliersDto {
  items!: FellowSupplierDto[];
}
