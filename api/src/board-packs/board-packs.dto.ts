import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';
import { packFormats, packLanguages, type PackFormat, type PackLanguage } from './content/pack-content.js';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
export const packStatuses = ['queued', 'making', 'done', 'failed'] as const;
export type PackStatus = (typeof packStatuses)[number];
export const packStandings = ['open', 'over', 'in_review', 'closed'] as const;

export class BoardPackQueryDto extends PageQueryDto {
  /** A month `YYYY-MM`. */
  @IsOptional()
  @Matches(month)
  period?: string;
}

export class MakeBoardPackDto {
  /** A month `YYYY-MM` that has a scorecard. */
  @Matches(month)
  period!: string;

  @IsIn(packLanguages)
  @ApiProperty({ enum: packLanguages })
  language!: PackLanguage;

  @IsIn(packFormats)
  @ApiProperty({ enum: packFormats })
  format!: PackFormat;
}

/** A month as one file: followed by `status`, `doneSteps` and `totalSteps` while it is made. */
export class BoardPackDto {
  id!: string;
  /** `YYYY-MM` */
  period!: string;
  @ApiProperty({ enum: packLanguages })
  language!: PackLanguage;
  @ApiProperty({ enum: packFormats })
  format!: PackFormat;
  @ApiProperty({ enum: packStatuses })
  status!: PackStatus;
  doneSteps!: number;
  totalSteps!: number;
  /** How far the month had come when it was made; null until it is. */
  @ApiProperty({ enum: packStandings, nullable: true })
  standing!: (typeof packStandings)[number] | null;
  @ApiProperty(text)
  fileName!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  sizeBytes!: number | null;
  /** Of the file's bytes, in hexadecimal. */
  @ApiProperty(text)
  sha256!: string | null;
  /** Of the canonical JSON of what it says: the same in every language and format. */
  @ApiProperty(text)
  contentSha256!: string | null;
  /** The schedule that asked for it; null: a person did. */
  @ApiProperty(text)
  scheduleId!: string | null;
  @ApiProperty(text)
  createdByName!: string | null;
  createdAt!: string;
  @ApiProperty(text)
  finishedAt!: string | null;
}

export class BoardPackPageDto extends PageDto {
  items!: BoardPackDto[];
}
