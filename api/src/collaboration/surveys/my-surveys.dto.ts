import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { cannotSay, highestMark, mostStatements, type RaterGroup, raterGroups } from '@samsyn/domain/surveys/questionnaire';
import { GivenOrNull, IsText } from '../../platform/http/fields.js';
import { SurveyStatementDto } from './survey-templates.dto.js';

export class MySurveyDto {
  roundId!: string;
  title!: string;
  endsOn!: string;
  answered!: boolean;
}

export class MySurveysDto {
  items!: MySurveyDto[];
}

export class AskedAboutDto {
  id!: string;
  name!: string;
  /** The organisation itself, that suppliers rate. */
  isBuyer!: boolean;
}

export class SurveyFormDto extends MySurveyDto {
  /** Among whose answers the reader's own disappear. */
  @ApiProperty({ enum: raterGroups })
  group!: RaterGroup;
  about!: AskedAboutDto[];
  statements!: SurveyStatementDto[];
  asksComment!: boolean;
  illustrative!: boolean;
  leastAnswers!: number;
  leastRaters!: number;
}

export class PartyAnswerDto {
  @IsUUID()
  ratedId!: string;

  /** One for each statement in turn: 1 to 5, or 0 for not being able to say. */
  @IsArray()
  @ArrayMaxSize(mostStatements)
  @IsInt({ each: true })
  @Min(cannotSay, { each: true })
  @Max(highestMark, { each: true })
  marks!: number[];

  @GivenOrNull()
  @IsText(1000)
  @ApiProperty({ type: String, nullable: true, required: false })
  comment?: string | null;
}

export class AnswerSurveyDto {
  @IsArray()
  @ArrayMaxSize(101)
  @ValidateNested({ each: true })
  @Type(() => PartyAnswerDto)
  answers!: PartyAnswerDto[];
}
