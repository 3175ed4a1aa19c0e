import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { changeBetween, contributions } from './change.js';
import { scoreOf, type KpiNode, type Score } from './score.js';

const supplier = (...kpis: [id: string, weight: string, points: string | null][]): Score =>
  scoreOf(
    {
      id: 's',
      kind: 'supplier',
      weight: '1',
      children: [
        {
          id: 'delivery',
          kind: 'dimension',
          weight: '1',
          children: kpis.map(([id, weight, points]): KpiNode => ({ id, kind: 'kpi', weight, points })),
        },
      ],
    },
    '0',
  );

describe('what changed between two scorecards', () => {
  it('R25 names the KPIs that moved the score, the largest first', () => {
    const before = supplier(['a', '1', '80'], ['b', '1', '60'], ['c', '2', '100']);
    const after = supplier(['a', '1', '84'], ['b', '1', '20'], ['c', '2', '100']);
    const { change, kpis } = changeBetween(before, after);
    expect(change && formatRatio(change)).toBe('-9');
    expect(kpis.map(({ path, change: moved }) => [path.at(-1), formatRatio(moved)])).toEqual([
      ['b', '-10'],
      ['a', '1'],
      ['c', '0'],
    ]);
  });

  it('R25 shows a KPI that was not measured last time, and what that did to the weight of the others', () => {
    const { change, coverageChange, kpis } = changeBetween(
      supplier(['a', '1', '80'], ['b', '1', null]),
      supplier(['a', '1', '80'], ['b', '1', '60']),
    );
    expect(change && formatRatio(change)).toBe('-10');
    expect(formatRatio(coverageChange)).toBe('1/2');
    expect(
      kpis.map(({ path, before, change: moved }) => [path.at(-1), before === null, formatRatio(moved)]),
    ).toEqual([
      ['a', false, '-40'],
      ['b', true, '30'],
    ]);
  });

  it('R25 compares nothing with a score that does not exist', () => {
    expect(changeBetween(supplier(['a', '1', null]), supplier(['a', '1', '50'])).change).toBeNull();
  });

  it('R23 contributions add up to the score and changes to its change, exactly', () => {
    const points = fc.option(fc.nat(100).map(String));
    const kpis = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 9 }).map(String), points, points), {
        minLength: 1,
        maxLength: 6,
      })
      .map((all) => all.map(([weight, old, now], index) => ({ id: `k${index}`, weight, old, now })));
    fc.assert(
      fc.property(kpis, (all) => {
        const before = supplier(
          ...all.map(({ id, weight, old }): [string, string, string | null] => [id, weight, old]),
        );
        const after = supplier(
          ...all.map(({ id, weight, now }): [string, string, string | null] => [id, weight, now]),
        );
        const sum = contributions(after).reduce((total, one) => total.add(one.contribution), new Fraction(0));
        expect(sum.equals(after.points ?? 0)).toBe(true);
        const { change, kpis: moved } = changeBetween(before, after);
        const moves = moved.reduce((total, one) => total.add(one.change), new Fraction(0));
        expect(change === null || moves.equals(change)).toBe(true);
      }),
    );
  });
});
