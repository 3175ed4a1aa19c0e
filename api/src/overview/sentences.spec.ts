import type { ScorecardDto } from '../scorecards/scorecard.dto.js';
import { sentencesOf } from './sentences.js';

const score = (points: string | null, change: string | null, coverage = '100.00') => ({
  points,
  change,
  coverage,
  coverageChange: null,
  trend: [],
});
const counts = { incidents: 0, missed: 0, handOffs: 0, bounces: 0 };
const downtime = { minutes: 0, sole: 0, shared: 0, disputed: 0, unattributed: 0 };
const verdicts = { met: 0, belowExpected: 0, belowMinimum: 0, notMeasured: 0 };

function scorecard(suppliers: Record<string, ReturnType<typeof score>>): ScorecardDto {
  const entries = Object.entries(suppliers);
  return {
    period: '2026-09',
    open: false,
    supplierId: null,
    previousPeriod: '2026-08',
    minimumCoverage: '50.00',
    ruleVersion: '1',
    modelId: null,
    dimensions: [],
    organisation: null,
    contracts: [],
    counts,
    downtime,
    suppliers: entries.map(([id, own]) => ({
      id,
      name: `Supplier ${id}`,
      illustrative: false,
      rank: null,
      score: own,
      dimensions: [],
      verdicts,
      counts,
      volume: 0,
      downtime,
      changes: [],
    })),
    towers: [{ id: 'client', code: 'client', name: 'Client', score: null, dimensions: [], counts: null, downtime: null }],
    cells: entries.map(([supplierId, own]) => ({
      supplierId,
      towerId: 'client',
      score: own,
      dimensions: [],
      verdicts,
      counts,
      volume: 0,
      downtime,
    })),
  };
}

describe('the sentences of a month', () => {
  it('name who rose most, who fell most and where the fewest points are', () => {
    const sentences = sentencesOf(
      scorecard({ a: score('90.000', '9.500'), b: score('80.000', '10.000'), c: score('95.000', '-0.001') }),
    );
    expect(sentences.map(({ code, params }) => [code, params['supplier']])).toEqual([
      ['best_mover', 'Supplier b'],
      ['worst_mover', 'Supplier c'],
      ['lowest_score', 'Supplier b'],
    ]);
  });

  it('rather say where too little was measured to know, and nothing of movement where there is none', () => {
    const blind = score(null, null, '33.33');
    const sentences = sentencesOf(scorecard({ a: score('90.000', '0.000'), b: blind }));
    expect(sentences).toEqual([
      {
        code: 'lowest_coverage',
        params: {
          supplierId: 'b',
          supplier: 'Supplier b',
          towerId: 'client',
          tower: 'Client',
          points: null,
          coverage: '33.33',
        },
      },
    ]);
    expect(sentencesOf(scorecard({}))).toEqual([]);
  });
});
