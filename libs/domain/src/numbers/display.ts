import type Fraction from 'fraction.js';
import { fixed } from './decimal.js';

export type Direction = 'higher_is_better' | 'lower_is_better';

/**
 * R12: a value as people read it, with exactly `decimals` decimals, never better than it is:
 * a higher-is-better figure is floored, a lower-is-better one ceiled.
 */
export function displayed(value: Fraction, direction: Direction, decimals = 2): string {
  return fixed(direction === 'higher_is_better' ? value.floor(decimals) : value.ceil(decimals), decimals);
}
