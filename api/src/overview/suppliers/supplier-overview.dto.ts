import { ApiProperty } from '@nestjs/swagger';
import { dueKinds, type DueKind } from '@samsyn/domain/due/due-item';
import { riskKinds, type RiskKind } from '@samsyn/domain/suppliers/supplier-risks';
import { CreditSummaryDto } from '../../credits/credits.dto.js';
import { LocalTextDto } from '../../reports/templates/report-templates.dto.js';
import { RecordedValueDto } from '../../scorecards/recorded-values/recorded-values.dto.js';
import { ScorecardCellDto, ScorecardSupplierDto } from '../../scorecards/scorecard.dto.js';

const text = { type: String, nullable: true } as const;

export class SupplierTowerScoreDto extends ScorecardCellDto {
  name!: string;
}

export class SupplierIncidentsDto {
  /** Running now. */
  open!: number;
  /** Running, with a due time that has passed. */
  overdue!: number;
  /** Major ones that are not over. */
  major!: number;
}

export class SupplierReportsDto {
  /** To come, not due yet. */
  due!: number;
  /** Due and not there. */
  missing!: number;
  /** There, waiting for the buyer. */
  toReview!: number;
  /** Figures in dispute. */
  disputes!: number;
}

/** Something that is to happen by a day. */
export class UpcomingDto {
  @ApiProperty({ enum: dueKinds })
  kind!: DueKind;
  id!: string;
  title!: LocalTextDto;
  /** Local date. */
  dueOn!: string;
  link!: string;
}

/** What may go wrong with a supplier, with the fact it rests on. */
export class SupplierRiskDto {
  @ApiProperty({ enum: riskKinds })
  kind!: RiskKind;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number>;
}

/** A supplier from all sides. Of what the reader may not see, nothing. */
export class SupplierOverviewDto {
  supplierId!: string;
  today!: string;
  /** The month of the score: the last one that is over, else the open one; null before anything was measured. */
  @ApiProperty(text)
  period!: string | null;
  open!: boolean;
  @ApiProperty({ type: () => ScorecardSupplierDto, nullable: true })
  scorecard!: ScorecardSupplierDto | null;
  towers!: SupplierTowerScoreDto[];
  incidents!: SupplierIncidentsDto;
  @ApiProperty({ type: () => CreditSummaryDto, nullable: true })
  credits!: CreditSummaryDto | null;
  @ApiProperty({ type: () => SupplierReportsDto, nullable: true })
  reports!: SupplierReportsDto | null;
  /** The nearest first, those without a day last. */
  upcoming!: UpcomingDto[];
  /** What was recorded as delivered of the commitments due in the month of the score. */
  recordedCommitments!: RecordedValueDto[];
  /** The buyer's alone; null for a vendor. */
  @ApiProperty({ type: () => [SupplierRiskDto], nullable: true })
  risks!: SupplierRiskDto[] | null;
}
