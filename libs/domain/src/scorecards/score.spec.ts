import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import {
  publishedCoverage,
  publishedScore,
  scoreOf,
  suspendedKpis,
  type GroupNode,
  type KpiNode,
  type ScoreNode,
} from './score.js';

const kpi = (id: string, weight: string, points: string | null, more: Partial<KpiNode> = {}): KpiNode => ({
  id,
  kind: 'kpi',
  weight,
  points,
  ...more,
});
const group = (kind: GroupNode['kind'], id: string, weight: string, ...children: ScoreNode[]): GroupNode => ({
  id,
  kind,
  weight,
  children,
});
const published = (node: ScoreNode, minimum = '0'): [string | null, string] => {
  const { points, coverage } = scoreOf(node, minimum);
  return [points && publishedScore(points), publishedCoverage(coverage)];
};

describe('R23 scores', () => {
  it('R23 weights 10/55/25/10 of 54.42/83/88.5/100 make 83.217', () => {
    const kpis = [
      kpi('a', '10', '54.42'),
      kpi('b', '55', '83'),
      kpi('c', '25', '88.5'),
      kpi('d', '10', '100'),
    ];
    expect(published(group('supplier', 's', '1', ...kpis))).toEqual(['83.217', '100.00']);
  });

  it('R23 rescales the weights to what was measured and says how much that is', () => {
    const score = scoreOf(
      group('dimension', 'd', '1', kpi('a', '3', '80'), kpi('b', '1', '60'), kpi('c', '2', null)),
      '0',
    );
    expect(score.points && formatRatio(score.points)).toBe('75');
    expect(formatRatio(score.coverage)).toBe('2/3');
    expect(score.children.map(({ share }) => formatRatio(share))).toEqual(['3/4', '1/4', '0']);
    expect(publishedCoverage(score.coverage)).toBe('66.66');
  });

  it('R23 has no score under the minimum coverage, and one exactly at it', () => {
    const node = group('supplier', 's', '1', kpi('a', '1', '80'), kpi('b', '1', null));
    expect(published(node, '0.5')).toEqual(['80.000', '50.00']);
    expect(published(node, '0.51')).toEqual([null, '50.00']);
  });

  it('R23 lists suspended KPIs with who and why, and suspending one lowers the coverage', () => {
    const suspended = { by: 'Karin Ek', reason: 'tool replaced' };
    const node = group(
      'tower',
      't',
      '1',
      group('supplier', 's', '1', kpi('a', '3', '80'), kpi('b', '1', '0', { suspended })),
    );
    expect(published(node)).toEqual(['80.000', '75.00']);
    expect(suspendedKpis(scoreOf(node, '0'))).toEqual([{ id: 'b', ...suspended }]);
  });

  it('R23 multiplies coverage down, and a part without a score covers nothing', () => {
    const half = group('dimension', 'half', '1', kpi('a', '1', '100'), kpi('b', '1', null));
    const full = group('dimension', 'full', '1', kpi('c', '1', '50'));
    const supplier = group('supplier', 's', '1', half, full);
    expect(published(supplier)).toEqual(['75.000', '75.00']);
    expect(published(supplier, '0.5')).toEqual(['75.000', '75.00']);
    expect(published(supplier, '0.6')).toEqual([null, '50.00']);
    expect(published(group('tower', 't', '1', supplier), '0.6')).toEqual([null, '0.00']);
  });

  it('R23 a tower weighs its suppliers by their charges', () => {
    const small = group('supplier', 'small', '100000', kpi('a', '1', '100'));
    const large = group('supplier', 'large', '900000', kpi('b', '1', '50'));
    expect(published(group('tower', 't', '1', small, large))).toEqual(['55.000', '100.00']);
  });

  it('R12 R23 publishes three decimals, floored', () => {
    const node = group('supplier', 's', '1', kpi('a', '1', '100'), kpi('b', '2', '99.9999'));
    expect(published(node)[0]).toBe('99.999');
    expect(published(group('supplier', 's', '1', kpi('a', '2', '100'), kpi('b', '1', '0')))[0]).toBe(
      '66.666',
    );
  });

  it('R23 nothing to weigh is no score', () => {
    expect(published(group('supplier', 's', '1'))).toEqual([null, '0.00']);
    expect(published(group('supplier', 's', '1', kpi('a', '0', '100')))).toEqual([null, '0.00']);
  });

  it.each([
    ['negative_weight', kpi('a', '-1', '1'), '0'],
    ['bad_points', kpi('a', '1', '100.1'), '0'],
    ['bad_coverage', kpi('a', '1', '1'), '50'],
  ])('R23 refuses with %s', (code, node, minimum) => {
    expect(() => scoreOf(node, minimum)).toThrow(expect.objectContaining({ code }));
  });

  const anyPoints: fc.Arbitrary<string | null> = fc.option(
    fc.nat(1000).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`),
  );
  const trees = fc.letrec<{ node: ScoreNode; kpi: ScoreNode; group: ScoreNode }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, tie('kpi'), tie('group')),
    kpi: fc.record({
      id: fc.string({ maxLength: 3 }),
      kind: fc.constant('kpi' as const),
      weight: fc.nat(20).map(String),
      points: anyPoints,
    }),
    group: fc.record({
      id: fc.string({ maxLength: 3 }),
      kind: fc.constantFrom('dimension' as const, 'supplier' as const),
      weight: fc.nat(20).map(String),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  })).node;
  const reversed = (node: ScoreNode): ScoreNode =>
    node.kind === 'kpi' ? node : { ...node, children: node.children.map(reversed).toReversed() };

  it('R23 any score is within 0–100, any coverage within 0–1, whatever the order of its parts', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom('0', '0.3', '1'), (tree, minimum) => {
        const { points, coverage } = scoreOf(tree, minimum);
        expect(points === null || (points.gte(0) && points.lte(100))).toBe(true);
        expect(coverage.gte(0) && coverage.lte(1)).toBe(true);
        const other = scoreOf(reversed(tree), minimum);
        expect(other.points?.toFraction()).toBe(points?.toFraction());
        expect(other.coverage.equals(coverage)).toBe(true);
      }),
    );
  });

  it('R23 shares of what was measured add up to the whole', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { children } = scoreOf(tree, '0');
        const measured = children.some(({ points, weight }) => points !== null && !weight.equals(0));
        const sum = children.reduce((all, { share }) => all.add(share), new Fraction(0));
        expect(sum.equals(measured ? 1 : 0)).toBe(true);
      }),
    );
  });
});
