import { ApiProperty } from '@nestjs/swagger';
import { metrics, type Metric } from '@samsyn/domain/service-levels/metric';

const optional = { type: String, nullable: true } as const;

/** A name in both languages. */
export class NamesDto {
  sv!: string;
  en!: string;
}

/** A dimension as the model has it. */
export class ModelDimensionDto {
  code!: string;
  /** Null where R24 names it. */
  @ApiProperty({ type: () => NamesDto, nullable: true })
  names!: NamesDto | null;
  weight!: string;
}

/** One month of a score's history. */
export class ScoreTrendDto {
  /** `YYYY-MM` */
  period!: string;
  /** 0–100 with three decimals, floored; null without a score. */
  @ApiProperty(optional)
  points!: string | null;
  /** Percentage with two decimals, floored. */
  coverage!: string;
}

/** R23: a score with what was measured of it. */
export class ScoreDto {
  /** 0–100 with three decimals, floored; null when too little was measured. */
  @ApiProperty(optional)
  points!: string | null;
  /** Share of the weight that was measured: percentage with two decimals, floored. */
  coverage!: string;
  /** Points since the previous month, as shown; null unless both months have a score. */
  @ApiProperty(optional)
  change!: string | null;
  /** Percentage points of coverage since the previous month; null without one. */
  @ApiProperty(optional)
  coverageChange!: string | null;
  /** The last twelve months up to this one, ascending; months without figures are left out. */
  trend!: ScoreTrendDto[];
}

/** What was handled, each incident once. */
export class ScorecardCountsDto {
  incidents!: number;
  /** Incidents with at least one promise missed. */
  missed!: number;
  handOffs!: number;
  bounces!: number;
}

/** R20: minutes that services were down, as the end-to-end ledger of the month adds them up. */
export class DowntimeDto {
  minutes!: number;
  /** Its own alone, accepted. */
  sole!: number;
  /** Its part of what it shares with others, accepted. */
  shared!: number;
  disputed!: number;
  /** Neither accepted nor disputed. */
  unattributed!: number;
}

/** How many service levels have which verdict. */
export class VerdictCountsDto {
  met!: number;
  belowExpected!: number;
  belowMinimum!: number;
  notMeasured!: number;
}

/** What a service level added to its supplier's score: its points times its share of the whole. */
export class ContributionDto {
  points!: string;
  /** Percentage of the score it decides. */
  share!: string;
  contribution!: string;
}

/** R24: one dimension of a score. */
export class DimensionScoreDto {
  code!: string;
  /** Null where R24 names it. */
  @ApiProperty({ type: () => NamesDto, nullable: true })
  names!: NamesDto | null;
  /** As the model has it. */
  weight!: string;
  /** Percentage of the score it decides. */
  share!: string;
  @ApiProperty(optional)
  points!: string | null;
  coverage!: string;
}

/** R22: how far a supplier's reports can be relied on, and what that weighs in its score. */
export class ReportingKpiDto {
  /** Percent with two decimals, floored. */
  value!: string;
  /** Percentage of the supplier's score it decides. */
  share!: string;
}

/** How one KPI moved its supplier's score since the previous month. */
export class KpiChangeDto {
  /** As the KPI is named in the score: the id of a service level, or the KPI's code. */
  kpi!: string;
  names!: NamesDto;
  dimension!: string;
  /** Null of a KPI that is no service level, as are the code, the name, the metric and the result. */
  @ApiProperty(optional)
  serviceLevelId!: string | null;
  towerId!: string;
  @ApiProperty(optional)
  code!: string | null;
  @ApiProperty(optional)
  name!: string | null;
  @ApiProperty({ enum: metrics, nullable: true })
  metric!: Metric | null;
  @ApiProperty({ type: Number, nullable: true })
  priority!: number | null;
  /** The result of this month, or of the previous one where there is none now. */
  @ApiProperty(optional)
  resultId!: string | null;
  /** Null where it was not measured. */
  @ApiProperty({ type: () => ContributionDto, nullable: true })
  before!: ContributionDto | null;
  @ApiProperty({ type: () => ContributionDto, nullable: true })
  after!: ContributionDto | null;
  change!: string;
}

/** One supplier in one tower: a square of the heat map. */
export class ScorecardCellDto {
  supplierId!: string;
  towerId!: string;
  score!: ScoreDto;
  dimensions!: DimensionScoreDto[];
  verdicts!: VerdictCountsDto;
  counts!: ScorecardCountsDto;
  /** The cases its service levels were measured by. */
  volume!: number;
  downtime!: DowntimeDto;
}

/** One contract over all its towers. */
export class ScorecardContractDto {
  id!: string;
  supplierId!: string;
  number!: string;
  name!: string;
  score!: ScoreDto;
}

export class ScorecardSupplierDto {
  id!: string;
  name!: string;
  /** Invented for a demonstration. */
  illustrative!: boolean;
  /** 1 is the best, equals share a place; null without a score, and for a vendor always. */
  @ApiProperty({ type: Number, nullable: true })
  rank!: number | null;
  score!: ScoreDto;
  dimensions!: DimensionScoreDto[];
  verdicts!: VerdictCountsDto;
  counts!: ScorecardCountsDto;
  /** The cases its service levels were measured by. */
  volume!: number;
  downtime!: DowntimeDto;
  /** Null where no report was due, or only one still to come; left out of documents from before it was told of. */
  @ApiProperty({ type: () => ReportingKpiDto, nullable: true, required: false })
  reporting?: ReportingKpiDto | null;
  /** What changed since the previous month, the largest first; what did not change is left out. */
  changes!: KpiChangeDto[];
}

export class ScorecardTowerDto {
  id!: string;
  code!: string;
  name!: string;
  /** Of all its suppliers, weighed by charges; null for a vendor. */
  @ApiProperty({ type: () => ScoreDto, nullable: true })
  score!: ScoreDto | null;
  /** Empty for a vendor. */
  dimensions!: DimensionScoreDto[];
  @ApiProperty({ type: () => ScorecardCountsDto, nullable: true })
  counts!: ScorecardCountsDto | null;
  @ApiProperty({ type: () => DowntimeDto, nullable: true })
  downtime!: DowntimeDto | null;
}

/** The ready document of one month and reader. Its lists are ordered by id, its cells by supplier and tower. */
export class ScorecardDto {
  /** `YYYY-MM` */
  period!: string;
  /** The month is not over: its figures still move. */
  open!: boolean;
  /** The vendor's own supplier; null in the buyer's document. */
  @ApiProperty(optional)
  supplierId!: string | null;
  @ApiProperty(optional)
  previousPeriod!: string | null;
  /** Percentage under which there is no score. */
  minimumCoverage!: string;
  ruleVersion!: string;
  /** The version of the scoring model; null of the one an organisation starts from. */
  @ApiProperty(optional)
  modelId!: string | null;
  /** The dimensions of the model, in the order in which it has them. */
  dimensions!: ModelDimensionDto[];
  /** All towers, weighed by charges; null for a vendor. */
  @ApiProperty({ type: () => ScoreDto, nullable: true })
  organisation!: ScoreDto | null;
  counts!: ScorecardCountsDto;
  /** Of every supplier, also of one without a score; a vendor's of itself. */
  downtime!: DowntimeDto;
  suppliers!: ScorecardSupplierDto[];
  towers!: ScorecardTowerDto[];
  cells!: ScorecardCellDto[];
  contracts!: ScorecardContractDto[];
}
