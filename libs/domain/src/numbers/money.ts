import Fraction from 'fraction.js';
import { DomainError } from '../errors.js';
import { exact, type Exact } from './decimal.js';

/** R16: an amount in integer minor units (öre, cents) of an ISO 4217 currency. */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

export interface Share {
  readonly id: string;
  readonly weight: Exact;
}

/** Money from JSON's decimal string of minor units; throws `bad_money`, `bad_currency`. */
export function money(minor: string, currency: string): Money {
  if (!/^-?\d+$/.test(minor)) throw new DomainError('bad_money', { value: minor });
  if (!/^[A-Z]{3}$/.test(currency)) throw new DomainError('bad_currency', { value: currency });
  return { minor: BigInt(minor), currency };
}

/** The sum of two amounts; throws `different_currencies`. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) {
    throw new DomainError('different_currencies', { left: a.currency, right: b.currency });
  }
  return { minor: a.minor + b.minor, currency: a.currency };
}

/** R16: the nearest integer, halves away from zero. */
export function roundHalfAwayFromZero(value: Fraction): bigint {
  return value.s * ((value.n * 2n + value.d) / (value.d * 2n));
}

/** R16: the percentages of an amount taken one after the other, rounded once at the end. */
export function percentOf(amount: Money, ...percents: Exact[]): Money {
  const share = percents.reduce<Fraction>(
    (product, percent) => product.mul(exact(percent)).div(100),
    new Fraction(1),
  );
  return { minor: roundHalfAwayFromZero(share.mul(amount.minor)), currency: amount.currency };
}

/**
 * R16: splits integer units by weight so that the parts add up to the whole: each part is rounded towards
 * zero and the units left over go to the largest remainders, equal remainders in the order of id.
 * Throws `negative_weight`, and `no_weight` when there is nothing to split by.
 */
export function allocate(total: bigint, shares: readonly Share[]): Map<string, bigint> {
  const weights = shares.map(({ id, weight }) => ({ id, weight: exact(weight) }));
  const sum = weights.reduce((all, { weight }) => all.add(weight), new Fraction(0));
  const negative = weights.find(({ weight }) => weight.s < 0n);
  if (negative) throw new DomainError('negative_weight', { id: negative.id });
  if (sum.equals(0)) throw new DomainError('no_weight', {});
  const sign = total < 0n ? -1n : 1n;
  const parts = weights.map(({ id, weight }) => {
    const ideal = weight.mul(total * sign).div(sum);
    const whole = ideal.n / ideal.d;
    return { id, whole, remainder: ideal.sub(whole) };
  });
  return new Map([...raised(parts, total * sign)].map(([id, units]) => [id, sign * units]));
}

/**
 * R20: exact amounts in whole units that add up to their rounded sum: each is rounded down and the units left over go to
 * the largest remainders, equal remainders in the order of id. None moves by a unit or more. Throws `negative_weight`.
 */
export function roundTogether(amounts: readonly Share[]): Map<string, bigint> {
  const parts = amounts.map(({ id, weight }) => {
    const amount = exact(weight);
    if (amount.s < 0n) throw new DomainError('negative_weight', { id });
    const whole = amount.n / amount.d;
    return { id, whole, remainder: amount.sub(whole), amount };
  });
  const sum = parts.reduce((all, { amount }) => all.add(amount), new Fraction(0));
  return raised(parts, roundHalfAwayFromZero(sum));
}

/** Parts raised by one, the largest remainders first, until they add up to the total. */
function raised(parts: readonly { id: string; whole: bigint; remainder: Fraction }[], total: bigint): Map<string, bigint> {
  const leftOver = total - parts.reduce((all, part) => all + part.whole, 0n);
  const byRemainder = [...parts].sort((a, b) => b.remainder.compare(a.remainder) || (a.id < b.id ? -1 : 1));
  const ids = new Set(byRemainder.slice(0, Number(leftOver)).map((part) => part.id));
  return new Map(parts.map(({ id, whole }) => [id, whole + (ids.has(id) ? 1n : 0n)]));
}
