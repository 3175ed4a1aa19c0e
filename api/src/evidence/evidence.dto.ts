import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { Given, GivenOrNull, IsInstant, IsText } from '../platform/http/fields.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';

export class PlaceQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  towerId?: string;

  @IsOptional()
  @IsText()
  component?: string;

  @IsOptional()
  @IsText(100)
  source?: string;
}

export class EvidenceQueryDto extends PlaceQueryDto {
  /** Only what lasted beyond this instant. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Only what began before this instant. */
  @IsOptional()
  @IsInstant()
  to?: string;
}

/** Whose it is: a supplier's delivery in a tower, or one component of it. */
export class PlaceInputDto {
  @IsUUID()
  supplierId!: string;

  @IsUUID()
  towerId!: string;

  /** What the supplier runs; without it all that it delivers in the tower. */
  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  component?: string | null;
}

export class EvidenceInputDto extends PlaceInputDto {
  @IsText(300)
  title!: string;

  /** ISO 8601 with `Z` or an offset. */
  @IsInstant()
  from!: string;

  @GivenOrNull()
  @IsText(4000)
  @ApiProperty({ type: String, nullable: true, required: false })
  note?: string | null;

  /** Where it comes from; `manual` unless said. With `externalId` it names one record for good. */
  @Given()
  @IsText(100)
  source?: string;

  @GivenOrNull()
  @IsText()
  @ApiProperty({ type: String, nullable: true, required: false })
  externalId?: string | null;
}

export class PlaceDto {
  id!: string;
  supplierId!: string;
  supplierName!: string;
  towerId!: string;
  towerName!: string;
  @ApiProperty({ type: String, nullable: true })
  component!: string | null;
  source!: string;
  version!: number;
  updatedAt!: string;
}

export class EvidenceDto extends PlaceDto {
  title!: string;
  from!: string;
  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
  @ApiProperty({ type: String, nullable: true })
  externalId!: string | null;
}

/** Who put it here, where somebody did by name, and when. */
export class EvidenceRecordedDto {
  @ApiProperty({ type: String, nullable: true })
  recordedByName!: string | null;
  recordedAt!: string;
}
