import { ApiProperty } from '@nestjs/swagger';
import { type RaterGroup, raterGroups } from '@samsyn/domain/surveys/questionnaire';
import type { RoundState } from '@samsyn/domain/surveys/survey-round';

const text = { type: String, nullable: true } as const;
const number = { type: Number, nullable: true } as const;
const ends = ['lowest', 'highest'] as const;

export class StatementResultDto {
  /** Its code; the round has its words. */
  statement!: string;
  /** One decimal; null where too few answered. */
  @ApiProperty(text)
  mean!: string | null;
  /** Beyond the ends nobody is told more. */
  @ApiProperty({ enum: ends, nullable: true })
  end!: (typeof ends)[number] | null;
  @ApiProperty(number)
  answers!: number | null;
  /** In the round before, where it is shown there. */
  @ApiProperty(text)
  before!: string | null;
}

export class GroupResultDto {
  @ApiProperty({ enum: raterGroups })
  group!: RaterGroup;
  weight!: string;
  /** 1–5, of what is shown; null where nothing is. */
  @ApiProperty(text)
  grade!: string | null;
  /** The most that answered a statement that is shown. */
  @ApiProperty(number)
  answers!: number | null;
  @ApiProperty(text)
  before!: string | null;
  statements!: StatementResultDto[];
  /** In no order. */
  comments!: string[];
}

export class PartyResultDto {
  ratedId!: string;
  name!: string;
  isBuyer!: boolean;
  @ApiProperty(text)
  grade!: string | null;
  /** Percent of the weight that is shown. */
  coverage!: string;
  @ApiProperty(text)
  before!: string | null;
  groups!: GroupResultDto[];
}

export class SurveyResultsDto {
  roundId!: string;
  title!: string;
  state!: RoundState;
  /** The round it is compared with. */
  @ApiProperty(text)
  beforeTitle!: string | null;
  leastAnswers!: number;
  leastRaters!: number;
  parties!: PartyResultDto[];
}
