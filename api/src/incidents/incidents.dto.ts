import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Given, GivenOrNull, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';

export class IncidentQueryDto extends PageQueryDto {
  /** Incidents this supplier took part in. */
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  /** Incidents whose last lead was in this tower. */
  @IsOptional()
  @IsUUID()
  towerId?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5)
  priority?: number;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  state?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  source?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  openedFrom?: string;

  /** Not included. */
  @IsOptional()
  @IsISO8601({ strict: true })
  openedTo?: string;

  @IsOptional()
  @IsIn(['true', 'false'])
  running?: 'true' | 'false';

  /** Those with a supplier's step that the buyer has not decided yet. */
  @IsOptional()
  @IsIn(['true'])
  waiting?: 'true';
}

export class LogIncidentDto {
  @IsText(500)
  title!: string;

  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  category?: string | null;

  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty({ type: String, nullable: true, required: false })
  description?: string | null;

  @IsInt()
  @Min(1)
  @Max(5)
  priority!: number;

  /** ISO 8601 with `Z` or an offset. */
  @IsString()
  openedAt!: string;

  /** A group of the team-to-supplier table. */
  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  groupName?: string | null;

  @GivenOrNull()
  @IsString()
  @ApiProperty({ type: String, nullable: true, required: false })
  acknowledgedAt?: string | null;

  @GivenOrNull()
  @IsString()
  @ApiProperty({ type: String, nullable: true, required: false })
  resolvedAt?: string | null;
}

export class UpdateIncidentDto {
  @Given()
  @IsText(500)
  @ApiProperty({ required: false })
  title?: string;

  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  category?: string | null;

  @GivenOrNull()
  @IsText(10_000)
  @ApiProperty({ type: String, nullable: true, required: false })
  description?: string | null;

  /** The incident this one is a part or a consequence of; null for none. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  parentId?: string | null;
}

export class SaveReferenceDto {
  /** Null takes it away. */
  @GivenOrNull()
  @IsText(100)
  @ApiProperty({ type: String, nullable: true })
  number!: string | null;
}

export class IncidentDto {
  id!: string;
  source!: string;
  externalId!: string;
  title!: string;
  @ApiProperty({ type: String, nullable: true })
  category!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  priority!: number | null;
  state!: string;
  openedAt!: string;
  @ApiProperty({ type: String, nullable: true })
  acknowledgedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  resolvedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  closedAt!: string | null;
  /** Where the clocks stop: the last resolution, else the close. */
  @ApiProperty({ type: String, nullable: true })
  stoppedAt!: string | null;
  @ApiProperty({ type: String, nullable: true })
  leadSupplierId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  leadTowerId!: string | null;
  supplierIds!: string[];
  handOffs!: number;
  bounces!: number;
  groupChanged!: boolean;
  /** The source's own verdict. */
  @ApiProperty({ type: Boolean, nullable: true })
  reportedInTime!: boolean | null;
  /** Handled here step by step; else followed from an imported log. */
  live!: boolean;
  /** Suppliers' steps that the buyer has not decided yet (R5). */
  waiting!: number;
  version!: number;
}

export class IncidentPageDto extends PageDto {
  items!: IncidentDto[];
}
