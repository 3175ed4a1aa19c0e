import fc from 'fast-check';
import Fraction from 'fraction.js';
import { addMoney, allocate, money, percentOf, roundHalfAwayFromZero, roundTogether } from './money.js';

describe('R16 money', () => {
  it('R16 takes 10 % of 50 % of 40 % of 100 000 as 2 000', () => {
    expect(percentOf(money('10000000', 'SEK'), '10', '50', '40')).toEqual(money('200000', 'SEK'));
  });

  it('R16 rounds each amount once, not at every percentage', () => {
    expect(percentOf(money('3', 'SEK'), '50', '50').minor).toBe(1n);
    expect(percentOf(money('1', 'SEK'), '50', '50').minor).toBe(0n);
  });

  it.each([
    [1, 2, 1n],
    [-1, 2, -1n],
    [5, 2, 3n],
    [-5, 2, -3n],
    [49, 100, 0n],
    [-49, 100, 0n],
    [151, 100, 2n],
  ])('R16 rounds %d/%d to %s', (n, d, rounded) => {
    expect(roundHalfAwayFromZero(new Fraction(n, d))).toBe(rounded);
  });

  it.each([
    ['1.5', 'SEK', 'bad_money'],
    ['', 'SEK', 'bad_money'],
    ['1', 'kr', 'bad_currency'],
  ])('R16 rejects %j %s with %s', (minor, currency, code) => {
    expect(() => money(minor, currency)).toThrow(expect.objectContaining({ code }));
  });

  it('R16 never adds two currencies', () => {
    expect(addMoney(money('1', 'SEK'), money('-3', 'SEK')).minor).toBe(-2n);
    expect(() => addMoney(money('1', 'SEK'), money('1', 'EUR'))).toThrow(
      expect.objectContaining({ code: 'different_currencies' }),
    );
  });
});

describe('R16 shares that must add up', () => {
  it('R16 gives what is left over to the largest remainder, ties by id', () => {
    const shares = ['c', 'a', 'b'].map((id) => ({ id, weight: '1' }));
    expect(Object.fromEntries(allocate(100n, shares))).toEqual({ a: 34n, b: 33n, c: 33n });
    expect(Object.fromEntries(allocate(-101n, shares))).toEqual({ a: -34n, b: -34n, c: -33n });
  });

  it('R16 has nothing to split by when all weights are zero, and no negative weight', () => {
    expect(() => allocate(1n, [{ id: 'a', weight: '0' }])).toThrow(
      expect.objectContaining({ code: 'no_weight' }),
    );
    expect(() => allocate(1n, [{ id: 'a', weight: '-1' }])).toThrow(
      expect.objectContaining({ code: 'negative_weight' }),
    );
  });

  it('R16 parts add up to the whole, stay within one unit of their share and ignore the order given', () => {
    const weights = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), weights, (total, given) => {
        const shares = given.map((weight, index) => ({ id: `s${index}`, weight: String(weight) }));
        const parts = allocate(total, shares);
        expect([...parts.values()].reduce((sum, part) => sum + part, 0n)).toBe(total);
        const sum = given.reduce((all, one) => all + one, 0);
        for (const { id, weight } of shares) {
          const ideal = new Fraction(total).mul(weight).div(sum);
          expect(
            ideal
              .sub(parts.get(id) ?? 0n)
              .abs()
              .lt(1),
          ).toBe(true);
        }
        const reversed = allocate(total, [...shares].reverse());
        expect(shares.map(({ id }) => reversed.get(id))).toEqual(shares.map(({ id }) => parts.get(id)));
      }),
    );
  });
});

describe('amounts rounded together', () => {
  const rounded = (...weights: string[]) => [...roundTogether(weights.map((weight, index) => ({ id: `p${index}`, weight: new Fraction(weight) }))).values()];

  it('R20 add up to their rounded sum, by largest remainder', () => {
    expect(rounded('1/3', '1/3', '1/3')).toEqual([1n, 0n, 0n]);
    expect(rounded('2.4', '3.7', '0.4')).toEqual([3n, 4n, 0n]);
    expect(rounded()).toEqual([]);
  });

  it('R20 leave one alone that is whole, though the sum was rounded up', () => {
    expect(rounded('60', '0.5')).toEqual([60n, 1n]);
  });

  it('are never less than nothing', () => {
    expect(() => rounded('-1')).toThrow('negative_weight');
  });
});
