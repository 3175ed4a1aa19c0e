import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PageDto } from '../../platform/paging/page.dto.js';
import { LocalTextDto } from '../../reports/templates/report-templates.dto.js';

export const timelineKinds = ['incidents', 'reports', 'credits', 'scorecards', 'contracts', 'actions'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export class TimelineQueryDto {
  /** One or several, separated by commas; all without. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(timelineKinds, { each: true })
  @ApiProperty({ type: String, required: false })
  kind?: TimelineKind[];

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** Something that happened with a supplier. */
export class TimelineEventDto {
  id!: string;
  @ApiProperty({ enum: timelineKinds })
  kind!: TimelineKind;
  /** What of its kind happened, such as `credit_propose`. */
  what!: string;
  at!: string;
  title!: LocalTextDto;
  /** A month, quarter or year it is about. */
  @ApiProperty({ type: String, nullable: true })
  period!: string | null;
  /** The page of it. */
  link!: string;
}

export class TimelinePageDto extends PageDto {
  /** The newest first. */
  items!: TimelineEventDto[];
}
