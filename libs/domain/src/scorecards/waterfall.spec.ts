import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { waterfall, type WaterfallKpi } from './waterfall.js';

/** KPIs with integer weights, whose shares are of what was measured. */
function kpis(...all: [key: string, points: number, weight: number][]): WaterfallKpi[] {
  const sum = all.reduce((total, [, , weight]) => total + weight, 0);
  return all.map(([key, points, weight]) => ({ key, points: new Fraction(points), share: new Fraction(weight, sum) }));
}

const thousandths = (shown: string): bigint => BigInt(shown.replace('.', ''));
const told = (before: WaterfallKpi[], after: WaterfallKpi[]) =>
  waterfall(before, after)?.steps.map(({ key, kind, shown }) => [key, kind, shown]);

describe('the waterfall of a score', () => {
  it('R25 says which KPIs moved a score, the largest first, and leaves out what stood still', () => {
    const before = kpis(['a', 80, 1], ['b', 60, 1], ['c', 100, 2]);
    const after = kpis(['a', 84, 1], ['b', 20, 1], ['c', 100, 2]);
    expect(waterfall(before, after)).toMatchObject({ start: '85.000', end: '76.000' });
    expect(told(before, after)).toEqual([
      ['b', 'points', '-10.000'],
      ['a', 'points', '1.000'],
    ]);
  });

  it('R25 measures what is new or gone by how far it lies from where the score was', () => {
    const [one, two] = [kpis(['a', 80, 1]), kpis(['a', 80, 1], ['b', 60, 1])];
    expect(told(one, two)).toEqual([['b', 'new', '-10.000']]);
    expect(told(two, one)).toEqual([
      ['a', 'weight', '5.000'],
      ['b', 'gone', '5.000'],
    ]);
    expect(told(one, kpis(['a', 80, 1], ['b', 80, 3]))).toEqual([]);
  });

  it('R25 tells a change of weight from a change of points', () => {
    const moved = told(kpis(['a', 100, 1], ['b', 50, 1]), kpis(['a', 100, 3], ['b', 70, 1]));
    expect(moved).toEqual([
      ['b', 'points', '7.500'],
      ['a', 'weight', '6.250'],
      ['b', 'weight', '3.750'],
    ]);
  });

  it('R16 rounds steps by largest remainder, equal ones by key, so that what is shown adds up', () => {
    const third = (points: number) => kpis(['a', points, 1], ['b', points, 1], ['c', points, 1]);
    expect(told(third(0), third(50))).toEqual([
      ['a', 'points', '16.667'],
      ['b', 'points', '16.667'],
      ['c', 'points', '16.666'],
    ]);
    expect(waterfall(kpis(['a', 0, 1], ['b', 0, 1], ['c', 1, 1]), kpis(['a', 0, 1], ['b', 0, 1], ['c', 0, 1]))?.steps[0]?.shown).toBe(
      '-0.333',
    );
  });

  it('R25 steps between two scores alone', () => {
    expect(waterfall([], kpis(['a', 1, 1]))).toBeNull();
    expect(waterfall(kpis(['a', 1, 1]), [])).toBeNull();
  });

  it('R12, R16, R25 the steps add up to the difference, exactly and as shown, and none is a thousandth off', () => {
    const weight = fc.integer({ min: 1, max: 9 });
    const measured = fc.option(fc.tuple(fc.integer({ min: 0, max: 700 }), weight));
    const side = (rows: ([number, number] | null)[]): WaterfallKpi[] =>
      kpis(
        ...rows.flatMap((row, index): [string, number, number][] => (row ? [[`k${index}`, row[0], row[1]]] : [])),
      ).map((kpi) => ({ ...kpi, points: kpi.points.div(7) }));
    fc.assert(
      fc.property(fc.array(fc.tuple(measured, measured), { minLength: 1, maxLength: 8 }), (rows) => {
        const [before, after] = [side(rows.map(([was]) => was)), side(rows.map(([, is]) => is))];
        const found = waterfall(before, after);
        if (!found) return expect(before.length * after.length).toBe(0);
        const score = (all: WaterfallKpi[]) => all.reduce((sum, kpi) => sum.add(kpi.points.mul(kpi.share)), new Fraction(0));
        const exact = found.steps.reduce((sum, step) => sum.add(step.exact), new Fraction(0));
        expect(formatRatio(exact)).toBe(formatRatio(score(after).sub(score(before))));
        const shown = found.steps.reduce((sum, step) => sum + thousandths(step.shown), 0n);
        expect(thousandths(found.start) + shown).toBe(thousandths(found.end));
        for (const step of found.steps) {
          expect(step.exact.mul(1000).sub(thousandths(step.shown).toString()).abs().lt(1)).toBe(true);
        }
      }),
    );
  });
});
