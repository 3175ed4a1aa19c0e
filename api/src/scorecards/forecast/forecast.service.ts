import { Injectable } from '@nestjs/common';
import Fraction from 'fraction.js';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { pointsFor } from '@samsyn/domain/scorecards/curve';
import { type Forecast, type ForecastKpi, forecastScore, usualVolume } from '@samsyn/domain/scorecards/forecast';
import { publishedScore } from '@samsyn/domain/scorecards/score';
import { serviceLevelCurve } from '@samsyn/domain/scorecards/service-level-curve';
import { periodInterval, shiftPeriod } from '@samsyn/domain/time/period';
import { notFound, Problem } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ErrorBudgets } from '../../results/error-budget.service.js';
import type { Figure } from '../../results/figure.js';
import { FiguresService } from '../../results/figures.service.js';
import type { ResultDto } from '../../results/results.dto.js';
import { ResultsService } from '../../results/results.service.js';
import type { ScoreLineDto } from '../score-detail.dto.js';
import { ScorecardsRepository } from '../scorecards.repository.js';
import { ScorecardsService } from '../scorecards.service.js';
import type { ScoreForecastDto, SupplierForecastDto } from './forecast.dto.js';
import { levelForecast, type LevelForecast, presentForecast } from './level-forecast.js';

/** As many months tell what volume is usual. */
const monthsBack = 3;
const worstFirst = ['below_minimum', 'below_expected', 'met', 'not_measured'] as const;

@Injectable()
export class ForecastService {
  constructor(
    private readonly scorecards: ScorecardsService,
    private readonly repository: ScorecardsRepository,
    private readonly results: ResultsService,
    private readonly figures: FiguresService,
    private readonly budgets: ErrorBudgets,
  ) {}

  /** Where the month ends for a supplier, while it is open; 404 of one that the reader has no score of. */
  async of(tx: TenantTransaction, period: string, supplierId: string): Promise<SupplierForecastDto> {
    const detail = await this.scorecards.detail(tx, period, 'supplier', supplierId);
    const document = await this.repository.find(tx, period);
    if (!document) throw notFound();
    const passed = await this.passed(tx, period);
    const over = displayed(passed.mul(100), 'higher_is_better');
    if (!document.open) return { period, open: false, passed: over, score: null, levels: [] };
    const levels = await this.levels(tx, period, supplierId, passed);
    return { period, open: true, passed: over, score: scoreForecast(detail.lines, levels), levels: levels.map(presentForecast).sort(byVerdict) };
  }

  /** From 0 to 1. */
  private async passed(tx: TenantTransaction, period: string): Promise<Fraction> {
    const { from, to } = periodInterval(period, await this.results.zone(tx));
    const until = Math.min(Math.max(tx.now.getTime(), from), to);
    return new Fraction(until - from, to - from);
  }

  private async levels(tx: TenantTransaction, period: string, supplierId: string, passed: Fraction): Promise<LevelForecast[]> {
    const before = await this.figures.between(tx, shiftPeriod(period, -monthsBack), shiftPeriod(period, -1));
    const found: LevelForecast[] = [];
    for (const result of await this.results.all(tx, { period, supplierId })) {
      const usual = usualVolume(before.filter((figure) => samePromise(figure, result)).map(({ met, missed }) => met + missed));
      const budget = result.metric === 'availability' ? await this.budget(tx, result) : null;
      const forecast = levelForecast(result, { passed, usual, budget });
      if (forecast) found.push(forecast);
    }
    return found;
  }

  private async budget(tx: TenantTransaction, { serviceLevelId, period }: ResultDto) {
    try {
      const { elapsedMs, ofMs, budget } = (await this.budgets.exact(tx, serviceLevelId, period)).budget;
      return { elapsedMs, ofMs, downMs: budget.consumed };
    } catch (error) {
      // A promise that has no budget just now has no forecast either.
      if (error instanceof Problem) return null;
      throw error;
    }
  }
}

/** A promise keeps its code when it is worded anew. */
const samePromise = (figure: Figure, { contractId, towerId, code }: ResultDto): boolean =>
  figure.contractId === contractId && figure.towerId === towerId && figure.code === code;

const byVerdict = (a: { verdict: (typeof worstFirst)[number]; name: string }, b: typeof a): number =>
  worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict) || (a.name < b.name ? -1 : 1);

/** R23: by the shares of the month so far; what is not forecast, or was set by hand, stays as it is. */
function scoreForecast(lines: readonly ScoreLineDto[], levels: readonly LevelForecast[]): ScoreForecastDto | null {
  const known = new Map(levels.map((level) => [level.result.serviceLevelId, level]));
  const score = forecastScore(
    lines.flatMap((line): ForecastKpi[] => {
      if (line.exactPoints === null || line.exactContribution === null) return [];
      const level = line.override || line.serviceLevelId === null ? undefined : known.get(line.serviceLevelId);
      const forecast = level ? inPoints(line, level) : null;
      return [{ share: parseRatio(line.exactShare), points: parseRatio(line.exactPoints), forecast }];
    }),
  );
  if (!score) return null;
  const [likely, best, worst] = [score.likely, score.best ?? score.likely, score.worst ?? score.likely].map(publishedScore);
  return { likely: likely ?? '', best: best ?? '', worst: worst ?? '' };
}

function inPoints({ curve, direction }: ScoreLineDto, { result, forecast }: LevelForecast): Forecast {
  const by = curve ?? serviceLevelCurve(result.expectedTarget, result.minimumTarget, direction);
  const { likely, best, worst } = forecast;
  return { likely: pointsFor(likely, by), best: best && pointsFor(best, by), worst: worst && pointsFor(worst, by) };
}
