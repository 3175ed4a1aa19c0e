import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

const side = (value: string | null, points: string | null, id: string): Schemas['ComparedKpiSideDto'] => ({
  ...{ value, measure: 'resolution', verdict: points === null ? 'not_measured' : 'below_expected', points, share: '50.00' },
  evidence: { kind: 'result', id },
});

export function comparedKpi(key: string, over: Partial<Schemas['ComparedKpiDto']> = {}): Schemas['ComparedKpiDto'] {
  return {
    key,
    names: { sv: `Löst i tid ${key}`, en: `Solved in time ${key}` },
    dimension: 'delivery',
    supplierId: 's1',
    supplierName: 'Fjordnät AB',
    towerName: 'Drift',
    left: side('90.00', '90.000', `before-${key}`),
    right: side('78.00', '51.300', `after-${key}`),
    difference: '-38.700',
    ...over,
  };
}

/** From September to October of one supplier: down by two KPIs, up by a third. */
export function comparison(over: Partial<Schemas['ComparisonDto']> = {}): Schemas['ComparisonDto'] {
  const subject = { kind: 'supplier', subjectId: 's1', name: 'Fjordnät AB' } as const;
  return {
    left: { period: '2026-09', ...subject, points: '90.000', coverage: '90.00' },
    right: { period: '2026-10', ...subject, points: '82.910', coverage: '90.00' },
    difference: '-7.090',
    dimensions: [
      {
        ...{ code: 'delivery', names: null, difference: '-7.090' },
        left: { points: '90.000', share: '100.00', coverage: '90.00' },
        right: { points: '82.910', share: '100.00', coverage: '90.00' },
      },
    ],
    kpis: [comparedKpi('a'), comparedKpi('b', { left: null, difference: null }), comparedKpi('c')],
    waterfall: {
      start: '90.000',
      end: '82.910',
      steps: [
        { key: 'a', kind: 'points', points: '-7.740' },
        { key: 'b', kind: 'new', points: '-1.010' },
        { key: 'c', kind: 'weight', points: '1.660' },
      ],
    },
    noWaterfall: null,
    ...over,
  };
}
