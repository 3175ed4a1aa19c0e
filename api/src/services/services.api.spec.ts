import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client, Problemish } from '../testing/client.js';
import { addCalendar, addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ComponentDetailDto, ComponentDto, ComponentPageDto } from './components/components.dto.js';
import type { ServiceDependencyDto, ServiceGraphDto } from './dependencies/service-dependencies.dto.js';
import type { ServiceDetailDto, ServiceDto, ServicePageDto } from './services.dto.js';

describe('services', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let towerId: string;
  let alpha: string;
  let beta: string;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    towerId = await addTower(manager);
    alpha = await addSupplier(manager, 'Alpha');
    beta = await addSupplier(manager, 'Beta');
  });

  const service = async (name: string, more: object = {}) =>
    (await manager.post<ServiceDto>('/api/services', { name, ...more })).body;
  const component = async (name: string, supplierId = alpha, more: object = {}) =>
    (await manager.post<ComponentDto>('/api/components', { name, supplierId, towerId, kind: 'server', ...more })).body;
  const needs = (fromId: string, requiresId: string, strength = 'hard') =>
    manager.post<ServiceDependencyDto & Problemish>('/api/service-dependencies', { fromId, requiresId, strength });

  /** Care rests on Alpha's application and database and on Beta's network; the printers are Beta's and soft. */
  async function care() {
    const [records, application] = [await service('Records', { criticality: 'critical' }), await component('Application')];
    const [database, network, printers] = [await component('Database'), await component('Network', beta), await component('Printers', beta)];
    for (const [from, to, strength] of [
      [records, application, 'hard'],
      [application, database, 'hard'],
      [database, network, 'hard'],
      [records, printers, 'soft'],
    ] as const) {
      expect((await needs(from.id, to.id, strength)).status).toBe(201);
    }
    return { records, application, database, network, printers };
  }

  it('R20 say what they rest on, hard and soft, near and far', async () => {
    const { records, application, network } = await care();
    const { body } = await manager.get<ServiceDetailDto>(`/api/services/${records.id}`);
    expect(body).toMatchObject({ hardComponents: 3, softComponents: 1, suppliers: [{ name: 'Alpha' }, { name: 'Beta' }] });
    expect(body.requires.map(({ requires, strength }) => [requires.name, strength])).toEqual([
      ['Application', 'hard'],
      ['Printers', 'soft'],
    ]);
    const graph = (await manager.get<ServiceGraphDto>(`/api/services/${records.id}/graph`)).body;
    expect(Object.fromEntries(graph.nodes.map(({ name, strength }) => [name, strength]))).toEqual({
      ...{ Records: null, Application: 'hard', Database: 'hard', Network: 'hard', Printers: 'soft' },
    });
    expect(graph.edges).toHaveLength(4);
    const detail = (await manager.get<ComponentDetailDto>(`/api/components/${network.id}`)).body;
    expect(detail.services).toMatchObject([{ name: 'Records', strength: 'hard', criticality: 'critical' }]);
    expect(detail.requiredBy.map(({ from }) => from.name)).toEqual(['Database']);
    expect((await manager.get<ComponentDetailDto>(`/api/components/${application.id}`)).body.requires).toHaveLength(1);
  });

  it('refuse a cycle with the way round, a component that needs a service, and what is there already', async () => {
    const { records, application, database, network } = await care();
    expect((await needs(network.id, application.id)).body).toMatchObject({
      status: 422,
      errors: [{ field: 'requiresId', code: 'dependency_cycle', params: { path: 'Network → Application → Database → Network' } }],
    });
    expect((await needs(database.id, records.id)).body.errors).toEqual([{ field: 'requiresId', code: 'component_needs_service' }]);
    expect((await needs(records.id, application.id)).body).toMatchObject({ status: 409, code: 'already_exists' });
    const stranger = '00000000-0000-4000-8000-000000000000';
    expect((await needs(stranger, application.id)).body.errors).toEqual([{ field: 'fromId', code: 'not_found' }]);
    const portal = await service('Portal');
    expect((await needs(portal.id, records.id)).status).toBe(201);
    expect((await needs(records.id, portal.id)).body.errors?.[0]?.code).toBe('dependency_cycle');
  });

  it('let no two people close a cycle between them', async () => {
    const [one, other] = [await component('One'), await component('Other')];
    const answers = await Promise.all([needs(one.id, other.id), needs(other.id, one.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('follow what changes and what is taken away', async () => {
    const { records, application, network } = await care();
    const url = `/api/services/${records.id}`;
    const [first] = (await manager.get<ServiceDetailDto>(url)).body.requires;
    const soft = await manager.patch<ServiceDependencyDto>(`/api/service-dependencies/${first?.id}`, { strength: 'soft' }, 1);
    expect(soft.body).toMatchObject({ strength: 'soft', version: 2 });
    expect((await manager.get<ServiceDto>(url)).body).toMatchObject({ hardComponents: 0, softComponents: 4 });
    expect((await manager.delete(`/api/components/${network.id}`, 1)).body).toMatchObject({ status: 409, code: 'still_in_use' });
    expect((await manager.delete(`/api/service-dependencies/${first?.id}`, 2)).status).toBe(204);
    expect((await manager.get<ServiceDto>(url)).body).toMatchObject({ softComponents: 1, suppliers: [{ name: 'Beta' }] });
    expect((await manager.delete(`/api/components/${application.id}`, 1)).status).toBe(204);
    expect((await manager.delete(url, 1)).status).toBe(204);
    expect((await manager.get(url)).status).toBe(404);
  });

  it('are filtered, sorted and paged', async () => {
    for (const [name, criticality] of [['Älvan', 'low'], ['Borgen', 'critical'], ['Ån', 'high']]) await service(name ?? '', { criticality });
    const names = async (query: string) =>
      (await manager.get<ServicePageDto>(`/api/services?${query}`)).body.items.map(({ name }) => name);
    expect(await names('')).toEqual(['Borgen', 'Ån', 'Älvan']);
    expect(await names('sort=-criticality')).toEqual(['Borgen', 'Ån', 'Älvan']);
    expect(await names('sort=criticality')).toEqual(['Älvan', 'Ån', 'Borgen']);
    expect(await names('criticality=low')).toEqual(['Älvan']);
    const { nextCursor, total } = (await manager.get<ServicePageDto>('/api/services?limit=2')).body;
    expect(total).toBe(3);
    expect(await names(`limit=2&cursor=${nextCursor}`)).toEqual(['Älvan']);
  });

  it('are changed only as the caller saw them, and created once a key', async () => {
    const calendarId = await addCalendar(manager);
    const { id } = await service('Records', { calendarId });
    const saved = await manager.patch<ServiceDto>(`/api/services/${id}`, { name: 'Journal', owner: 'Omsorgen' }, 1);
    expect(saved.body).toMatchObject({ name: 'Journal', owner: 'Omsorgen', version: 2 });
    expect((await manager.patch(`/api/services/${id}`, { name: 'X' }, 1)).status).toBe(412);
    const unknown = await manager.patch(`/api/services/${id}`, { calendarId: '00000000-0000-4000-8000-000000000000' }, 2);
    expect(unknown.body.errors).toEqual([{ field: 'calendarId', code: 'not_found' }]);
    const key = { 'idempotency-key': 'once' };
    const [one, again] = [await manager.post<ServiceDto>('/api/services', { name: 'B' }, key), await manager.post<ServiceDto>('/api/services', { name: 'B' }, key)];
    expect(again.body.id).toBe(one.body.id);
    expect((await manager.post('/api/services', { name: 'B' })).body).toMatchObject({ status: 409, code: 'already_exists' });
  });

  describe('components', () => {
    it('go by names that no other of the supplier in the tower has, under a contract of the supplier', async () => {
      const contractId = await addContract(manager, beta, [towerId]);
      await component('Storage', alpha, { aliases: ['SAN', 'Disk'] });
      const add = (more: object) =>
        manager.post('/api/components', { name: 'New', supplierId: alpha, towerId, kind: 'server', ...more });
      expect((await add({ name: 'SAN' })).body.errors).toEqual([{ field: 'name', code: 'name_taken', params: { name: 'SAN' } }]);
      expect((await add({ aliases: ['Storage'] })).body.errors).toMatchObject([{ field: 'aliases', code: 'name_taken' }]);
      expect((await add({ contractId })).body.errors).toEqual([{ field: 'contractId', code: 'contract_of_another_supplier' }]);
      expect((await add({ kind: 'thing', supplierId: 'x' })).body.errors?.map(({ field }) => field).sort()).toEqual(['kind', 'supplierId']);
      expect((await add({ supplierId: beta, name: 'SAN', contractId })).status).toBe(201);
    });

    it('are found by name, alias, kind and supplier', async () => {
      await component('Storage', alpha, { aliases: ['SAN'] });
      await component('Backbone', beta, { kind: 'network' });
      const names = async (query: string) =>
        (await manager.get<ComponentPageDto>(`/api/components?${query}`)).body.items.map(({ name }) => name);
      expect(await names('q=san')).toEqual(['Storage']);
      expect(await names('kind=network')).toEqual(['Backbone']);
      expect(await names(`supplierId=${alpha}`)).toEqual(['Storage']);
    });
  });

  describe('to a vendor', () => {
    it('are those that rest on its components; of other suppliers it learns the names of what stands beside', async () => {
      const { records, application, network } = await care();
      await service('Unrelated');
      const contractId = await addContract(manager, alpha, [towerId]);
      await manager.patch(`/api/components/${application.id}`, { contractId, aliases: ['Inner name'] }, 1);
      const vendor = await tenant.as('vendor', beta);
      expect((await vendor.get<ServicePageDto>('/api/services')).body.items.map(({ name }) => name)).toEqual(['Records']);
      expect((await vendor.get<ComponentPageDto>('/api/components')).body.items.map(({ name }) => name)).toEqual(['Network', 'Printers']);
      expect((await vendor.get(`/api/components/${application.id}`)).status).toBe(404);
      const graph = await vendor.get<ServiceGraphDto>(`/api/services/${records.id}/graph`);
      expect(graph.body.nodes).toHaveLength(5);
      expect(graph.body.nodes).toContainEqual(expect.objectContaining({ name: 'Application', supplierName: 'Alpha' }));
      expect(graph.raw.toString()).not.toMatch(/contract|Inner name/);
      expect((await vendor.get<ComponentDetailDto>(`/api/components/${network.id}`)).body.services).toMatchObject([{ name: 'Records' }]);
    });

    it('are not there where nothing of its own is behind them', async () => {
      const { records, printers } = await care();
      const gamma = await tenant.as('vendor', await addSupplier(manager, 'Gamma'));
      expect((await gamma.get<ServicePageDto>('/api/services')).body.items).toEqual([]);
      for (const path of [`services/${records.id}`, `services/${records.id}/graph`, `components/${printers.id}`]) {
        expect((await gamma.get(`/api/${path}`)).status).toBe(404);
      }
    });

    it('cannot be changed, no more than by an executive, and are absent elsewhere', async () => {
      const { records, network } = await care();
      const [dependency] = (await manager.get<ServiceDetailDto>(`/api/services/${records.id}`)).body.requires;
      const stranger = await (await createTenant(app)).as('administrator');
      for (const client of [await tenant.as('vendor', beta), await tenant.as('executive'), stranger]) {
        expect((await client.patch(`/api/services/${records.id}`, { name: 'X' }, 1)).status).toBe(404);
        expect((await client.delete(`/api/components/${network.id}`, 1)).status).toBe(404);
        expect((await client.patch(`/api/service-dependencies/${dependency?.id}`, { strength: 'soft' }, 1)).status).toBe(404);
        const body = { fromId: network.id, requiresId: records.id, strength: 'hard' };
        expect((await client.post('/api/service-dependencies', body)).status).toBe(client === stranger ? 422 : 404);
      }
      expect((await stranger.get(`/api/services/${records.id}`)).status).toBe(404);
      expect((await stranger.get<ComponentPageDto>('/api/components')).body.items).toEqual([]);
    });
  });
});
