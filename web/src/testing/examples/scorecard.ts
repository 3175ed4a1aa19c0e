import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

const counts = { incidents: 996, missed: 41, handOffs: 12, bounces: 3 };
const downtime = { minutes: 95, sole: 60, shared: 0, disputed: 35, unattributed: 0 };
const dimensions = [
  { code: 'delivery', names: null, weight: '40', share: '100.00', points: '82.910', coverage: '90.00' },
];
const verdicts = { met: 6, belowExpected: 1, belowMinimum: 1, notMeasured: 1 };

export function score(points: string | null, change: string | null = null): Schemas['ScoreDto'] {
  return {
    points,
    coverage: points === null ? '38.10' : '90.00',
    change,
    coverageChange: null,
    trend: [
      { period: '2026-09', points: '80.000', coverage: '90.00' },
      { period: '2026-10', points, coverage: '90.00' },
    ],
  };
}

export function levelChange(over: Partial<Schemas['KpiChangeDto']> = {}): Schemas['KpiChangeDto'] {
  return {
    kpi: 'l1',
    names: { sv: 'Löst i tid, prioritet 3', en: 'Solved in time, priority 3' },
    dimension: 'delivery',
    serviceLevelId: 'l1',
    towerId: 't1',
    code: 'LOS-P3',
    name: 'Löst i tid, prioritet 3',
    metric: 'resolution',
    priority: 3,
    resultId: 'r1',
    before: { points: '90.000', share: '20.00', contribution: '18.000' },
    after: { points: '51.300', share: '20.00', contribution: '10.260' },
    change: '-7.740',
    ...over,
  };
}

export function supplier(
  over: Partial<Schemas['ScorecardSupplierDto']> = {},
): Schemas['ScorecardSupplierDto'] {
  return {
    id: 's1',
    name: 'Fjordnät AB',
    illustrative: true,
    rank: 2,
    score: score('82.910', '2.910'),
    dimensions,
    verdicts,
    counts,
    volume: 996,
    downtime,
    changes: [levelChange()],
    ...over,
  };
}

/** Two suppliers in two towers: the first in both, the second, which has the better score, in one. */
export function scorecard(over: Partial<Schemas['ScorecardDto']> = {}): Schemas['ScorecardDto'] {
  const second = supplier({
    id: 's2',
    name: 'Mälarklient AB',
    rank: 1,
    score: score('100.000'),
    changes: [],
  });
  return {
    period: '2026-10',
    open: false,
    supplierId: null,
    previousPeriod: '2026-09',
    minimumCoverage: '50.00',
    ruleVersion: '1',
    modelId: null,
    dimensions: [{ code: 'delivery', names: null, weight: '40' }],
    organisation: score('90.100'),
    counts: { incidents: 2143, missed: 512, handOffs: 804, bounces: 186 },
    downtime,
    suppliers: [supplier(), second],
    towers: [
      { id: 't1', code: 'operations', name: 'Drift', score: score('91.000'), dimensions, counts, downtime },
      { id: 't2', code: 'network', name: 'Nät', score: score(null), dimensions: [], counts, downtime },
    ],
    cells: [
      { supplierId: 's1', towerId: 't1', score: score('42.000', '-5.800'), dimensions, verdicts, counts, volume: 996, downtime },
      { supplierId: 's1', towerId: 't2', score: score(null), dimensions, verdicts, counts, volume: 996, downtime },
      { supplierId: 's2', towerId: 't1', score: score('100.000'), dimensions, verdicts, counts, volume: 996, downtime },
    ],
    contracts: [{ id: 'c1', supplierId: 's1', number: 'NK-101', name: 'Drift', score: score('82.910') }],
    ...over,
  };
}

/** The same month as its supplier `s1` reads it: nothing of anybody else. */
export function ownScorecard(): Schemas['ScorecardDto'] {
  const all = scorecard();
  return {
    ...all,
    supplierId: 's1',
    organisation: null,
    suppliers: [supplier({ rank: null })],
    towers: all.towers.map((tower) => ({ ...tower, score: null, dimensions: [], counts: null, downtime: null })),
    cells: all.cells.filter(({ supplierId }) => supplierId === 's1'),
  };
}

export function result(over: Partial<Schemas['ResultDto']> = {}): Schemas['ResultDto'] {
  return {
    id: 'r1',
    period: '2026-10',
    serviceLevelId: 'l1',
    code: 'LOS-P3',
    name: 'Löst i tid, prioritet 3',
    metric: 'resolution',
    priority: 3,
    supplierId: 's1',
    supplierName: 'Fjordnät AB',
    towerId: 't1',
    towerName: 'Drift',
    contractId: 'c1',
    met: 468,
    missed: 132,
    value: '78.00',
    exactValue: '78',
    unit: 'percent',
    direction: 'higher_is_better',
    statistic: null,
    percentile: null,
    volume: 600,
    windowKind: 'month',
    windowFrom: '2026-09-30T22:00:00.000Z',
    windowTo: '2026-10-31T23:00:00.000Z',
    complete: true,
    verdict: 'below_expected',
    expectedTarget: '85.00',
    minimumTarget: '70.00',
    targetMs: 118_800_000,
    targetDays: null,
    weight: '20',
    ...over,
  };
}

export function resultDetail(over: Partial<Schemas['ResultDetailDto']> = {}): Schemas['ResultDetailDto'] {
  return {
    ...result(),
    explanation: {
      rules: ['R4', 'R9', 'R10', 'R13'].map((id) => ({ id, version: '1' })),
      code: 'share_within_target',
      inputs: { met: 468, missed: 132, running: 3, minimumVolume: 5 },
    },
    ruleVersion: '1',
    computedAt: '2026-11-01T04:00:00.000Z',
    calendarId: 'k1',
    calendarName: 'Kontorstid',
    calendarZone: 'Europe/Stockholm',
    contractNumber: 'NK-101',
    minimumVolume: 5,
    countsFor: 'every_holder',
    pauseReasons: ['awaiting_user'],
    previousResultId: 'r0',
    ...over,
  };
}

export function evidence(over: Partial<Schemas['OutcomeEvidenceDto']> = {}): Schemas['OutcomeEvidenceDto'] {
  return {
    incidentId: 'i1',
    externalId: 'INC0024000',
    source: 'demo',
    title: 'Ingen täckning i Orminge skola',
    priority: 3,
    outcome: 'missed',
    startedAt: '2026-10-16T06:43:00.000Z',
    dueAt: '2026-10-22T03:21:00.000Z',
    stoppedAt: '2026-10-27T23:00:00.000Z',
    elapsedMs: 126_000_000,
    targetMs: 118_800_000,
    ...over,
  };
}

export function overview(over: Partial<Schemas['OverviewDto']> = {}): Schemas['OverviewDto'] {
  return {
    role: 'supplier_manager',
    period: '2026-10',
    open: false,
    dueNow: [],
    overdue: [],
    runningTotal: 0,
    overdueTotal: 0,
    missed: [result()],
    toReview: [],
    contractDates: [],
    objections: { total: 0, items: [] },
    speakUntil: null,
    credits: null,
    suppliers: [supplier()],
    sentences: [],
    ...over,
  };
}
