import { ApiProperty } from '@nestjs/swagger';
import { ResultDto } from '../results/results.dto.js';
import { ScorecardCellDto, ScorecardSupplierDto } from './scorecard.dto.js';

export class ScorecardPeriodDto {
  /** `YYYY-MM` */
  period!: string;
  open!: boolean;
  /** When its document last changed. */
  computedAt!: string;
}

export class ScorecardPeriodsDto {
  /** The newest month first. */
  items!: ScorecardPeriodDto[];
}

/** A square of the heat map with the results it is made of. */
export class SupplierTowerDto extends ScorecardCellDto {
  code!: string;
  name!: string;
  results!: ResultDto[];
}

/** One supplier in one month, tower by tower. */
export class SupplierScorecardDto {
  period!: string;
  open!: boolean;
  @ApiProperty({ type: String, nullable: true })
  previousPeriod!: string | null;
  minimumCoverage!: string;
  ruleVersion!: string;
  supplier!: ScorecardSupplierDto;
  towers!: SupplierTowerDto[];
}
