import Fraction from 'fraction.js';
import { exact } from '../numbers/decimal.js';
import { pointsFor } from '../scorecards/curve.js';
import { scoreOf } from '../scorecards/score.js';
import { tierOf } from '../credits/tiers.js';
import { allowedOf, burnRateFactor, errorBudget } from '../service-levels/error-budget.js';
import { listOf, numberOf, recordOf, textOf, type Operation, type VectorCase } from './vector-case.js';

/** A JSON number as the decimal that was written. */
const decimal = (value: unknown, field: string): Fraction => exact(String(numberOf(value, field)));

/** The expected number where the exact one is as near as the case allows, else what was found. */
function near(expected: unknown, actual: Fraction | null, tolerance: unknown = 0): unknown {
  if (actual === null || typeof expected !== 'number') return actual?.valueOf() ?? null;
  const distance = Math.abs(actual.valueOf() - expected);
  return distance <= Number(tolerance) ? expected : actual.valueOf();
}

const creditTier: Operation = (vector) => {
  const tiers = listOf(vector['tiers'], 'tiers').map((value) => {
    const tier = recordOf(value, 'tiers');
    return { bound: String(numberOf(tier['below'], 'below')), percent: String(numberOf(tier['credit_percent'], 'credit_percent')) };
  });
  const tier = tierOf(decimal(vector['uptime_percent'], 'uptime_percent'), tiers, 'higher_is_better');
  return { expected: vector['expected_credit_percent'], actual: Number(tier?.percent ?? 0) };
};

/** Each step of a period is a part of it, good for as many percent as was available. */
const budgetRemaining: Operation = (vector) => {
  const steps = numberOf(vector['steps'], 'steps');
  const seen = listOf(vector['availability'], 'availability');
  const bad = seen.map((one) => (one === null ? new Fraction(0) : new Fraction(100).sub(decimal(one, 'availability'))));
  const budget = errorBudget({
    allowed: allowedOf(new Fraction(steps * 100), String(numberOf(vector['objective'], 'objective'))),
    consumed: bad.reduce((sum, one) => sum.add(one), new Fraction(0)),
    elapsedMs: seen.length,
    ofMs: steps,
  });
  const even = new Fraction(steps - seen.length, steps).mul(100);
  const { expected_remaining_percent: remaining, expected_even_burn_percent: evenly, tolerance } = vector;
  return {
    expected: [remaining, evenly],
    actual: [near(remaining, budget.remainingPercent, tolerance), near(evenly, even, tolerance)],
  };
};

const burnRate: Operation = (vector) => {
  const period = new Fraction(numberOf(vector['period_days'], 'period_days') * 86_400);
  const window = decimal(vector['long_window_seconds'], 'long_window_seconds');
  const factor = burnRateFactor(decimal(vector['budget_percent_consumed'], 'budget_percent_consumed'), period, window);
  const allowed = new Fraction(100).sub(decimal(vector['objective'], 'objective'));
  const { expected_factor: expected, expected_error_budget_percent: budget, tolerance } = vector;
  return {
    expected: [expected, budget],
    actual: [near(expected, factor, tolerance), near(budget, allowed, tolerance)],
  };
};

const clamped = (raw: Fraction, most: Fraction): Fraction => (raw.lt(0) ? new Fraction(0) : raw.gt(most) ? most : raw);

const periodScore: Operation = (vector) => {
  const children = listOf(vector['criteria'], 'criteria').map((value, index) => {
    const criterion = recordOf(value, 'criteria');
    const points = clamped(decimal(criterion['raw'], 'raw'), decimal(criterion['max_score'], 'max_score'));
    return { id: String(index), kind: 'kpi' as const, weight: decimal(criterion['weight'], 'weight'), points };
  });
  const { points } = scoreOf({ id: 'period', kind: 'dimension', weight: '1', children }, '0');
  return { expected: vector['expected'], actual: near(vector['expected'], points, 1e-9) };
};

/** The band a score is in, the better one at a shared bound; its place in the list stands for its points. */
const standing: Operation = (vector: VectorCase) => {
  const standings = listOf(vector['standings'], 'standings').map((value) => listOf(value, 'standings'));
  const bands = standings.map(([, from, to], index) => ({ from: String(from), to: String(to), points: String(index) }));
  const place = pointsFor(decimal(vector['score'], 'score'), { kind: 'bands', bands });
  return { expected: vector['expected'], actual: textOf(standings[place.valueOf()]?.[0], 'standings') };
};

/** What each `op` about figures, money and scores means in terms of the library (R15, R17, R23). */
export const figureOperations: Readonly<Record<string, Operation>> = {
  credit_tier: creditTier,
  budget_remaining: budgetRemaining,
  burn_rate_factor: burnRate,
  period_score: periodScore,
  standing,
};
