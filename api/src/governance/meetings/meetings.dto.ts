import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { agendaGroups, agendaReasons, type AgendaGroup, type AgendaReason } from '@samsyn/domain/governance/agenda';
import { type BoardLevel, boardLevels } from '@samsyn/domain/governance/board';
import { type MeetingMove, type MeetingState, meetingMoves, meetingStates } from '@samsyn/domain/governance/meeting-state';
import { type ApprovalWay, approvalWays, type MinutesAnswer, minutesAnswers } from '@samsyn/domain/governance/minutes-approval';
import { Given, GivenOrNull, IsInstant, IsLocalDate, IsText } from '../../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { BoardDecisionDto } from '../decisions/decisions.dto.js';
import { type AgendaState, agendaStates } from './agenda-item.entity.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

export class MeetingQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  boardId?: string;

  @IsOptional()
  @IsIn(meetingStates)
  @ApiProperty({ enum: meetingStates, required: false })
  state?: MeetingState;

  /** The first local day. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** The last local day, included. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  /** Only of boards the caller sits on. */
  @IsOptional()
  @IsIn(['true'])
  mine?: 'true';
}

export class CreateMeetingDto {
  @IsUUID()
  boardId!: string;

  @IsText(200)
  title!: string;

  @IsInstant()
  startsAt!: string;

  @IsInt()
  @Min(5)
  @Max(1440)
  minutes!: number;

  @GivenOrNull()
  @IsText(500)
  @ApiProperty(optional)
  place?: string | null;

  @Given()
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  illustrative?: boolean;
}

export class UpdateMeetingDto extends PartialType(PickType(CreateMeetingDto, ['title', 'startsAt', 'minutes', 'place']), { skipNullProperties: false }) {
  /** What is said of the meeting as a whole, while its minutes are written. */
  @GivenOrNull()
  @IsText(20_000)
  @ApiProperty(optional)
  summary?: string | null;
}

const byHand = meetingMoves.filter((move) => move !== 'draft' && move !== 'approve');

export class MoveMeetingDto {
  @IsIn(byHand)
  @ApiProperty({ enum: byHand })
  move!: Exclude<MeetingMove, 'draft' | 'approve'>;
}

export class AttendeeInputDto {
  @IsUUID()
  userId!: string;

  @IsBoolean()
  present!: boolean;
}

export class AttendanceInputDto {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AttendeeInputDto)
  items!: AttendeeInputDto[];
}

export class AnswerMinutesDto {
  @IsIn(minutesAnswers)
  @ApiProperty({ enum: minutesAnswers })
  answer!: MinutesAnswer;

  /** What is objected to; needed with an objection. */
  @GivenOrNull()
  @IsText(4000)
  @ApiProperty(optional)
  text?: string | null;
}

const languages = ['sv', 'en'] as const;

export class MinutesFileQueryDto {
  @IsOptional()
  @IsIn(languages)
  @ApiProperty({ enum: languages, required: false })
  language?: (typeof languages)[number];
}

export class AgendaItemDto {
  id!: string;
  position!: number;
  @ApiProperty({ enum: agendaGroups })
  group!: AgendaGroup;
  titleSv!: string;
  /** The same where somebody typed it. */
  titleEn!: string;
  @ApiProperty(text)
  sourceKind!: string | null;
  @ApiProperty(text)
  sourceId!: string | null;
  /** The page of what it is about. */
  @ApiProperty(text)
  link!: string | null;
  @ApiProperty({ enum: agendaReasons, nullable: true })
  reason!: AgendaReason | null;
  @ApiProperty(text)
  dueOn!: string | null;
  @ApiProperty({ enum: agendaStates })
  state!: AgendaState;
  /** The supplier that proposed it; null: the buyer. */
  @ApiProperty(text)
  proposedBySupplierName!: string | null;
  /** The names of the suppliers that see it, as far as the caller may know them; none: the buyer alone. */
  audience!: string[];
  supplierIds!: string[];
  /** To suppliers only once the minutes are sent. */
  @ApiProperty(text)
  minutes!: string | null;
  version!: number;
}

export class AttendeeDto {
  userId!: string;
  name!: string;
  @ApiProperty(text)
  supplierId!: string | null;
  @ApiProperty(text)
  supplierName!: string | null;
  /** Null: nobody has said. */
  @ApiProperty({ type: Boolean, nullable: true })
  present!: boolean | null;
  @ApiProperty({ enum: minutesAnswers, nullable: true })
  answer!: MinutesAnswer | null;
  @ApiProperty(text)
  text!: string | null;
  @ApiProperty(text)
  answeredAt!: string | null;
}

export class MeetingDto {
  id!: string;
  boardId!: string;
  boardName!: string;
  @ApiProperty({ enum: boardLevels })
  level!: BoardLevel;
  title!: string;
  startsAt!: string;
  endsAt!: string;
  minutes!: number;
  @ApiProperty(text)
  place!: string | null;
  @ApiProperty({ enum: meetingStates })
  state!: MeetingState;
  @ApiProperty(text)
  invitedAt!: string | null;
  @ApiProperty(text)
  sentAt!: string | null;
  /** The last day to answer the minutes. */
  @ApiProperty(text)
  answerBy!: string | null;
  @ApiProperty(text)
  approvedAt!: string | null;
  /** By all who were there, or by silence until the term was out. */
  @ApiProperty({ enum: approvalWays, nullable: true })
  approvedWay!: ApprovalWay | null;
  illustrative!: boolean;
  version!: number;
}

export class MeetingDetailDto extends MeetingDto {
  @ApiProperty(text)
  summary!: string | null;
  agenda!: AgendaItemDto[];
  /** Those the caller may know of. */
  attendance!: AttendeeDto[];
  decisions!: BoardDecisionDto[];
  /** Whether the caller was there and has not answered yet. */
  mayAnswer!: boolean;
  /** Somebody objects to the minutes as they were sent. */
  objected!: boolean;
}

export class MeetingPageDto extends PageDto {
  items!: MeetingDto[];
}
