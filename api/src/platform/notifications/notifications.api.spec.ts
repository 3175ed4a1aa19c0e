import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { connectAsApi } from '../../testing/as-role.js';
import { readChanges } from '../../testing/change-reader.js';
import type { Client } from '../../testing/client.js';
import { addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { systemPrincipal, Tenancy } from '../tenancy/tenant-transaction.js';
import type { NotificationChoicesDto, NotificationPageDto, UnreadDto } from './notifications.dto.js';
import { managers, type Notice, Notifications } from './notifications.service.js';

describe('notifications', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let colleague: Client;
  let vendor: Client;
  let otherVendor: Client;
  let own: string;
  let other: string;
  let towerId: string;

  beforeAll(async () => {
    app = await createTestApp();
    await app.listen(0, '127.0.0.1');
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    colleague = await tenant.as('supplier_manager');
    towerId = await addTower(manager);
    [own, other] = [await addSupplier(manager), await addSupplier(manager)];
    vendor = await tenant.as('vendor', own);
    otherVendor = await tenant.as('vendor', other);
  });
  afterAll(() => app.close());

  const notify = (notice: Partial<Notice> & Pick<Notice, 'to'>, at = tenant) =>
    app.get(Tenancy).run(systemPrincipal(at.organisationId), (tx) =>
      app.get(Notifications).notify(tx, { kind: 'comment_added', params: { number: 'I-1', title: 'T' }, link: '/incidents', ...notice }),
    );
  const list = async (client: Client, query = '') => (await client.get<NotificationPageDto>(`/api/notifications${query}`)).body.items;
  const unread = async (client: Client) => (await client.get<UnreadDto>('/api/notifications/unread')).body.count;
  const choose = (client: Client, kind: string, choice: string) => client.put('/api/notifications/choices', { items: [{ kind, choice }] });

  it('tells the supplier whose outage was recorded, and neither another nor who recorded it', async () => {
    const body = { supplierId: own, towerId, title: 'Down', from: '2026-01-05T08:00:00Z', to: null };
    const { id } = (await manager.post<{ id: string }>('/api/outages', body)).body;
    expect(await list(vendor)).toMatchObject([{ kind: 'outage_recorded', params: { title: 'Down' }, link: `/evidence/outages/${id}`, readAt: null }]);
    expect(await list(otherVendor)).toEqual([]);
    expect(await list(manager)).toEqual([]);
  });

  it('tells those named by role, whoever did it excepted, and only who may read such things', async () => {
    const executive = await tenant.as('executive');
    expect(await notify({ kind: 'import_failed', params: { file: 'f' }, to: { roles: ['executive'] } })).toBe(0);
    expect(await list(executive)).toEqual([]);
    const told = await app.get(Tenancy).run({ ...systemPrincipal(tenant.organisationId), userId: manager.userId }, (tx) =>
      app.get(Notifications).notify(tx, { kind: 'comment_added', to: { roles: managers }, params: {}, link: '/incidents' }),
    );
    expect(told).toBe(1);
    expect(await list(colleague, '?unread=true')).toHaveLength(1);
    expect(await unread(manager)).toBe(0);
  });

  it('is read one by one or all at once, and tells open windows so', async () => {
    const reader = await readChanges(app, vendor);
    await reader.next('ready');
    await notify({ to: { supplierIds: [own] } });
    await notify({ to: { supplierIds: [own] } });
    expect(await reader.change('notifications')).toEqual({ topic: 'notifications', subjectId: null, kind: 'comment_added' });
    const [latest] = await list(vendor);
    const before = await unread(vendor);
    expect((await vendor.post(`/api/notifications/${latest?.id}/read`)).status).toBe(204);
    expect((await vendor.post(`/api/notifications/${latest?.id}/read`)).status).toBe(204);
    expect(await unread(vendor)).toBe(before - 1);
    expect((await list(vendor, '?unread=false')).map(({ id }) => id)).toEqual([latest?.id]);
    expect((await vendor.post('/api/notifications/read')).status).toBe(204);
    expect(await unread(vendor)).toBe(0);
    reader.close();
  });

  it('does not tell twice what is told once', async () => {
    const once = `clock ${randomUUID()}`;
    expect(await notify({ once, to: { roles: managers, supplierIds: [own] } })).toBe(3);
    expect(await notify({ once, to: { roles: managers, supplierIds: [own] } })).toBe(0);
  });

  it('follows each one’s choice, and keeps what was not chosen', async () => {
    const { body } = await vendor.get<NotificationChoicesDto>('/api/notifications/choices');
    expect(body.items).toContainEqual({ kind: 'credit_proposed', choice: 'at_once' });
    expect(body.items.map(({ kind }) => kind)).not.toContain('import_finished');
    expect((await choose(vendor, 'comment_added', 'off')).status).toBe(200);
    expect(await notify({ to: { supplierIds: [own] } })).toBe(0);
    await choose(vendor, 'comment_added', 'portal');
    expect(await notify({ to: { supplierIds: [own] } })).toBe(1);
    expect((await choose(vendor, 'import_finished', 'off')).status).toBe(422);
    expect((await choose(vendor, 'comment_added', 'loudly')).status).toBe(422);
  });

  it('is nobody else’s: not a colleague’s, another supplier’s or another organisation’s', async () => {
    await notify({ to: { userIds: [manager.userId] } });
    const [mine] = await list(manager);
    const stranger = await (await createTenant(app)).as('administrator');
    for (const client of [colleague, otherVendor, stranger]) {
      expect((await list(client)).map(({ id }) => id)).not.toContain(mine?.id);
      expect((await client.post(`/api/notifications/${mine?.id}/read`)).status).toBe(404);
    }
    expect((await list(manager, '?unread=true')).map(({ id }) => id)).toContain(mine?.id);
    expect((await stranger.inOrganisation(tenant.slug).get('/api/notifications')).status).toBe(404);
    expect(await notify({ to: { userIds: [manager.userId], roles: managers } }, await createTenant(app))).toBe(0);
  });

  it('is so for the database too: own rows alone, and none written by hand', async () => {
    const sql = await connectAsApi();
    const context = { organisationId: tenant.organisationId, supplierId: null, userId: manager.userId, role: 'administrator' };
    for (const table of ['notification', 'notification_choice']) {
      expect((await sql.attempt(context, `SELECT 1 FROM ${table} WHERE user_id <> $1`, [manager.userId])).count).toBe(0);
      expect((await sql.attempt(null, `SELECT 1 FROM ${table}`)).count).toBe(0);
      expect((await sql.attempt(context, `DELETE FROM ${table}`)).refused).toBe('42501');
    }
    const forged = `INSERT INTO notification (organisation_id, id, user_id, kind, params, link, choice) VALUES ($1, $2, $3, 'x', '{}', '/', 'portal')`;
    expect((await sql.attempt(context, forged, [tenant.organisationId, randomUUID(), manager.userId])).refused).toBe('42501');
    const theirs = `INSERT INTO notification_choice (organisation_id, user_id, kind, choice) VALUES ($1, $2, 'x', 'off')`;
    expect((await sql.attempt(context, theirs, [tenant.organisationId, vendor.userId])).refused).toBe('42501');
    expect((await sql.attempt(context, 'SELECT 1 FROM mail_outbox')).refused).toBeUndefined();
    expect((await sql.attempt({ ...context, role: 'supplier_manager' }, 'SELECT 1 FROM mail_outbox')).count).toBe(0);
    expect((await sql.attempt(context, "UPDATE mail_outbox SET status = 'sent'")).refused).toBe('42501');
    expect((await sql.attempt(context, 'SELECT mail.take(now())')).refused).toBe('42501');
    await sql.close();
  });
});
