import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { comparedKpi, comparison } from '../../../testing/examples/comparison.js';
import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { CsvDownload } from '../../shared/csv/csv-download.js';
import { evidenceLink } from './evidence-link.js';
import { ScoreWaterfall } from './score-waterfall.js';
import { scaleOf } from './waterfall-chart.js';
import { waterfallRows } from './waterfall-rows.js';

const words = { month: (period: string) => period, name: (names: { sv: string }) => names.sv, others: (count: number) => `${count} others` };

describe('a waterfall', () => {
  it('R25 goes from start to end, each step from where the one before it left the score', () => {
    const rows = waterfallRows(comparison(), words);
    expect(rows.map(({ name, points }) => [name, points])).toEqual([
      ['2026-09', '90.000'],
      ['Löst i tid a', '-7.740'],
      ['Löst i tid b', '-1.010'],
      ['Löst i tid c', '1.660'],
      ['2026-10', '82.910'],
    ]);
    expect(rows[2]?.from).toBeCloseTo(82.26);
    expect(rows.at(-2)?.to).toBeCloseTo(82.91);
    expect(scaleOf(rows)).toEqual({ min: 70, max: 100 });
    expect(rows[1]).toMatchObject({ whose: '', evidence: { link: ['/results', 'after-a'] } });
  });

  it('R16 folds many small steps into one that adds up exactly', () => {
    const steps = Array.from({ length: 12 }, (_, index) => ({ key: `k${index}`, kind: 'points' as const, points: index < 9 ? '-0.700' : '-0.1' + String(index).padStart(2, '0') }));
    const kpis = steps.map(({ key }) => comparedKpi(key, { supplierId: key, supplierName: `Leverantör ${key}` }));
    const rows = waterfallRows(comparison({ kpis, waterfall: { start: '90.000', end: '83.370', steps } }), words);
    expect(rows).toHaveLength(12);
    expect(rows.at(-2)).toMatchObject({ kind: 'others', name: '3 others', points: '-0.330' });
    expect(rows[1]?.whose).toBe('Leverantör k0');
  });

  it('says what it shows, and leads from every step to what it rests on', async () => {
    await prepare();
    const { page, text, click } = await render(ScoreWaterfall, { comparison: comparison() });
    expect(page.querySelector('h2')?.textContent).toBe('Från september 2026 till oktober 2026, steg för steg');
    expect(text()).toContain('Från 90,000 till 82,910 poäng, −7,090. Skalan börjar vid 70.');
    const rows = [...page.querySelectorAll('li')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows[1]).toBe('−7,740Löst i tid aandra poäng');
    expect(rows[2]).toContain('mäts nu');
    expect([...page.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual(['/results/after-a', '/results/after-b', '/results/after-c']);
    const save = jest.spyOn(TestBed.inject(CsvDownload), 'save').mockReturnValue();
    await click('.tools button:last-child');
    expect(save.mock.lastCall?.[2][1]).toEqual(['Löst i tid a', null, 'andra poäng', '−7,740']);
  });

  it('says why there are no steps', async () => {
    await prepare();
    const none = comparison({ waterfall: null, noWaterfall: 'no_score_left' });
    const { text, page } = await render(ScoreWaterfall, { comparison: none });
    expect(text()).toContain('För september 2026 finns ingen poäng att börja från.');
    expect(page.querySelector('sam-chart')).toBeNull();
  });

  it('knows where each kind of evidence is to be seen', () => {
    const of = (kind: Parameters<typeof evidenceLink>[0]['kind'], id: string | null = 'x') => evidenceLink({ kind, id }, '2026-10')?.link.join('/') ?? null;
    expect([of('result'), of('report'), of('hand_offs'), of('end_to_end')]).toEqual(['/results/x', '/reports/x', '/ledgers/hand-offs', '/ledgers/end-to-end']);
    expect([of('result', null), of('reporting')]).toEqual([null, null]);
  });
});
