import fc from 'fast-check';
import Fraction from 'fraction.js';
import { parseDecimal } from './decimal.js';
import { displayed } from './display.js';

describe('R12 display never flatters', () => {
  it.each([
    ['99.949', '99.94'],
    ['99.999999999', '99.99'],
    ['100', '100.00'],
    ['0', '0.00'],
    ['-0.001', '-0.01'],
  ])('R12 floors the higher-is-better %s to %s', (value, shown) => {
    expect(displayed(parseDecimal(value), 'higher_is_better')).toBe(shown);
  });

  it.each([
    ['4.001', '4.01'],
    ['4', '4.00'],
    ['-0.001', '0.00'],
  ])('R12 ceils the lower-is-better %s to %s', (value, shown) => {
    expect(displayed(parseDecimal(value), 'lower_is_better')).toBe(shown);
  });

  it('R12 keeps the number of decimals asked for', () => {
    expect(displayed(new Fraction(9997905, 100000), 'higher_is_better', 4)).toBe('99.9790');
    expect(displayed(new Fraction(1, 3), 'lower_is_better', 0)).toBe('1');
  });

  it('R12 one failure among any number never shows 100 %', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n }), fc.nat(6), (met, decimals) => {
        const share = new Fraction(met * 100n, met + 1n);
        const shown = displayed(share, 'higher_is_better', decimals);
        expect(parseDecimal(shown).lte(share)).toBe(true);
        expect(share.sub(parseDecimal(shown)).lt(new Fraction(1n, 10n ** BigInt(decimals)))).toBe(true);
        expect(shown.startsWith('100')).toBe(false);
      }),
    );
  });
});
