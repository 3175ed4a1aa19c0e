import { ApiProperty } from '@nestjs/swagger';
import type { UpcomingKind } from '@samsyn/domain/contracts/upcoming-dates';
import type { Direction } from '@samsyn/domain/numbers/display';
import { type Metric, metrics, type Statistic, statistics } from '@samsyn/domain/service-levels/metric';
import { PageDto } from '../platform/paging/page.dto.js';
import { ContractAmendmentDto, ContractTermsDto } from './contract-amendments.dto.js';
import { CreditTermsDto } from './credit-terms.dto.js';
import { confidentialities, type Confidentiality } from './contract.entity.js';

export const serviceLevelMetrics: readonly Metric[] = metrics;
export const directions = ['higher_is_better', 'lower_is_better'] as const satisfies readonly Direction[];
const upcomingKinds = ['start', 'notice', 'end', 'extension'] as const satisfies readonly UpcomingKind[];

export class ContractTowerDto {
  towerId!: string;
  code!: string;
  name!: string;
  @ApiProperty({ type: String, nullable: true })
  lot!: string | null;
}

export class ContractDto {
  id!: string;
  supplierId!: string;
  supplierName!: string;
  number!: string;
  title!: string;
  towers!: ContractTowerDto[];
  startsOn!: string;
  endsOn!: string;
  extensionCount!: number;
  extensionMonths!: number;
  @ApiProperty({ type: String, nullable: true })
  noticeOn!: string | null;
  /** As signed: integer minor units as a decimal string. */
  monthlyChargeMinor!: string;
  currency!: string;
  /** Exact decimal string. */
  atRiskPercent!: string;
  creditTerms!: CreditTermsDto;
  @ApiProperty({ enum: confidentialities })
  confidentiality!: Confidentiality;
  illustrative!: boolean;
  version!: number;
  updatedAt!: string;
}

export class ContractPageDto extends PageDto {
  items!: ContractDto[];
}

export class ContractDocumentDto {
  id!: string;
  fileName!: string;
  mediaType!: string;
  sizeBytes!: number;
  /** Of the content, in hexadecimal. */
  sha256!: string;
  @ApiProperty({ type: String, nullable: true })
  createdByName!: string | null;
  createdAt!: string;
}

export class ContractServiceLevelDto {
  id!: string;
  code!: string;
  name!: string;
  towerId!: string;
  @ApiProperty({ enum: serviceLevelMetrics })
  metric!: Metric;
  /** Null: every priority. */
  @ApiProperty({ type: Number, nullable: true })
  priority!: number | null;
  /** Service time in ms, of a timed metric without `targetDays`. */
  @ApiProperty({ type: Number, nullable: true })
  targetMs!: number | null;
  /** Service days, of a timed metric without `targetMs`. */
  @ApiProperty({ type: Number, nullable: true })
  targetDays!: number | null;
  targetEndOfDay!: boolean;
  @ApiProperty({ enum: directions })
  direction!: Direction;
  @ApiProperty({ enum: statistics, nullable: true })
  statistic!: Statistic | null;
  @ApiProperty({ type: String, nullable: true })
  percentile!: string | null;
  expectedTarget!: string;
  minimumTarget!: string;
  effectiveFrom!: string;
  @ApiProperty({ type: String, nullable: true })
  effectiveTo!: string | null;
}

export class UpcomingDateDto {
  @ApiProperty({ enum: upcomingKinds })
  kind!: UpcomingKind;
  on!: string;
  /** For an extension: which option would make `on` the last day. */
  @ApiProperty({ type: Number, nullable: true })
  option!: number | null;
}

export class ContractDetailDto extends ContractDto {
  /** In the order in which they apply. */
  amendments!: ContractAmendmentDto[];
  /** What applies today, amendments reckoned in. */
  inForce!: ContractTermsDto;
  documents!: ContractDocumentDto[];
  serviceLevels!: ContractServiceLevelDto[];
  /** What is ahead, earliest first, seen from today in the organisation's zone. */
  upcoming!: UpcomingDateDto[];
}
