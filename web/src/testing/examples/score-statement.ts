import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export function statementSummary(over: Partial<Schemas['StatementSummaryDto']> = {}): Schemas['StatementSummaryDto'] {
  return {
    period: '2026-10',
    window: {
      withinDays: 14,
      firstDay: '2026-11-01',
      lastDay: '2026-11-14',
      opensAt: '2026-10-31T23:00:00.000Z',
      closesAt: '2026-11-14T23:00:00.000Z',
      standing: 'open',
    },
    suppliers: [],
    ...over,
  };
}

export function statement(over: Partial<Schemas['ScoreStatementDto']> = {}): Schemas['ScoreStatementDto'] {
  return {
    id: 'st1',
    supplierId: 's1',
    supplierName: 'Alfa',
    period: '2026-10',
    serviceLevelId: 'l1',
    code: 'LOS-P3',
    name: 'Löst i tid',
    metric: 'resolution',
    resultId: 'r1',
    seenValue: '78.00',
    kind: 'objection',
    text: 'Avbrottet låg i en annan leverantörs nät',
    state: 'standing',
    authorName: 'Olle Vik',
    createdAt: '2026-11-03T08:00:00.000Z',
    files: [],
    steps: [],
    actions: [],
    version: 0,
    ...over,
  };
}
