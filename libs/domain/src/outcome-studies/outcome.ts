import type Fraction from 'fraction.js';
import { addMonths } from '../contracts/upcoming-dates.js';
import { parseDecimal } from '../numbers/decimal.js';
import type { Direction } from '../numbers/display.js';

/** What a change of sourcing is studied for. */
export const outcomeAreas = ['innovation', 'flexibility', 'efficiency'] as const;
export type OutcomeArea = (typeof outcomeAreas)[number];

/** Where a measurement comes from: recorded by hand, or taken from a figure that the portal has. */
export const outcomeSources = ['hand', 'score', 'register'] as const;
export type OutcomeSource = (typeof outcomeSources)[number];

export type OutcomeVerdict = 'better' | 'worse' | 'same';

/** How far a value is from what it was before; exact. */
export interface OutcomeChange {
  readonly absolute: Fraction;
  /** Of the baseline; null where that is 0. */
  readonly percent: Fraction | null;
  readonly verdict: OutcomeVerdict;
}

/** R12: a value against the baseline, both exact decimal strings; null without a baseline. */
export function changeAgainst(baseline: string | null, value: string, direction: Direction): OutcomeChange | null {
  if (baseline === null) return null;
  const before = parseDecimal(baseline);
  const absolute = parseDecimal(value).sub(before);
  const verdict = (): OutcomeVerdict => {
    if (absolute.equals(0)) return 'same';
    return absolute.gt(0) === (direction === 'higher_is_better') ? 'better' : 'worse';
  };
  return { absolute, percent: before.equals(0) ? null : absolute.div(before).mul(100), verdict: verdict() };
}

/** The day the next measurement is due: one interval after the last one, or after the change; null when the study is over by then. */
export function nextMeasurementOn(
  { changedOn, everyMonths, endsOn }: { changedOn: string; everyMonths: number; endsOn: string | null },
  measuredOn: readonly string[],
): string | null {
  const last = [...measuredOn].sort().at(-1) ?? changedOn;
  const next = addMonths(last, everyMonths);
  return endsOn !== null && next > endsOn ? null : next;
}
