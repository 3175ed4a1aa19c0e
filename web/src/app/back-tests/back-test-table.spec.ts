import type { BackTestResult } from './back-test.js';
import { compared, totals } from './back-test-table.js';

const result = (changes: Partial<BackTestResult>): BackTestResult => ({
  draft: 0,
  supplierId: 's',
  supplierName: 'Alfa',
  towerId: 't',
  towerName: 'Nät',
  period: '2026-01',
  value: '95.00',
  verdict: 'met',
  volume: 20,
  met: 19,
  missed: 1,
  creditMinor: null,
  currency: null,
  ...changes,
});
const drafts = [{ name: 'A' }, { name: 'B' }] as Parameters<typeof compared>[0]['drafts'];

describe('a back-test', () => {
  const results = [
    result({}),
    result({ draft: 1, verdict: 'below_minimum', creditMinor: '20000', currency: 'SEK' }),
    result({ draft: 1, period: '2026-02', verdict: 'not_measured', value: null, creditMinor: '5', currency: 'SEK' }),
  ];

  it('stands side by side, a row for each supplier, tower and month', () => {
    const rows = compared({ drafts, results });
    expect(rows.map(({ period, cells }) => [period, cells.map((cell) => cell?.verdict)])).toEqual([
      ['2026-01', ['met', 'below_minimum']],
      ['2026-02', [undefined, 'not_measured']],
    ]);
  });

  it('sums money exactly, and what was met of what was measured', () => {
    const [a, b] = totals({ drafts, results });
    expect(a).toMatchObject({ met: 1, measured: 1 });
    expect([b?.met, b?.measured, b?.credits.get('SEK')]).toEqual([0, 1, 20005n]);
  });
});
