import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { ContractDetailDto } from '../contracts/contracts.dto.js';
import type { Client, Problemish } from '../testing/client.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ServiceLevelDto, ServiceLevelPageDto } from './service-levels.dto.js';

type Answer = ServiceLevelDto & Problemish;

describe('service levels', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let own: { supplierId: string; contractId: string };
  let other: { supplierId: string; contractId: string };
  let towerId: string;
  let calendarId: string;

  const add = async (url: string, body: object) => {
    const answer = await manager.post<{ id: string }>(url, body);
    expect(answer.status).toBe(201);
    return answer.body.id;
  };

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    towerId = await add('/api/towers', { code: 'network', name: 'Nät' });
    const versions = [{ effectiveFrom: null, windows: { mon: [['08:00', '17:00']] }, holidays: [], specialDays: {} }];
    calendarId = await add('/api/service-calendars', { name: 'Kontorstid', zone: 'Europe/Stockholm', versions });
    const party = async (name: string) => {
      const supplierId = await add('/api/suppliers', { name });
      const contract = { supplierId, number: name, title: name, startsOn: '2025-01-01', endsOn: '2028-12-31' };
      const terms = { monthlyChargeMinor: '100', atRiskPercent: '10', confidentiality: 'confidential', towers: [{ towerId }] };
      return { supplierId, contractId: await add('/api/contracts', { ...contract, ...terms }) };
    };
    own = await party('Egen AB');
    other = await party('Annan AB');
  });
  afterAll(() => app.close());

  const body = (more: object = {}) => ({
    contractId: own.contractId,
    towerId,
    calendarId,
    code: randomUUID().slice(0, 8),
    name: 'Lösning prioritet 1',
    metric: 'resolution',
    priority: 1,
    targetMs: 14_400_000,
    expectedTarget: '95',
    minimumTarget: '90.125',
    effectiveFrom: '2025-01-01',
    ...more,
  });
  const create = (more: object = {}) => manager.post<Answer>('/api/service-levels', body(more));

  it('keeps exact decimals and names what it belongs to', async () => {
    const { status, body: level } = await create({ weight: '0.3333', pauseReasons: ['awaiting_user'] });
    expect(status).toBe(201);
    expect(level).toMatchObject({
      expectedTarget: '95.00',
      minimumTarget: '90.125',
      weight: '0.3333',
      supplierName: 'Egen AB',
      towerName: 'Nät',
      calendarName: 'Kontorstid',
      pauseReasons: ['awaiting_user'],
      effectiveTo: null,
    });
  });

  it('is listed on its contract', async () => {
    const { body: level } = await create();
    const { body: contract } = await manager.get<ContractDetailDto>(`/api/contracts/${own.contractId}`);
    expect(contract.serviceLevels.map((each) => each.id)).toContain(level.id);
  });

  it('R13 refuses a minimum above what is expected, and every other misfit at once', async () => {
    const { body: problem } = await create({ minimumTarget: '96', targetMs: null, effectiveTo: '2024-12-31' });
    expect(problem.errors).toMatchObject([
      { field: 'targetMs', code: 'missing_target', params: { rule: 'R4' } },
      { field: 'minimumTarget', code: 'minimum_above_expected', params: { rule: 'R13' } },
      { field: 'effectiveTo', code: 'not_after_start' },
    ]);
    const strange = await create({ towerId: randomUUID(), calendarId: randomUUID() });
    expect(strange.body.errors?.map((each) => each.code)).toEqual(['unknown_calendar', 'tower_not_in_contract']);
  });

  it('lets one wording of a promise follow another, but not overlap it', async () => {
    await create({ code: 'ORD', effectiveTo: '2026-01-01' });
    expect((await create({ code: 'ORD', effectiveFrom: '2026-01-01' })).status).toBe(201);
    expect((await create({ code: 'ORD', effectiveFrom: '2025-06-01' })).body).toMatchObject({
      status: 409,
      code: 'overlaps_existing',
    });
    const on = async (date: string) =>
      (await manager.get<ServiceLevelPageDto>(`/api/service-levels?q=ORD&inForceOn=${date}`)).body.items;
    expect((await on('2025-12-31')).map((each) => each.effectiveFrom)).toEqual(['2025-01-01']);
    expect((await on('2026-01-01')).map((each) => each.effectiveFrom)).toEqual(['2026-01-01']);
  });

  it('changes only the version the caller saw', async () => {
    const { body: level } = await create();
    const url = `/api/service-levels/${level.id}`;
    expect((await manager.patch<Answer>(url, { expectedTarget: '99' }, 1)).body).toMatchObject({ expectedTarget: '99.00', version: 2 });
    expect((await manager.patch(url, { expectedTarget: '98' }, 1)).status).toBe(412);
    expect((await manager.patch<Answer>(url, { minimumTarget: '99.5' }, 2)).body.errors).toMatchObject([
      { field: 'minimumTarget', code: 'minimum_above_expected' },
    ]);
  });

  it('shows a vendor its own and nobody else’s, by list, filter or id, and lets it change none', async () => {
    const mine = (await create()).body;
    const theirs = (await create({ contractId: other.contractId })).body;
    const vendor = await tenant.as('vendor', own.supplierId);
    expect((await vendor.get<Answer>(`/api/service-levels/${mine.id}`)).body.supplierName).toBe('Egen AB');
    expect((await vendor.get(`/api/service-levels/${theirs.id}`)).body).toMatchObject({ status: 404, code: 'not_found' });
    const { body: page } = await vendor.get<ServiceLevelPageDto>('/api/service-levels?limit=200');
    expect(new Set(page.items.map((each) => each.supplierId))).toEqual(new Set([own.supplierId]));
    const filtered = await vendor.get<ServiceLevelPageDto>(`/api/service-levels?supplierId=${other.supplierId}`);
    expect(filtered.body).toMatchObject({ items: [], total: 0 });
    expect((await vendor.patch(`/api/service-levels/${mine.id}`, { expectedTarget: '1' }, 1)).status).toBe(404);
    expect((await vendor.post('/api/service-levels', body())).status).toBe(404);
  });

  it('is absent in another organisation', async () => {
    const { body: level } = await create();
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get(`/api/service-levels/${level.id}`)).status).toBe(404);
    expect((await stranger.patch(`/api/service-levels/${level.id}`, { name: 'X' }, 1)).status).toBe(404);
  });
});
