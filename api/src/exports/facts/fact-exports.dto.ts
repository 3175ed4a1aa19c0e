import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { PageDto } from '../../platform/paging/page.dto.js';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const statuses = ['queued', 'making', 'done', 'failed'] as const;

export class MakeFactExportDto {
  /** The first month `YYYY-MM`. */
  @Matches(month)
  firstPeriod!: string;

  /** The last month, included; at most ten years in all. */
  @Matches(month)
  lastPeriod!: string;
}

/** The facts of some months as Parquet files in one archive: followed by `status`, `doneRows` and `totalRows` while it is made. */
export class FactExportDto {
  id!: string;
  firstPeriod!: string;
  lastPeriod!: string;
  @ApiProperty({ enum: statuses })
  status!: (typeof statuses)[number];
  doneRows!: number;
  totalRows!: number;
  @ApiProperty(text)
  fileName!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  sizeBytes!: number | null;
  /** Of the file's bytes, in hexadecimal. */
  @ApiProperty(text)
  sha256!: string | null;
  @ApiProperty(text)
  createdByName!: string | null;
  createdAt!: string;
  @ApiProperty(text)
  finishedAt!: string | null;
}

export class FactExportPageDto extends PageDto {
  items!: FactExportDto[];
}
