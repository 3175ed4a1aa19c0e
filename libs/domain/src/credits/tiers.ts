import type Fraction from 'fraction.js';
import { exact } from '../numbers/decimal.js';
import type { Direction } from '../numbers/display.js';

export interface Tier {
  readonly bound: string;
  readonly percent: string;
}

/** Whether a value is strictly worse than a bound; exactly at the bound is not (R13). */
export function worseThan(value: Fraction, bound: string, direction: Direction): boolean {
  const order = value.compare(exact(bound));
  return direction === 'higher_is_better' ? order < 0 : order > 0;
}

/**
 * R17: the percentage of the outermost bound that the value is worse than, and that bound; `null` where the
 * value is worse than none. Bounds are in the value's unit, in any order.
 * @throws DomainError `bad_decimal`
 */
export function tierOf(value: Fraction, tiers: readonly Tier[], direction: Direction): Tier | null {
  const passed = tiers.filter(({ bound }) => worseThan(value, bound, direction));
  return passed.reduce<Tier | null>((outermost, tier) => {
    if (outermost === null) return tier;
    return worseThan(exact(tier.bound), outermost.bound, direction) ? tier : outermost;
  }, null);
}
