import { readFormulas } from './read-formulas.js';
import { everywhere, type KpiDefinition, type ScoreModel, startingModel } from './score-model.js';
import { validateModel } from './validate-model.js';

const linear = { kind: 'linear', floor: '0', target: '100', direction: 'higher_is_better' } as const;
const kpi = (changes: object = {}) => ({
  ...{ code: 'ideas', names: { sv: 'Idéer', en: 'Ideas' }, unit: 'count', direction: 'higher_is_better', weight: '1', curve: linear },
  ...{ minimumVolume: null, minimumCoverage: null, source: { kind: 'manual' }, scope: everywhere },
  ...changes,
});
const dimension = (changes: object = {}) => ({ code: 'innovation', names: null, weight: '1', minimumCoverage: null, kpis: [kpi()], ...changes });
const model = (changes: object = {}) => ({ minimumCoverage: '50', dimensions: [dimension()], ...changes });
const codes = (input: unknown) => validateModel(input).map(({ path, code }) => `${path} ${code}`);
const withKpi = (changes: object) => model({ dimensions: [dimension({ kpis: [kpi(changes)] })] });
const withCurve = (curve: unknown) => codes(withKpi({ curve })).map((each) => each.replace('dimensions.0.kpis.0.', ''));
const band = (from: string | null, to: string | null, points = '0') => ({ from, to, points });

describe('R23 R24 a scoring model that may stand', () => {
  it('is the one an organisation starts from, and one with every kind of curve and source', () => {
    expect(validateModel(startingModel)).toEqual([]);
    const sources = [
      { kind: 'service_level', codes: ['SL-1'] }, { kind: 'ledger', figure: 'bounce_share' }, { kind: 'cost', figure: 'invoice_accuracy' }, { kind: 'register', figure: 'survey_grade' },
      { kind: 'report_figure', item: 'staff' }, { kind: 'reporting' }, { kind: 'survey' }, { kind: 'commitment' }, { kind: 'manual' },
      { kind: 'formula', expression: 'k0 / 2' },
    ];
    const curves = [
      linear,
      { kind: 'polyline', through: [{ value: '1', points: '0' }, { value: '2', points: '100' }] },
      { kind: 'bands', bands: [band('10', null, '100'), band(null, '0'), band('0', '10', '50')] },
      { kind: 'steps', direction: 'lower_is_better', steps: [{ value: '2', points: '80' }] },
    ];
    const kpis = sources.map((source, index) => kpi({ code: `k${index}`, source, curve: curves[index % curves.length] }));
    expect(validateModel(model({ dimensions: [dimension({ kpis }), dimension({ code: 'climate', names: { sv: 'Klimat', en: 'Climate' }, kpis: [kpi({ code: 'co2' })] })] }))).toEqual([]);
  });

  it.each([
    [null, 'dimensions is_array'],
    [{}, 'dimensions is_array'],
    [model({ dimensions: [] }), 'dimensions no_dimensions'],
    [model({ minimumCoverage: '101' }), 'minimumCoverage bad_coverage'],
    [model({ more: 1 }), 'more unknown_field'],
    [model({ dimensions: [dimension({ weight: '0' })] }), 'dimensions weights_all_zero'],
    [model({ dimensions: [dimension({ weight: '-1' })] }), 'dimensions.0.weight negative_weight'],
    [model({ dimensions: [dimension({ kpis: [] })] }), 'dimensions.0.kpis no_kpis'],
    [model({ dimensions: [dimension({ code: 'climate' })] }), 'dimensions.0.names.sv missing_text'],
    [model({ dimensions: [dimension(), dimension({ kpis: [kpi({ code: 'x' })] })] }), 'dimensions.1.code repeated_key'],
    [model({ dimensions: [dimension({ kpis: [kpi(), kpi()] })] }), 'dimensions.0.kpis.1.code repeated_key'],
    [withKpi({ code: 'A b' }), 'dimensions.0.kpis.0.code bad_key'],
    [withKpi({ unit: 'litres' }), 'dimensions.0.kpis.0.unit value_not_allowed'],
    [withKpi({ weight: 1 }), 'dimensions.0.kpis.0.weight is_decimal'],
    [withKpi({ minimumVolume: 1.5 }), 'dimensions.0.kpis.0.minimumVolume whole_outside'],
    [withKpi({ source: { kind: 'oracle' } }), 'dimensions.0.kpis.0.source.kind value_not_allowed'],
    [withKpi({ source: { kind: 'ledger', figure: 'x' } }), 'dimensions.0.kpis.0.source.figure value_not_allowed'],
    [withKpi({ source: { kind: 'manual', codes: [] } }), 'dimensions.0.kpis.0.source.codes unknown_field'],
    [withKpi({ scope: { ...everywhere, supplierIds: [1] } }), 'dimensions.0.kpis.0.scope.supplierIds.0 value_not_allowed'],
    [withKpi({ scope: null }), 'dimensions.0.kpis.0.scope value_not_allowed'],
  ])('refuses %j by its path', (input, expected) => expect(codes(input)).toContain(expected));

  it.each([
    [null, 'curve curve_missing'],
    [{ kind: 'wave' }, 'curve.kind value_not_allowed'],
    [{ ...linear, floor: '101' }, 'curve.floor reversed_curve'],
    [{ ...linear, target: 'x' }, 'curve.target is_decimal'],
    [{ kind: 'polyline', through: [{ value: '1', points: '0' }] }, 'curve.through empty_curve'],
    [{ kind: 'steps', direction: 'up', steps: [{ value: '1', points: '101' }] }, 'curve.steps.0.points bad_points'],
    [{ kind: 'bands', bands: [band(null, '0'), band('1', null)] }, 'curve.bands.1.from bands_gap'],
    [{ kind: 'bands', bands: [band(null, '2'), band('1', null)] }, 'curve.bands.1.from bands_overlap'],
    [{ kind: 'bands', bands: [band('0', null)] }, 'curve.bands.0.from bands_gap'],
    [{ kind: 'bands', bands: [band(null, '0')] }, 'curve.bands.0.to bands_gap'],
  ])('refuses the curve %j', (curve, expected) => expect(withCurve(curve)).toContain(expected));

  it('lets service levels go by their own targets, and nothing else', () => {
    expect(codes(withKpi({ curve: null, source: { kind: 'service_level', codes: null } }))).toEqual([]);
    expect(withCurve(null)).toEqual(['curve curve_missing']);
  });

  it('reads its formulas, and refuses what they must not be', async () => {
    const formula = (code: string, expression: string) =>
      ({ ...kpi({ code }), source: { kind: 'formula', expression, tree: { kind: 'number', value: '0' } } }) as KpiDefinition;
    const of = (...kpis: KpiDefinition[]): ScoreModel => ({ ...startingModel, dimensions: [{ code: 'own', names: null, weight: '1', minimumCoverage: null, kpis }] });
    const found = async (...kpis: KpiDefinition[]) => (await readFormulas(of(...kpis))).problems.map(({ path, code }) => `${path} ${code}`);
    expect(await found(formula('a', '1 + 2'), formula('b', 'a * 2'))).toEqual([]);
    expect((await readFormulas(of(formula('a', '1 + 2')))).model.dimensions[0]?.kpis[0]?.source).toMatchObject({ tree: { kind: 'operator', operator: '+' } });
    const at = (index: number, code: string) => `dimensions.0.kpis.${index}.source.expression ${code}`;
    expect(await found(formula('a', 'sqrt(4)'))).toEqual([at(0, 'formula_part_not_allowed')]);
    expect(await found(formula('a', '1 +'))).toEqual([at(0, 'bad_formula')]);
    expect(await found(formula('a', 'nothing'))).toEqual([at(0, 'unknown_kpi')]);
    expect(await found(formula('a', 'b'), formula('b', 'c'), formula('c', 'a + 1'), formula('d', 'a'))).toEqual([
      at(0, 'formula_circular'), at(1, 'formula_circular'), at(2, 'formula_circular'),
    ]);
  });
});
