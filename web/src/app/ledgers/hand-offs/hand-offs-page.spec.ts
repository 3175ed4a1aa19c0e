import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ledgerRoutes } from '../ledgers.routes.js';
import { aHandOff, aMatrix } from './hand-off.testing.js';

async function open(url: string, role: Role = 'supplier_manager', matrix = aMatrix()) {
  const api = new FakeApi({
    'GET /api/auth/me': () => ({ body: someone(role) }),
    'GET /api/ledgers/hand-offs': () => ({ body: matrix }),
    'GET /api/ledgers/hand-offs?': () => ({ body: matrix }),
    'GET /api/ledgers/hand-offs?from=2026-09&to=2026-10&priority=1': () => ({ body: aMatrix({ from: '2026-09', pairs: [] }) }),
    'GET /api/towers?limit=200&sort=name': () => ({ body: { items: [{ id: 't1', name: 'Nät' }] } }),
    'GET /api/ledgers/hand-offs/incidents?from=2026-10&to=2026-10&fromSupplierId=s1&toSupplierId=s2': () => ({
      body: { items: [aHandOff()], nextCursor: null },
    }),
  });
  await prepare(api, [{ path: 'ledgers', children: ledgerRoutes }]);
  await TestBed.inject(AuthStore).ensure();
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  const page = harness.fixture.nativeElement as HTMLElement;
  const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
  return { api, harness, page, text };
}

describe('HandOffsPage', () => {
  it('R21 shows the matrix, each cell with a way to its incidents', async () => {
    const { page, text } = await open('/ledgers/hand-offs');
    const cells = [...page.querySelectorAll<HTMLAnchorElement>('sam-hand-off-table td a')];
    expect(cells.map((link) => link.textContent)).toEqual(['2', '1']);
    expect(cells[0]?.getAttribute('href')).toBe('/ledgers/hand-offs/incidents?from=2026-10&to=2026-10&fromSupplierId=s1&toSupplierId=s2');
    expect(cells[1]?.parentElement?.textContent).toContain('1 obearbetad');
    expect(text()).toContain('33,3');
  });

  it('R21 draws a band for each pair, and says the same as a table', async () => {
    const { harness, page } = await open('/ledgers/hand-offs');
    expect(page.querySelectorAll('sam-hand-off-flow .middle path')).toHaveLength(2);
    page.querySelector<HTMLElement>('sam-hand-off-flow .tool')?.click();
    await harness.fixture.whenStable();
    const rows = [...page.querySelectorAll('sam-hand-off-flow tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows[0]).toMatch(/^Fjordnät ?Mälarklient ?2 ?0 ?0 ?1 ?1\sh ?30\smin$/);
  });

  it('R21 shows where the time went, adding up', async () => {
    const { page } = await open('/ledgers/hand-offs');
    const times = page.querySelector('sam-holding-times')?.textContent ?? '';
    expect(times).toContain('Utan ansvarig');
    expect(times.replace(/\s+/g, ' ')).toMatch(/Hela tiden ?10\sh/);
  });

  it('asks for what the address says, and teaches where nothing was handed on', async () => {
    const { api, text } = await open('/ledgers/hand-offs?from=2026-09&to=2026-10&priority=1');
    expect(api.asked('/api/ledgers/hand-offs?from=2026-09&to=2026-10&priority=1')).not.toHaveLength(0);
    expect(text()).toContain('Inga överlämningar');
  });

  it('does not speak to a vendor of time that nobody held', async () => {
    const { text } = await open('/ledgers/hand-offs', 'vendor', aMatrix({ unownedMs: null, stoodResolvedMs: null, wallMs: null }));
    expect(text()).not.toContain('Utan ansvarig');
    expect(text()).not.toContain('Hela tiden');
  });

  it('lists the hand-offs behind a cell', async () => {
    const { page, text } = await open('/ledgers/hand-offs/incidents?from=2026-10&to=2026-10&fromSupplierId=s1&toSupplierId=s2');
    expect(page.querySelector('tbody a')?.getAttribute('href')).toBe('/incidents/i1');
    expect(text()).toContain('Fjordnät → Mälarklient · oktober 2026');
    expect(text()).toContain('obearbetad');
  });
});
