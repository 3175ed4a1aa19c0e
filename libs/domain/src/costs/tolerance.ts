import Fraction from 'fraction.js';
import { parseDecimal } from '../numbers/decimal.js';

/** How far an invoice may be from what was agreed and still be it: the larger of the two. */
export interface Tolerance {
  /** Of what was agreed, an exact decimal. */
  readonly percent: string;
  /** In minor units. */
  readonly minor: bigint;
}

const absolute = (value: bigint) => (value < 0n ? -value : value);

/** Whether an amount is what was agreed, as far as the organisation is particular; exactly at the bound it is. */
export function withinTolerance(actual: bigint, agreed: bigint, { percent, minor }: Tolerance): boolean {
  const away = absolute(actual - agreed);
  return away <= minor || parseDecimal(percent).div(100).mul(new Fraction(absolute(agreed))).gte(new Fraction(away));
}
