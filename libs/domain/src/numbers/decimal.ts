import Fraction from 'fraction.js';
import { DomainError } from '../errors.js';

const decimalPattern = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const ratioPattern = /^-?\d+(\/[1-9]\d*)?$/;

/** A decimal string such as `"95.00"`, or a Fraction already read from one. */
export type Exact = string | Fraction;

/**
 * The exact value of a decimal string such as `"95.00"`.
 * Throws `bad_decimal` for anything else (exponents, spaces, thousands separators, repeating groups).
 */
export function parseDecimal(text: string): Fraction {
  if (!decimalPattern.test(text)) throw new DomainError('bad_decimal', { value: text });
  return new Fraction(text);
}

/** A decimal string or a Fraction as a Fraction; throws `bad_decimal`. */
export function exact(value: Exact): Fraction {
  return typeof value === 'string' ? parseDecimal(value) : value;
}

const multiplicity = (of: bigint, prime: bigint): [count: number, rest: bigint] => {
  let count = 0;
  let rest = of;
  for (; rest % prime === 0n; rest /= prime) count += 1;
  return [count, rest];
};

/**
 * The canonical decimal string of a value: no plus sign, no trailing zeros, `"0"` for zero.
 * Throws `decimal_without_end` for a value such as 1/3 that no decimal string holds exactly.
 */
export function formatDecimal(value: Fraction): string {
  const [twos, withoutTwos] = multiplicity(value.d, 2n);
  const [fives, rest] = multiplicity(withoutTwos, 5n);
  if (rest !== 1n) throw new DomainError('decimal_without_end', { value: value.toFraction() });
  return fixed(value, Math.max(twos, fives));
}

/** The canonical spelling of a decimal string: `"+095.00"` becomes `"95"`; throws `bad_decimal`. */
export function canonicalDecimal(text: string): string {
  return formatDecimal(parseDecimal(text));
}

/** A value that has at most `decimals` decimals, written with exactly that many. */
export function fixed(value: Fraction, decimals: number): string {
  const scaled = (value.n * 10n ** BigInt(decimals)) / value.d;
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const sign = value.s < 0n && scaled > 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** An exact rational as text for storage, `"29951/300"` or `"95"`; `parseRatio` reads it back. */
export function formatRatio(value: Fraction): string {
  return value.toFraction();
}

/** Reads what `formatRatio` wrote; throws `bad_ratio`. */
export function parseRatio(text: string): Fraction {
  if (!ratioPattern.test(text)) throw new DomainError('bad_ratio', { value: text });
  return new Fraction(text);
}
