import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What every list can be asked. */
export class PageQueryDto {
  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** Search text. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** A sort key of the list; with `-` in front, descending. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  sort?: string;
}

/** What every list answers beside its items. */
export class PageDto {
  /** Null on the last page. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  /** Of all pages, where counting is cheap. */
  total?: number;
}
