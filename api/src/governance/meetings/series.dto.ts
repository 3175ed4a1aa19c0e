import { ApiExtraModels, ApiProperty, getSchemaPath, PartialType } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min, ValidateBy } from 'class-validator';
import { isRecurrence, type Recurrence } from '@samsyn/domain/governance/recurrence';
import { GivenOrNull, IsLocalDate, IsText } from '../../platform/http/fields.js';

const text = { type: String, nullable: true } as const;
const optional = { ...text, required: false } as const;

/** `week`: a weekday from 0, Monday; `month`: a day, or the nth weekday, -1 the last. */
export class RecurrenceDto {
  @ApiProperty({ enum: ['week', 'month'] })
  unit!: 'week' | 'month';
  interval!: number;
  @ApiProperty({ type: Number, required: false })
  weekday?: number;
  @ApiProperty({ type: Number, required: false })
  day?: number;
  @ApiProperty({ type: Number, required: false })
  nth?: number;
}

const IsRecurrence = () => ValidateBy({ name: 'badRecurrence', validator: { validate: isRecurrence } });
const rule = { allOf: [{ $ref: getSchemaPath(RecurrenceDto) }] };

@ApiExtraModels(RecurrenceDto)
export class CreateMeetingSeriesDto {
  @IsText(200)
  title!: string;

  @IsRecurrence()
  @ApiProperty(rule)
  rule!: Recurrence;

  @IsLocalDate()
  startsOn!: string;

  /** The last day; null goes on. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty(optional)
  endsOn?: string | null;

  /** `HH:MM` by the clock on the wall, whatever daylight saving does. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  startTime!: string;

  @IsInt()
  @Min(5)
  @Max(1440)
  minutes!: number;

  /** A room, an address or a link. */
  @GivenOrNull()
  @IsText(500)
  @ApiProperty(optional)
  place?: string | null;
}

export class UpdateMeetingSeriesDto extends PartialType(CreateMeetingSeriesDto, { skipNullProperties: false }) {}

export class MeetingSeriesDto {
  id!: string;
  boardId!: string;
  title!: string;
  @ApiProperty(rule)
  rule!: Recurrence;
  startsOn!: string;
  @ApiProperty(text)
  endsOn!: string | null;
  startTime!: string;
  minutes!: number;
  zone!: string;
  @ApiProperty(text)
  place!: string | null;
  version!: number;
}

export class MeetingSeriesListDto {
  items!: MeetingSeriesDto[];
}
