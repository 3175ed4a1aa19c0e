import fc from 'fast-check';
import Fraction from 'fraction.js';
import { canonicalDecimal, formatDecimal, formatRatio, parseDecimal, parseRatio } from './decimal.js';

const code = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'nothing thrown';
};

describe('exact decimals', () => {
  it.each([
    ['95.00', '95'],
    ['+095.50', '95.5'],
    ['-0.0', '0'],
    ['.5', '0.5'],
    ['7.', '7'],
    ['-12.340', '-12.34'],
    ['0.000000000000000000001', '0.000000000000000000001'],
  ])('spells %s as %s', (text, canonical) => {
    expect(canonicalDecimal(text)).toBe(canonical);
  });

  it.each(['', ' 1', '1e3', '1,5', '1.(3)', '1/3', '٣', 'NaN', '.', '1 000'])('rejects %j', (text) => {
    expect(code(() => parseDecimal(text))).toBe('bad_decimal');
  });

  it('says that a third has no decimal spelling', () => {
    expect(code(() => formatDecimal(new Fraction(1, 3)))).toBe('decimal_without_end');
  });

  it('adds a tenth and two tenths to exactly three tenths', () => {
    expect(formatDecimal(parseDecimal('0.1').add(parseDecimal('0.2')))).toBe('0.3');
  });

  it('reads back every decimal it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(30), (units, decimals) => {
        const value = new Fraction(units, 10n ** BigInt(decimals));
        expect(parseDecimal(formatDecimal(value)).equals(value)).toBe(true);
      }),
    );
  });

  it('reads back every ratio it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 1 }), (n, d) => {
        const value = new Fraction(n, BigInt(d));
        expect(parseRatio(formatRatio(value)).equals(value)).toBe(true);
      }),
    );
    expect(code(() => parseRatio('1/0'))).toBe('bad_ratio');
  });
});
