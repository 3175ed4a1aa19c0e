import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { allItems } from '../testing/all-items.js';
import type { Client, Problemish } from '../testing/client.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { TowerDto, TowerPageDto } from './towers.dto.js';

describe('towers', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
  });
  afterAll(() => app.close());

  const add = async (code: string, name: string) =>
    (await manager.post<TowerDto>('/api/towers', { code, name })).body;

  it('adds a tower and answers its version as ETag', async () => {
    const response = await manager.post<TowerDto>('/api/towers', { code: 'client', name: ' Klient ' });
    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({ code: 'client', name: 'Klient', version: 1 });
    expect(response.headers['etag']).toBe('"1"');
  });

  it('names the field whose value is taken, and every bad field at once', async () => {
    await add('taken', 'Taken');
    const taken = await manager.post('/api/towers', { code: 'taken', name: 'Other' });
    expect(taken.body).toMatchObject({ status: 409, code: 'already_exists', errors: [{ field: 'code' }] });
    const bad = await manager.post('/api/towers', { code: 'Not a slug', name: '  ' });
    expect(bad.body.errors?.map((each) => each.field)).toEqual(['code', 'name']);
  });

  it('changes only the version the caller saw', async () => {
    const tower = await add('changing', 'First');
    const url = `/api/towers/${tower.id}`;
    expect((await manager.patch(url, { name: 'Second' })).body).toMatchObject({
      status: 428,
      code: 'precondition_required',
    });
    const changed = await manager.patch<TowerDto>(url, { name: 'Second' }, 1);
    expect(changed.body).toMatchObject({ code: 'changing', name: 'Second', version: 2 });
    const stale = await manager.patch<Problemish & { current: TowerDto }>(url, { name: 'Third' }, 1);
    expect(stale.body).toMatchObject({
      status: 412,
      code: 'changed_meanwhile',
      current: { name: 'Second', version: 2 },
    });
    expect((await manager.patch(url, { name: null }, 2)).body.code).toBe('invalid_input');
  });

  it('lets one of two simultaneous changes win', async () => {
    const { id } = await add('contested', 'Contested');
    const answers = await Promise.all(
      ['A', 'B'].map((name) => manager.patch(`/api/towers/${id}`, { name }, 1)),
    );
    expect(answers.map((each) => each.status).sort()).toEqual([200, 412]);
  });

  it('creates once a key, also when asked twice at once', async () => {
    const send = (name: string) =>
      manager.post<TowerDto>('/api/towers', { code: 'once', name }, { 'idempotency-key': 'tower-once' });
    const [first, second] = await Promise.all([send('Once'), send('Once')]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect((await send('Otherwise')).body).toMatchObject({ status: 409, code: 'idempotency_key_reused' });
  });

  it('pages in Swedish order, searches and counts', async () => {
    const own = await createTenant(app);
    const client = await own.as('supplier_manager');
    for (const [code, name] of [
      ['o', 'Öppet'],
      ['a', 'Arbetsplats'],
      ['r', 'Å 100 %'],
      ['z', 'Zon'],
      ['n', 'nät'],
    ]) {
      await client.post('/api/towers', { code, name });
    }
    const names = (await allItems<TowerDto>(client, '/api/towers?limit=2')).map((tower) => tower.name);
    expect((await client.get<TowerPageDto>('/api/towers?limit=2')).body.total).toBe(5);
    expect(names).toEqual(['Arbetsplats', 'nät', 'Zon', 'Å 100 %', 'Öppet']);
    const descending = await client.get<TowerPageDto>('/api/towers?sort=-code&limit=1');
    expect(descending.body.items.map((tower) => tower.code)).toEqual(['z']);
    const found = await client.get<TowerPageDto>(`/api/towers?q=${encodeURIComponent('0 %')}`);
    expect(found.body.items.map((tower) => tower.code)).toEqual(['r']);
    const { nextCursor } = (await client.get<TowerPageDto>('/api/towers?limit=1')).body;
    const mixed = await client.get(`/api/towers?sort=code&cursor=${nextCursor}`);
    expect(mixed.body.errors).toEqual([{ field: 'cursor', code: 'bad_cursor' }]);
    expect((await client.get('/api/towers?sort=organisation_id')).body.errors).toEqual([
      { field: 'sort', code: 'unknown_sort' },
    ]);
    expect((await client.get('/api/towers?limit=201')).body.errors).toEqual([
      { field: 'limit', code: 'max' },
    ]);
  });

  it('looks absent to another organisation and to whoever may not change it', async () => {
    const { id } = await add('private', 'Private');
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get(`/api/towers/${id}`)).body).toMatchObject({ status: 404, code: 'not_found' });
    expect((await stranger.patch(`/api/towers/${id}`, { name: 'X' }, 1)).status).toBe(404);
    expect((await stranger.inOrganisation(tenant.slug).get('/api/towers')).status).toBe(404);
    const executive = await tenant.as('executive');
    expect((await executive.get(`/api/towers/${id}`)).status).toBe(200);
    expect((await executive.patch(`/api/towers/${id}`, { name: 'X' }, 1)).status).toBe(404);
    expect((await executive.post('/api/towers', { code: 'x', name: 'X' })).status).toBe(404);
    expect((await executive.get('/api/towers/no-id')).status).toBe(404);
  });
});
