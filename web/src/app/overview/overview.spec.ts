import { TestBed } from '@angular/core/testing';
import type { components } from '@samsyn/api-client';
import type { Role } from '@samsyn/domain/access/permissions';
import { overview, result, scorecard, supplier } from '../../testing/examples/scorecard.js';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { OverviewPage } from './overview-page.js';

type Overview = components['schemas']['OverviewDto'];

const clock = (over: Partial<Overview['dueNow'][number]> = {}): Overview['dueNow'][number] => ({
  incidentId: 'i1',
  externalId: 'INC0024000',
  title: 'VPN kopplar ner',
  priority: 2,
  supplierId: 's1',
  supplierName: 'Fjordnät AB',
  serviceLevelId: 'l1',
  code: 'LOS-P2',
  metric: 'resolution',
  startedAt: '2026-11-22T08:00:00.000Z',
  dueAt: new Date(Date.now() + 5_400_000).toISOString(),
  elapsedMs: 1,
  targetMs: 2,
  ...over,
});

async function page(role: Role, answer: Partial<Overview>, answers: Record<string, () => object> = {}) {
  const fake = await prepare(
    new FakeApi({
      'GET /api/auth/me': () => ({ body: someone(role) }),
      'GET /api/overview': () => ({ body: overview({ role, ...answer }) }),
      'GET /api/scorecards/2026-10': () => ({ body: scorecard() }),
      'GET /api/overview/decisions': () => ({ body: { today: '2026-11-20', items: [] } }),
      'GET /api/organisations/current': () => ({ body: { illustrative: false, notice: null } }),
      ...answers,
    }),
  );
  await TestBed.inject(AuthStore).ensure();
  const rendered = await render(OverviewPage);
  await until(() => rendered.page.querySelector('section, sam-empty-state, sam-problem'));
  await rendered.fixture.whenStable();
  return { ...rendered, fake };
}

describe('the start page of a supplier manager', () => {
  it('begins with the clocks nearest their due time and those past it', async () => {
    const late = clock({ incidentId: 'i2', dueAt: new Date(Date.now() - 7_200_000).toISOString() });
    const { text, page: shown } = await page('supplier_manager', {
      dueNow: [clock()],
      overdue: [late],
      runningTotal: 13,
      overdueTotal: 9,
    });
    expect(text()).toContain('Närmast att missas 1 av 4');
    expect(text()).toMatch(/1 h (29|30) min kvar/);
    expect(text()).toContain('2 h försenad');
    expect(text()).toContain('Redan försenade 1 av 9');
    expect(shown.querySelector('sam-running-clocks a')?.getAttribute('href')).toBe('/incidents/i1');
  });

  it('leads from a missed service level straight to the incidents that broke it', async () => {
    const { page: shown, text } = await page('supplier_manager', {});
    const link = shown.querySelector('sam-missed-levels a');
    expect(link?.getAttribute('href')).toBe('/results/r1?outcome=missed');
    expect(text()).toContain('Fjordnät AB · Drift · 132 missade incidenter');
    expect(text()).toContain('78,00 % mål 85 %');
  });

  it('shows the worst and, when asked, all of the missed', async () => {
    const missed = Array.from({ length: 11 }, (_, index) => result({ id: `r${index}` }));
    const { page: shown, click } = await page('supplier_manager', { missed });
    expect(shown.querySelectorAll('sam-missed-levels li')).toHaveLength(8);
    await click('sam-missed-levels button');
    expect(shown.querySelectorAll('sam-missed-levels li')).toHaveLength(11);
  });

  it('lists imports to review and contract dates', async () => {
    const { text, page: shown } = await page('supplier_manager', {
      toReview: [
        {
          id: 'm1',
          fileName: 'oktober.csv',
          source: 'sn',
          status: 'done',
          openRows: 14,
          createdAt: '2026-11-02T09:00:00.000Z',
        },
        {
          id: 'm2',
          fileName: 'trasig.csv',
          source: 'sn',
          status: 'failed',
          openRows: 0,
          createdAt: '2026-11-02T09:00:00.000Z',
        },
      ],
      contractDates: [
        {
          contractId: 'c1',
          number: 'NK-101',
          title: 'Nät',
          supplierId: 's1',
          supplierName: 'Fjordnät AB',
          kind: 'notice',
          on: '2026-12-01',
        },
      ],
    });
    expect(text()).toContain('14 rader att rätta');
    expect(text()).toContain('Importen misslyckades');
    expect(text()).toMatch(/1 december 2026 ?senast säga upp/);
    expect(shown.querySelector('sam-to-review a')?.getAttribute('href')).toBe('/imports/m1');
    expect(shown.querySelector('sam-contract-dates a')?.getAttribute('href')).toBe('/contracts/c1');
  });

  it('teaches the next step before anything is measured', async () => {
    const { text, page: shown } = await page('administrator', { period: null, missed: [], suppliers: [] });
    expect(text()).toContain('Inget är mätt ännu');
    expect(shown.querySelector('a[href="/imports"]')).not.toBeNull();
    expect(shown.querySelector('sam-missed-levels section')).toBeNull();
  });

  it('says what went wrong and tries again', async () => {
    let broken = true;
    const { page: shown, click } = await page(
      'supplier_manager',
      {},
      {
        'GET /api/overview': () =>
          broken ? { status: 503, body: { code: 'unavailable' } } : { body: overview() },
      },
    );
    broken = false;
    await click('sam-problem button');
    await until(() => shown.querySelector('sam-missed-levels li'));
  });
});

describe('the start page of a vendor', () => {
  it('shows its own score, what moved it, and nothing of anybody else', async () => {
    const { text, page: shown, fake } = await page('vendor', { dueNow: [clock()], runningTotal: 1 });
    expect(text()).toContain('Er poäng i oktober 2026');
    expect(text()).toContain('82,9');
    expect(text()).toContain('från 90,0 till 51,3 poäng');
    expect(text()).toContain('Era incidenter som löper');
    expect(shown.querySelector('sam-own-score sam-figure a')?.getAttribute('href')).toBe(
      '/scorecards/2026-10/suppliers/s1',
    );
    expect(shown.querySelector('sam-heat-map')).toBeNull();
    expect(shown.querySelector('sam-to-review')).toBeNull();
    expect(fake.asked('/api/scorecards/2026-10')).toEqual([]);
  });
});

describe('the start page of an executive', () => {
  it('says in three sentences what changed and shows the heat map', async () => {
    const moved = { supplierId: 's1', supplier: 'Fjordnät AB', points: '82.910', change: '2.910' };
    const { text, page: shown } = await page('executive', {
      suppliers: [supplier()],
      sentences: [
        { code: 'best_mover', params: moved },
        { code: 'worst_mover', params: { ...moved, supplier: 'Mälarklient AB', change: '-4.200' } },
        {
          code: 'lowest_coverage',
          params: { ...moved, towerId: 't2', tower: 'Nät', points: null, coverage: '38.10' },
        },
      ],
    });
    await until(() => shown.querySelector('sam-heat-map'));
    expect(text()).toContain('Fjordnät AB steg mest: 2,9 poäng upp till 82,9.');
    expect(text()).toContain('Mälarklient AB föll mest: 4,2 poäng ner till 82,9.');
    expect(text()).toContain('Minst vet vi om Fjordnät AB inom Nät: bara 38,1 % av vikten kunde mätas.');
    const last = shown.querySelector('sam-sentences li:last-child a');
    expect(last?.getAttribute('href')).toBe('/scorecards/2026-10/suppliers/s1#tower-t2');
    expect(shown.querySelector('a[href="/scorecards/2026-10"]')).not.toBeNull();
  });

  it('lists what waits for a decision: by when, who may, and the way there', async () => {
    const none = { supplierId: 's1', supplierName: 'Fjordnät AB', subject: null, period: null, dueOn: null, amountMinor: null, currency: null };
    const decision = { ...none, mayDecide: ['supplier_manager'], yours: false };
    const credit = { subject: { sv: 'NK-1', en: 'NK-1' }, period: '2026-09', dueOn: '2026-11-24', amountMinor: '1850000', currency: 'SEK' };
    const items = [
      { ...decision, ...credit, kind: 'credit_to_claim', id: 'c', link: '/credits?state=calculated&supplierId=s1' },
      { ...decision, kind: 'notice_date', id: 'n', subject: credit.subject, dueOn: '2027-02-01', link: '/contracts/n' },
      ...[1, 2, 3, 4, 5].map((id) => ({ ...decision, kind: 'objection', id: `o${id}`, period: '2026-10', link: `/scorecards/2026-10/suppliers/s1#statement-${id}` })),
    ];
    const { text, page: shown, click } = await page('executive', {}, {
      'GET /api/overview/decisions': () => ({ body: { today: '2026-11-20', items } }),
    });
    await until(() => shown.querySelector('sam-decisions-card li'));
    const rows = () => [...shown.querySelectorAll('sam-decisions-card li')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows()).toHaveLength(6);
    expect(rows()[0]).toMatch(/Kräv vite, .*18 500,00.*Fjordnät AB · NK-1 · september 2026 · Beslutas av Leverantörsansvarig.*24 november 2026 4 dagar kvar/);
    expect(shown.querySelectorAll('sam-decisions-card [data-near]')).toHaveLength(1);
    expect(rows()[2]).toContain('Invändning mot poängen');
    expect(shown.querySelector('sam-decisions-card a')?.getAttribute('href')).toBe('/credits?state=calculated&supplierId=s1');
    expect(shown.querySelector('sam-decisions-card li:nth-child(3) a')?.getAttribute('href')).toBe('/scorecards/2026-10/suppliers/s1#statement-1');
    await click('sam-decisions-card button');
    expect(rows()).toHaveLength(7);
    expect(text()).not.toContain('Inget väntar på beslut');
  });

  it('says what money may still be had, what came back and what did not', async () => {
    const totals = {
      ...{ currency: 'SEK', calculatedMinor: '300000', proposedMinor: '200000', acceptedMinor: '0', disputedMinor: '0' },
      ...{ settledMinor: '700000', waivedMinor: '10000', lapsedMinor: '100000' },
    };
    const { page: shown } = await page('executive', { credits: { totals: [totals], deadlines: [] } });
    const card = await until(() => shown.querySelector('sam-money-card'));
    expect(card?.textContent?.replace(/\s+/g, ' ')).toMatch(/Kan fortfarande fås.*4 000,00.*Återfått.*7 000,00.*förlorat.*1 100,00/);
  });
});

describe('a service level below target on the start page', () => {
  it('is told in its own unit, with what it rests on', async () => {
    const down = result({
      ...{ metric: 'downtime', unit: 'ms', value: '40500000.00', expectedTarget: '14400000', volume: 2, missed: 0 },
      ...{ direction: 'lower_is_better', verdict: 'below_minimum', name: 'Stopptid' },
    });
    const { text } = await page('supplier_manager', { missed: [down] });
    expect(text()).toContain('11 h 15 min');
    expect(text()).toContain('mål 4 h');
    expect(text()).toContain('2 avbrott');
    expect(text()).not.toContain('missade incidenter');
  });
});

describe('credits on the start page', () => {
  const nothing = { calculatedMinor: '0', proposedMinor: '0', acceptedMinor: '0', disputedMinor: '0' };
  const rest = { currency: 'SEK', settledMinor: '0', waivedMinor: '0', lapsedMinor: '0' };
  const deadline = {
    ...{ contractId: 'c1', contractNumber: 'NK-1', supplierName: 'Fjordnät AB', period: '2026-09' },
    ...{ claimBy: '2026-10-31', currency: 'SEK', unclaimedMinor: '1850000' },
  };

  it('tell the buyer what to claim, by when, and what it is late with', async () => {
    const coming = { ...deadline, claimBy: '2999-10-31', period: '2999-08' };
    const credits = { totals: [{ ...rest, ...nothing, calculatedMinor: '1850000', proposedMinor: '5' }], deadlines: [deadline, coming] };
    const { page: shown } = await page('supplier_manager', { credits });
    const card = shown.querySelector('sam-credits-card');
    expect(card?.querySelector('a')?.getAttribute('href')).toBe('/credits?state=calculated');
    const said = (card?.textContent ?? '').replace(/\s+/g, ' ');
    expect(said).toContain('Att kräva18 500,00 SEK');
    expect(said).toMatch(/Fjordnät ABseptember 2026 ?31 oktober 2026 ?sen/);
    expect(said).toMatch(/Fjordnät ABaugusti 2999 ?31 oktober 2999 ?18/);
    expect(said).not.toContain('Väntar på ert svar');
  });

  it('tell a supplier what waits for its answer, and nothing of deadlines', async () => {
    const credits = { totals: [{ ...rest, ...nothing, calculatedMinor: '1', proposedMinor: '50000' }], deadlines: [deadline] };
    const { page: shown } = await page('vendor', { credits });
    const said = (shown.querySelector('sam-credits-card')?.textContent ?? '').replace(/\s+/g, ' ');
    expect(said).toContain('Väntar på ert svar500,00 SEK');
    expect(said).not.toContain('31 oktober');
  });
});
