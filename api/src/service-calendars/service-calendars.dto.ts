import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { IsText } from '../platform/http/fields.js';
import { PageDto } from '../platform/paging/page.dto.js';
import { IsCalendarVersions } from './calendar-shape.js';

const windows = { type: 'array', items: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 } } as const;

/** What a calendar says from one local date on. */
export class CalendarVersionDto {
  /** First local date it applies to; null, in the first version only, for ever before. */
  @ApiProperty({ type: String, nullable: true })
  effectiveFrom!: string | null;

  /** `mon` … `sun` to windows `[from, to]` as `HH:MM`; `24:00` may end one, one past midnight is split. */
  @ApiProperty({ type: 'object', additionalProperties: windows })
  windows!: Record<string, [string, string][]>;

  /** Local dates that are closed. */
  holidays!: string[];

  /** Windows that replace those of a date, holiday or not. */
  @ApiProperty({ type: 'object', additionalProperties: windows })
  specialDays!: Record<string, [string, string][]>;
}

export class CreateServiceCalendarDto {
  @IsText()
  name!: string;

  /** IANA time zone, e.g. `Europe/Stockholm`. */
  @IsString()
  zone!: string;

  @IsCalendarVersions()
  versions!: CalendarVersionDto[];
}

export class UpdateServiceCalendarDto extends PartialType(CreateServiceCalendarDto, { skipNullProperties: false }) {}

export class ServiceCalendarDto {
  id!: string;
  name!: string;
  zone!: string;
  versions!: CalendarVersionDto[];
  version!: number;
  updatedAt!: string;
}

export class ServiceCalendarPageDto extends PageDto {
  items!: ServiceCalendarDto[];
}

export const holidayCountries = ['SE', 'NO', 'DK', 'FI', 'DE', 'GB'] as const;

export class HolidayQueryDto {
  @IsIn(holidayCountries)
  @ApiProperty({ enum: holidayCountries })
  country!: (typeof holidayCountries)[number];

  /** A part of the country with holidays of its own, e.g. `ENG` of GB. */
  @IsOptional()
  @IsText(10)
  region?: string;

  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;
}

export class HolidayProposalDto {
  date!: string;
  name!: string;
  /** An eve that is no public holiday but where many close: whether it counts is the calendar's choice. */
  eve!: boolean;
}

export class HolidayProposalsDto {
  items!: HolidayProposalDto[];
  /** Whose data it is; to be shown beside it. */
  attribution!: string;
}
