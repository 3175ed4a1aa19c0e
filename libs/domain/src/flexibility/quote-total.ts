import { exact, type Exact } from '../numbers/decimal.js';
import { roundHalfAwayFromZero } from '../numbers/money.js';

export interface PricedLine {
  readonly quantity: Exact;
  readonly priceMinor: bigint;
}

/** R16: quantity times price, rounded once. */
export const lineTotal = ({ quantity, priceMinor }: PricedLine): bigint => roundHalfAwayFromZero(exact(quantity).mul(priceMinor));

/** R16: what a quote comes to: the lines as they are written, so that they add up. */
export const quoteTotal = (lines: readonly PricedLine[]): bigint => lines.reduce((all, line) => all + lineTotal(line), 0n);
