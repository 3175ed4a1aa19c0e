import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { type ApiRole, connectAsApi, type Context } from '../testing/as-role.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { SavedViewDto, SavedViewsDto } from './saved-views.dto.js';

const path = '/scorecards/compare?left=2026-09:organisation:organisation&right=2026-10:organisation:organisation';

describe('saved views', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let executive: Client;
  let manager: Client;
  let vendor: Client;
  let otherVendor: Client;
  let supplierId: string;
  let sql: ApiRole;

  const save = (client: Client, body: object) => client.post<SavedViewDto>('/api/saved-views', body);
  const names = async (client: Client) => (await client.get<SavedViewsDto>('/api/saved-views')).body.items.map(({ name }) => name);

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    supplierId = (await t.supplier('Alpha', [])).id;
    [executive, manager, vendor, otherVendor] = [
      await t.tenant.as('executive'),
      await t.tenant.as('supplier_manager'),
      await t.tenant.as('vendor', supplierId),
      await t.tenant.as('vendor', (await t.supplier('Beta', [])).id),
    ];
    sql = await connectAsApi();
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  it('are shared by a side: the buyer’s people, or one supplier’s', async () => {
    const { status, body } = await save(executive, { name: 'To the board', path });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'To the board', path, createdByName: 'Test executive', removable: true });
    expect((await save(vendor, { name: 'Ours', path: '/scorecards' })).status).toBe(201);
    expect(await names(manager)).toEqual(['To the board']);
    expect(await names(vendor)).toEqual(['Ours']);
    expect(await names(otherVendor)).toEqual([]);
    expect((await manager.get<SavedViewsDto>('/api/saved-views')).body.items[0]?.removable).toBe(false);
  });

  it('lead nowhere but into the portal', async () => {
    for (const bad of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'scorecards', '/a b', '/']) {
      expect((await save(executive, { name: 'Bad', path: bad })).status).toBe(422);
    }
    expect((await save(executive, { name: '', path })).status).toBe(422);
  });

  it('are taken away by whom they are of, or an administrator; of any other side they are not there', async () => {
    const { id } = (await save(executive, { name: 'Mine', path })).body;
    for (const other of [manager, vendor]) expect((await other.delete(`/api/saved-views/${id}`)).status).toBe(404);
    expect((await executive.delete(`/api/saved-views/${id}`)).status).toBe(204);
    const theirs = (await save(manager, { name: 'Theirs', path })).body.id;
    expect((await (await t.tenant.as('administrator')).delete(`/api/saved-views/${theirs}`)).status).toBe(204);
    expect((await executive.delete(`/api/saved-views/${theirs}`)).status).toBe(404);
  });

  it('give no right to what they lead to', async () => {
    expect((await save(vendor, { name: 'Curious', path: '/scorecards/2026-09/towers/x' })).status).toBe(201);
    expect((await vendor.get('/api/scorecards/2026-09/details/organisation/organisation')).status).toBe(404);
  });

  it('stay within an organisation', async () => {
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('administrator');
    expect(await names(stranger)).toEqual([]);
    expect((await stranger.inOrganisation(t.tenant.slug).get('/api/saved-views')).status).toBe(404);
  });

  it('are walled off in the database itself', async () => {
    const { organisationId } = t.tenant;
    const as = (role: string, supplier: string | null, userId: string): Context => ({ organisationId, supplierId: supplier, userId, role });
    const seen = async (context: Context | null) => (await sql.attempt(context, 'SELECT holder_id FROM saved_view')).rows.map((row) => row['holder_id']);
    expect(new Set(await seen(as('vendor', supplierId, vendor.userId)))).toEqual(new Set([supplierId]));
    expect(new Set(await seen(as('executive', null, executive.userId)))).toEqual(new Set([organisationId]));
    expect(await seen(as('vendor', null, vendor.userId))).toEqual([]);
    expect(await seen(null)).toEqual([]);
    const insert = "INSERT INTO saved_view (organisation_id, id, holder_id, name, path, created_by, created_at) VALUES ($1, $2, $3, 'N', '/x', $4, now())";
    const attempt = (context: Context, holder: string, by: string) => sql.attempt(context, insert, [organisationId, randomUUID(), holder, by]);
    expect((await attempt(as('vendor', supplierId, vendor.userId), organisationId, vendor.userId)).refused).toBe('42501');
    expect((await attempt(as('executive', null, executive.userId), organisationId, manager.userId)).refused).toBe('42501');
    expect((await sql.attempt(as('supplier_manager', null, manager.userId), 'DELETE FROM saved_view')).count).toBe(0);
    expect((await sql.attempt(as('executive', null, executive.userId), "UPDATE saved_view SET name = 'x'")).refused).toBe('42501');
  });
});
