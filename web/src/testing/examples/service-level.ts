import type { components } from '@samsyn/api-client';

type Detail = components['schemas']['ServiceLevelDetailDto'];

/** 97,5 % of priority 1 within four and a half hours. */
export function serviceLevel(over: Partial<Detail> = {}): Detail {
  return {
    id: 'l1',
    contractId: 'c1',
    contractNumber: 'NK-1',
    currency: 'SEK',
    supplierId: 's1',
    supplierName: 'Fjordnät AB',
    towerId: 't1',
    towerName: 'Nät',
    calendarId: 'k1',
    calendarName: 'Kontorstid',
    code: 'LOS-P1',
    name: 'Löst i tid',
    metric: 'resolution',
    priority: 1,
    targetMs: 16_200_000,
    targetDays: null,
    targetEndOfDay: false,
    expectedTarget: '97.50',
    minimumTarget: '90.00',
    direction: 'higher_is_better',
    statistic: null,
    percentile: null,
    window: { kind: 'month', days: null },
    minimumVolume: 3,
    countsFor: 'every_holder',
    pauseReasons: ['awaiting_user'],
    exclusions: { causes: [], times: [] },
    component: null,
    seriesId: null,
    weight: '1.00',
    creditRule: null,
    effectiveFrom: '2026-01-01',
    effectiveTo: null,
    amendmentId: null,
    illustrative: false,
    version: 1,
    updatedAt: '2026-01-01T00:00:00.000Z',
    versions: [],
    isMeasured: false,
    ...over,
  };
}
