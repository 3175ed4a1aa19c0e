import Fraction from 'fraction.js';
import { formatRatio, parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import {
  type AvailabilityForecast,
  type Forecast,
  forecastAmount,
  forecastAvailability,
  forecastShare,
  type ShareForecast,
} from '@samsyn/domain/scorecards/forecast';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { verdictOf } from '@samsyn/domain/service-levels/verdict';
import type { ResultDto } from '../../results/results.dto.js';
import type { ForecastBasis, LevelForecastDto } from './forecast.dto.js';

export interface LevelForecast {
  result: ResultDto;
  basis: ForecastBasis;
  forecast: Forecast & Partial<Pick<ShareForecast, 'volume'>> & Partial<Pick<AvailabilityForecast, 'margin'>>;
}

/** How much of a month is over, and what earlier months tell of its volume. */
export interface MonthSoFar {
  passed: Fraction;
  usual: number | null;
  /** Of availability: the service time and the downtime so far; null where no outages are recorded. */
  budget: { elapsedMs: number; ofMs: number; downMs: Fraction } | null;
}

const growing = new Set(['incident_count', 'outage_count', 'downtime']);

/** Null where nothing can be said: too little known, another window than the month, or a figure that follows no rule of growth. */
export function levelForecast(result: ResultDto, { passed, usual, budget }: MonthSoFar): LevelForecast | null {
  const { metric, met, missed, exactValue, expectedTarget: expected, minimumTarget: minimum } = result;
  // What is not measured so far rests on too little for a forecast, too (R10).
  if (result.windowKind !== 'month' || exactValue === null) return null;
  const bounds = { expected, minimum };
  const traits = traitsOf(metric);
  if (metric === 'availability') return budget && of(result, 'availability', forecastAvailability(budget, bounds));
  if (growing.has(metric)) return of(result, 'amount', forecastAmount(parseRatio(exactValue), passed));
  if (traits.unit === 'percent' && traits.evidence === 'incidents') return of(result, 'share', forecastShare({ met, missed, usual, passed }, bounds));
  return null;
}

const of = (result: ResultDto, basis: ForecastBasis, forecast: LevelForecast['forecast'] | null): LevelForecast | null =>
  forecast && { result, basis, forecast };

/** R12: as shown, never better than it is; a margin is what is left for certain. */
export function presentForecast({ result, basis, forecast }: LevelForecast): LevelForecastDto {
  const { id: resultId, serviceLevelId, name, towerName, metric, value, direction, expectedTarget, minimumTarget } = result;
  const shown = (exact: Fraction): string => displayed(exact, direction);
  const left = (exact: Fraction): string => formatRatio(exact.floor());
  const { likely, best, worst, volume, margin } = forecast;
  return {
    ...{ resultId, serviceLevelId, name, towerName, metric, basis, value, expectedTarget, minimumTarget },
    likely: shown(likely),
    best: best && shown(best),
    worst: worst && shown(worst),
    verdict: verdictOf(likely, { expected: expectedTarget, minimum: minimumTarget }, direction),
    volume: volume === undefined ? null : Number(volume),
    margin: margin ? { expected: left(margin.expected), minimum: left(margin.minimum) } : null,
  };
}
