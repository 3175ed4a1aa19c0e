import { ApiExtraModels, ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { pauseReasons, type PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import type { Direction } from '@samsyn/domain/numbers/display';
import { type Metric, type Statistic, statistics } from '@samsyn/domain/service-levels/metric';
import { directions, serviceLevelMetrics } from '../contracts/contracts.dto.js';
import { Given, GivenOrNull, IsCurrency, IsLocalDate, IsText } from '../platform/http/fields.js';
import { PageDto, PageQueryDto } from '../platform/paging/page.dto.js';
import { ApiCreditRule } from './credit-rule-field.js';
import { type AnyCreditRuleDto, creditRuleDtos } from './credit-rule.dto.js';
import { type CountsFor, countsForValues } from './service-level.entity.js';
import { ExclusionsDto, MeasuringWindowDto, ServiceLevelTermsDto } from './service-level-terms.dto.js';

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

export class CreateServiceLevelDto extends ServiceLevelTermsDto {
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

  /** Of the credit rule's amounts; must be the contract's. */
  @Given()
  @IsCurrency()
  currency?: string;

  /** The contract's amendment that agreed this wording; null where the contract itself did. */
  @GivenOrNull()
  @IsUUID()
  @ApiProperty({ type: String, nullable: true, required: false })
  amendmentId?: string | null;

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
}) {
  /** Why a promise is put right that has results of an ended month; kept in the log of changes. */
  @Given()
  @IsText(1000)
  correctionReason?: string;
}

/** The next wording of the same promise: what is left out stays as it was. */
export class AmendServiceLevelDto extends PartialType(
  OmitType(CreateServiceLevelDto, ['contractId', 'code', 'effectiveFrom']),
  { skipNullProperties: false },
) {
  /** First local date of the new wording, which the present one then ends on. */
  @IsLocalDate()
  effectiveFrom!: string;
}

@ApiExtraModels(...creditRuleDtos)
export class ServiceLevelDto {
  id!: string;
  contractId!: string;
  contractNumber!: string;
  /** Of the credit rule's amounts. */
  currency!: string;
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
  @ApiProperty({ type: Number, nullable: true })
  targetDays!: number | null;
  targetEndOfDay!: boolean;
  expectedTarget!: string;
  minimumTarget!: string;
  @ApiProperty({ enum: directions })
  direction!: Direction;
  @ApiProperty({ enum: statistics, nullable: true })
  statistic!: Statistic | null;
  @ApiProperty({ type: String, nullable: true })
  percentile!: string | null;
  window!: MeasuringWindowDto;
  minimumVolume!: number;
  @ApiProperty({ enum: countsForValues })
  countsFor!: CountsFor;
  @ApiProperty({ enum: pauseReasons, isArray: true })
  pauseReasons!: PauseReason[];
  exclusions!: ExclusionsDto;
  @ApiProperty({ type: String, nullable: true })
  component!: string | null;
  @ApiProperty({ type: String, nullable: true })
  seriesId!: string | null;
  weight!: string;
  @ApiCreditRule(true)
  creditRule!: AnyCreditRuleDto | null;
  effectiveFrom!: string;
  @ApiProperty({ type: String, nullable: true })
  effectiveTo!: string | null;
  @ApiProperty({ type: String, nullable: true })
  amendmentId!: string | null;
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

/** One wording of a promise, and what agreed it. */
export class ServiceLevelVersionDto {
  id!: string;
  effectiveFrom!: string;
  @ApiProperty({ type: String, nullable: true })
  effectiveTo!: string | null;
  @ApiProperty({ type: String, nullable: true })
  amendmentId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  amendmentNumber!: string | null;
}

export class ServiceLevelDetailDto extends ServiceLevelDto {
  /** Every wording of the promise, this one among them, the first one first. */
  versions!: ServiceLevelVersionDto[];
  /** It has results of an ended month: changes are made by amendment, or put right with a reason. */
  isMeasured!: boolean;
}

export class ServiceLevelPageDto extends PageDto {
  items!: ServiceLevelDto[];
}
