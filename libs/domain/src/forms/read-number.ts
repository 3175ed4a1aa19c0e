import { canonicalDecimal, parseDecimal } from '../numbers/decimal.js';
import type { ErrorParams } from '../errors.js';
import { formLimits } from './limits.js';
import { isDecimalText } from './number-text.js';

export type ReadNumber =
  | { readonly value: string | null; readonly code?: undefined }
  | { readonly code: string; readonly params: ErrorParams };

export interface NumberReading {
  /** What the item asks for; it may stand behind the number. */
  readonly unit: string;
  /** Where it is known, as in a file that says so; a lone `1.234` is then no riddle. */
  readonly decimalSign?: '.' | ',';
  /** What the item allows at most: of `99,950 %` only one reading is a share. */
  readonly max?: string;
}

const parts = /^([+-]?)((?:\d|[.,])(?:[\d., ]*[\d.,])?) ?(\S.*)?$/;
const unitText = /^[\p{L}\p{Sc}%‰°²³/ .-]{1,30}$/u;
const formula = /^[=+@-]./;
const spaced = /^\d{1,3}(?: \d{3})+$/;

const refused = (code: string, params: ErrorParams): ReadNumber => ({ code, params });

/** The decimal with a point that a number's digits and signs say; null if they say none, `ambiguous` if more than one. */
function digitsOf(text: string, { decimalSign: sign, max }: NumberReading): string | null {
  const marks = text.replace(/[^.,]/g, '');
  if (marks === '') return whole(text);
  if (marks.includes('.') && marks.includes(',')) return between(text, sign);
  const mark = marks.startsWith('.') ? '.' : ',';
  const groups = text.split(mark);
  if (marks.length > 1) return groups.every(isGroup) ? groups.join('') : null;
  const [before = '', after = ''] = groups;
  // 1.234 and 1,234 are read as a thousand by some and as one and a bit by others.
  if (sign !== mark && /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after)) {
    const tooMuch = max !== undefined && isDecimalText(max) && parseDecimal(max).lt(parseDecimal(before + after));
    if (!tooMuch) return 'ambiguous';
  }
  const integer = before === '' ? '0' : whole(before);
  return integer !== null && /^\d+$/.test(after) ? `${integer}.${after}` : null;
}

const isGroup = (group: string, index: number): boolean =>
  index === 0 ? /^[1-9]\d{0,2}$/.test(group) : /^\d{3}$/.test(group);

function whole(text: string): string | null {
  return /^\d+$/.test(text) || spaced.test(text) ? text.replaceAll(' ', '') : null;
}

/** Both marks, as in 1,234.5: only who knows the decimal sign can tell what they mean. */
function between(text: string, sign: '.' | ',' | undefined): string | null {
  if (!sign) return 'ambiguous';
  const [before = '', after = '', ...more] = text.split(sign);
  const groups = before.split(sign === '.' ? ',' : '.');
  return more.length === 0 && groups.every(isGroup) && /^\d+$/.test(after) ? `${groups.join('')}.${after}` : null;
}

/**
 * The exact decimal that somebody typed or a cell holds: a decimal comma or point, blanks between thousands, the item's
 * unit behind it. Nothing at all is `null`. What could mean two numbers is not guessed at: `ambiguous_number`. Another
 * unit than the item's is `wrong_unit`, a cell that a spreadsheet would reckon `formula_not_allowed`, and anything else
 * `not_a_number`.
 */
export function readNumber(input: string, reading: NumberReading): ReadNumber {
  const { unit } = reading;
  const written = input.replace(/\s+/g, ' ').trim();
  if (written === '') return { value: null };
  const shown = written.slice(0, 60);
  // A minus as it is set in print.
  const text = written.replace(/^[\u2212\u2013]/, '-');
  const [, sign = '', digits, behind] = (text.length <= 2 * formLimits.number && parts.exec(text)) || [];
  const strange = formula.test(written) ? 'formula_not_allowed' : 'not_a_number';
  if (digits === undefined) return refused(strange, { value: shown });
  const found = digitsOf(digits, reading);
  if (found === null) return refused(strange, { value: shown });
  if (behind !== undefined && behind.toLowerCase() !== unit.toLowerCase()) {
    if (!unitText.test(behind)) return refused(strange, { value: shown });
    return unit === '' ? refused('no_unit_asked', { unit: behind }) : refused('wrong_unit', { unit: behind, expected: unit });
  }
  if (found === 'ambiguous') return refused('ambiguous_number', { value: shown });
  const value = canonicalDecimal(`${sign}${found}`);
  return value.length <= formLimits.number ? { value } : refused('not_a_number', { value: shown });
}
