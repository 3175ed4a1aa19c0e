import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { statistics, type Statistic } from './metric.js';
import { statisticOf } from './statistic.js';

const of = (values: number[], statistic: Statistic, percentile?: string): string | null => {
  const value = statisticOf(values.map((one) => new Fraction(one)), statistic, percentile);
  return value && formatRatio(value);
};

describe('R14 one figure from many values', () => {
  it('R14 the mean is exact', () => {
    expect(of([1, 2, 2], 'mean')).toBe('5/3');
  });

  it('R14 the median is the middle one, of an even number the mean of the middle two', () => {
    expect(of([9, 1, 5], 'median')).toBe('5');
    expect(of([9, 1, 5, 6], 'median')).toBe('11/2');
    expect(of([7], 'median')).toBe('7');
  });

  it.each([
    ['30', '20'],
    ['40', '20'],
    ['50', '35'],
    ['100', '50'],
    ['0.001', '15'],
  ])('R14 the %sth percentile by nearest rank is %s', (percentile, expected) => {
    expect(of([50, 15, 40, 20, 35], 'percentile', percentile)).toBe(expected);
  });

  it('R14 sum, maximum and last', () => {
    expect([of([3, 9, 1], 'sum'), of([3, 9, 1], 'maximum'), of([3, 9, 1], 'last')]).toEqual(['13', '9', '1']);
  });

  it('R14 no value gives no figure', () => {
    for (const statistic of statistics) expect(of([], statistic, '90')).toBeNull();
  });

  it.each(['0', '100.1', '-5'])('R14 refuses the %sth percentile', (percentile) => {
    expect(() => of([1], 'percentile', percentile)).toThrow('bad_percentile');
  });

  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

  it('R14 mean, median and percentiles lie between the smallest and the largest', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (all, percentile) => {
        for (const statistic of ['mean', 'median', 'percentile', 'maximum'] as const) {
          const value = statisticOf(all.map((one) => new Fraction(one)), statistic, String(percentile));
          expect(value?.gte(Math.min(...all)) && value.lte(Math.max(...all))).toBe(true);
        }
      }),
    );
  });

  it('R14 the order of the values does not matter', () => {
    fc.assert(
      fc.property(values, (all) => {
        for (const statistic of ['mean', 'median', 'percentile', 'sum', 'maximum'] as const)
          expect(of(all, statistic, '90')).toBe(of(all.toReversed(), statistic, '90'));
      }),
    );
  });
});
