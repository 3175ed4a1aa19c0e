import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi, type Call } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { until } from '../../../testing/until.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { NOW } from '../../core/i18n/today.js';
import { templateRoutes } from './templates.routes.js';

const url = '/api/report-templates';
const label = { sv: 'Ärenden', en: 'Tickets' };
const definition = (more: object = {}) => ({
  sections: [
    { key: 's', title: { sv: 'Siffror', en: 'Figures' }, items: [
      { kind: 'number', key: 'tickets', label, required: true, unit: '', decimals: 0, ...more },
      { kind: 'date', key: 'day', label: { sv: 'Dag', en: 'Day' }, required: false },
    ] },
  ],
});
const draft = { id: 'v2', templateId: 't1', number: 2, state: 'draft', validFrom: null, publishedAt: null, publishedByName: null, updatedAt: '2026-03-05T10:00:00Z', version: 1 };
const first = { ...draft, id: 'v1', number: 1, state: 'published', validFrom: '2026-01', publishedAt: '2026-01-02T10:00:00Z', publishedByName: 'Lena' };
const template = {
  ...{ id: 't1', contractId: 'c1', contractNumber: 'A-1', contractTitle: 'Drift', supplierId: 's1', supplierName: 'Mälarklient', name: { sv: 'Månadsrapport', en: 'Monthly report' } },
  ...{ frequency: 'month', dueDays: 5, calendarId: 'k1', calendarName: 'Kontorstid', reminderDaysBefore: [1, 5], reminderDaysAfter: [2], reviewDays: 10, answerDays: 1 },
  ...{ fourEyes: true, signatoryTitle: 'Leveransansvarig', firstPeriod: '2026-01', lastPeriod: null, active: true, illustrative: true, publishedFrom: '2026-01', version: 3, updatedAt: '2026-03-05T10:00:00Z' },
};
const detail = { ...template, versions: [draft, first] };
const named = (id: string, name: string) => ({ body: { items: [{ id, name }], nextCursor: null } });

const standard: Record<string, (call: Call) => object> = {
  [`GET ${url}?sort=name`]: () => ({ body: { items: [template], nextCursor: null, total: 1 } }),
  [`GET ${url}/t1`]: () => ({ body: detail }),
  [`GET ${url}/t1/versions/v2`]: () => ({ body: { ...draft, definition: definition() } }),
  [`GET ${url}/t1/versions/v1`]: () => ({ body: { ...first, definition: definition() } }),
  [`PUT ${url}/t1/versions/v2`]: ({ body }) => ({ body: { ...draft, version: 2, definition: (body as { definition: object }).definition } }),
  'GET /api/contracts/c1': () => ({ body: { serviceLevels: [{ code: 'LÖSN', name: 'Löst i tid' }, { code: 'LÖSN', name: 'Löst i tid' }] } }),
  'GET /api/contracts?limit=200&sort=number': () => ({ body: { items: [{ id: 'c1', number: 'A-1', title: 'Drift', supplierName: 'Mälarklient' }], nextCursor: null } }),
  'GET /api/suppliers?limit=200&sort=name': () => named('s1', 'Mälarklient'),
  'GET /api/service-calendars?limit=200&sort=name': () => named('k1', 'Kontorstid'),
};

async function open(path: string, answers: Record<string, (call: Call) => object> = {}, role: Role = 'supplier_manager') {
  const api = new FakeApi({ 'GET /api/auth/me': () => ({ body: someone(role) }), ...standard, ...answers });
  TestBed.configureTestingModule({ providers: [{ provide: NOW, useValue: () => Date.parse('2026-11-15T10:00:00Z') }] });
  await prepare(api, [{ path: 'reports/templates', children: templateRoutes }]);
  await TestBed.inject(AuthStore).ensure();
  const harness = await RouterTestingHarness.create(`/reports/templates${path}`);
  const settle = async () => {
    await harness.fixture.whenStable();
    await harness.fixture.whenStable();
  };
  await settle();
  const page = harness.fixture.nativeElement as HTMLElement;
  const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
  const come = async (selector: string) => {
    const found = await until(() => page.querySelector<HTMLElement>(selector));
    await settle();
    return found;
  };
  const click = async (name: string) => {
    const found = await until(() => [...page.querySelectorAll<HTMLElement>('button, a')].find((each) => [each.getAttribute('aria-label'), each.textContent?.trim()].includes(name)) ?? null);
    found.click();
    await settle();
  };
  const type = async (name: string, value: string) => {
    const found = await until(() => [...page.querySelectorAll('label')].find((each) => (each.textContent ?? '').trim().startsWith(name)) ?? null);
    const control = document.getElementById(found.getAttribute('for') ?? '') as HTMLInputElement;
    if (control.tagName === 'SELECT') await until(() => control.querySelector(`option[value="${value}"]`));
    control.value = value;
    for (const event of ['input', 'change', 'blur']) control.dispatchEvent(new Event(event));
    await settle();
  };
  return { api, page, text, come, click, type, settle };
}

describe('the list of report templates', () => {
  it('says what each asks for, of whom and by when', async () => {
    const { come, text } = await open('');
    expect((await come('td a')).getAttribute('href')).toBe('/reports/templates/t1');
    expect(text()).toContain('Varje månad, senast 5 servicedagar efter periodens slut');
    expect(text()).toContain('från januari 2026');
    expect(text()).toContain('Ny rapportmall');
  });

  it('offers a vendor nothing to write', async () => {
    const { come, text } = await open('', {}, 'vendor');
    await come('td a');
    expect(text()).not.toContain('Ny rapportmall');
  });
});

describe('a report template', () => {
  it('shows its versions and its schedule', async () => {
    const { come, text, page } = await open('/t1');
    await come('dl');
    expect(text()).toContain('5 och 1 dagar före, 2 dagar efter');
    expect(text()).toContain('1 servicedag');
    expect([...page.querySelectorAll('section li a')].map((each) => each.getAttribute('href'))).toEqual([
      '/reports/templates/t1/versions/v2',
      '/reports/templates/t1/versions/v1',
    ]);
  });

  it('begins a new version once there is no draft', async () => {
    const { api, click, come } = await open('/t1', {
      [`GET ${url}/t1`]: () => ({ body: { ...template, versions: [first] } }),
      [`POST ${url}/t1/versions`]: () => ({ status: 201, body: draft }),
    });
    await come('dl');
    await click('Ny version');
    expect(api.asked(`${url}/t1/versions`)[0]?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(TestBed.inject(Router).url).toBe('/reports/templates/t1/edit');
  });

  it('is made for a contract, and goes on to its questions', async () => {
    const { api, type, click } = await open('/new', { [`POST ${url}`]: () => ({ status: 201, body: detail }) });
    await type('Avtal', 'c1');
    await type('Namn på svenska', 'Månadsrapport');
    await type('Namn på engelska', 'Monthly report');
    await type('Påminn, dagar före', '5, x');
    await click('Spara och skriv frågorna');
    expect(api.asked(url)).toHaveLength(0);
    await type('Påminn, dagar före', '5, 1');
    await click('Spara och skriv frågorna');
    expect(api.asked(url)[0]?.body).toMatchObject({ contractId: 'c1', name: { sv: 'Månadsrapport' }, dueDays: 5, calendarId: null, reminderDaysBefore: [5, 1], firstPeriod: '2026-11' });
    expect(TestBed.inject(Router).url).toBe('/reports/templates/t1/edit');
  });

  it('keeps the frequency of what was published', async () => {
    const { come, text } = await open('/t1/schedule');
    await come('form');
    expect(text()).not.toContain('Hur ofta');
    expect(text()).not.toContain('Siffrorna kan knytas');
  });
});

describe('a version of a template', () => {
  it('can be tried, and published where it is a draft', async () => {
    const { api, come, click, type } = await open('/t1/versions/v2', { [`POST ${url}/t1/versions/v2/publication`]: () => ({ body: first }) });
    await come('sam-publish-form');
    await type('Ärenden', '12');
    await click('Publicera');
    const [call] = api.asked(`${url}/t1/versions/v2/publication`);
    expect([call?.body, call?.headers.get('If-Match')]).toEqual([{ validFrom: '2026-11' }, '"1"']);
    expect(TestBed.inject(Router).url).toBe('/reports/templates/t1');
  });

  it('that stands is only tried', async () => {
    const { come, page } = await open('/t1/versions/v1');
    await come('sam-dynamic-form');
    expect(page.querySelector('sam-publish-form')).toBeNull();
  });
});

describe('the editor of a template', () => {
  it('opens a question, ties it to a service level and saves', async () => {
    const { api, come, click, type, text } = await open('/t1/edit');
    (await come('#item-0-0-open')).click();
    await type('Servicenivå som värdet hämtas från', 'LÖSN');
    await type('Tillåten avvikelse från det uppmätta', '0,5');
    expect(text()).toContain('inte sparade än');
    await click('Spara utkastet');
    const [call] = api.asked(`${url}/t1/versions/v2`).filter(({ method }) => method === 'PUT');
    expect(call?.body).toEqual({ definition: definition({ source: 'LÖSN', tolerance: { kind: 'absolute', value: '0.5' } }) });
    expect(call?.headers.get('If-Match')).toBe('"1"');
    expect(text()).toContain('Utkastet är sparat.');
  });

  it('moves questions by their buttons, says so and keeps the focus', async () => {
    const { come, click, text, page } = await open('/t1/edit');
    await come('#item-0-0-open');
    await click('Flytta ner Ärenden');
    expect(page.querySelector('#item-0-0-open')?.textContent).toContain('Dag');
    expect(text()).toContain('Flyttad till plats 2 av 2.');
    // At the end it goes no further down: on to the question itself.
    expect(document.activeElement?.id).toBe('item-0-1-open');
    await click('Flytta upp Ärenden');
    expect(page.querySelector('#item-0-0-open')?.textContent).toContain('Ärenden');
    await click('Ta bort Ärenden');
    expect(page.querySelector('#item-0-0-open')?.textContent).toContain('Dag');
  });

  it('names what is missing once somebody means to save, and leads there', async () => {
    const { api, come, click, page, text } = await open('/t1/edit');
    await come('#item-0-0-open');
    await click('Lägg till i Siffror');
    expect(page.querySelector('#item-0-2-open')?.getAttribute('aria-expanded')).toBe('true');
    expect(text()).not.toContain('Att rätta till');
    await click('Spara utkastet');
    expect(api.asked(`${url}/t1/versions/v2`).filter(({ method }) => method === 'PUT')).toHaveLength(0);
    expect(document.activeElement?.tagName).toBe('SAM-EDITOR-PROBLEMS');
    expect(text()).toContain('Siffra: Texten behövs på båda språken.');
    page.querySelector<HTMLElement>('sam-editor-problems button')?.click();
    await come('#item-0-2-open');
    expect(document.activeElement?.id).toBe('item-0-2-open');
    expect(page.querySelectorAll('sam-properties-form [aria-invalid=true]')).toHaveLength(2);
  });

  it('shows the form that comes of it, its conditions too', async () => {
    const { come, type, page } = await open('/t1/edit');
    (await come('#item-0-1-open')).click();
    await type('Visas bara beroende på svaret på', 'tickets');
    const preview = () => page.querySelector('.preview')?.textContent ?? '';
    await until(() => !preview().includes('Dag'));
    await type('Ärenden', '3');
    await until(() => preview().includes('Dag'));
  });

  it('keeps what was written in the browser until it is saved', async () => {
    const { come, type, click } = await open('/t1/edit');
    (await come('#item-0-0-open')).click();
    await type('Text på svenska', 'Samtal');
    const kept = 'samsyn:unsaved:template-draft-v2';
    await until(() => localStorage.getItem(kept)?.includes('Samtal'));
    await TestBed.inject(Router).navigateByUrl('/reports/templates/t1');
    await TestBed.inject(Router).navigateByUrl('/reports/templates/t1/edit');
    expect((await come('#item-0-0-open')).textContent).toContain('Samtal');
    await click('Spara utkastet');
    await until(() => localStorage.getItem(kept) === null);
  });

  it('lets whoever was slower decide which one stays', async () => {
    const theirs = { ...draft, version: 5, definition: definition({ decimals: 1 }) };
    let puts = 0;
    const { api, come, click, type } = await open('/t1/edit', {
      [`PUT ${url}/t1/versions/v2`]: ({ body }) =>
        ++puts === 1 ? { status: 412, body: { code: 'changed_meanwhile', current: theirs } } : { body: { ...theirs, version: 6, definition: (body as { definition: object }).definition } },
    });
    (await come('#item-0-0-open')).click();
    await type('Text på svenska', 'Samtal');
    await click('Spara utkastet');
    await click('Spara det som står här');
    const last = api.asked(`${url}/t1/versions/v2`).filter(({ method }) => method === 'PUT').at(-1);
    expect(last?.headers.get('If-Match')).toBe('"5"');
    expect(last?.body).toEqual({ definition: definition({ label: { ...label, sv: 'Samtal' } }) });
  });

  it('publishes what is saved, from a month on', async () => {
    const { api, come, click } = await open('/t1/edit', { [`POST ${url}/t1/versions/v2/publication`]: () => ({ body: first }) });
    await come('#item-0-0-open');
    await click('Publicera');
    expect(api.asked(`${url}/t1/versions/v2/publication`)[0]?.body).toEqual({ validFrom: '2026-11' });
    expect(TestBed.inject(Router).url).toBe('/reports/templates/t1');
  });
});
