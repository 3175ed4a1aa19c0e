import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import { type ImportStatus, importStatuses } from './import.entity.js';
import { type QuarantineStatus, quarantineStatuses } from './quarantine.entity.js';

export class ImportQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(importStatuses)
  @ApiProperty({ enum: importStatuses, required: false })
  status?: ImportStatus;
}

export class ImportFieldProblemDto {
  field!: string;
  code!: string;
}

export class ImportProblemDto {
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | boolean | null>;
  errors!: ImportFieldProblemDto[];
}

export class ImportDto {
  id!: string;
  preset!: string;
  source!: string;
  zone!: string;
  shiftWeeks!: number;
  encoding!: string;
  fileName!: string;
  sizeBytes!: number;
  @ApiProperty({ enum: importStatuses })
  status!: ImportStatus;
  /** Of `sizeBytes`, as uploaded. */
  bytesRead!: number;
  rowsRead!: number;
  /** In the file. */
  incidents!: number;
  /** In the file. */
  events!: number;
  /** Incidents that were there already and say the same. */
  unchanged!: number;
  /** Rows put aside and not replayed. */
  quarantined!: number;
  @ApiProperty({ type: ImportProblemDto, nullable: true })
  problem!: ImportProblemDto | null;
  @ApiProperty({ type: String, nullable: true })
  createdBy!: string | null;
  createdAt!: string;
  @ApiProperty({ type: String, nullable: true })
  startedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  finishedAt!: string | null;
}

export class ImportPageDto extends PageDto {
  items!: ImportDto[];
}

export class StartedImportDto {
  id!: string;
}

export class QuarantineQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(quarantineStatuses)
  @ApiProperty({ enum: quarantineStatuses, required: false })
  status?: QuarantineStatus;
}

export class QuarantinedRowDto {
  id!: string;
  line!: number;
  /** The column as the file names it; null where the row as a whole is at fault. */
  @ApiProperty({ type: String, nullable: true })
  field!: string | null;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number>;
  columns!: string[];
  cells!: string[];
  @ApiProperty({ enum: quarantineStatuses })
  status!: QuarantineStatus;
  version!: number;
}

export class QuarantinePageDto extends PageDto {
  items!: QuarantinedRowDto[];
}

export class CorrectRowDto {
  /** The whole row, a cell for each column. */
  @IsArray()
  @IsString({ each: true })
  @ArrayMaxSize(1000)
  cells!: string[];
}

export class ReplayDto {
  /** Rows taken in. */
  replayed!: number;
  /** Incidents they belong to. */
  incidents!: number;
}

export class ImportPresetDto {
  key!: string;
  zone!: string;
  /** The columns it looks for, by field. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } })
  columns!: Record<string, string[]>;
}

export class RowProblemDto {
  @ApiProperty({ type: String, nullable: true })
  field!: string | null;
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number>;
}

export class PreviewRowDto {
  line!: number;
  cells!: string[];
  @ApiProperty({ type: String, nullable: true })
  externalId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  at!: string | null;
  @ApiProperty({ type: String, nullable: true })
  state!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  priority!: number | null;
  @ApiProperty({ type: String, nullable: true })
  group!: string | null;
  @ApiProperty({ type: String, nullable: true })
  title!: string | null;
  @ApiProperty({ type: String, nullable: true })
  openedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  resolvedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  closedAt!: string | null;
  @ApiProperty({ type: RowProblemDto, nullable: true })
  problem!: RowProblemDto | null;
}

export class PreviewDto {
  columns!: string[];
  rows!: PreviewRowDto[];
  /** Of the whole file: what could not be read at all, such as a missing column. */
  @ApiProperty({ type: ImportProblemDto, nullable: true })
  problem!: ImportProblemDto | null;
}
