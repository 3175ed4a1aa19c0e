import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { addSupplier } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ActionDto, ActionPageDto } from './actions.dto.js';

const url = '/api/actions';
const source = { sourceKind: 'major-incidents', sourceId: '00000000-0000-4000-8000-000000000000' };

describe('actions', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let colleague: Client;
  let forBlue: Client;
  let blue: string;
  let green: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    colleague = await tenant.as('supplier_manager');
    [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    forBlue = await tenant.as('vendor', blue);
    await add('Late of Blue', { ownerSupplierId: blue, dueOn: '2026-01-02' });
    await add('Mine', { ownerUserId: manager.userId, dueOn: '2099-01-01' });
    await add('Of Green', { ownerSupplierId: green, dueOn: '2099-01-02' });
    await add('Nobody’s', {});
    const done = await add('Done late', { ownerSupplierId: blue, dueOn: '2026-01-01' });
    await manager.patch(`${url}/${done.id}`, { state: 'done' }, 1);
  });
  afterAll(() => app.close());

  async function add(title: string, more: object): Promise<ActionDto> {
    const { status, body } = await manager.post<ActionDto>(url, { ...source, title, ...more });
    expect(status).toBe(201);
    return body;
  }
  const titles = async (query: string, client = manager) =>
    (await client.get<ActionPageDto>(`${url}?${query}`)).body.items.map(({ title }) => title);

  it('are listed by due date and narrowed to what is late, open, one’s own or a supplier’s', async () => {
    expect(await titles('')).toEqual(['Done late', 'Late of Blue', 'Mine', 'Of Green', 'Nobody’s']);
    expect(await titles('overdue=true')).toEqual(['Late of Blue']);
    expect(await titles('state=done')).toEqual(['Done late']);
    expect(await titles('owner=me')).toEqual(['Mine']);
    expect(await titles('owner=me', colleague)).toEqual([]);
    expect(await titles(`supplierId=${green}`)).toEqual(['Of Green']);
    const { items } = (await manager.get<ActionPageDto>(`${url}?state=open`)).body;
    expect(items.map(({ overdue }) => overdue)).toEqual([true, false, false, false]);
  });

  it('show a vendor its supplier’s own alone, and nobody outside the organisation any', async () => {
    expect(await titles('owner=me', forBlue)).toEqual(['Done late', 'Late of Blue']);
    expect(await titles(`supplierId=${green}`, forBlue)).toEqual([]);
    const { body } = await forBlue.get<ActionPageDto>(url);
    expect(body.items.map(({ sourceTitle }) => sourceTitle)).toEqual([null, null]);
    const stranger = await (await createTenant(app)).as('administrator');
    expect(await titles('', stranger)).toEqual([]);
    const id = body.items[0]?.id ?? '';
    expect((await stranger.get(`${url}/${id}`)).status).toBe(404);
    expect((await forBlue.patch(`${url}/${id}`, { title: 'x' }, 2)).status).toBe(404);
    const reader = await tenant.as('executive');
    expect((await reader.post(`${url}/${id}/work`, { state: 'done' }, { 'if-match': '"2"' })).status).toBe(404);
  });

  it('tell whoever they become: once, and not of what one took on oneself', async () => {
    const told = async (client: Client) =>
      (await client.get<{ items: { kind: string; params: { title: string } }[] }>('/api/notifications')).body.items.map(({ params }) => params.title);
    const { id } = await add('Write it down', { ownerUserId: colleague.userId });
    expect(await told(colleague)).toEqual(['Write it down']);
    await manager.patch(`${url}/${id}`, { note: 'By Friday' }, 1);
    await manager.patch(`${url}/${id}`, { ownerUserId: null, ownerSupplierId: blue }, 2);
    expect((await told(forBlue))[0]).toBe('Write it down');
    expect([await told(colleague), await told(manager)]).toEqual([['Write it down'], []]);
    await manager.patch(`${url}/${id}`, { state: 'cancelled' }, 3);
  });

  it('are refused a state or owner that is none', async () => {
    for (const query of ['overdue=false', 'owner=you', 'supplierId=x', 'state=late']) expect((await manager.get(`${url}?${query}`)).status).toBe(422);
  });

  it('are done by their supplier, with what it did, once', async () => {
    const { id } = await add('To do', { ownerSupplierId: blue });
    const work = (seen: number) => forBlue.post<ActionDto>(`${url}/${id}/work`, { state: 'done', note: 'The disks are watched' }, { 'if-match': `"${seen}"` });
    expect((await work(1)).body).toMatchObject({ state: 'done', note: 'The disks are watched', overdue: false });
    expect((await work(2)).body).toMatchObject({ status: 409, code: 'action_not_open' });
  });
});
