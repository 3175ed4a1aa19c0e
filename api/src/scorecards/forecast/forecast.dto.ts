import { ApiProperty } from '@nestjs/swagger';
import { metrics, type Metric } from '@samsyn/domain/service-levels/metric';
import { verdicts, type Verdict } from '@samsyn/domain/service-levels/verdict';

const optional = { type: String, nullable: true } as const;
export const forecastBases = ['share', 'availability', 'amount'] as const;
export type ForecastBasis = (typeof forecastBases)[number];

/** What may still go wrong until a target is out of reach; negative: so much too much has gone wrong. */
export class ForecastMarginDto {
  /** Whole cases of a share, service ms of availability. */
  expected!: string;
  minimum!: string;
}

/** Where the figure of one service level ends. Values are in the metric's unit, as R12 shows them. */
export class LevelForecastDto {
  resultId!: string;
  serviceLevelId!: string;
  name!: string;
  towerName!: string;
  @ApiProperty({ enum: metrics })
  metric!: Metric;
  @ApiProperty({ enum: forecastBases })
  basis!: ForecastBasis;
  /** The figure so far. */
  @ApiProperty(optional)
  value!: string | null;
  /** If the rest goes as the month so far. */
  likely!: string;
  /** The best and the worst still possible; null where that cannot be said. */
  @ApiProperty(optional)
  best!: string | null;
  @ApiProperty(optional)
  worst!: string | null;
  /** Of the likely value. */
  @ApiProperty({ enum: verdicts })
  verdict!: Verdict;
  expectedTarget!: string;
  minimumTarget!: string;
  /** Of a share: how many cases the month is taken to end with. */
  @ApiProperty({ type: Number, nullable: true })
  volume!: number | null;
  @ApiProperty({ type: () => ForecastMarginDto, nullable: true })
  margin!: ForecastMarginDto | null;
}

/** Points of a score, three decimals, floored. */
export class ScoreForecastDto {
  likely!: string;
  best!: string;
  worst!: string;
}

/** R10, R11, R15, R23: where an open month ends for a supplier. A forecast, and no part of any figure. */
export class SupplierForecastDto {
  /** `YYYY-MM` */
  period!: string;
  /** Only an open month has a forecast. */
  open!: boolean;
  /** How much of the month is over: percentage, floored. */
  passed!: string;
  @ApiProperty({ type: () => ScoreForecastDto, nullable: true })
  score!: ScoreForecastDto | null;
  /** Those of which enough is known, the worst verdict first. */
  levels!: LevelForecastDto[];
}
