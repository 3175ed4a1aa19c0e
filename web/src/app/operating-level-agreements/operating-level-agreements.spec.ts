import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { jest } from '@jest/globals';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi, type Call } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { NOW } from '../core/i18n/today.js';
import { FileDownload } from '../shared/file/file-download.js';
import { aFigure, aHandOver, anAgreement, aRow } from './agreement.testing.js';
import { operatingLevelAgreementRoutes } from './operating-level-agreements.routes.js';

const url = '/api/operating-level-agreements';
const choice = (id: string, name: string) => ({ body: { items: [{ id, name }], nextCursor: null } });
const september = aFigure({ period: '2026-09', met: 3, missed: 0, volume: 3, value: '100.00', exactValue: '100', verdict: 'met' });
const november = aFigure({ period: '2026-11', met: 0, missed: 0, volume: 0, running: 1, value: null, exactValue: null, verdict: 'not_measured' });

const standard: Record<string, (call: Call) => object> = {
  [`GET ${url}?sort=title`]: () => ({ body: { items: [aRow()], nextCursor: null, total: 1, period: '2026-10' } }),
  [`GET ${url}/a1`]: () => ({ body: anAgreement() }),
  [`GET ${url}/a1/figures`]: () => ({ body: { items: [september, aFigure(), november] } }),
  [`GET ${url}/a1/hand-overs?period=2026-10&outcome=missed`]: () => ({ body: { items: [aHandOver()], nextCursor: null } }),
  [`GET ${url}/a1/hand-overs?period=2026-09&outcome=`]: () => ({ body: { items: [aHandOver({ incidentId: 'i9', outcome: 'met' })], nextCursor: null } }),
  [`GET ${url}/a1/hand-overs?period=2026-09`]: () => ({ body: { items: [aHandOver({ incidentId: 'i9', outcome: 'met' })], nextCursor: null } }),
  'GET /api/suppliers?limit=200&sort=name': () => ({ body: { items: [{ id: 's1', name: 'Fjordnät' }, { id: 's2', name: 'Mälarklient' }], nextCursor: null } }),
  'GET /api/towers?limit=200&sort=name': () => choice('t1', 'Nät'),
  'GET /api/service-calendars?limit=200&sort=name': () => choice('k1', 'Kontorstid'),
};

async function open(path: string, answers: Record<string, (call: Call) => object> = {}, role: Role = 'supplier_manager') {
  const api = new FakeApi({ 'GET /api/auth/me': () => ({ body: someone(role) }), ...standard, ...answers });
  TestBed.configureTestingModule({ providers: [{ provide: NOW, useValue: () => Date.parse('2026-11-15T10:00:00Z') }] });
  await prepare(api, [{ path: 'operating-level-agreements', children: operatingLevelAgreementRoutes }]);
  await TestBed.inject(AuthStore).ensure();
  const harness = await RouterTestingHarness.create(`/operating-level-agreements${path}`);
  await harness.fixture.whenStable();
  const page = harness.fixture.nativeElement as HTMLElement;
  const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
  const come = async (selector: string) => {
    const found = await until(() => page.querySelector<HTMLElement>(selector));
    await harness.fixture.whenStable();
    return found;
  };
  const field = (label: string) => {
    const found = [...page.querySelectorAll('sam-field')].find((each) => each.querySelector('label')?.textContent?.trim().startsWith(label));
    return found?.querySelector<HTMLInputElement>('input, select, textarea') ?? null;
  };
  const type = async (label: string, value: string) => {
    const control = await until(() => field(label));
    if (control.tagName === 'SELECT') await until(() => control.querySelector(`option[value="${value}"]`));
    control.value = value;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('change'));
    await harness.fixture.whenStable();
  };
  const save = async () => {
    page.querySelector<HTMLElement>('form [matButton="filled"]')?.click();
    await harness.fixture.whenStable();
  };
  return { api, harness, page, text, come, field, type, save };
}

describe('the list of agreements', () => {
  it('says what each promises and how the month went', async () => {
    const { come, text } = await open('');
    const link = await come('td a');
    expect(link.getAttribute('href')).toBe('/operating-level-agreements/a1');
    expect(text()).toContain('Minst 90 % av det som Mälarklient lämnar över ska Fjordnät ha löst eller lämnat vidare inom 4 h servicetid.');
    expect(text()).toContain('80,00 %');
    expect(text()).toContain('Under mål');
    expect(text()).toContain('8 av 10 överlämningar i tid');
    expect(text()).toContain('Ny överenskommelse');
  });

  it('words a share that is to be low, and one of some priorities in a tower', async () => {
    const low = aRow({
      ...{ metric: 'returned_unworked', direction: 'lower_is_better', target: '12.50', targetMs: null, priorities: [2, 1], towerName: 'Nät' },
      figure: aFigure({ value: '20.00' }),
    });
    const { come, text } = await open('', { [`GET ${url}?sort=title`]: () => ({ body: { items: [low], nextCursor: null, period: '2026-10' } }) });
    await come('td a');
    expect(text()).toContain('Högst 12,5 % av det som Mälarklient lämnar över i området Nät med prioritet 1 och 2 får Fjordnät lämna ifrån sig obearbetat.');
    expect(text()).toContain('2 av 10 överlämningar obearbetade');
  });

  it('lets a vendor read, and teaches where there is nothing', async () => {
    const { come, text } = await open('', { [`GET ${url}?sort=title`]: () => ({ body: { items: [], nextCursor: null, period: '2026-10' } }) }, 'vendor');
    await come('sam-empty-state');
    expect(text()).toContain('Ni har ingen överenskommelse');
    expect(text()).not.toContain('Ny överenskommelse');
  });
});

describe('an agreement', () => {
  it('opens on the last measured month with its missed hand-overs, each with a way to its incident', async () => {
    const { come, page, text } = await open('/a1');
    const link = await come('sam-hand-over-list td a');
    expect(link.getAttribute('href')).toBe('/incidents/i1');
    expect(text()).toContain('Överlämningarna i oktober 2026');
    expect(text()).toContain('5 h av 4 h');
    expect(text()).toContain('Lämnad vidare');
    expect(text()).toContain('1 av 2 mätta månader nådde målet.');
    expect([...page.querySelectorAll('sam-segments label')].map((each) => each.textContent?.trim())).toEqual(['Missade (2)', 'I tid (8)', 'Löper (0)', 'Alla (10)']);
  });

  it('shows another month from its choice, and says the months as a table', async () => {
    const { come, page, harness } = await open('/a1');
    const month = (await come('select.month')) as HTMLSelectElement;
    month.value = '2026-09';
    month.dispatchEvent(new Event('change'));
    await until(() => page.querySelector('sam-hand-over-list a[href="/incidents/i9"]'));
    expect(TestBed.inject(Router).url).toBe('/operating-level-agreements/a1?period=2026-09');
    (await come('sam-chart .tools button')).click();
    await harness.fixture.whenStable();
    const rows = [...page.querySelectorAll('sam-chart tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows[1]).toMatch(/^oktober 2026 ?80,00\s% ?Under mål ?10 ?8 ?2$/);
    expect(rows[2]).toMatch(/^november 2026 ?– ?Inte mätt ?0 ?0 ?0$/);
  });

  it('says that it is being measured, and lets a vendor reach its own company alone', async () => {
    const { come, page, text } = await open('/a1', { [`GET ${url}/a1`]: () => ({ body: anAgreement({ measuredAt: null }) }) }, 'vendor');
    await come('.facts');
    expect(text()).toContain('Mäts just nu');
    expect([...page.querySelectorAll('.facts a')].map((link) => link.getAttribute('href'))).toEqual(['/suppliers/s1', '/settings/calendars/k1']);
    expect(text()).not.toContain('Ändra');
  });

  it('hands all of the month’s hand-overs to the user as a file', async () => {
    const { come } = await open('/a1');
    const save = jest.spyOn(TestBed.inject(FileDownload), 'save').mockResolvedValue();
    await come('sam-hand-over-list td a');
    (await come('sam-hand-over-list .section-head button')).click();
    expect(save.mock.calls).toEqual([['/operating-level-agreements/a1/hand-overs.csv?period=2026-10', 'ÖK-01 2026-10.csv']]);
  });
});

describe('writing an agreement', () => {
  it('sends what was typed once, as a draft until it is agreed', async () => {
    const { api, page, type, save, text } = await open('/new', { [`POST ${url}`]: () => ({ status: 201, body: anAgreement() }) });
    await save();
    expect(text()).toContain('Rätta till detta');
    await type('Nummer', 'ÖK-09');
    await type('Rubrik', 'Klienten väntar på nätet');
    await type('Lämnar över', 's2');
    await type('Tar emot', 's2');
    await type('Inom timmar', '1');
    await type('och minuter', '30');
    await type('Mål i procent', '92,5');
    await type('Servicetid enligt', 'k1');
    await save();
    expect(text()).toContain('Välj två olika leverantörer.');
    await type('Tar emot', 's1');
    const [first] = page.querySelectorAll<HTMLInputElement>('.ticks input');
    first?.click();
    await save();
    const [call] = await until(() => (api.asked(url).length > 0 ? api.asked(url) : null));
    expect(call?.body).toEqual({
      ...{ number: 'ÖK-09', title: 'Klienten väntar på nätet', receivingSupplierId: 's2', providingSupplierId: 's1', towerId: null },
      ...{ metric: 'handled', targetMs: 5_400_000, target: '92.5', priorities: [1], calendarId: 'k1', minimumVolume: 1, pauseReasons: [] },
      ...{ startsOn: '2026-11-01', endsOn: null, state: 'draft', agreedText: null, illustrative: false },
    });
    expect(call?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('asks for no time where only the work is counted', async () => {
    const { type, field } = await open('/new');
    await type('Mått', 'returned_unworked');
    expect(field('Inom timmar')).toBeNull();
  });

  it('offers only the wording and the end of what is agreed, and keeps what was typed when somebody was faster', async () => {
    let faster = true;
    const theirs = anAgreement({ title: 'Deras rubrik', version: 5 });
    const { api, field, type, save, text, page } = await open('/a1/edit', {
      [`PATCH ${url}/a1`]: () => {
        if (faster) return { status: 412, body: { code: 'changed_meanwhile', current: theirs } };
        return { body: theirs };
      },
    });
    await until(() => field('Rubrik'));
    expect(text()).toContain('villkoren ligger fast');
    expect(field('Mål i procent')).toBeNull();
    expect(page.querySelector('sam-remove-object')).toBeNull();
    await type('Rubrik', 'Min rubrik');
    await save();
    await until(() => page.querySelector('sam-conflict-notice'));
    expect(text()).toContain('Deras rubrik');
    faster = false;
    await save();
    const calls = await until(() => (api.asked(`${url}/a1`).filter(({ method }) => method === 'PATCH').length > 1 ? api.asked(`${url}/a1`) : null));
    const sent = calls.filter(({ method }) => method === 'PATCH');
    expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"4"', '"5"']);
    expect(sent[1]?.body).toEqual({ number: 'ÖK-01', title: 'Min rubrik', endsOn: null, agreedText: 'Som vi kom överens om.', illustrative: false });
  });

  it('lets a draft be taken away', async () => {
    const { come } = await open('/a1/edit', { [`GET ${url}/a1`]: () => ({ body: anAgreement({ state: 'draft', standing: 'draft' }) }) });
    expect(await come('sam-remove-object')).not.toBeNull();
  });
});
