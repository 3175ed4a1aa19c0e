import Fraction from 'fraction.js';
import { exact, type Exact } from '../numbers/decimal.js';

/** Where a figure or a score of a period that is not over ends; all exact, in its own unit. It is a forecast, never a figure. */
export interface Forecast {
  /** If the rest goes as the period so far. */
  readonly likely: Fraction;
  /** The best and the worst that is still possible; `null` where that cannot be said. */
  readonly best: Fraction | null;
  readonly worst: Fraction | null;
}

/** What may still go wrong until a target is out of reach; below zero: that much too much has gone wrong already. */
export interface Margin {
  readonly expected: Fraction;
  readonly minimum: Fraction;
}

export interface Bounds {
  /** Decimal strings in the figure's unit. */
  readonly expected: Exact;
  readonly minimum: Exact;
}

export interface ShareForecast extends Forecast {
  /** How many cases the period is taken to end with. */
  readonly volume: bigint;
  /** Whole cases that may still be missed. */
  readonly margin: Margin;
}

export interface AvailabilityForecast extends Forecast {
  /** Downtime in service ms that is left. */
  readonly margin: Margin;
}

/** One KPI of a score with its share (0–1) of it, its points now, and where they end. */
export interface ForecastKpi {
  readonly share: Fraction;
  readonly points: Fraction;
  /** `null`: nothing is forecast, it stays as it is. */
  readonly forecast: Forecast | null;
}

/** Before a tenth of the period has passed, too little of it is known. */
const EARLIEST = new Fraction(1, 10);
const WHOLE = new Fraction(1);
const FULL = new Fraction(100);

const early = (passed: Fraction): boolean => passed.lt(EARLIEST) || passed.gt(WHOLE);

/** R10, R14: the mean of the volumes of earlier periods, rounded up to a whole case; `null` without any. */
export function usualVolume(volumes: readonly number[]): number | null {
  if (volumes.length === 0) return null;
  return Math.ceil(volumes.reduce((sum, volume) => sum + volume, 0) / volumes.length);
}

/**
 * R10: the share within target at the period's end, in percent, with the usual number of cases or as many as there are already.
 * `passed` is the part of the period, 0–1, that is over. `null` while nothing was counted or too little has passed.
 */
export function forecastShare(
  soFar: { readonly met: number; readonly missed: number; readonly usual: number | null; readonly passed: Fraction },
  bounds: Bounds,
): ShareForecast | null {
  const { met, missed, usual, passed } = soFar;
  const counted = met + missed;
  if (counted === 0 || early(passed)) return null;
  const total = Math.max(counted, usual ?? Number(new Fraction(counted).div(passed).ceil().n));
  const percent = (good: number): Fraction => new Fraction(good * 100, total);
  const left = (target: Exact): Fraction => FULL.sub(exact(target)).mul(total).div(100).floor().sub(missed);
  return {
    likely: new Fraction(met * 100, counted),
    best: percent(total - missed),
    worst: percent(met),
    volume: BigInt(total),
    margin: { expected: left(bounds.expected), minimum: left(bounds.minimum) },
  };
}

/**
 * R11, R15: availability at the period's end, in percent, after `elapsedMs` of its `ofMs` agreed service time with `downMs`
 * down: as so far, at best without another minute, at worst down all the rest. `null` while too little has passed.
 */
export function forecastAvailability(
  soFar: { readonly elapsedMs: number; readonly ofMs: number; readonly downMs: Fraction },
  bounds: Bounds,
): AvailabilityForecast | null {
  const { elapsedMs, ofMs, downMs } = soFar;
  if (ofMs <= 0 || early(new Fraction(elapsedMs, ofMs))) return null;
  const up = (down: Fraction): Fraction => new Fraction(ofMs).sub(down).mul(100).div(ofMs);
  const left = (target: Exact): Fraction => FULL.sub(exact(target)).mul(ofMs).div(100).sub(downMs);
  return {
    likely: up(downMs.mul(ofMs).div(elapsedMs)),
    best: up(downMs),
    worst: up(downMs.add(ofMs - elapsedMs)),
    margin: { expected: left(bounds.expected), minimum: left(bounds.minimum) },
  };
}

/** R14: an amount that only grows (a count, a downtime), at the rate so far; nobody can say how much it grows at worst. */
export function forecastAmount(amount: Fraction, passed: Fraction): Forecast | null {
  return early(passed) ? null : { likely: amount.div(passed), best: amount, worst: null };
}

/** R23: where a score ends; KPIs without a forecast stay as they are. `null` where none has one. */
export function forecastScore(kpis: readonly ForecastKpi[]): Forecast | null {
  if (kpis.every(({ forecast }) => forecast === null)) return null;
  const sum = (points: (kpi: ForecastKpi) => Fraction): Fraction =>
    kpis.reduce((total, kpi) => total.add(points(kpi).mul(kpi.share)), new Fraction(0));
  return {
    likely: sum(({ forecast, points }) => forecast?.likely ?? points),
    best: sum(({ forecast, points }) => forecast?.best ?? forecast?.likely ?? points),
    worst: sum(({ forecast, points }) => forecast?.worst ?? forecast?.likely ?? points),
  };
}
