import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { Given, GivenOrNull, IsInstant } from '../../platform/http/fields.js';
import { PageDto } from '../../platform/paging/page.dto.js';
import { EvidenceDto, EvidenceInputDto, EvidenceRecordedDto } from '../evidence.dto.js';

export class CreateMaintenanceWindowDto extends EvidenceInputDto {
  /** The agreed end. */
  @IsInstant()
  to!: string;

  /** When it really ended; what went beyond `to` counts as outage (R11). */
  @GivenOrNull()
  @IsInstant()
  @ApiProperty({ type: String, nullable: true, required: false })
  endedAt?: string | null;

  /** Only agreed maintenance, as it is unless said, is taken out of the agreed service time. */
  @Given()
  @IsBoolean()
  agreed?: boolean;
}

export class UpdateMaintenanceWindowDto extends PartialType(CreateMaintenanceWindowDto, {
  skipNullProperties: false,
}) {}

export class MaintenanceWindowDto extends EvidenceDto {
  to!: string;
  @ApiProperty({ type: String, nullable: true })
  endedAt!: string | null;
  agreed!: boolean;
}

export class MaintenanceWindowDetailDto extends IntersectionType(MaintenanceWindowDto, EvidenceRecordedDto) {}

export class MaintenanceWindowPageDto extends PageDto {
  items!: MaintenanceWindowDto[];
}
