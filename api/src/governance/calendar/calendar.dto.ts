import { ApiProperty } from '@nestjs/swagger';

export class CalendarFeedDto {
  /** Null: the caller has no address. */
  @ApiProperty({ type: String, nullable: true })
  createdAt!: string | null;
}

export class NewCalendarFeedDto extends CalendarFeedDto {
  /** Shown this once: whoever has it reads the calendar. */
  url!: string;
}
