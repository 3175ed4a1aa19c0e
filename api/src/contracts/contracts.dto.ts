import { ApiProperty } from '@nestjs/swagger';
import type { UpcomingKind } from '@samsyn/domain/contracts/upcoming-dates';
import type { Metric } from '@samsyn/domain/service-levels/service-level';
import { PageDto } from '../platform/paging/page.dto.js';
import { confidentialities, type Confidentiality } from './contract.entity.js';

export const serviceLevelMetrics = [
  'response',
  'resolution',
  'availability',
] as const satisfies readonly Metric[];
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
  /** Integer minor units as a decimal string. */
  monthlyChargeMinor!: string;
  currency!: string;
  /** Exact decimal string. */
  atRiskPercent!: string;
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
  /** Service time in ms; null for availability. */
  @ApiProperty({ type: Number, nullable: true })
  targetMs!: number | null;
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
  documents!: ContractDocumentDto[];
  serviceLevels!: ContractServiceLevelDto[];
  /** What is ahead, earliest first, seen from today in the organisation's zone. */
  upcoming!: UpcomingDateDto[];
}
