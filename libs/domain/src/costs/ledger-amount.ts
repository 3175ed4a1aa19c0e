import { DomainError } from '../errors.js';

/** What stands before the decimals of a ledger's amounts. */
export const decimalMarks = ['comma', 'point'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

const grouped: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^(?:\d+|\d{1,3}(?:[ .]\d{3})+)(?:,\d+)?$/,
  point: /^(?:\d+|\d{1,3}(?:[ ,'’]\d{3})+)(?:\.\d+)?$/,
};
const decimalsOf = 2;

/**
 * R16: an amount as ledgers write it, in minor units: `1 234,50`, `-1 234,50`, `1.234,50-`, `(1 234,50)`, `−12 kr`.
 * Throws `bad_amount` for what is no amount, `too_many_decimals` for parts of a minor unit, which nobody pays.
 */
export function ledgerAmount(text: string, mark: DecimalMark): bigint {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\s?(kr|sek)\.?$/i, '')
    .replace(/[−–]/g, '-');
  const [, open, lead, body = '', trail, close] = /^(\()?(-|\+)?\s?(.*?)\s?(-)?(\))?$/.exec(plain) ?? [];
  const signs = [open, lead, trail].filter((sign) => sign !== undefined);
  if (signs.length > 1 || (open === undefined) !== (close === undefined) || !grouped[mark].test(body))
    throw new DomainError('bad_amount', { value: text });
  const [whole = '', decimals = ''] = body.split(mark === 'comma' ? ',' : '.');
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > decimalsOf) throw new DomainError('too_many_decimals', { value: text });
  const minor = BigInt(whole.replaceAll(/\D/g, '') + kept.padEnd(decimalsOf, '0'));
  return open !== undefined || lead === '-' || trail !== undefined ? -minor : minor;
}
