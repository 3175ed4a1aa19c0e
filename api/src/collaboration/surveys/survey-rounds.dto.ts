import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { type RaterGroup, raterGroups } from '@samsyn/domain/surveys/questionnaire';
import { type RoundAction, roundActions, type RoundState, roundStates } from '@samsyn/domain/surveys/survey-round';
import { Given, IsDecimalText, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { SurveyStatementDto } from './survey-templates.dto.js';

const text = { type: String, nullable: true } as const;
const ownStates = ['waiting', 'answered'] as const;

export class SurveyRoundQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(roundStates)
  @ApiProperty({ enum: roundStates, required: false })
  state?: RoundState;
}

export class WeightedGroupDto {
  @IsIn(raterGroups)
  @ApiProperty({ enum: raterGroups })
  group!: RaterGroup;

  @IsDecimalText({ min: '0', max: '1000', decimals: 4 })
  weight!: string;
}

export class CreateSurveyRoundDto {
  @IsText()
  title!: string;

  /** In its latest version, which the round keeps. */
  @IsUUID()
  templateId!: string;

  /** Who is asked, and how much what they say weighs. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(raterGroups.length)
  @ArrayUnique(({ group }: WeightedGroupDto) => group)
  @ValidateNested({ each: true })
  @Type(() => WeightedGroupDto)
  groups!: WeightedGroupDto[];

  /** The suppliers that are rated; where suppliers are asked, these are. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ratedIds!: string[];

  /** Whether suppliers rate one another, and learn each other's names by it. */
  @IsBoolean()
  ratesEachOther!: boolean;

  /** Whether suppliers rate the buyer. */
  @IsBoolean()
  ratesBuyer!: boolean;

  @IsLocalDate()
  startsOn!: string;

  /** The last day to answer. */
  @IsLocalDate()
  endsOn!: string;

  /** How many days before its end those who have not answered are reminded; 7 and 2 unless said. */
  @Given()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(60, { each: true })
  remindDays?: number[];

  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateSurveyRoundDto extends PartialType(CreateSurveyRoundDto, { skipNullProperties: false }) {}

export class TakeRoundStepDto {
  @IsIn(roundActions)
  @ApiProperty({ enum: roundActions })
  action!: RoundAction;
}

export class RatedPartyDto {
  id!: string;
  name!: string;
}

export class JoinedResponsesDto {
  @ApiProperty({ enum: raterGroups, isArray: true })
  groups!: RaterGroup[];
  invited!: number;
  answered!: number;
}

export class SurveyRoundDto {
  id!: string;
  title!: string;
  templateId!: string;
  templateVersion!: number;
  statements!: SurveyStatementDto[];
  asksComment!: boolean;
  groups!: WeightedGroupDto[];
  /** The suppliers rated; to a supplier itself alone. */
  rated!: RatedPartyDto[];
  ratesEachOther!: boolean;
  ratesBuyer!: boolean;
  startsOn!: string;
  endsOn!: string;
  remindDays!: number[];
  @ApiProperty({ enum: roundStates })
  state!: RoundState;
  @ApiProperty(text)
  closedOn!: string | null;
  @ApiProperty(text)
  publishedOn!: string | null;
  /** How many answered, in groups of at least five people; empty of fewer, and to suppliers. */
  responses!: JoinedResponsesDto[];
  /** Whether the reader is asked, and has answered. */
  @ApiProperty({ enum: ownStates, nullable: true })
  mine!: (typeof ownStates)[number] | null;
  /** What the reader may do with it. */
  @ApiProperty({ enum: roundActions, isArray: true })
  actions!: RoundAction[];
  /** Whether its results may be read by now. */
  readable!: boolean;
  illustrative!: boolean;
  version!: number;
}

export class SurveyRoundPageDto extends PageDto {
  items!: SurveyRoundDto[];
}
