import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatDecimal } from '../numbers/decimal.js';
import { readNumber } from './read-number.js';
import { showNumber } from './show-number.js';

const read = (text: string, unit = '%', decimalSign?: '.' | ',') => {
  const found = readNumber(text, { unit, ...(decimalSign ? { decimalSign } : {}) });
  return found.code ?? found.value;
};

describe('reading a number somebody wrote', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['99.95', '99.95'],
    ['99,95', '99.95'],
    ['0,123', '0.123'],
    [',5', '0.5'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234\u202f567', '1234567'],
    ['1.234.567', '1234567'],
    ['1234,567', '1234.567'],
    ['12 345.678', '12345.678'],
    ['99,95 %', '99.95'],
    ['99,95%', '99.95'],
    ['-5', '-5'],
    ['−5,5', '-5.5'],
    ['+5', '5'],
    ['007', '7'],
  ])('%j is %j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['1,234.5', 'ambiguous_number'],
    ['1.234,5', 'ambiguous_number'],
    ['1.234', 'ambiguous_number'],
    ['1,234', 'ambiguous_number'],
    ['12 34', 'not_a_number'],
    ['1,2,3', 'not_a_number'],
    ['12.', 'not_a_number'],
    ['99,950', 'ambiguous_number'],
    ['1e5', 'not_a_number'],
    ['about 5', 'not_a_number'],
    ['5 (a guess)', 'not_a_number'],
    ['-', 'not_a_number'],
    ['– no data', 'not_a_number'],
    ['9'.repeat(40), 'not_a_number'],
    ['1'.repeat(100_000), 'not_a_number'],
    ["=cmd|' /C calc'!A0", 'formula_not_allowed'],
    ['=1+1', 'formula_not_allowed'],
    ['+1+1', 'formula_not_allowed'],
    ['-1-A1', 'formula_not_allowed'],
    ['@SUM(1)', 'formula_not_allowed'],
  ])('does not guess at %j: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('names both units where another one stands', () => {
    expect(readNumber('4,5 h', { unit: '%' })).toEqual({ code: 'wrong_unit', params: { unit: 'h', expected: '%' } });
    expect(readNumber('4,5 h', { unit: '' })).toEqual({ code: 'no_unit_asked', params: { unit: 'h' } });
    expect(read('4,5 H', 'h')).toBe('4.5');
  });

  it('needs not guess where the decimal sign is known', () => {
    expect(read('1,234', '', ',')).toBe('1.234');
    expect(read('1.234,5', '', ',')).toBe('1234.5');
    expect(read('1,234.5', '', '.')).toBe('1234.5');
    expect(read('1.234', '', ',')).toBe('ambiguous_number');
    expect(read('1,234.5', '', ',')).toBe('not_a_number');
  });

  it('takes the one reading that the item allows', () => {
    expect(readNumber('99,950 %', { unit: '%', max: '100' })).toEqual({ value: '99.95' });
    expect(readNumber('99,950', { unit: '', max: '100000' }).code).toBe('ambiguous_number');
  });

  it('reads back every number as it is shown, in both languages', () => {
    const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(6));
    fc.assert(
      fc.property(decimals, fc.nat(6), fc.constantFrom<'.' | ','>('.', ','), ([digits, places], shown, sign) => {
        const value = formatDecimal(new Fraction(digits, 10n ** BigInt(places)));
        expect(read(showNumber(value, shown, sign), '', sign)).toBe(value);
        expect(read(`${showNumber(value, shown, sign)}\u00a0%`, '%', sign)).toBe(value);
      }),
    );
  });

  it('never throws, whatever was written', () => {
    fc.assert(fc.property(fc.string(), (text) => read(text) !== undefined));
  });
});

describe('showing a number', () => {
  it('keeps thousands apart, fills up decimals and rounds nothing away', () => {
    expect(showNumber('1234567.5', 2, ',')).toBe('1\u00a0234\u00a0567,50');
    expect(showNumber('-0.125', 2, '.')).toBe('−0.125');
    expect(showNumber('12', 0, ',')).toBe('12');
  });
});
