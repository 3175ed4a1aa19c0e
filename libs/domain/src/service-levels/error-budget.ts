import Fraction from 'fraction.js';
import { exact } from '../numbers/decimal.js';

/** R15: bad time or bad incidents of a window; exact, in ms or in incidents. */
export interface ErrorBudget {
  readonly allowed: Fraction;
  readonly consumed: Fraction;
  /** Below zero once it is overspent. */
  readonly remaining: Fraction;
  /** `null` where nothing was allowed. */
  readonly remainingPercent: Fraction | null;
  /** 1: at this rate it is used up exactly at the window's end. `null` before the window has begun. */
  readonly burnRate: Fraction | null;
  /** What is consumed at the window's end if it goes on like this. */
  readonly forecast: Fraction | null;
  /** The share of the window, 0 to 1, at which it runs out if it goes on like this; `null` if it does not. */
  readonly runsOutAt: Fraction | null;
}

/** R15: what may be bad of a total (service ms, or incidents) of which `objectivePercent` must be good; exact. */
export function allowedOf(total: Fraction, objectivePercent: string): Fraction {
  return new Fraction(100).sub(exact(objectivePercent)).mul(total).div(100);
}

/** R15: the budget of a window of which `allowed` may be bad, after `elapsedMs` of its `ofMs` service time has passed. */
export function errorBudget(input: {
  readonly allowed: Fraction;
  readonly consumed: Fraction;
  readonly elapsedMs: number;
  readonly ofMs: number;
}): ErrorBudget {
  const { allowed, consumed, elapsedMs, ofMs } = input;
  const remaining = allowed.sub(consumed);
  const passed = elapsedMs <= 0 || ofMs <= 0 ? null : new Fraction(elapsedMs, ofMs);
  const none = allowed.equals(0);
  const forecast = passed && consumed.div(passed);
  return {
    allowed,
    consumed,
    remaining,
    remainingPercent: none ? null : remaining.mul(100).div(allowed),
    burnRate: none || passed === null ? null : consumed.div(allowed).div(passed),
    forecast,
    runsOutAt: passed && forecast && forecast.gt(allowed) ? allowed.div(forecast) : null,
  };
}

/**
 * R15: how many times faster than evenly a budget burns when `percentConsumed` of a period's budget goes in one
 * window; both lengths in the same unit.
 */
export function burnRateFactor(percentConsumed: Fraction, period: Fraction, window: Fraction): Fraction {
  return percentConsumed.mul(period).div(window).div(100);
}
