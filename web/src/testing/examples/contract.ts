import type { components } from '@samsyn/api-client';

type Detail = components['schemas']['ContractDetailDto'];

const creditTerms = {
  stacking: 'highest_per_event',
  caps: { perEvent: null, perMonth: { kind: 'at_risk' }, perYear: null },
  excess: 'dropped',
  claimWithinDays: null,
} as const;
/** A year and a bit of network, as signed. */
export function contractDetail(over: Partial<Detail> = {}): Detail {
  return {
    id: 'c1',
    supplierId: 's1',
    supplierName: 'Fjordnät AB',
    number: 'NK-1',
    title: 'Nät',
    towers: [{ towerId: 't1', code: 'network', name: 'Nät', lot: null }],
    startsOn: '2025-01-01',
    endsOn: '2026-12-31',
    extensionCount: 2,
    extensionMonths: 12,
    noticeOn: null,
    monthlyChargeMinor: '9250050',
    currency: 'SEK',
    atRiskPercent: '12.5000',
    confidentiality: 'internal',
    illustrative: false,
    version: 3,
    updatedAt: '2026-01-01T00:00:00.000Z',
    documents: [],
    serviceLevels: [],
    upcoming: [],
    creditTerms,
    amendments: [],
    inForce: {
      monthlyChargeMinor: '9250050',
      currency: 'SEK',
      atRiskPercent: '12.5000',
      endsOn: '2026-12-31',
      creditTerms,
      effectiveFrom: '2025-01-01',
      amendmentId: null,
    },
    ...over,
  };
}
