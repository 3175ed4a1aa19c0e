import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { jest } from '@jest/globals';
import { evidence, resultDetail } from '../../testing/examples/scorecard.js';
import { FakeApi, type Call } from '../../testing/fake-api.js';
import { statement } from '../../testing/examples/score-statement.js';
import { prepare, someone } from '../../testing/prepare.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { CsvDownload } from '../shared/csv/csv-download.js';
import { filterOf } from './evidence-filter.js';
import { resultRoutes } from './results.routes.js';

const pageOf = (items: object[], nextCursor: string | null = null) => ({ body: { items, nextCursor } });
const standard = {
  'GET /api/results/r1': () => ({ body: resultDetail() }),
  'GET /api/results/r1/evidence?outcome=missed': () => pageOf([evidence()], 'next'),
  'GET /api/results/r1/evidence?outcome=missed&cursor=next': () => pageOf([evidence({ incidentId: 'i2' })]),
  'GET /api/results/r1/evidence?outcome=running': () => pageOf([]),
};

async function open(url: string, answers: Record<string, (call: Call) => object> = {}) {
  const fake = await prepare(new FakeApi({ ...standard, ...answers }), [
    { path: 'results', children: resultRoutes },
  ]);
  if ('GET /api/auth/me' in answers) await TestBed.inject(AuthStore).ensure();
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

describe('a result', () => {
  it('says the formula, the verdict, the promise and the rules in words', async () => {
    const { text, come } = await open('/results/r1');
    await come('.formula');
    for (const part of [
      '468 av 600 incidenter klarades i tid: 468 ÷ 600 = 78,00 %.',
      'Det är under målet 85 % men minst miniminivån 70 %.',
      '85 % av incidenterna med prioritet 3 ska vara lösta inom 33 h servicetid. (Kontorstid)',
      'väntan på användaren',
      'R4, R9, R10, R13, version 1',
      'Kontorstid (Europe/Stockholm)',
    ]) {
      expect(text()).toContain(part);
    }
  });

  it.each([
    ['below_minimum_volume', 'avtalet kräver minst 5'],
    ['nothing_to_count', 'Inga incidenter räknades'],
    ['no_outage_evidence', 'Utan underlag blir det inte 100 %'],
  ])('words why nothing was measured: %s', async (code, words) => {
    const { explanation } = resultDetail();
    const unmeasured = resultDetail({
      value: null,
      verdict: 'not_measured',
      explanation: { ...explanation, code },
    });
    const { text, come } = await open('/results/r1', { 'GET /api/results/r1': () => ({ body: unmeasured }) });
    await come('.formula');
    expect(text()).toContain(words);
    expect(text()).toContain('Inte mätt');
  });

  it('names the cause of an outage, where it is recorded, and the last day of a quarter that goes on', async () => {
    const { explanation } = resultDetail();
    const params = { from: Date.parse('2026-10-13T08:00Z'), to: Date.parse('2026-10-13T09:15Z'), impact: 10_000, serviceMs: 4_500_000, cause: 'power' };
    const quarter = resultDetail({
      metric: 'downtime',
      windowKind: 'quarter',
      windowFrom: '2026-09-30T22:00:00.000Z',
      windowTo: '2026-10-31T23:00:00.000Z',
      complete: false,
      explanation: { ...explanation, code: 'downtime', lines: [{ code: 'outage_counted', rule: 'R11', params }] },
    });
    const { page, come, text } = await open('/results/r1', { 'GET /api/results/r1': () => ({ body: quarter }) });
    await come('.formula');
    expect(text()).toContain('Klart först när perioden slutar 2026-12-31.');
    expect(text()).toMatch(/100\s?% nere, 1\sh 15\smin servicetid \(strömavbrott\)/);
    expect(page.querySelector('a[href^="/evidence/outages?supplierId="]')).not.toBeNull();
    expect(page.querySelector('a[href^="/service-levels/"]')).not.toBeNull();
  });

  it('lists the missed incidents first, with used time against the target', async () => {
    const { page, come, text } = await open('/results/r1');
    const link = await come('td a');
    expect(link.getAttribute('href')).toBe('/incidents/i1');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(text()).toContain('35 h av 33 h');
    expect(page.querySelector<HTMLInputElement>('input:checked')?.value).toBe('missed');
  });

  it('fetches the next page and keeps the first', async () => {
    const { page, come, harness } = await open('/results/r1');
    (await come('.foot button')).click();
    await until(() => (page.querySelectorAll('tbody tr').length === 2 ? true : null));
    await harness.fixture.whenStable();
    expect(page.querySelector('.foot button')).toBeNull();
  });

  it('keeps the filter in the address and says when nothing fits it', async () => {
    const { page, come, text } = await open('/results/r1');
    await come('td a');
    page.querySelector<HTMLInputElement>('input[value=running]')?.click();
    await until(() => (text().includes('Ingen incident löper') ? true : null));
    expect(TestBed.inject(Router).url).toBe('/results/r1?outcome=running');
  });

  it('hands every incident that passes the filter to a spreadsheet, also those not shown yet', async () => {
    const { page, come } = await open('/results/r1', {
      'GET /api/results/r1/evidence?outcome=missed&limit=200': () => pageOf([evidence()], 'more'),
      'GET /api/results/r1/evidence?outcome=missed&limit=200&cursor=more': () => pageOf([evidence({ externalId: 'INC9' })]),
    });
    await come('td a');
    const save = jest.spyOn(TestBed.inject(CsvDownload), 'save').mockReturnValue();
    page.querySelector<HTMLElement>('button[matButton=text]')?.click();
    await until(() => (save.mock.calls.length > 0 ? true : null));
    expect(save.mock.calls[0]?.[2].map(([id]) => id)).toEqual(['INC0024000', 'INC9']);
    expect(save.mock.calls[0]?.[0]).toBe('LOS-P3 2026-10 missed');
    expect(save.mock.calls[0]?.[2]).toEqual([
      expect.arrayContaining(['INC0024000', 'Missad', '2026-10-22T03:21:00.000Z', '1\u00a0980']),
      expect.arrayContaining(['INC9']),
    ]);
  });

  it('shows what went wrong with the list beside the result that came', async () => {
    let broken = true;
    const { page, come } = await open('/results/r1', {
      'GET /api/results/r1/evidence?outcome=missed': () =>
        broken ? { status: 503, body: { code: 'unavailable' } } : pageOf([evidence()]),
    });
    const retry = await come('sam-data-table sam-problem button');
    expect(page.querySelector('.formula')).not.toBeNull();
    broken = false;
    retry.click();
    await come('td a');
  });

  it('lists the reports behind a share of reports, each with when it was due and came', async () => {
    const { explanation } = resultDetail();
    const inputs = { met: 1, missed: 1, running: 0, minimumVolume: 1 };
    const onTime = resultDetail({ metric: 'reports_on_time', targetMs: null, met: 1, missed: 1, value: '50.00', explanation: { ...explanation, code: 'reports_on_time', inputs } });
    const due = { period: '2026-09', dueAt: '2026-10-10T13:00:00.000Z', submittedAt: null, outcome: 'missed', excusedBecause: null };
    const { page, come, text } = await open('/results/r1', {
      'GET /api/results/r1': () => ({ body: onTime }),
      'GET /api/results/r1/deliveries': () => ({
        body: {
          items: [
            { ...due, id: 'd1', templateName: 'Månadsrapport' },
            { ...due, id: 'd2', templateName: 'Kvartalsrapport', outcome: null, excusedBecause: 'Mallen var inte klar' },
          ],
        },
      }),
    });
    expect((await come('td a')).getAttribute('href')).toBe('/reports/d1');
    expect(text()).toContain('1 av 2 rapporter lämnades i tid: 1 ÷ 2 = 50,00 %.');
    expect(text()).toContain('Månadsrapport, september 2026');
    expect(text()).toContain('Begärs inte: Mallen var inte klar');
    expect(page.querySelectorAll('sam-outcome')).toHaveLength(1);
    expect(page.querySelector('sam-evidence-list')).toBeNull();
  });

  it('says beside the figure that its supplier objects to it, with the way there', async () => {
    const { supplierId, period, serviceLevelId } = resultDetail();
    const { page, come } = await open('/results/r1', {
      'GET /api/auth/me': () => ({ body: someone('executive') }),
      [`GET /api/score-statements?kind=objection&supplierId=${supplierId}&period=${period}&serviceLevelId=${serviceLevelId}`]: () =>
        pageOf([statement({ supplierId }), statement({ id: 'st2', state: 'withdrawn' })]),
    });
    const link = await come('sam-result-objections a');
    expect(link.textContent).toContain('Invändning, obesvarad');
    expect(link.getAttribute('href')).toBe(`/scorecards/2026-10/suppliers/${supplierId}#statement-st1`);
    expect(page.querySelectorAll('sam-result-objections a')).toHaveLength(1);
  });

  it('has no list of incidents for availability', async () => {
    const { page, come } = await open('/results/r1', {
      'GET /api/results/r1': () => ({ body: resultDetail({ metric: 'availability', targetMs: null }) }),
    });
    await come('.formula');
    expect(page.querySelector('sam-evidence-list')).toBeNull();
  });
});

describe('filterOf', () => {
  it('is what the address asks for, else missed where there are any', () => {
    expect(filterOf('met', 3)).toBe('met');
    expect(filterOf(undefined, 3)).toBe('missed');
    expect(filterOf('nonsense', 0)).toBe('all');
  });
});
