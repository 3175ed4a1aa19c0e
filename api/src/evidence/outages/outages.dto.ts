import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Given, GivenOrNull, IsInstant, IsText } from '../../platform/http/fields.js';
import { PageDto } from '../../platform/paging/page.dto.js';
import { EvidenceDto, EvidenceInputDto, EvidenceQueryDto, EvidenceRecordedDto } from '../evidence.dto.js';

export class OutageQueryDto extends EvidenceQueryDto {
  @IsOptional()
  @IsText(100)
  cause?: string;

  /** Only those that last, or only those that are over. */
  @IsOptional()
  @IsIn(['true', 'false'])
  running?: 'true' | 'false';
}

export class CreateOutageDto extends EvidenceInputDto {
  /** Null while it lasts. */
  @GivenOrNull()
  @IsInstant()
  @ApiProperty({ type: String, nullable: true, required: false })
  to?: string | null;

  /** Integer of 1/10 000; 10 000, unless said, is down altogether (R11). */
  @Given()
  @IsInt()
  @Min(0)
  @Max(10_000)
  impact?: number;

  /** A service level may exclude causes by their name. */
  @GivenOrNull()
  @IsText(100)
  @ApiProperty({ type: String, nullable: true, required: false })
  cause?: string | null;

  /** The outage declared to be behind this one, which then answers for the time both last (R20). */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  rootCauseId?: string | null;
}

export class UpdateOutageDto extends PartialType(CreateOutageDto, { skipNullProperties: false }) {}

export class OutageDto extends EvidenceDto {
  @ApiProperty({ type: String, nullable: true })
  to!: string | null;
  /** Integer of 1/10 000. */
  impact!: number;
  @ApiProperty({ type: String, nullable: true })
  cause!: string | null;
  @ApiProperty({ type: String, nullable: true })
  rootCauseId!: string | null;
}

/** An outage that another one is declared to have caused, or to be caused by. */
export class RelatedOutageDto {
  id!: string;
  title!: string;
  supplierName!: string;
  from!: string;
}

export class OutageDetailDto extends IntersectionType(OutageDto, EvidenceRecordedDto) {
  /** What is declared to be behind it; null also where that is another supplier's and not the reader's to see. */
  @ApiProperty({ type: RelatedOutageDto, nullable: true })
  rootCause!: RelatedOutageDto | null;
  /** Those that it is declared to be behind, and that the reader sees, by start. */
  caused!: RelatedOutageDto[];
}

export class OutagePageDto extends PageDto {
  items!: OutageDto[];
}
