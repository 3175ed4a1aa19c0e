import { ApiProperty } from '@nestjs/swagger';
import { reliabilityParts, type ReliabilityPartName } from '@samsyn/domain/reports/reporting-reliability';
import { IsOptional, IsUUID, Matches } from 'class-validator';

const text = { type: String, nullable: true } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

export class ReliabilityMonthQueryDto {
  /** The month (`YYYY-MM`) in which the reports are due. */
  @Matches(month)
  period!: string;
}

export class ReliabilityQueryDto extends ReliabilityMonthQueryDto {
  @IsOptional()
  @IsUUID()
  supplierId?: string;
}

/** One part of a supplier's reporting reliability: so many of so many. */
export class ReliabilityPartDto {
  @ApiProperty({ enum: reliabilityParts })
  part!: ReliabilityPartName;
  /** Percent with two decimals, floored; null where there was nothing to count. */
  @ApiProperty(text)
  value!: string | null;
  count!: number;
  of!: number;
  weight!: string;
  /** Percent of the whole that it decides. */
  share!: string;
}

export class ReliabilityPointDto {
  /** `YYYY-MM` */
  period!: string;
  @ApiProperty(text)
  value!: string | null;
}

/** R22: how far the reports that were due from a supplier in a month can be relied on. */
export class SupplierReliabilityDto {
  supplierId!: string;
  supplierName!: string;
  period!: string;
  /** Percent with two decimals, floored; null where no part could be measured. */
  @ApiProperty(text)
  value!: string | null;
  /** Percent of the weight that was measured. */
  coverage!: string;
  parts!: ReliabilityPartDto[];
  /** Mean absolute deviation of the reported figures, in percent of the measured, ceiled; no part of the value. */
  @ApiProperty(text)
  meanDeviation!: string | null;
  /** Accepted corrections of accepted reports. */
  corrections!: number;
  /** The last twelve months up to this one in which reports were due, ascending. */
  trend!: ReliabilityPointDto[];
}

export class ReliabilitiesDto {
  /** By supplier's name; a vendor's own alone. Suppliers from which nothing was due are left out. */
  items!: SupplierReliabilityDto[];
}

/** A report behind the parts. */
export class ReliabilityReportDto {
  id!: string;
  templateNameSv!: string;
  templateNameEn!: string;
  /** What it reports on: `YYYY-MM`, `YYYY-Qn` or `YYYY`. */
  period!: string;
  dueAt!: string;
  @ApiProperty(text)
  submittedAt!: string | null;
  @ApiProperty({ enum: ['met', 'missed', 'running'] })
  outcome!: 'met' | 'missed' | 'running';
  /** Figures asked for in the version that was first reviewed, or the newest; 0 while it has not come. */
  asked!: number;
  reported!: number;
  within!: number;
  outside!: number;
  accepted!: boolean;
  corrections!: number;
}

export class SupplierReliabilityDetailDto extends SupplierReliabilityDto {
  /** By due time. */
  reports!: ReliabilityReportDto[];
}
