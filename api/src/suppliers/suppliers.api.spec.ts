import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addSupplier, addTower } from '../testing/register.js';
import type { Client } from '../testing/client.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { AuditEventPageDto } from '../platform/audit/audit-events.dto.js';
import type { AccountabilitiesDto } from './accountabilities.dto.js';
import type { ContactDto, ContactPageDto } from './contacts.dto.js';
import type { SupplierDto, SupplierPageDto } from './suppliers.dto.js';

describe('suppliers', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let own: string;
  let other: string;
  let vendor: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    own = await addSupplier(manager, 'Nordnät');
    other = await addSupplier(manager, 'Ålandsdrift');
    vendor = await tenant.as('vendor', own);
  });
  afterAll(() => app.close());

  it('adds, changes and audits a supplier', async () => {
    const created = await manager.post<SupplierDto>('/api/suppliers', {
      name: 'Klientbolaget',
      website: 'https://k.example',
    });
    expect(created.body).toMatchObject({
      name: 'Klientbolaget',
      status: 'active',
      organisationNumber: null,
      version: 1,
    });
    const { id } = created.body;
    const changed = await manager.patch<SupplierDto>(
      `/api/suppliers/${id}`,
      { status: 'ended', website: null },
      1,
    );
    expect(changed.body).toMatchObject({ status: 'ended', website: null, version: 2 });
    expect(changed.headers['etag']).toBe('"2"');
    const log = await manager.get<AuditEventPageDto>(`/api/audit-events?objectType=supplier&objectId=${id}`);
    expect(log.body.items.map(({ action }) => action)).toEqual(['updated', 'created']);
    expect(log.body.items[0]).toMatchObject({
      userId: manager.userId,
      userName: 'Test supplier_manager',
      before: { status: 'active' },
      after: { status: 'ended' },
    });
  });

  it('refuses a name in use and what is no web address', async () => {
    const taken = await manager.post('/api/suppliers', { name: 'Nordnät' });
    expect(taken.body).toMatchObject({
      code: 'already_exists',
      errors: [{ field: 'name', code: 'already_exists' }],
    });
    const bad = await manager.post('/api/suppliers', {
      name: '',
      website: 'javascript:alert(1)',
      status: 'sleeping',
    });
    expect(bad.body.errors?.map(({ field }) => field).sort()).toEqual(['name', 'status', 'website']);
  });

  it('finds by status, tower and text', async () => {
    const towerId = await addTower(manager);
    const { body } = await manager.get<SupplierDto>(`/api/suppliers/${other}`);
    const items = [{ towerId, userId: manager.userId }];
    await manager.put(`/api/suppliers/${other}/accountabilities`, { items }, body.version);
    const byTower = await manager.get<SupplierPageDto>(`/api/suppliers?towerId=${towerId}`);
    expect(byTower.body).toMatchObject({ total: 1, items: [{ id: other }] });
    const byText = await manager.get<SupplierPageDto>(
      `/api/suppliers?q=${encodeURIComponent('ordNÄ')}&status=active`,
    );
    expect(byText.body.items.map(({ id }) => id)).toEqual([own]);
  });

  it('keeps contacts, each with its own version', async () => {
    const url = `/api/suppliers/${own}/contacts`;
    const created = await manager.post<ContactDto>(url, { name: 'Kim', email: 'kim@example.test' });
    expect(created.body).toMatchObject({ supplierId: own, title: null, version: 1 });
    const at = `${url}/${created.body.id}`;
    expect((await manager.patch<ContactDto>(at, { email: null, phone: '08-1' }, 1)).body).toMatchObject({
      email: null,
      phone: '08-1',
      version: 2,
    });
    expect((await manager.get<ContactPageDto>(`${url}?q=kim`)).body).toMatchObject({ total: 1 });
    expect((await manager.delete(at)).status).toBe(428);
    expect((await manager.delete(at, 1)).status).toBe(412);
    // Another supplier's address does not lead to it.
    expect((await manager.delete(at.replace(own, other), 2)).status).toBe(404);
    expect((await manager.delete(at, 2)).status).toBe(204);
    expect((await manager.get<ContactPageDto>(url)).body.items).toEqual([]);
  });

  it('has one accountable buyer a tower, who is no vendor', async () => {
    const url = `/api/suppliers/${own}/accountabilities`;
    const towerId = await addTower(manager);
    const { version } = (await manager.get<AccountabilitiesDto>(url)).body;
    const saved = await manager.put<AccountabilitiesDto>(
      url,
      { items: [{ towerId, userId: manager.userId }] },
      version,
    );
    expect(saved.body).toEqual({
      items: [{ towerId, userId: manager.userId, userName: 'Test supplier_manager' }],
      version: version + 1,
    });
    const stranger = await (await createTenant(app)).as('administrator');
    const items = [
      { towerId, userId: vendor.userId },
      { towerId, userId: stranger.userId },
      { towerId: own, userId: manager.userId },
    ];
    expect((await manager.put(url, { items }, version + 1)).body.errors).toEqual([
      { field: 'items.0.userId', code: 'not_a_buyer' },
      { field: 'items.1.towerId', code: 'repeated_tower' },
      { field: 'items.1.userId', code: 'not_a_buyer' },
      { field: 'items.2.towerId', code: 'unknown_tower' },
    ]);
    expect((await manager.put(url, { items: [] }, version)).status).toBe(412);
    expect((await vendor.get<AccountabilitiesDto>(url)).body.items).toHaveLength(1);
  });

  it('shows a vendor its own company and no other', async () => {
    expect((await vendor.get<SupplierPageDto>('/api/suppliers?q=Å')).body).toMatchObject({
      items: [],
      total: 0,
    });
    expect((await vendor.get<SupplierPageDto>('/api/suppliers')).body.items.map(({ id }) => id)).toEqual([
      own,
    ]);
    expect((await vendor.get(`/api/suppliers/${own}`)).status).toBe(200);
    for (const path of ['', '/contacts', '/accountabilities']) {
      expect((await vendor.get(`/api/suppliers/${other}${path}`)).body).toMatchObject({
        status: 404,
        code: 'not_found',
      });
    }
    expect((await vendor.patch(`/api/suppliers/${own}`, { name: 'X' }, 1)).status).toBe(404);
    expect((await vendor.post(`/api/suppliers/${own}/contacts`, { name: 'X' })).status).toBe(404);
    expect((await vendor.put(`/api/suppliers/${own}/accountabilities`, { items: [] }, 1)).status).toBe(404);
    expect((await vendor.get(`/api/audit-events?objectType=supplier&objectId=${own}`)).status).toBe(404);
  });

  it('looks absent to another organisation and to whoever lacks the permission', async () => {
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get(`/api/suppliers/${own}`)).status).toBe(404);
    expect((await stranger.patch(`/api/suppliers/${own}`, { name: 'X' }, 1)).status).toBe(404);
    expect((await stranger.post(`/api/suppliers/${own}/contacts`, { name: 'X' })).status).toBe(404);
    expect((await stranger.put(`/api/suppliers/${own}/accountabilities`, { items: [] }, 1)).status).toBe(404);
    const log = await stranger.get<AuditEventPageDto>(
      `/api/audit-events?objectType=supplier&objectId=${own}`,
    );
    expect(log.body.items).toEqual([]);
    const executive = await tenant.as('executive');
    expect((await executive.post('/api/suppliers', { name: 'X' })).status).toBe(404);
    expect((await executive.patch(`/api/suppliers/${own}`, { name: 'X' }, 1)).status).toBe(404);
  });
});
