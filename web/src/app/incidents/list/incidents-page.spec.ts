import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi, type Call } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { anIncident } from '../incident.testing.js';
import { IncidentsPage } from './incidents-page.js';

const routes = [{ path: 'incidents', component: IncidentsPage }];

/** Answers every page of incidents alike, whatever it is narrowed to. */
class IncidentsApi extends FakeApi {
  override readonly fetch: typeof fetch = async (input, init) => {
    const { pathname, searchParams } = new URL(String(input), 'http://x');
    this.calls.push({
      method: 'GET',
      path: String(input),
      headers: new Headers(init?.headers),
      body: undefined,
    } satisfies Call);
    const body = () => {
      if (pathname === '/api/auth/me') return someone(this.role);
      if (pathname === '/api/suppliers')
        return {
          items: [
            { id: 's1', name: 'Fjordnät' },
            { id: 's2', name: 'Mälarklient' },
          ],
        };
      if (pathname !== '/api/incidents') return { items: [] };
      const cursor = searchParams.get('cursor');
      return {
        items: cursor ? [anIncident({ id: 'i2', leadSupplierId: 's9' })] : this.first,
        nextCursor: cursor ? null : this.next,
      };
    };
    return new Response(JSON.stringify(body()), { headers: { 'Content-Type': 'application/json' } });
  };

  constructor(
    private readonly role: Role = 'administrator',
    private readonly first = [anIncident()],
    private readonly next: string | null = 'c2',
  ) {
    super({});
  }

  incidents(): URLSearchParams[] {
    const asked = this.calls
      .map(({ path }) => new URL(path, 'http://x'))
      .filter(({ pathname }) => pathname === '/api/incidents');
    return asked.map(({ searchParams }) => searchParams);
  }
}

async function open(url: string, api = new IncidentsApi()) {
  await prepare(api, routes);
  await TestBed.inject(AuthStore).ensure();
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  const page = harness.fixture.nativeElement as HTMLElement;
  return { api, harness, page };
}

describe('IncidentsPage', () => {
  it('asks for what the address says, dates as instants of the organisation', async () => {
    const { api } = await open(
      '/incidents?supplierId=s1&priority=2&from=2026-01-01&to=2026-01-31&sort=-handOffs',
    );
    const asked = Object.fromEntries(api.incidents().at(-1) ?? []);
    expect(asked).toEqual({
      supplierId: 's1',
      priority: '2',
      sort: '-handOffs',
      limit: '50',
      openedFrom: '2025-12-31T23:00:00.000Z',
      openedTo: '2026-01-31T23:00:00.000Z',
    });
  });

  it('keeps a filter in the address and asks anew', async () => {
    const { api, harness, page } = await open('/incidents');
    const select = [...page.querySelectorAll('select')].find((one) => one.textContent?.includes('Kritisk'));
    if (select) select.value = '1';
    select?.dispatchEvent(new Event('change'));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/incidents?priority=1');
    expect(api.incidents().at(-1)?.get('priority')).toBe('1');
  });

  it('adds the next page below the first', async () => {
    const { api, harness, page } = await open('/incidents');
    page.querySelector<HTMLElement>('.foot button')?.click();
    await harness.fixture.whenStable();
    expect(api.incidents().at(-1)?.get('cursor')).toBe('c2');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('names the supplier, and the bounces in words', async () => {
    const { page } = await open('/incidents');
    const row = page.querySelector('tbody tr')?.textContent ?? '';
    expect(row).toContain('Fjordnät');
    expect(row).toContain('1 studs');
    expect(page.querySelector('tbody a')?.getAttribute('href')).toBe('/incidents/i1');
  });

  it('teaches the next step where there is nothing, and shows a vendor no way to import', async () => {
    const { page } = await open('/incidents', new IncidentsApi('administrator', [], null));
    expect(page.querySelector('sam-empty-state a')?.getAttribute('href')).toBe('/imports/new');
    TestBed.resetTestingModule();
    const vendor = await open('/incidents', new IncidentsApi('vendor', [], null));
    expect(vendor.page.querySelector('sam-empty-state a')).toBeNull();
    expect(vendor.page.textContent).not.toContain('Logga incident');
    expect(vendor.api.calls.some(({ path }) => path.startsWith('/api/imports'))).toBe(false);
  });

  it('does not name to a vendor who else held an incident', async () => {
    const { page } = await open(
      '/incidents',
      new IncidentsApi('vendor', [anIncident({ leadSupplierId: 's9' })], null),
    );
    expect(page.querySelector('tbody tr')?.textContent).toContain('Annan leverantör');
  });
});
