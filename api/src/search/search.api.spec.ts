import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { RecentItemsDto, SearchDto } from './search.dto.js';

describe('search', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let blue: string;
  let green: string;
  let contractId: string;
  let actionId: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    [blue, green] = [await addSupplier(manager, 'Blåbärsnät AB'), await addSupplier(manager, 'Grönkulla Drift')];
    contractId = await addContract(manager, blue, [await addTower(manager)]);
    forBlue = await tenant.as('vendor', blue);
    const source = { sourceKind: 'contracts', sourceId: contractId };
    const add = async (title: string, ownerSupplierId: string) => (await manager.post<{ id: string }>('/api/actions', { ...source, title, ownerSupplierId })).body.id;
    actionId = await add('Kortare svarstider i e-tjänsten', blue);
    await add('Renew certificates of the e-services', green);
  });
  afterAll(() => app.close());

  const find = async (q: string, client = manager, more = '') => {
    const { status, body } = await client.get<SearchDto>(`/api/search?q=${encodeURIComponent(q)}${more}`);
    expect(status).toBe(200);
    return body.items;
  };
  const titles = async (q: string, client = manager) => (await find(q, client)).map(({ title }) => title);

  it('finds words by their stems in both languages, by their beginning, and by all of them', async () => {
    expect(await titles('svarstid')).toEqual(['Kortare svarstider i e-tjänsten']);
    expect(await titles('certificate')).toEqual(['Renew certificates of the e-services']);
    expect(await titles('blåb')).toEqual(['Blåbärsnät AB']);
    expect(await titles('KORTARE e-tjänst')).toEqual(['Kortare svarstider i e-tjänsten']);
    expect(await titles('kortare certificates')).toEqual([]);
  });

  it('says what a thing is and where its page is', async () => {
    expect(await find('blåbärsnät')).toEqual([{ kind: 'suppliers', id: blue, title: 'Blåbärsnät AB', link: `/suppliers/${blue}`, snippet: null }]);
    expect((await find('svarstid', manager, '&kinds=suppliers,contracts'))).toEqual([]);
    expect((await find('svarstid', manager, '&kinds=actions')).map(({ id }) => id)).toEqual([actionId]);
  });

  it('takes whatever is typed', async () => {
    for (const q of ["'", '\\', "q' & !x:*", '(((', ':*', '& | !', '%', '-', '—', '\u0002', 'x'.repeat(200)]) expect(await find(q)).toEqual([]);
    for (const q of ['', '   ', 'x'.repeat(201)]) expect((await manager.get(`/api/search?q=${encodeURIComponent(q)}`)).status).toBe(422);
    expect((await manager.get("/api/search?q=x&kinds=a';--")).status).toBe(422);
  });

  it('finds for a supplier its own alone, and for a stranger nothing', async () => {
    expect(await titles('svarstid', forBlue)).toEqual(['Kortare svarstider i e-tjänsten']);
    expect(await titles('certificates', forBlue)).toEqual([]);
    expect(await titles('grönkulla', forBlue)).toEqual([]);
    const stranger = await (await createTenant(app)).as('administrator');
    expect(await titles('svarstid', stranger)).toEqual([]);
    expect((await stranger.inOrganisation(tenant.slug).get('/api/search?q=svarstid')).status).toBe(404);
  });

  const recent = async (client = manager) => (await client.get<RecentItemsDto>('/api/search/recent')).body.items.map(({ title }) => title);
  const look = async (path: string, client = manager) => expect((await client.post('/api/search/recent', { path })).status).toBe(204);

  it('keeps what one has looked at, the newest first and once, for oneself', async () => {
    for (const path of [`/suppliers/${blue}`, `/actions/${actionId}`, `/suppliers/${blue}`]) await look(path);
    expect(await recent()).toEqual(['Blåbärsnät AB', 'Kortare svarstider i e-tjänsten']);
    expect(await recent(await tenant.as('supplier_manager'))).toEqual([]);
  });

  it('remembers no address of no object, and nothing one does not see', async () => {
    for (const path of ['/overview', `/suppliers/${green}`, `/nowhere/${green}`, `/suppliers/${green}/edit`]) await look(path, forBlue);
    expect(await recent(forBlue)).toEqual([]);
    expect((await forBlue.post('/api/search/recent', { path: 'https://elsewhere.example' })).status).toBe(422);
  });

  it('forgets what one may no longer see', async () => {
    await look(`/actions/${actionId}`, forBlue);
    expect(await recent(forBlue)).toEqual(['Kortare svarstider i e-tjänsten']);
    const { version } = (await manager.get<{ version: number }>(`/api/actions/${actionId}`)).body;
    await manager.patch(`/api/actions/${actionId}`, { ownerSupplierId: green }, version);
    expect([await recent(forBlue), await titles('svarstid', forBlue)]).toEqual([[], []]);
  });
});
