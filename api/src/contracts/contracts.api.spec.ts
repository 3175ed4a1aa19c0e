import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AuditEventPageDto } from '../platform/audit/audit-events.dto.js';
import type { Client, Problemish } from '../testing/client.js';
import { addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ContractDetailDto, ContractPageDto } from './contracts.dto.js';

describe('contracts', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let vendor: Client;
  let ids: Record<'own' | 'other' | 'client' | 'network', string>;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    ids = {
      own: await addSupplier(manager, 'Nordnät'),
      other: await addSupplier(manager, 'Ålandsdrift'),
      client: await addTower(manager, 'client'),
      network: await addTower(manager, 'network'),
    };
    vendor = await tenant.as('vendor', ids.own);
  });
  afterAll(() => app.close());

  const full = () => ({
    supplierId: ids.own,
    number: 'NAT-2025',
    title: 'Nätdrift',
    startsOn: '2025-01-01',
    endsOn: '2099-06-30',
    extensionCount: 2,
    extensionMonths: 12,
    noticeOn: '2098-12-31',
    monthlyChargeMinor: '900719925474099301',
    atRiskPercent: '12.1250',
    confidentiality: 'internal',
    towers: [{ towerId: ids.network, lot: 'Lot 2' }, { towerId: ids.client }],
  });

  it('keeps every part exactly and says what is due next', async () => {
    const created = await manager.post<ContractDetailDto>('/api/contracts', full());
    expect(created.status).toBe(201);
    const { body } = await manager.get<ContractDetailDto>(`/api/contracts/${created.body.id}`);
    expect(body).toEqual(created.body);
    expect(body).toMatchObject({
      ...full(),
      supplierName: 'Nordnät',
      atRiskPercent: '12.125',
      currency: 'SEK',
      towers: [
        { towerId: ids.client, code: 'client', lot: null },
        { towerId: ids.network, code: 'network', lot: 'Lot 2' },
      ],
      documents: [],
      serviceLevels: [],
      upcoming: [
        { kind: 'notice', on: '2098-12-31', option: null },
        { kind: 'end', on: '2099-06-30', option: null },
        { kind: 'extension', on: '2100-06-30', option: 1 },
        { kind: 'extension', on: '2101-06-30', option: 2 },
      ],
      version: 1,
    });
  });

  it('changes what is given, replaces towers and audits before and after', async () => {
    const id = await addContract(manager, ids.own, [ids.client, ids.network], { atRiskPercent: '5' });
    const url = `/api/contracts/${id}`;
    const changed = await manager.patch<ContractDetailDto>(
      url,
      { atRiskPercent: '0', towers: [{ towerId: ids.client, lot: 'A' }] },
      1,
    );
    expect(changed.body).toMatchObject({
      atRiskPercent: '0.00',
      title: 'Delivery',
      towers: [{ code: 'client', lot: 'A' }],
      version: 2,
    });
    const stale = await manager.patch<Problemish & { current: ContractDetailDto }>(url, { title: 'Late' }, 1);
    expect(stale.body).toMatchObject({
      status: 412,
      code: 'changed_meanwhile',
      current: { version: 2, upcoming: expect.any(Array) },
    });
    const log = await manager.get<AuditEventPageDto>(`/api/audit-events?objectType=contract&objectId=${id}`);
    expect(log.body.items[0]).toMatchObject({
      before: { atRiskPercent: '5.00' },
      after: { atRiskPercent: '0.00' },
    });
    expect((await manager.patch(url, { supplierId: ids.other }, 2)).body.errors).toEqual([
      { field: 'supplierId', code: 'whitelist_validation' },
    ]);
  });

  it('names every field that is wrong, by itself or together with another', async () => {
    const bad = await manager.post('/api/contracts', {
      ...full(),
      atRiskPercent: '100.01',
      monthlyChargeMinor: '-1',
      startsOn: '2025-02-30',
      currency: 'KRONOR',
      towers: [{ towerId: 'x' }],
    });
    expect(bad.body.errors?.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'atRiskPercent is_decimal_text',
      'currency is_currency',
      'monthlyChargeMinor is_minor_units',
      'startsOn is_local_date',
      'towers.0.towerId is_uuid',
    ]);
    const contradictory = await manager.post('/api/contracts', {
      ...full(),
      supplierId: ids.client,
      endsOn: '2025-01-01',
      noticeOn: '2025-01-02',
      extensionCount: 0,
      towers: [{ towerId: ids.client }, { towerId: ids.client }, { towerId: ids.own }],
    });
    expect(contradictory.body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'endsOn not_after_start',
      'noticeOn after_end',
      'extensionMonths count_and_months_together',
      'supplierId unknown_supplier',
      'towers.1.towerId repeated_tower',
      'towers.2.towerId unknown_tower',
    ]);
    for (const atRiskPercent of ['1.00001', '1e1', 5, '5,0', '']) {
      const { body } = await manager.post('/api/contracts', { ...full(), atRiskPercent });
      expect(body.errors).toEqual([{ field: 'atRiskPercent', code: 'is_decimal_text' }]);
    }
    const number = (await manager.get<ContractPageDto>('/api/contracts')).body.items[0]?.number;
    const taken = await manager.post('/api/contracts', { ...full(), number });
    expect(taken.body).toMatchObject({ status: 409, code: 'already_exists', errors: [{ field: 'number' }] });
  });

  it('lists by supplier, tower, day and text in any order', async () => {
    const own = await createTenant(app);
    const client = await own.as('supplier_manager');
    const towers = [await addTower(client), await addTower(client)];
    const supplierIds = [
      await addSupplier(client, 'Ö'),
      await addSupplier(client, 'A'),
      await addSupplier(client, 'Z'),
    ];
    const made: string[] = [];
    for (const [index, supplierId] of supplierIds.entries()) {
      const changes = {
        number: `N${index}`,
        endsOn: `202${7 + index}-01-01`,
        noticeOn: index === 1 ? null : '2026-06-01',
      };
      made.push(await addContract(client, supplierId, index === 0 ? towers : towers.slice(1), changes));
    }
    const list = async (query: string) =>
      (await client.get<ContractPageDto>(`/api/contracts?${query}`)).body.items.map(({ id }) =>
        made.indexOf(id),
      );
    expect(await list('sort=supplier')).toEqual([1, 2, 0]);
    expect(await list('sort=-endsOn')).toEqual([2, 1, 0]);
    expect((await list('sort=noticeOn')).at(-1)).toBe(1);
    expect(await list(`towerId=${towers[0]}`)).toEqual([0]);
    expect(await list(`supplierId=${supplierIds[2]}`)).toEqual([2]);
    expect(await list('runsOn=2027-06-01&sort=number')).toEqual([1, 2]);
    expect(await list(`q=${encodeURIComponent('ö')}`)).toEqual([0]);
    for (const sort of ['noticeOn', '-noticeOn', 'supplier', 'monthlyCharge', 'updatedAt']) {
      const first = await client.get<ContractPageDto>(`/api/contracts?limit=2&sort=${sort}`);
      const second = await client.get<ContractPageDto>(
        `/api/contracts?limit=2&sort=${sort}&cursor=${first.body.nextCursor}`,
      );
      expect(new Set([...first.body.items, ...second.body.items].map(({ id }) => id)).size).toBe(3);
      expect(second.body.nextCursor).toBeNull();
    }
  });

  it('shows a vendor its own contracts alone and lets it change none', async () => {
    const own = await addContract(manager, ids.own, [ids.client]);
    const other = await addContract(manager, ids.other, [ids.client]);
    const { body } = await vendor.get<ContractPageDto>('/api/contracts?limit=200');
    expect(new Set(body.items.map(({ supplierId }) => supplierId))).toEqual(new Set([ids.own]));
    const filtered = await vendor.get<ContractPageDto>(`/api/contracts?supplierId=${ids.other}`);
    expect(filtered.body).toEqual({ items: [], nextCursor: null, total: 0 });
    expect((await vendor.get(`/api/contracts/${own}`)).status).toBe(200);
    expect((await vendor.get(`/api/contracts/${other}`)).body).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    for (const id of [own, other]) {
      expect((await vendor.patch(`/api/contracts/${id}`, { title: 'X' }, 1)).status).toBe(404);
    }
    expect((await vendor.post('/api/contracts', full())).status).toBe(404);
  });

  it('looks absent to another organisation and to whoever lacks the permission', async () => {
    const id = await addContract(manager, ids.own, [ids.client]);
    const second = await createTenant(app);
    const stranger = await second.as('administrator');
    expect((await stranger.get(`/api/contracts/${id}`)).status).toBe(404);
    expect((await stranger.patch(`/api/contracts/${id}`, { title: 'X' }, 1)).status).toBe(404);
    // Foreign suppliers and towers cannot be referred to either.
    expect((await stranger.post('/api/contracts', full())).body.errors?.map(({ code }) => code)).toEqual([
      'unknown_supplier',
      'unknown_tower',
      'unknown_tower',
    ]);
    const executive = await tenant.as('executive');
    expect((await executive.get(`/api/contracts/${id}`)).status).toBe(200);
    expect((await executive.patch(`/api/contracts/${id}`, { title: 'X' }, 1)).status).toBe(404);
    expect((await executive.post('/api/contracts', full())).status).toBe(404);
  });
});
