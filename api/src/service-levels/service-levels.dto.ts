import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { Metric } from '@samsyn/domain/service-levels/service-level';
import { pauseReasons, type PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import { serviceLevelMetrics } from '../contracts/contracts.dto.js';
import { Given, GivenOrNull, IsDecimalText, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';
import { type CountsFor, countsForValues } from './service-level.entity.js';

const percent = { min: '0', max: '100', decimals: 5 };
const tenYearsMs = 10 * 366 * 86_400_000;

export class ServiceLevelQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;

  @IsOptional()
  @IsUUID()
  contractId?: string;

  @IsOptional()
  @IsUUID()
  towerId?: string;

  @IsOptional()
  @IsIn(serviceLevelMetrics)
  @ApiProperty({ enum: serviceLevelMetrics, required: false })
  metric?: Metric;

  /** Only those in force on this local date. */
  @IsOptional()
  @IsLocalDate()
  inForceOn?: string;
}

export class CreateServiceLevelDto {
  @IsUUID()
  contractId!: string;

  /** One of the contract's towers. */
  @IsUUID()
  towerId!: string;

  @IsUUID()
  calendarId!: string;

  /** The same through all wordings of one promise, e.g. `LOS-P1`. */
  @IsText(50)
  code!: string;

  @IsText()
  name!: string;

  @IsIn(serviceLevelMetrics)
  @ApiProperty({ enum: serviceLevelMetrics })
  metric!: Metric;

  /** 1 to 5; null or left out for every priority. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(5)
  @ApiProperty({ type: Number, nullable: true, required: false })
  priority?: number | null;

  /** Service time in ms; none for availability. */
  @GivenOrNull()
  @IsInt()
  @Min(1)
  @Max(tenYearsMs)
  @ApiProperty({ type: Number, nullable: true, required: false })
  targetMs?: number | null;

  @IsDecimalText(percent)
  expectedTarget!: string;

  @IsDecimalText(percent)
  minimumTarget!: string;

  /** With fewer incidents than this a period is not measured; 1 unless said. */
  @Given()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  minimumVolume?: number;

  /** Whether an incident counts for every supplier that held it or only for the one that resolved it. */
  @Given()
  @IsIn(countsForValues)
  @ApiProperty({ enum: countsForValues, required: false })
  countsFor?: CountsFor;

  /** What may stop the clock. */
  @Given()
  @IsArray()
  @ArrayMaxSize(pauseReasons.length)
  @ArrayUnique()
  @IsIn(pauseReasons, { each: true })
  @ApiProperty({ enum: pauseReasons, isArray: true, required: false })
  pauseReasons?: PauseReason[];

  /** What it weighs in the score; 1 unless said. */
  @Given()
  @IsDecimalText({ min: '0', max: '9999', decimals: 4 })
  weight?: string;

  /** First local date in force. */
  @IsLocalDate()
  effectiveFrom!: string;

  /** First local date no longer in force; null while no end is agreed. */
  @GivenOrNull()
  @IsLocalDate()
  @ApiProperty({ type: String, nullable: true, required: false })
  effectiveTo?: string | null;

  /** Invented, to show the product. */
  @Given()
  @IsBoolean()
  illustrative?: boolean;
}

export class UpdateServiceLevelDto extends PartialType(OmitType(CreateServiceLevelDto, ['contractId']), {
  skipNullProperties: false,
}) {}

export class ServiceLevelDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  supplierId!: string;
  supplierName!: string;
  towerId!: string;
  towerName!: string;
  calendarId!: string;
  calendarName!: string;
  code!: string;
  name!: string;
  @ApiProperty({ enum: serviceLevelMetrics })
  metric!: Metric;
  @ApiProperty({ type: Number, nullable: true })
  priority!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  targetMs!: number | null;
  expectedTarget!: string;
  minimumTarget!: string;
  minimumVolume!: number;
  @ApiProperty({ enum: countsForValues })
  countsFor!: CountsFor;
  @ApiProperty({ enum: pauseReasons, isArray: true })
  pauseReasons!: PauseReason[];
  weight!: string;
  effectiveFrom!: string;
  @ApiProperty({ type: String, nullable: true })
  effectiveTo!: string | null;
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

export class ServiceLevelPageDto extends PageDto {
  items!: ServiceLevelDto[];
}
