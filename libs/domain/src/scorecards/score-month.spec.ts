import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import type { KpiMeasure, MonthInputs, ScoreAdjustment, ScoredFigure } from './month-inputs.js';
import { parseFormula } from './parse-formula.js';
import { publishedScore } from './score.js';
import { dimensionsOf, leavesOf } from './score-detail.js';
import { everywhere, type KpiDefinition, type KpiSource, modelOf, type ModelDimension, type ScoreModel, startingModel } from './score-model.js';
import { scoreMonth } from './score-month.js';

const kpi = (code: string, source: KpiSource, changes: Partial<KpiDefinition> = {}): KpiDefinition => ({
  ...{ code, names: { sv: code, en: code }, unit: 'percent', direction: 'higher_is_better', weight: '1' },
  curve: { kind: 'linear', floor: '0', target: '100', direction: 'higher_is_better' },
  ...{ minimumVolume: null, minimumCoverage: null, source, scope: everywhere },
  ...changes,
});
const dimension = (code: string, weight: string, ...kpis: KpiDefinition[]): ModelDimension => ({ code, names: null, weight, minimumCoverage: null, kpis });
const model = (...dimensions: ModelDimension[]): ScoreModel => ({ minimumCoverage: '50', dimensions });
const measure = (name: string, value: string | null, changes: Partial<KpiMeasure> = {}): KpiMeasure => ({
  ...{ kpi: name, supplierId: 'a', towerId: null, contractId: null, value, volume: null, coverage: null },
  evidence: { kind: 'recorded_value', id: 'r' },
  ...changes,
});
const figure = (serviceLevelId: string, exactValue: string | null, changes: Partial<ScoredFigure> = {}): ScoredFigure => ({
  ...{ resultId: serviceLevelId, serviceLevelId, contractId: 'k1', supplierId: 'a', towerId: 't', code: serviceLevelId.toUpperCase(), name: serviceLevelId },
  ...{ metric: 'resolution', priority: null, weight: '1', expectedTarget: '100', minimumTarget: '50', direction: 'higher_is_better', exactValue },
  ...{ met: 0, missed: 0, volume: 10, verdict: 'met' },
  ...changes,
});
const inputs = (given: Partial<MonthInputs> & { of: ScoreModel }): MonthInputs => ({
  ...{ period: '2026-09', ruleVersion: '1', model: { id: null, effectiveFrom: null, model: given.of } },
  charges: [{ contractId: 'k1', supplierId: 'a', towerId: 't', minor: '100' }],
  ...{ figures: [], measures: [], adjustments: [] },
  ...given,
});
const pointsOf = (given: MonthInputs, supplier = 'a') => {
  const points = scoreMonth(given).suppliers.get(supplier)?.points ?? null;
  return points && publishedScore(points);
};
const leaves = (given: MonthInputs) => {
  const score = scoreMonth(given).suppliers.get('a');
  return score ? leavesOf(score).map(({ kpi: one, path }) => [path.slice(1).join('/'), one.points && publishedScore(one.points)]) : [];
};
const manual = { kind: 'manual' } as const;

describe('R23 R24 the scores of a month', () => {
  it('R24 take the model in force in the month, the starting one before the first', () => {
    const later = { id: '2', effectiveFrom: '2026-07', model: model() };
    const first = { id: '1', effectiveFrom: '2026-01', model: model() };
    expect(modelOf('2025-12', [later, first]).model).toBe(startingModel);
    expect(['2026-01', '2026-06', '2026-07'].map((month) => modelOf(month, [later, first]).id)).toEqual(['1', '1', '2']);
  });

  it('R23 weigh the dimensions by the model and its KPIs within each', () => {
    const of = model(
      dimension('delivery', '60', kpi('levels', { kind: 'service_level', codes: null }, { curve: null })),
      dimension('innovation', '40', kpi('ideas', manual, { weight: '3' }), kpi('pilots', manual)),
    );
    const given = inputs({ of, figures: [figure('x', '75')], measures: [measure('ideas', '40'), measure('pilots', '80')] });
    // 75 lies halfway from 50 (50 points) to 100 (100 points); ideas and pilots weigh 3 to 1.
    expect(pointsOf(given)).toBe('65.000');
    const score = scoreMonth(given).suppliers.get('a');
    expect(score && dimensionsOf(score).map(({ code, share, points }) => [code, formatRatio(share), points && formatRatio(points)])).toEqual([
      ['delivery', '3/5', '75'],
      ['innovation', '2/5', '50'],
    ]);
  });

  it('R23 a recorded KPI without a value was not measured and lowers the coverage; what does not apply is not there', () => {
    const of = model(
      dimension('delivery', '50', kpi('levels', { kind: 'service_level', codes: null }, { curve: null })),
      dimension('collaboration', '30', kpi('survey', { kind: 'survey' })),
      dimension('compliance', '20', kpi('reporting', { kind: 'reporting' })),
    );
    const score = scoreMonth(inputs({ of, figures: [figure('x', '100')] })).suppliers.get('a');
    expect(score?.points && formatRatio(score.points)).toBe('100');
    expect(score && formatRatio(score.coverage)).toBe('5/8');
    expect(leaves(inputs({ of, figures: [figure('x', '100')] }))).toEqual([['delivery/x', '100.000'], ['collaboration/survey', null]]);
  });

  it('R23 a service level that a KPI names by its code is no longer among the rest', () => {
    const of = model(
      dimension('delivery', '50', kpi('levels', { kind: 'service_level', codes: null }, { curve: null })),
      dimension('incidents', '50', kpi('fast', { kind: 'service_level', codes: ['Y'] }, { curve: null })),
    );
    expect(leaves(inputs({ of, figures: [figure('x', '100'), figure('y', '50')] }))).toEqual([['delivery/x', '100.000'], ['incidents/y', '50.000']]);
  });

  it('R23 scopes a KPI to suppliers, towers and contracts', () => {
    const scoped = (scope: Partial<KpiDefinition['scope']>) =>
      leaves(inputs({ of: model(dimension('own', '1', kpi('m', manual, { scope: { ...everywhere, ...scope } }))), measures: [measure('m', '1')] }));
    expect(scoped({})).toEqual([['own/m', '1.000']]);
    expect(scoped({ supplierIds: ['a'], towerIds: ['t'], contractIds: ['k1'] })).toEqual([['own/m', '1.000']]);
    for (const narrowed of [{ supplierIds: ['b'] }, { towerIds: ['u'] }, { contractIds: ['k2'] }]) expect(scoped(narrowed)).toEqual([]);
  });

  it('R23 takes what is known closest to the place: of the tower before the supplier, of each contract for itself', () => {
    const of = model(dimension('own', '1', kpi('m', manual)));
    const two = [
      { contractId: 'k1', supplierId: 'a', towerId: 't', minor: '1' },
      { contractId: 'k2', supplierId: 'a', towerId: 't', minor: '1' },
    ];
    const known = [measure('m', '10'), measure('m', '20', { towerId: 't' }), measure('m', '30', { towerId: 'u' })];
    expect(leaves(inputs({ of, measures: known }))).toEqual([['own/m', '20.000']]);
    const each = [measure('m', '10', { contractId: 'k1' }), measure('m', '30', { contractId: 'k2' })];
    const given = inputs({ of, charges: two, measures: each });
    expect(leaves(given)).toEqual([['own/m/k1', '10.000'], ['own/m/k2', '30.000']]);
    expect(pointsOf(given)).toBe('20.000');
    expect([...scoreMonth(given).contracts].map(([id, { points }]) => [id, points && formatRatio(points)])).toEqual([['k1', '10'], ['k2', '30']]);
  });

  it('R10 R23 does not measure what has too few cases or too little behind it', () => {
    const of = (changes: Partial<KpiDefinition>) => model(dimension('own', '1', kpi('m', manual, changes)));
    const known = [measure('m', '80', { volume: 4, coverage: '2/5' })];
    expect(pointsOf(inputs({ of: of({ minimumVolume: 4, minimumCoverage: '40' }), measures: known }))).toBe('80.000');
    expect(pointsOf(inputs({ of: of({ minimumVolume: 5 }), measures: known }))).toBeNull();
    expect(pointsOf(inputs({ of: of({ minimumCoverage: '40.1' }), measures: known }))).toBeNull();
  });

  it('R23 gives a dimension no score under its own minimum coverage', () => {
    const own = { ...dimension('own', '1', kpi('m', manual, { weight: '3' }), kpi('n', manual)), minimumCoverage: '80' };
    const other = dimension('other', '1', kpi('o', manual));
    const given = inputs({ of: model(own, other), measures: [measure('m', '0'), measure('o', '60')] });
    expect(pointsOf(given)).toBe('60.000');
  });

  it('R23 reckons a formula from the values of other KPIs, which may weigh nothing themselves', async () => {
    const tree = await parseFormula('100 * good / all');
    const none = { weight: '0' };
    const of = model(
      dimension('own', '1', kpi('good', manual, none), kpi('all', manual, none), kpi('share', { kind: 'formula', expression: '100 * good / all', tree })),
    );
    expect(pointsOf(inputs({ of, measures: [measure('good', '1'), measure('all', '3')] }))).toBe('33.333');
    expect(pointsOf(inputs({ of, measures: [measure('good', '1'), measure('all', '0')] }))).toBeNull();
    expect(pointsOf(inputs({ of, measures: [measure('good', '1')] }))).toBeNull();
  });

  it('R23 a formula that needs itself has no value', async () => {
    const of = model(
      dimension('own', '1', kpi('x', { kind: 'formula', expression: 'y', tree: await parseFormula('y') }), kpi('y', { kind: 'formula', expression: 'x', tree: await parseFormula('x') })),
    );
    expect(pointsOf(inputs({ of }))).toBeNull();
  });

  it('R23 keeps beside points set by hand what was reckoned, and lists who suspended a KPI and why', () => {
    const adjustment = (changes: Partial<ScoreAdjustment>): ScoreAdjustment => ({
      ...{ id: '1', kind: 'override', supplierId: 'a', towerId: null, kpi: 'm', points: '90', by: 'u', reason: 'Wrong tool' },
      ...changes,
    });
    const of = model(dimension('own', '1', kpi('m', manual), kpi('n', manual)));
    const measures = [measure('m', '10'), measure('n', '50')];
    const set = inputs({ of, measures, adjustments: [adjustment({})] });
    expect(pointsOf(set)).toBe('70.000');
    const [leaf] = leavesOf([...scoreMonth(set).suppliers.values()][0] ?? fail());
    expect(leaf?.kpi.override).toMatchObject({ by: 'u', reason: 'Wrong tool', reckoned: new Fraction(10) });
    expect(pointsOf(inputs({ of, measures, adjustments: [adjustment({ kind: 'suspension', points: null })] }))).toBe('50.000');
    for (const elsewhere of [{ towerId: 'u' }, { supplierId: 'b' }, { kpi: 'o' }])
      expect(pointsOf(inputs({ of, measures, adjustments: [adjustment(elsewhere)] }))).toBe('30.000');
  });

  it('R23 the organisation weighs its towers by charges, and contributions add up to every score, exactly', () => {
    const of = model(dimension('delivery', '7', kpi('levels', { kind: 'service_level', codes: null }, { curve: null })), dimension('own', '3', kpi('m', manual)));
    const value = fc.option(fc.integer({ min: 0, max: 100 }).map(String));
    const cell = fc.record({ supplierId: fc.constantFrom('a', 'b', 'c'), towerId: fc.constantFrom('t', 'u'), minor: fc.nat(9).map(String), exactValue: value });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), fc.array(value, { maxLength: 3 }), (cells, values) => {
        const charges = cells.map(({ exactValue: _, ...charge }, index) => ({ ...charge, contractId: `k${index}` }));
        const figures = cells.map(({ supplierId, towerId, exactValue }, index) => figure(`l${index}`, exactValue, { supplierId, towerId, contractId: `k${index}` }));
        const measures = values.map((one, index) => measure('m', one, { supplierId: ['a', 'b', 'c'][index] ?? 'a' }));
        const { organisation, towers, suppliers, contracts } = scoreMonth(inputs({ of, charges, figures, measures }));
        expect(organisation === null).toBe(cells.length === 0);
        for (const score of [...(organisation ? [organisation] : []), ...towers.values(), ...suppliers.values(), ...contracts.values()]) {
          const sum = leavesOf(score).reduce((total, { contribution }) => total.add(contribution ?? 0), new Fraction(0));
          expect(sum.equals(score.points ?? 0)).toBe(true);
          const byDimension = dimensionsOf(score).reduce((total, { share, points }) => total.add(points ? share.mul(points) : 0), new Fraction(0));
          expect(score.points === null || byDimension.equals(score.points)).toBe(true);
        }
      }),
    );
  });
});

function fail(): never {
  throw new Error('a score was expected');
}
