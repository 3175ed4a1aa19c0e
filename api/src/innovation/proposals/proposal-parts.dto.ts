import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsUUID } from 'class-validator';
import { type InnovationAction, innovationActions, type InnovationParty, type InnovationState, innovationStates } from '@samsyn/domain/innovation/innovation-state';
import { proposalTasks, type ProposalTask } from '@samsyn/domain/innovation/innovation-terms';
import { GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { parties, type PilotOutcome, pilotOutcomes, ProposalDto } from './proposals.dto.js';

const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;
const optional = { ...text, required: false } as const;
export const messageKinds = ['question', 'answer', 'comment'] as const;
export type MessageKind = (typeof messageKinds)[number];

export class SayDto {
  @IsIn(messageKinds)
  @ApiProperty({ enum: messageKinds })
  kind!: MessageKind;

  /** Of an answer: the question. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  questionId?: string | null;

  @IsText(4000)
  text!: string;
}

export class PlanPilotDto {
  @IsText(10_000)
  plan!: string;
  @IsLocalDate()
  fromOn!: string;
  @IsLocalDate()
  toOn!: string;
  /** How one sees that it succeeded. */
  @IsText(2000)
  successMeasure!: string;
}

export class ReportPilotDto {
  @IsText(10_000)
  result!: string;
  @IsIn(pilotOutcomes)
  @ApiProperty({ enum: pilotOutcomes })
  outcome!: PilotOutcome;
}

export class ScoreProposalDto {
  /** 1 to 5 by the id of the criterion; what is left out is not scored yet. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  points!: Record<string, number>;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  remark?: string | null;
}

export class ProposalStepDto {
  @ApiProperty({ enum: innovationActions })
  action!: InnovationAction;
  @ApiProperty({ enum: innovationStates })
  from!: InnovationState;
  @ApiProperty({ enum: innovationStates })
  to!: InnovationState;
  @ApiProperty(text)
  reason!: string | null;
  /** A vendor is told the people of its own company alone. */
  @ApiProperty(text)
  userName!: string | null;
  /** Null: the buyer. */
  @ApiProperty(text)
  supplierName!: string | null;
  at!: string;
}

export class ProposalTurnDto {
  @ApiProperty({ enum: parties })
  waitingOn!: InnovationParty;
  @ApiProperty({ enum: proposalTasks })
  task!: ProposalTask;
  fromOn!: string;
  answerBy!: string;
  @ApiProperty(text)
  answeredOn!: string | null;
  /** Null while there is time left. */
  @ApiProperty({ type: Boolean, nullable: true })
  inTime!: boolean | null;
}

export class ProposalMessageDto {
  id!: string;
  @ApiProperty({ enum: messageKinds })
  kind!: MessageKind;
  @ApiProperty(text)
  questionId!: string | null;
  text!: string;
  @ApiProperty(text)
  userName!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  at!: string;
  @ApiProperty(text)
  answerBy!: string | null;
  @ApiProperty(text)
  answeredAt!: string | null;
  /** A question that the caller's side is to answer. */
  answerable!: boolean;
}

export class PilotDto {
  plan!: string;
  fromOn!: string;
  toOn!: string;
  successMeasure!: string;
  @ApiProperty(text)
  result!: string | null;
  @ApiProperty({ enum: pilotOutcomes, nullable: true })
  outcome!: PilotOutcome | null;
  @ApiProperty(text)
  reportedAt!: string | null;
}

export class ProposalFileDto {
  id!: string;
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  sha256!: string;
  /** Null: the buyer's. */
  @ApiProperty(text)
  supplierName!: string | null;
  createdAt!: string;
}

export class ProposalDetailDto extends ProposalDto {
  steps!: ProposalStepDto[];
  turns!: ProposalTurnDto[];
  messages!: ProposalMessageDto[];
  @ApiProperty({ type: PilotDto, nullable: true })
  pilot!: PilotDto | null;
  files!: ProposalFileDto[];
  /** The caller may plan its pilot, and report what came of it. */
  mayPlan!: boolean;
  mayReport!: boolean;
  maySpeak!: boolean;
  mayScore!: boolean;
}

export class CriterionScoreDto {
  criterionId!: string;
  /** The mean of those who scored it, with two decimals; null of nobody. */
  @ApiProperty(text)
  mean!: string | null;
  @ApiProperty(number)
  lowest!: number | null;
  @ApiProperty(number)
  highest!: number | null;
}

export class EvaluationDto {
  evaluatorId!: string;
  @ApiProperty(text)
  evaluatorName!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  points!: Record<string, number>;
  @ApiProperty(text)
  remark!: string | null;
  scoredAt!: string;
}

/** What the buyer's people think of a proposal; no supplier ever reads it. */
export class EvaluationsDto {
  /** How many have scored every criterion, and how many have to. */
  complete!: number;
  needed!: number;
  /** Whoever may score sees what others did once they have scored every criterion themselves. */
  hidden!: boolean;
  @ApiProperty({ type: EvaluationDto, nullable: true })
  own!: EvaluationDto | null;
  items!: EvaluationDto[];
  criteria!: CriterionScoreDto[];
  /** The weighted mean, exact and with two decimals. */
  @ApiProperty(text)
  total!: string | null;
  @ApiProperty(text)
  exactTotal!: string | null;
}

export class ToScoreDto extends ProposalDto {
  /** The caller has scored every criterion of it. */
  scored!: boolean;
}

export class ToScorePageDto {
  items!: ToScoreDto[];
}
