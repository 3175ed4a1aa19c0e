import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import {
  type AssessmentItemKind,
  assessmentItemKinds,
  type AssessmentState,
  assessmentStates,
  findingSeverities,
  type FindingSeverity,
  type FindingWeight,
  findingWeights,
  type FollowUp,
  followUps,
} from '@samsyn/domain/assessments/assessment';
import { Given, GivenOrNull, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class AssessmentQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(assessmentStates)
  @ApiProperty({ enum: assessmentStates, required: false })
  state?: AssessmentState;
}

export class CreateAssessmentDto {
  @IsText(300)
  title!: string;
  @GivenOrNull()
  @IsText(20_000)
  @ApiProperty(optional)
  summary?: string | null;
  /** The time that is assessed, both days included. */
  @IsLocalDate()
  fromOn!: string;
  @IsLocalDate()
  toOn!: string;
  /** The last day to answer the recommendations; thirty days after publication unless said. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  answerBy?: string | null;
}

export class UpdateAssessmentDto extends PartialType(CreateAssessmentDto, { skipNullProperties: false }) {}

export class AddAssessmentItemDto {
  @IsIn(assessmentItemKinds)
  @ApiProperty({ enum: assessmentItemKinds })
  kind!: AssessmentItemKind;
  @IsText(4000)
  text!: string;
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  remark?: string | null;
  /** Of a criterion: 1 to 5, 5 the best. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(5)
  @ApiProperty({ type: Number, nullable: true, required: false })
  grade?: number | null;
  /** Of a finding. */
  @GivenOrNull()
  @IsIn(findingWeights)
  @ApiProperty({ enum: findingWeights, nullable: true, required: false })
  weight?: FindingWeight | null;
  @GivenOrNull()
  @IsIn(findingSeverities)
  @ApiProperty({ enum: findingSeverities, nullable: true, required: false })
  severity?: FindingSeverity | null;
  /** Addresses of pages in the portal that it rests on. */
  @Given()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^\/[\w\-/?=&.]{1,300}$/, { each: true })
  evidence?: string[];
  /** Who it is about; the whole without one. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  aboutSupplierId?: string | null;
}

export class UpdateAssessmentItemDto extends PartialType(
  PickType(AddAssessmentItemDto, ['text', 'remark', 'grade', 'weight', 'severity', 'evidence', 'aboutSupplierId']),
  { skipNullProperties: false },
) {}

export class ShareAssessmentDto {
  /** Who may read the round, and of it what is about the whole or about itself; empty: nobody. */
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  supplierIds!: string[];
}

export class RecommendedActionDto {
  @IsText(300)
  title!: string;
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  ownerUserId?: string | null;
  @GivenOrNull()
  @IsUUID()
  @ApiProperty(optional)
  ownerSupplierId?: string | null;
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  dueOn?: string | null;
}

/** Either an action or why there is none. */
export class AnswerRecommendationDto {
  @GivenOrNull()
  @ValidateNested()
  @Type(() => RecommendedActionDto)
  @ApiProperty({ type: RecommendedActionDto, nullable: true, required: false })
  action?: RecommendedActionDto | null;
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  reason?: string | null;
}

export class AssessmentRowDto {
  id!: string;
  title!: string;
  fromOn!: string;
  toOn!: string;
  @ApiProperty(text)
  answerBy!: string | null;
  @ApiProperty({ enum: assessmentStates })
  state!: AssessmentState;
  @ApiProperty(text)
  publishedOn!: string | null;
  /** Mean of the grades given, with two decimals; null without any. */
  @ApiProperty(text)
  grade!: string | null;
  graded!: number;
  recommendations!: number;
  /** Of them, those nobody has answered; none that a supplier is told of. */
  unanswered!: number;
  version!: number;
}

export class AssessmentPageDto extends PageDto {
  items!: AssessmentRowDto[];
}

export class EvidenceLinkDto {
  link!: string;
  /** What it is called; null where that is not known or not the caller's to see. */
  @ApiProperty(text)
  title!: string | null;
}

export class RecommendationAnswerDto {
  @ApiProperty(text)
  reason!: string | null;
  @ApiProperty(text)
  actionId!: string | null;
  @ApiProperty(text)
  actionTitle!: string | null;
  @ApiProperty(text)
  actionDueOn!: string | null;
  answeredOn!: string;
  @ApiProperty(text)
  answeredByName!: string | null;
}

export class AssessmentItemDto {
  id!: string;
  @ApiProperty({ enum: assessmentItemKinds })
  kind!: AssessmentItemKind;
  text!: string;
  @ApiProperty(text)
  remark!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  grade!: number | null;
  @ApiProperty({ enum: findingWeights, nullable: true })
  weight!: FindingWeight | null;
  @ApiProperty({ enum: findingSeverities, nullable: true })
  severity!: FindingSeverity | null;
  evidence!: EvidenceLinkDto[];
  @ApiProperty(text)
  aboutSupplierId!: string | null;
  @ApiProperty(text)
  aboutSupplierName!: string | null;
  recordedAt!: string;
  /** Of a recommendation, to the buyer. */
  @ApiProperty({ enum: followUps, nullable: true })
  followUp!: FollowUp | null;
  @ApiProperty({ type: RecommendationAnswerDto, nullable: true })
  answer!: RecommendationAnswerDto | null;
}

export class AssessmentDto extends AssessmentRowDto {
  @ApiProperty(text)
  summary!: string | null;
  /** Who may read it; to a supplier itself alone. */
  sharedWith!: string[];
  items!: AssessmentItemDto[];
}
