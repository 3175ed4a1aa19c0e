import fc from 'fast-check';
import { fixed } from '../numbers/decimal.js';
import Fraction from 'fraction.js';
import { ledgerAmount } from './ledger-amount.js';

const code = (text: string, mark: 'comma' | 'point') => {
  try {
    return String(ledgerAmount(text, mark));
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('R16 amounts as ledgers write them', () => {
  it.each([
    ['1234,5', '123450'],
    ['1 234,50', '123450'],
    ['1\u00a0234,50 kr', '123450'],
    ['1.234.567,00', '123456700'],
    ['-1 234,50', '-123450'],
    ['−12', '-1200'],
    ['1 234,50-', '-123450'],
    ['(1 234,50)', '-123450'],
    ['+5,00 SEK', '500'],
    ['0,10000', '10'],
    ['0', '0'],
  ])('R16 reads %j with a comma as %s', (text, minor) => {
    expect(code(text, 'comma')).toBe(minor);
  });

  it.each([
    ['1234.5', '123450'],
    ["1'234.50", '123450'],
    ['1,234,567.89', '123456789'],
    ['-167823.94', '-16782394'],
  ])('R16 reads %j with a point as %s', (text, minor) => {
    expect(code(text, 'point')).toBe(minor);
  });

  it.each(['', 'tolv', '1.5', '1 23,50', '1,2,3', '--5', '(-5)', '(5', '5)', '1e3', '12.34,5'])('refuses %j where the comma is the mark', (text) => {
    expect(code(text, 'comma')).toBe('bad_amount');
  });

  it('refuses parts of an öre rather than rounding them', () => {
    expect(code('1,005', 'comma')).toBe('too_many_decimals');
  });

  it('R16 reads back every amount it could be given, in both spellings', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (minor) => {
        const point = fixed(new Fraction(minor, 100n), 2);
        expect(ledgerAmount(point, 'point')).toBe(minor);
        expect(ledgerAmount(point.replace('.', ','), 'comma')).toBe(minor);
      }),
    );
  });
});
