import Fraction from 'fraction.js';
import { DomainError } from '../errors.js';
import { parseDecimal } from '../numbers/decimal.js';
import { allocate } from '../numbers/money.js';

/** R16, R26: who gets how much of money saved; decimal strings that add up to 100. */
export interface GainShareTerms {
  readonly buyerPercent: string;
  readonly supplierPercent: string;
  /** Into the innovation fund. */
  readonly fundPercent: string;
}

export interface GainShares {
  readonly buyer: bigint;
  readonly supplier: bigint;
  readonly fund: bigint;
}

/** The percentages are whole: 100, no more and no less. @throws DomainError `bad_decimal` */
export const addsUp = ({ buyerPercent, supplierPercent, fundPercent }: GainShareTerms): boolean =>
  [buyerPercent, supplierPercent, fundPercent].reduce((sum, percent) => sum.add(parseDecimal(percent)), new Fraction(0)).equals(100);

/**
 * R16, R26: money saved, split so that the parts add up to it. Each is rounded towards zero; the minor units left over go to the
 * largest remainders, equal ones to the buyer first, then the fund, then the supplier. A loss is split the same way.
 * @throws DomainError `shares_not_whole`
 */
export function shareGain(savedMinor: bigint, terms: GainShareTerms): GainShares {
  if (!addsUp(terms)) throw new DomainError('shares_not_whole');
  const parts = allocate(savedMinor, [
    { id: 'buyer', weight: terms.buyerPercent },
    { id: 'fund', weight: terms.fundPercent },
    { id: 'supplier', weight: terms.supplierPercent },
  ]);
  const part = (id: string) => parts.get(id) ?? 0n;
  return { buyer: part('buyer'), supplier: part('supplier'), fund: part('fund') };
}
