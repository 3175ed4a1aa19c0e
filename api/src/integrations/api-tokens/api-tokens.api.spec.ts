import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Permission } from '@samsyn/domain/access/permissions';
import { DAY } from '@samsyn/domain/time/instant';
import { AppConfig } from '../../platform/config.js';
import { AuthDatabase } from '../../platform/auth/auth.database.js';
import { TokenRate } from '../../platform/auth/token-rate.js';
import { tokenHash } from '../../platform/auth/tokens.js';
import type { AuditEventPageDto } from '../../platform/audit/audit-events.dto.js';
import type { OutageDto, OutagePageDto } from '../../evidence/outages/outages.dto.js';
import { Bearer } from '../../testing/bearer.js';
import { Client, type Problemish } from '../../testing/client.js';
import { addSupplier, addTower } from '../../testing/register.js';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import type { ApiTokenDto, ApiTokenPageDto, CreatedApiTokenDto } from './api-tokens.dto.js';

const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

describe('API tokens', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let vendor: Client;
  let supplierId: string;
  let otherId: string;
  let towerId: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    [supplierId, otherId] = [await addSupplier(manager), await addSupplier(manager)];
    towerId = await addTower(manager);
    vendor = await tenant.as('vendor', supplierId);
    for (const id of [supplierId, otherId]) await manager.post('/api/outages', outage(id));
  });
  afterAll(() => app.close());

  const outage = (id: string) => ({ supplierId: id, towerId, title: 'Power', from: '2026-03-02T00:00:00Z' });
  const asked = (scopes: Permission[], changes: object = {}) => ({
    ...{ name: 'Monitoring', supplierId: null, scopes, expiresAt: inDays(30), ...changes },
  });
  const made = async (client: Client, scopes: Permission[], changes: object = {}) => {
    const { status, body } = await client.post<CreatedApiTokenDto>('/api/api-tokens', asked(scopes, changes));
    expect(status).toBe(201);
    return body;
  };
  const bearer = ({ token }: CreatedApiTokenDto, headers = {}) => new Bearer(app, String(token), headers);

  it('are shown once and kept as nothing but a hash', async () => {
    const created = await made(manager, ['outages:read']);
    expect(created.token).toMatch(/^samsyn_[\w-]{43}$/);
    expect(created).toMatchObject({ state: 'active', supplierId: null, hint: created.token?.slice(-4) });
    const again = await manager.get<ApiTokenDto>(`/api/api-tokens/${created.id}`);
    expect(JSON.stringify(again.body)).not.toContain(created.token);
    const { rows } = await app.get(AuthDatabase).pool.query('SELECT * FROM api_token WHERE id = $1', [created.id]);
    expect(rows[0]).toMatchObject({ token_hash: tokenHash(String(created.token)) });
    expect(JSON.stringify(rows)).not.toContain(created.token);
  });

  it('a creation that is repeated makes no second one and shows no secret again', async () => {
    const body = asked(['outages:read']);
    const first = await manager.post<CreatedApiTokenDto>('/api/api-tokens', body, { 'idempotency-key': 'once' });
    const second = await manager.post<CreatedApiTokenDto>('/api/api-tokens', body, { 'idempotency-key': 'once' });
    expect(second.body).toMatchObject({ id: first.body.id, token: null });
  });

  it('the buyer’s writes what its scopes name, once a key, in its own name, and no more', async () => {
    const created = await made(manager, ['outages:create', 'outages:read'], { name: 'Zabbix' });
    const program = bearer(created);
    const key = { 'idempotency-key': 'outage-1' };
    const written = await program.post<OutageDto>('/api/outages', outage(supplierId), key);
    expect(written.status).toBe(201);
    expect((await program.post<OutageDto>('/api/outages', outage(supplierId), key)).body.id).toBe(written.body.id);
    const history = await manager.get<AuditEventPageDto>(`/api/audit-events?objectType=outage&objectId=${written.body.id}`);
    expect(history.body.items).toMatchObject([{ userId: created.id, userName: 'Zabbix', byToken: true, action: 'created' }]);
    expect((await program.get('/api/suppliers')).status).toBe(404);
    expect((await program.get('/api/api-tokens')).status).toBe(404);
    expect((await program.get('/api/auth/me')).status).toBe(404);
    const { body } = await manager.get<ApiTokenDto>(`/api/api-tokens/${created.id}`);
    expect(Date.now() - Date.parse(String(body.lastUsedAt))).toBeLessThan(60_000);
  });

  it('a supplier’s sees what its vendors see', async () => {
    for (const client of [manager, vendor]) {
      const program = bearer(await made(client, ['outages:read', 'suppliers:read'], { supplierId }));
      const { items } = (await program.get<OutagePageDto>('/api/outages')).body;
      expect(new Set(items.map((each) => each.supplierId))).toEqual(new Set([supplierId]));
      expect((await program.get(`/api/suppliers/${supplierId}`)).status).toBe(200);
      expect((await program.get(`/api/suppliers/${otherId}`)).status).toBe(404);
    }
  });

  it('open the reads that need no guard of their own as well', async () => {
    const program = bearer(await made(manager, ['scorecards:read']));
    const shut = bearer(await made(manager, ['outages:read']));
    const plain = await manager.get('/api/scorecards/latest');
    expect((await program.get('/api/scorecards/latest')).status).toBe(plain.status);
    expect((await shut.get('/api/scorecards/latest')).body).toMatchObject({ code: 'not_found' });
  });

  it('are no session: as a cookie one would get past its scopes where the database alone looks', async () => {
    const { token } = await made(manager, ['outages:read']);
    const asCookie = new Client(app, String(token), tenant.slug, '');
    expect((await asCookie.get('/api/scorecards/2026-01')).status).toBe(401);
    expect((await manager.get('/api/scorecards/2026-01')).status).toBe(404);
    const program = bearer(await made(manager, ['scorecards:read']));
    expect((await program.get('/api/scorecards/2026-01')).status).toBe(404);
  });

  it.each([
    ['supplierId', { supplierId: '00000000-0000-4000-8000-000000000000' }],
    ['scopes', { scopes: ['outages:everything'] }],
    ['scopes', { scopes: [] }],
    ['scopes', { scopes: ['api-tokens:create'] }],
    ['expiresAt', { expiresAt: inDays(-1) }],
    ['expiresAt', { expiresAt: inDays(800) }],
    ['name', { name: ' ' }],
    ['token', { token: 'samsyn_mine' }],
  ])('are refused by their %s: %j', async (field, changes) => {
    const { status, body } = await manager.post('/api/api-tokens', asked(['outages:read'], changes));
    expect([status, body]).toMatchObject([422, { errors: [expect.objectContaining({ field })] }]);
  });

  it('a vendor gives no more than it has, to no other supplier', async () => {
    expect((await vendor.post('/api/api-tokens', asked(['outages:create']))).body).toMatchObject({
      errors: [{ field: 'scopes', code: 'scope_not_grantable' }],
    });
    const rival = await vendor.post<Problemish>('/api/api-tokens', asked(['outages:read'], { supplierId: otherId }));
    expect(rival.body).toMatchObject({ errors: [{ field: 'supplierId', code: 'not_found' }] });
    expect((await made(vendor, ['outages:read'])).supplierId).toBe(supplierId);
  });

  it('are refused from the moment they are revoked, and when their time is over', async () => {
    const created = await made(manager, ['outages:read']);
    const program = bearer(created);
    expect((await program.get('/api/outages')).status).toBe(200);
    expect((await manager.delete(`/api/api-tokens/${created.id}`, created.version + 7)).status).toBe(412);
    expect((await manager.delete<ApiTokenDto>(`/api/api-tokens/${created.id}`, created.version)).body.state).toBe('revoked');
    expect([(await program.get('/api/outages')).status, (await program.get('/api/scorecards/latest')).status]).toEqual([401, 401]);
    const late = await made(manager, ['outages:read']);
    await app.get(AuthDatabase).pool.query('UPDATE api_token SET last_used_at = now() WHERE id = $1', [late.id]);
    expect((await new Bearer(app, 'samsyn_guessed').get('/api/outages')).body).toMatchObject({ code: 'token_not_valid' });
  });

  it('open nothing once their maker is deactivated, or may make none any more, and the list says so', async () => {
    const { pool } = app.get(AuthDatabase);
    const maker = await tenant.as('supplier_manager');
    const created = await made(maker, ['outages:read', 'scorecards:read']);
    const program = bearer(created);
    const answers = async () => [(await program.get('/api/outages')).status, (await program.get('/api/scorecards/2026-01')).status];
    const state = async () => (await manager.get<ApiTokenDto>(`/api/api-tokens/${created.id}`)).body.state;
    expect([await answers(), await state()]).toEqual([[200, 404], 'active']);
    for (const [no, yes] of [["active = false", "active = true"], ["role = 'assessor'", "role = 'supplier_manager'"]]) {
      await pool.query(`UPDATE membership SET ${no} WHERE user_id = $1`, [maker.userId]);
      expect([await answers(), await state()]).toEqual([[401, 401], 'maker_gone']);
      const { items } = (await manager.get<ApiTokenPageDto>('/api/api-tokens?state=maker_gone')).body;
      expect(items.map(({ id }) => id)).toEqual([created.id]);
      await pool.query(`UPDATE membership SET ${yes} WHERE user_id = $1`, [maker.userId]);
    }
    await pool.query('UPDATE user_account SET active = false WHERE id = $1', [maker.userId]);
    expect(await answers()).toEqual([401, 401]);
    await pool.query('UPDATE user_account SET active = true WHERE id = $1', [maker.userId]);
    expect(await answers()).toEqual([200, 404]);
  });

  it('open their own organisation alone', async () => {
    const stranger = await createTenant(app);
    const program = bearer(await made(manager, ['outages:read']), { 'x-organisation': stranger.slug });
    expect((await program.get('/api/outages')).status).toBe(404);
    const { id, version } = await made(manager, ['outages:read']);
    const administrator = await stranger.as('administrator');
    expect((await administrator.get(`/api/api-tokens/${id}`)).status).toBe(404);
    expect((await administrator.delete(`/api/api-tokens/${id}`, version)).status).toBe(404);
    expect((await administrator.get<ApiTokenPageDto>('/api/api-tokens')).body.items).toEqual([]);
  });

  it('are hidden from another supplier, and from who has no say', async () => {
    const { id, version } = await made(manager, ['outages:read'], { supplierId: otherId });
    const buyers = await made(manager, ['outages:read']);
    for (const hidden of [id, buyers.id]) {
      expect((await vendor.get(`/api/api-tokens/${hidden}`)).status).toBe(404);
      expect((await vendor.delete(`/api/api-tokens/${hidden}`, version)).status).toBe(404);
    }
    const { items } = (await vendor.get<ApiTokenPageDto>('/api/api-tokens')).body;
    expect(items.every((token) => token.supplierId === supplierId)).toBe(true);
    for (const role of ['executive', 'assessor'] as const) {
      const client = await tenant.as(role);
      expect((await client.get('/api/api-tokens')).status).toBe(404);
      expect((await client.post('/api/api-tokens', asked(['outages:read']))).status).toBe(404);
    }
  });

  it('ask no more often than they may', () => {
    const rate = new TokenRate({ tokenRequestsPerMinute: 2 } as AppConfig);
    const [now, later] = [new Date(60_000), new Date(120_000)];
    for (const each of ['a', 'a', 'b']) rate.count(each, now);
    expect(() => rate.count('a', now)).toThrow('too_many_requests');
    expect(() => rate.count('a', later)).not.toThrow();
  });
});
