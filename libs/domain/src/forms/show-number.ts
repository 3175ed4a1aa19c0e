import { canonicalDecimal } from '../numbers/decimal.js';

/**
 * A decimal as people write it: the language's decimal sign, thousands kept apart by a blank that does not break (no
 * sign that another language would read as its decimal one), and at least so many decimals. Nothing is rounded away.
 * @throws DomainError `bad_decimal`
 */
export function showNumber(decimal: string, decimals: number, decimalSign: '.' | ','): string {
  const canonical = canonicalDecimal(decimal);
  const negative = canonical.startsWith('-');
  const [integer = '0', fraction = ''] = (negative ? canonical.slice(1) : canonical).split('.');
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  const shown = fraction.padEnd(decimals, '0');
  return `${negative ? '−' : ''}${grouped}${shown === '' ? '' : `${decimalSign}${shown}`}`;
}
