import { ApiProperty, PickType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import { agendaGroups, agendaReasons, type AgendaGroup, type AgendaReason } from '@samsyn/domain/governance/agenda';
import { type DueKind, dueKinds } from '@samsyn/domain/due/due-item';
import { Given, GivenOrNull, IsText } from '../../platform/http/fields.js';

const optional = { type: String, nullable: true, required: false } as const;
const taken = ['accepted', 'dropped'] as const;

/** Something that a meeting should talk about, not on its agenda yet. */
export class ProposedPointDto {
  @ApiProperty({ enum: agendaGroups })
  group!: AgendaGroup;
  @ApiProperty({ enum: dueKinds })
  kind!: DueKind;
  sourceKind!: string;
  sourceId!: string;
  titleSv!: string;
  titleEn!: string;
  @ApiProperty({ enum: agendaReasons })
  reason!: AgendaReason;
  dueOn!: string;
  /** On the day of the meeting. */
  daysLate!: number;
  /** The suppliers that would see it; none: the buyer alone. */
  audience!: string[];
  link!: string;
}

export class AgendaProposalDto {
  /** What was escalated first, then each group by day. */
  items!: ProposedPointDto[];
}

/** What was proposed, to be taken or dropped. */
export class TakePointDto {
  @IsText(60)
  sourceKind!: string;

  @IsUUID()
  sourceId!: string;

  @IsIn(taken)
  @ApiProperty({ enum: taken })
  state!: (typeof taken)[number];
}

/** A point of one's own. */
export class AddPointDto {
  @IsText(300)
  title!: string;

  /** Which of the board's suppliers see it; left out: all of them. */
  @Given()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String], required: false })
  supplierIds?: string[];
}

export class SuggestPointDto extends PickType(AddPointDto, ['title']) {}

export class UpdatePointDto {
  @Given()
  @IsText(300)
  @ApiProperty({ type: String, required: false })
  title?: string;

  @Given()
  @IsIn(taken)
  @ApiProperty({ enum: taken, required: false })
  state?: (typeof taken)[number];

  @Given()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String], required: false })
  supplierIds?: string[];

  /** What was said, while the minutes are written. */
  @GivenOrNull()
  @IsText(20_000)
  @ApiProperty(optional)
  minutes?: string | null;
}

export class AgendaOrderDto {
  /** The accepted points, each once. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class TakenPointsDto {
  taken!: number;
}
