import { everywhere, type KpiDefinition, type ScoreModel, startingModel } from '@samsyn/domain/scorecards/score-model';
import { validateModel } from '@samsyn/domain/scorecards/validate-model';
import { newDimension, newKpi, shareOf, typedModel, writtenModel } from './model-form-model.js';

const kpi = (code: string, changes: Partial<KpiDefinition>): KpiDefinition => ({
  ...{ code, names: { sv: code, en: code }, unit: 'percent', direction: 'lower_is_better', weight: '0.5' },
  curve: { kind: 'linear', floor: '12.5', target: '2', direction: 'lower_is_better' },
  ...{ minimumVolume: 5, minimumCoverage: '40', source: { kind: 'manual' }, scope: everywhere },
  ...changes,
});

const model: ScoreModel = {
  minimumCoverage: '50',
  dimensions: [
    ...startingModel.dimensions,
    {
      ...{ code: 'climate', names: { sv: 'Klimat', en: 'Climate' }, weight: '2.5', minimumCoverage: '60' },
      kpis: [
        kpi('a', { source: { kind: 'service_level', codes: ['SL-1', 'SL-2'] }, curve: null }),
        kpi('b', { source: { kind: 'ledger', figure: 'bounce_share' } }),
        kpi('c', { curve: { kind: 'bands', bands: [{ from: null, to: '1.5', points: '0' }, { from: '1.5', to: null, points: '100' }] } }),
        kpi('d', { curve: { kind: 'steps', direction: 'lower_is_better', steps: [{ value: '3', points: '10.5' }] }, source: { kind: 'report_figure', item: 'staff' } }),
        kpi('e', { curve: { kind: 'polyline', through: [{ value: '1', points: '0' }, { value: '2', points: '50' }] }, minimumVolume: null, minimumCoverage: null }),
        kpi('f', { scope: { supplierIds: ['s'], towerIds: ['t'], contractIds: [] } }),
      ],
    },
  ],
};

describe('a scoring model as it is typed', () => {
  it('comes back as it was, with commas or points', () => {
    for (const mark of [',', '.'] as const) expect(writtenModel(typedModel(model, mark))).toEqual(model);
    expect(typedModel(model, ',').dimensions[2]?.weight).toBe('2,5');
  });

  it('begins new dimensions and measures so that they may stand once they are named', () => {
    const { dimensions } = typedModel(startingModel, ',');
    const added = newDimension(dimensions);
    expect(added.code).toBe('incidents');
    expect(newKpi([...dimensions, added]).code).toBe('kpi_2');
    const named = { ...added, kpis: added.kpis.map((one) => ({ ...one, names: { sv: 'Mått', en: 'Measure' } })) };
    expect(validateModel(writtenModel({ minimumCoverage: '50', dimensions: [...dimensions, named] }))).toEqual([]);
  });

  it('leaves what is no number for the API to refuse', () => {
    const typed = typedModel(startingModel, ',');
    expect(writtenModel({ ...typed, minimumCoverage: 'hälften' })).toMatchObject({ minimumCoverage: 'hälften' });
  });

  it('tells what part of the whole a dimension is', () => {
    const all = [{ weight: '40' }, { weight: '10' }, { weight: 'x' }];
    expect(all.map((one) => shareOf(one, all))).toEqual([80, 20, 0]);
    expect(shareOf({ weight: '0' }, [{ weight: '0' }])).toBe(0);
  });
});
