import type { components } from '@samsyn/api-client';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { supplier } from '../../../testing/examples/scorecard.js';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { until } from '../../../testing/until.js';
import { SupplierUpcoming } from './upcoming.js';
import { SupplierNumbers } from './numbers.js';
import { SupplierRisks } from './risks.js';
import { SupplierStanding } from './standing.js';
import { SupplierTimeline } from './timeline.js';

type Overview = components['schemas']['SupplierOverviewDto'];

const overview = (over: Partial<Overview> = {}): Overview => ({
  ...{ supplierId: 's1', today: '2026-11-20', period: '2026-10', open: false, scorecard: supplier(), towers: [] },
  incidents: { open: 7, overdue: 2, major: 0 },
  credits: null,
  reports: { due: 1, missing: 2, toReview: 0, disputes: 1 },
  upcoming: [],
  recordedCommitments: [],
  risks: [],
  ...over,
});
const squeezed = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('a supplier from all sides', () => {
  it('shows its score with the way to why, and its dimensions by name', async () => {
    await prepare();
    const { page, text } = await render(SupplierStanding, { overview: overview() });
    expect(text()).toContain('oktober 2026');
    expect(squeezed(page.querySelector('li'))).toMatch(/Leverans ?82,9/);
    expect(page.querySelector('sam-figure a')?.getAttribute('href')).toBe('/scorecards/2026-10/suppliers/s1');
    const none = await render(SupplierStanding, { overview: overview({ scorecard: null }) });
    expect(none.text()).toContain('Ingen poäng än');
  });

  it('names each risk with the fact it rests on', async () => {
    await prepare();
    const risks: Overview['risks'] = [
      { kind: 'concentration', params: { share: '70' } },
      { kind: 'notice_near', params: { number: 'NK-1', on: '2026-12-01' } },
      { kind: 'falling_trend', params: { from: '90.000', to: '79.999', months: 3 } },
      { kind: 'late_reports', params: { count: 1 } },
    ];
    const { text } = await render(SupplierRisks, { risks });
    for (const words of ['70 % av alla månadsavgifter', 'NK-1 måste sägas upp senast 1 december 2026', 'Från 90,0 till 79,9 poäng på 3 månader', '1 rapport skulle ha kommit']) {
      expect(text()).toContain(words);
    }
  });

  it('tells numbers of incidents, credits and reports, each leading to its list', async () => {
    await prepare();
    const total = { currency: 'SEK', calculatedMinor: '100', proposedMinor: '200', acceptedMinor: '300', disputedMinor: '400' };
    const totals = [{ ...total, settledMinor: '500', waivedMinor: '0', lapsedMinor: '0' }];
    const { page, text } = await render(SupplierNumbers, { overview: overview({ credits: { totals, deadlines: [] } }) });
    expect(text()).toMatch(/Krävt, inte avslutat ?9,00/);
    expect([...page.querySelectorAll('h3 a')].map((link) => link.getAttribute('href'))).toEqual([
      '/incidents?supplierId=s1',
      '/credits?supplierId=s1',
      '/reports?supplierId=s1',
    ]);
    const without = await render(SupplierNumbers, { overview: overview({ reports: null }) });
    expect(without.page.querySelectorAll('h3')).toHaveLength(1);
  });

  it('lists what was delivered of the commitments due, with the way to what that rests on', async () => {
    await prepare();
    const value: Overview['recordedCommitments'][number] = {
      ...{ id: 'v1', kpi: 'commitments', names: { sv: 'Utvecklingsåtaganden', en: 'Development commitments' }, unit: 'percent', source: 'commitment' },
      ...{ period: '2026-10', supplierId: 's1', supplierName: 'A', towerId: null, towerName: null, contractId: null, contractNumber: null },
      ...{ value: null, volume: 3, delivered: 2, withdrawn: false, current: true, justification: 'J', recordedByName: null, recordedAt: '2026-11-01T08:00:00Z' },
    };
    const { page, text } = await render(SupplierUpcoming, { overview: overview({ recordedCommitments: [value] }) });
    expect(text()).toContain('2 av 3 levererade');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/scorecards/recorded-values/v1');
    expect(text()).not.toContain('Inget');
  });

  it('lists what is to be done by when, and marks what is late', async () => {
    await prepare();
    const upcoming: Overview['upcoming'] = [
      { kind: 'report', id: 'r', title: { sv: 'Månadsrapport 2026-10', en: 'Monthly report 2026-10' }, dueOn: '2000-11-19', link: '/reports/r' },
      { kind: 'action', id: 'a', title: { sv: 'Byt disk', en: 'Change the disk' }, dueOn: '2099-01-02', link: '/actions/a' },
    ];
    const { page } = await render(SupplierUpcoming, { overview: overview({ upcoming }) });
    expect(page.querySelectorAll('.late')).toHaveLength(1);
    expect([...page.querySelectorAll('li')].map(squeezed)).toEqual([
      expect.stringMatching(/^Månadsrapport 2026-10 ?Rapport ?19 november 2000$/),
      expect.stringMatching(/^Byt disk ?Åtgärd ?2 januari 2099$/),
    ]);
  });

  it('tells what has happened page by page, of one kind by the address', async () => {
    const event = { id: 'e1', kind: 'credits', what: 'credit_propose', at: '2026-11-02T09:00:00.000Z', title: { sv: 'NK-1, Löst i tid', en: 'NK-1' }, period: '2026-09', link: '/credits/c1' };
    const fake = await prepare(
      new FakeApi({
        'GET /api/overview/suppliers/s1/timeline': () => ({ body: { items: [event], nextCursor: 'next' } }),
        'GET /api/overview/suppliers/s1/timeline?cursor=next': () => ({ body: { items: [{ ...event, id: 'e2' }], nextCursor: null } }),
        'GET /api/overview/suppliers/s1/timeline?kind=reports': () => ({ body: { items: [], nextCursor: null } }),
      }),
    );
    const { page, click, text, fixture } = await render(SupplierTimeline, { supplierId: 's1' });
    await until(() => page.querySelector('ol li'));
    expect(squeezed(page.querySelector('ol li'))).toMatch(/2026-11-02.*NK-1, Löst i tid ?vitet krävdes · september 2026/);
    await click('button');
    await until(() => (page.querySelectorAll('ol li').length === 2 ? true : null));
    expect(page.querySelector('button')).toBeNull();
    await TestBed.inject(Router).navigate([], { queryParams: { kind: 'reports' } });
    await fixture.whenStable();
    await until(() => (text().includes('Inget har hänt än') ? true : null));
    expect(fake.asked('/api/overview/suppliers/s1/timeline?kind=reports')).toHaveLength(1);
  });
});
