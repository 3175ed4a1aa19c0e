import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi } from '../../testing/fake-api.js';
import { ownScorecard, result, scorecard, supplier } from '../../testing/examples/scorecard.js';
import { comparison } from '../../testing/examples/comparison.js';
import { statementSummary } from '../../testing/examples/score-statement.js';
import { prepare, someone } from '../../testing/prepare.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { scorecardRoutes } from './scorecards.routes.js';

const periods = ['2026-11', '2026-10', '2026-09'].map((period, index) => ({
  period,
  open: index === 0,
  computedAt: '2026-11-01T00:00:00.000Z',
}));
const notice = { sv: 'Datumen är flyttade 551 veckor.', en: 'Dates are moved by 551 weeks.' };
const card = { ...scorecard(), period: '2026-11', open: true };
const supplierCard = {
  ...scorecard(),
  supplier: supplier(),
  towers: [
    {
      ...scorecard().cells[0],
      code: 'operations',
      name: 'Drift',
      results: [
        result(),
        result({ id: 'r9', value: null, met: 0, missed: 0, verdict: 'not_measured', name: 'Tillgänglighet' }),
      ],
    },
  ],
};
const standard = {
  'GET /api/scorecards/periods': () => ({ body: { items: periods } }),
  'GET /api/scorecards/2026-10': () => ({ body: scorecard() }),
  'GET /api/scorecards/2026-11': () => ({ body: card }),
  'GET /api/scorecards/2026-10/suppliers/s1': () => ({ body: supplierCard }),
  'GET /api/results?supplierId=s1&limit=200': () => ({
    body: { items: [result({ period: '2026-09', value: '75.00' })], nextCursor: null },
  }),
  'GET /api/score-statements/summary?period=2026-10': () => ({ body: statementSummary() }),
  'GET /api/score-statements?supplierId=s1&period=2026-10&limit=200': () => ({ body: { items: [], nextCursor: null } }),
  'GET /api/organisations/current': () => ({ body: { illustrative: true, notice } }),
  'GET /api/scorecards/comparison?left=2026-09%3Asupplier%3As1&right=2026-10%3Asupplier%3As1': () => ({ body: comparison() }),
  'GET /api/scorecards/comparison?left=2026-09%3Aorganisation%3Aorganisation&right=2026-10%3Aorganisation%3Aorganisation': () => ({
    body: comparison(),
  }),
};

async function open(url: string, answers: Record<string, () => object> = {}, role: Role = 'executive') {
  const fake = await prepare(
    new FakeApi({ ...standard, ...answers, 'GET /api/auth/me': () => ({ body: someone(role) }) }),
    [{ path: 'scorecards', children: scorecardRoutes }],
  );
  await TestBed.inject(AuthStore).ensure();
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  const page = harness.fixture.nativeElement as HTMLElement;
  const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
  const come = async (selector: string) => {
    const found = await until(() => page.querySelector<HTMLElement>(selector));
    await harness.fixture.whenStable();
    return found;
  };
  return { fake, harness, page, text, come };
}

describe('the scorecard', () => {
  it('opens at the last month that is over, and the address says which', async () => {
    const { text, come } = await open('/scorecards');
    await come('sam-heat-map');
    expect(TestBed.inject(Router).url).toBe('/scorecards/2026-10');
    expect(text()).toContain('Styrkort oktober 2026');
  });

  it('says what is missing where nothing is measured yet, and sends only those who may to imports', async () => {
    const none = { 'GET /api/scorecards/periods': () => ({ body: { items: [] } }) };
    const reader = await open('/scorecards', none);
    expect(reader.text()).toContain('Inget är mätt ännu');
    expect(reader.page.querySelector('a[href="/imports"]')).toBeNull();
    TestBed.resetTestingModule();
    const manager = await open('/scorecards', none, 'supplier_manager');
    expect(manager.page.querySelector('a[href="/imports"]')).not.toBeNull();
  });

  it('is a table of suppliers and towers whose squares lead to what they are made of', async () => {
    const { page, come } = await open('/scorecards/2026-10');
    await come('sam-heat-map');
    const heads = [...page.querySelectorAll('sam-heat-map thead th')].map((head) => head.textContent?.trim());
    expect(heads).toEqual(['Leverantör', 'Drift', 'Nät', 'Totalt']);
    const rows = [...page.querySelectorAll('sam-heat-map tbody th a')].map((head) =>
      head.textContent?.trim(),
    );
    expect(rows).toEqual(['Mälarklient AB', 'Fjordnät AB']);
    const square = page.querySelector<HTMLAnchorElement>('tbody tr:nth-child(2) td a');
    expect(square?.getAttribute('href')).toBe('/scorecards/2026-10/suppliers/s1#tower-t1');
    const said = square?.textContent?.replace(/\s+/g, ' ');
    for (const part of ['Fjordnät AB, Drift', '42,0', '5,8 poäng ner', 'Under miniminivå', 'täckning 90 %']) {
      expect(said).toContain(part);
    }
    expect(page.querySelector('tbody tr:nth-child(1) td.none')?.textContent).toContain('Levererar inte här');
    expect(page.querySelector('tfoot')?.textContent).toContain('Inte mätt');
  });

  it('R20 tells whose the downtime is, disputed minutes apart, and leads to the ledger of the month', async () => {
    const { page, come } = await open('/scorecards/2026-10');
    await come('sam-downtime-table');
    const rows = [...page.querySelectorAll('sam-downtime-table tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatch(/Fjordnät AB.*1 h.*35 min.*1 h 35 min/);
    expect(rows[2]).toContain('Alla leverantörer');
    expect(page.querySelector('sam-downtime-table a')?.getAttribute('href')).toBe('/ledgers/end-to-end?period=2026-10');
    TestBed.resetTestingModule();
    const one = await open('/scorecards/2026-10/suppliers/s1');
    await one.come('sam-downtime-table');
    expect(one.page.querySelector('sam-downtime-table a')?.getAttribute('href')).toBe('/ledgers/end-to-end?period=2026-10&supplierId=s1');
  });

  it('ranks, says what changed, and what the data is', async () => {
    const { page, text, come } = await open('/scorecards/2026-10');
    await come('sam-ranking');
    expect(page.querySelector('sam-ranking li')?.textContent).toContain('Mälarklient AB');
    expect(page.querySelector('sam-level-changes a')?.getAttribute('href')).toBe('/results/r1');
    expect(text()).toContain('från 90,0 till 51,3 poäng');
    expect(text()).toContain('Datumen är flyttade 551 veckor.');
    expect(text()).toContain('Exempeldata');
    expect(text()).not.toContain('Månaden pågår');
  });

  it('steps from month to month, and says that a month still goes on', async () => {
    const { harness, page, text, come } = await open('/scorecards/2026-10');
    const later = await come('sam-period-chooser a[aria-label="Nästa: november 2026"]');
    later.click();
    await until(() => (text().includes('Månaden pågår') ? true : null));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/scorecards/2026-11');
    const select = page.querySelector<HTMLSelectElement>('select');
    expect(select?.value).toBe('2026-11');
    if (select) select.value = '2026-10';
    select?.dispatchEvent(new Event('change'));
    await until(() => (TestBed.inject(Router).url === '/scorecards/2026-10' ? true : null));
  });

  it('shows a vendor its own card: no ranks, no totals of others', async () => {
    const { page, text, come } = await open(
      '/scorecards/2026-10',
      { 'GET /api/scorecards/2026-10': () => ({ body: ownScorecard() }) },
      'vendor',
    );
    await come('sam-heat-map');
    expect(page.querySelector('sam-ranking')).toBeNull();
    expect(page.querySelector('tfoot')).toBeNull();
    expect(text()).toContain('Ni, område för område');
    expect(text()).not.toContain('Plats');
  });

  it('says what went wrong and tries again', async () => {
    let broken = true;
    const { come } = await open('/scorecards/2026-10', {
      'GET /api/scorecards/2026-10': () =>
        broken ? { status: 503, body: { code: 'database_unavailable' } } : { body: scorecard() },
    });
    const retry = await come('sam-problem button');
    broken = false;
    retry.click();
    await come('sam-heat-map');
  });
});

describe('a supplier’s scorecard', () => {
  it('shows every service level with its target, verdict and history, and opens why', async () => {
    const { page, text, come } = await open('/scorecards/2026-10/suppliers/s1');
    await come('.tower sam-figure');
    expect(document.title).toBe('Fjordnät AB · Samsyn');
    const [first, second] = [...page.querySelectorAll('.tower sam-figure')].map((figure) =>
      figure.textContent?.replace(/\s+/g, ' '),
    );
    for (const part of [
      '78,00 %',
      'Mål85 %',
      'Miniminivå70 %',
      'Under mål',
      '468 av 600 i tid',
      '3,00 procentenheter upp',
    ]) {
      expect(first).toContain(part);
    }
    expect(second).toContain('Inget att räkna');
    expect(page.querySelector('.tower sam-figure a')?.getAttribute('href')).toBe('/results/r1');
    await come('sam-score-waterfall');
    expect(text()).toContain('Från september 2026 till oktober 2026, steg för steg');
    expect(page.querySelector('#tower-t1')?.textContent).toBe('Drift');
  });

  it('R22 shows how far its reports can be relied on, part by part, and what that weighs in the score', async () => {
    const parts = [
      { part: 'timeliness', value: '50.00', count: 1, of: 2, weight: '1', share: '50.00' },
      { part: 'deviation', value: null, count: 0, of: 0, weight: '1', share: '0.00' },
    ];
    const report = { id: 'rp1', templateNameSv: 'Månadsrapport', templateNameEn: 'Monthly report', period: '2026-09', dueAt: '2026-10-08T22:00:00.000Z', submittedAt: null };
    const reliability = {
      ...{ supplierId: 's1', supplierName: 'Alfa', period: '2026-10', value: '75.00', coverage: '50.00', parts, meanDeviation: '2.50', corrections: 0 },
      trend: [{ period: '2026-10', value: '75.00' }],
      reports: [{ ...report, outcome: 'missed', asked: 0, reported: 0, within: 0, outside: 0, accepted: false, corrections: 0 }],
    };
    const reporting = { value: '75.00', share: '20.00' };
    const { page, text, come } = await open('/scorecards/2026-10/suppliers/s1', {
      'GET /api/scorecards/2026-10/suppliers/s1': () => ({ body: { ...supplierCard, supplier: { ...supplier(), reporting } } }),
      'GET /api/reporting-reliability/s1?period=2026-10': () => ({ body: reliability }),
    });
    await come('sam-reporting-card a');
    expect(page.querySelector('sam-reporting-card a')?.getAttribute('href')).toBe('/reports/rp1');
    for (const words of ['75,00', '1 av 2', 'Inte mätt', '2,50', 'Månadsrapport, september 2026', 'Rapporteringen avgör 20']) expect(text()).toContain(words);
  });

  it('stands without its history', async () => {
    const { page, come } = await open('/scorecards/2026-10/suppliers/s1', {
      'GET /api/results?supplierId=s1&limit=200': () => ({ status: 503, body: { code: 'unavailable' } }),
    });
    await come('.tower sam-figure');
    expect(page.querySelector('sam-problem')).toBeNull();
  });

  it('keeps the supplier while the month changes', async () => {
    const { come } = await open('/scorecards/2026-10/suppliers/s1');
    const earlier = await come('sam-period-chooser a');
    expect(earlier.getAttribute('href')).toBe('/scorecards/2026-09/suppliers/s1');
  });
});
