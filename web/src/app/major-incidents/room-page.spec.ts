import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { aRoom } from './major-incident.testing.js';
import type { Room } from './major-incident.js';
import { majorIncidentRoutes } from './major-incidents.routes.js';

async function open(role: Role = 'supplier_manager', room: Room = aRoom()) {
  const api = new FakeApi({
    'GET /api/auth/me': () => ({ body: someone(role) }),
    'GET /api/major-incidents/m1': () => ({ body: room }),
    'GET /api/actions?sourceKind=major-incidents&sourceId=m1&limit=100': () => ({
      body: { items: [{ id: 'a1', title: 'Övervaka diskarna', ownerName: 'Fjordnät', dueOn: '2026-12-01', state: 'open', version: 1 }] },
    }),
    'GET /api/suppliers?limit=200&sort=name': () => ({ body: { items: [{ id: 's1', name: 'Fjordnät' }, { id: 's2', name: 'Mälarklient' }] } }),
    'POST /api/major-incidents/m1/updates': ({ body }) => ({
      status: 201,
      body: aRoom({ updates: [...room.updates, { id: 'u9', at: '2026-10-05T09:30:00.000Z', authorSupplierId: null, authorName: 'Eva', ...(body as { audience: 'all'; text: string }) }] }),
    }),
  });
  await prepare(api, [{ path: 'major-incidents', children: majorIncidentRoutes }]);
  await TestBed.inject(AuthStore).ensure();
  const harness = await RouterTestingHarness.create('/major-incidents/m1');
  await harness.fixture.whenStable();
  const page = harness.fixture.nativeElement as HTMLElement;
  await until(() => page.querySelector('#room-review'));
  const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
  return { api, harness, page, text };
}

describe('RoomPage', () => {
  it('says that an update is overdue, and shows who leads, who is called in and what is due', async () => {
    const { page, text } = await open();
    expect(page.querySelector('.overdue')?.textContent).toContain('Nästa lägesbild är försenad');
    expect(text()).toContain('Kim Holm');
    expect(text()).toContain('Tidig varning');
    expect(text()).toContain('Övervaka diskarna');
  });

  it('posts an update to those chosen, and shows it', async () => {
    const { api, harness, page, text } = await open();
    const area = page.querySelector<HTMLTextAreaElement>('#room-say + sam-quick-form textarea');
    const select = page.querySelector<HTMLSelectElement>('#room-say + sam-quick-form select');
    if (area) area.value = 'Diskarna är bytta.';
    area?.dispatchEvent(new Event('input'));
    if (select) select.value = 'internal';
    select?.dispatchEvent(new Event('input'));
    select?.dispatchEvent(new Event('change'));
    page.querySelector<HTMLElement>('#room-say + sam-quick-form button')?.click();
    await harness.fixture.whenStable();
    await until(() => (text().includes('Diskarna är bytta.') ? true : null));
    expect(api.asked('/api/major-incidents/m1/updates')[0]?.body).toEqual({ audience: 'internal', text: 'Diskarna är bytta.' });
  });

  it('offers a supplier what is its to do and no more', async () => {
    const { page, text } = await open('vendor', aRoom({ obligations: [], updates: [] }));
    expect(text()).toContain('Vi är här');
    expect(text()).toContain('Svara');
    expect(page.querySelector('#room-obligations')).toBeNull();
    for (const hidden of ['Kalla in', 'Avsluta', 'Begär underlag', 'Till vilka']) expect(text()).not.toContain(hidden);
  });

  it('ends with the review, and takes no more updates', async () => {
    const ended = aRoom({ endedAt: '2026-10-05T12:00:00.000Z', nextUpdateDueAt: null, cause: 'En disk', reviewLessons: 'Byt i tid' });
    const { page, text } = await open('supplier_manager', ended);
    expect(page.querySelector('#room-say')).toBeNull();
    expect(text()).toContain('En disk');
    expect(text()).toContain('Byt i tid');
  });
});
