import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ContractDetailDto } from '../../contracts/contracts.dto.js';
import { DecisionSources } from '../../platform/decisions/decision-sources.js';
import { DueSources } from '../../platform/registers/due-sources.js';
import type { Client } from '../../testing/client.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import type { ContractCalendarDto, ContractPlanDto } from './contract-calendar.dto.js';

const url = '/api/contract-calendar';
const years = (ahead: number) => new Date().getUTCFullYear() + ahead;

describe('the contract calendar', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let [supplierId, towerId] = ['', ''];
  const end = `${years(1)}-12-31`;
  const notice = `${years(1)}-06-30`;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    [supplierId, towerId] = [await addSupplier(manager, 'Alpha'), await addTower(manager)];
  });
  afterAll(() => app.close());

  const contract = (changes: object = {}) =>
    addContract(manager, supplierId, [towerId], { startsOn: '2024-01-01', endsOn: end, noticeOn: notice, extensionCount: 1, extensionMonths: 12, ...changes });
  const decide = (client: Client, id: string, version: number, body: object) =>
    client.post<ContractPlanDto>(`${url}/${id}/decisions`, { reason: 'Because', ...body }, { 'if-match': `"${version}"` });
  const due = async (id: string) => {
    const items = await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => app.get(DueSources).until(tx, '2199-12-31', (permission) => permission === 'contracts:read'));
    return items.filter(({ contractId }) => contractId === id).map(({ kind, dueOn }) => [kind, dueOn]);
  };

  it('moves end and notice day when an option is used, in one go, and falls silent until they come near again', async () => {
    const id = await contract();
    const plan = (await manager.get<ContractPlanDto>(`${url}/${id}`)).body;
    expect(plan).toMatchObject({ endsOn: end, noticeOn: notice, due: { kind: 'notice', dueOn: notice, late: false }, extendedTo: `${years(2)}-12-31`, decisions: [] });
    expect(plan.options).toEqual([{ option: 1, endsOn: `${years(2)}-12-31` }]);
    expect(await due(id)).toEqual([['notice', notice]]);
    expect(await decide(manager, id, plan.version, { choice: 'extend' })).toMatchObject({ status: 422, body: { errors: [{ field: 'amendmentNumber' }] } });
    const extended = await decide(manager, id, plan.version, { choice: 'extend', amendmentNumber: 'Extension 1' });
    expect(extended.status).toBe(201);
    expect(extended.body).toMatchObject({ endsOn: `${years(2)}-12-31`, noticeOn: `${years(2)}-06-30`, options: [], extendedTo: null });
    expect(extended.body.decisions).toMatchObject([{ choice: 'extend', endsOn: end, noticeOn: notice, newEndsOn: `${years(2)}-12-31`, newNoticeOn: `${years(2)}-06-30` }]);
    expect((await decide(manager, id, plan.version, { choice: 'terminate' })).status).toBe(412);
    const after = (await manager.get<ContractDetailDto>(`/api/contracts/${id}`)).body;
    expect(after.amendments).toMatchObject([{ number: 'Extension 1', endsOn: `${years(2)}-12-31` }]);
    expect([after.noticeOn, after.extensionCount, after.extensionMonths, after.inForce.endsOn]).toEqual([`${years(2)}-06-30`, 0, 0, `${years(2)}-12-31`]);
    expect(await due(id)).toEqual([['notice', `${years(2)}-06-30`]]);
    expect((await decide(manager, id, extended.body.version, { choice: 'extend', amendmentNumber: 'Extension 2' })).body).toMatchObject({ code: 'no_extension_left' });
    // A contract whose notice day lies after the end as signed can still be changed.
    expect((await manager.patch(`/api/contracts/${id}`, { title: 'Changed' }, after.version)).status).toBe(200);
  });

  it('waits no more once it is to end, and talks put it off to the day that was said', async () => {
    const id = await contract({ noticeOn: null });
    expect(await due(id)).toEqual([['contract_end', end]]);
    expect(await decide(manager, id, 1, { choice: 'renegotiate' })).toMatchObject({ status: 422, body: { errors: [{ field: 'againOn', code: 'again_needed' }] } });
    expect(await decide(manager, id, 1, { choice: 'let_end', decidedOn: '2199-01-01' })).toMatchObject({ status: 422, body: { errors: [{ field: 'decidedOn' }] } });
    const talks = await decide(manager, id, 1, { choice: 'renegotiate', againOn: '2199-01-01' });
    expect(talks.body.due).toEqual({ kind: 'contract_end', dueOn: '2199-01-01', late: false });
    const ended = await decide(manager, id, talks.body.version, { choice: 'let_end' });
    expect(ended.body).toMatchObject({ due: null, endsOn: end, decision: { choice: 'let_end' } });
    expect(await due(id)).toEqual([]);
  });

  it('leads the overview’s decisions here, until it is decided', async () => {
    const near = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const id = await contract({ noticeOn: near });
    const waiting = async () => {
      const all = await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => app.get(DecisionSources).all(tx, () => true));
      return all.filter((one) => one.id === id).map(({ kind, link, dueOn }) => [kind, link, dueOn]);
    };
    expect(await waiting()).toEqual([['notice_date', `/governance/contract-calendar/${id}`, near]]);
    await decide(manager, id, 1, { choice: 'terminate' });
    expect(await waiting()).toEqual([]);
  });

  it('shows a supplier the days of its own contracts, and nothing of decisions; nobody else anything', async () => {
    const id = await contract();
    await decide(manager, id, 1, { choice: 'terminate', reason: 'Too dear' });
    const vendor = await tenant.as('vendor', supplierId);
    const other = await tenant.as('vendor', await addSupplier(manager, 'Beta'));
    const stranger = await (await createTenant(app)).as('administrator');
    const executive = await tenant.as('executive');
    const seen = await vendor.get<ContractPlanDto>(`${url}/${id}`);
    expect(seen.body).toMatchObject({ endsOn: end, noticeOn: notice, decisions: [], decision: null, due: null });
    expect(JSON.stringify((await vendor.get<ContractCalendarDto>(url)).body)).not.toContain('Too dear');
    expect((await other.get<ContractCalendarDto>(url)).body).toMatchObject({ contracts: [], events: [] });
    for (const client of [other, stranger]) expect((await client.get(`${url}/${id}`)).status).toBe(404);
    for (const client of [vendor, executive]) expect((await decide(client, id, 2, { choice: 'let_end' })).status).toBe(404);
    expect((await executive.get<ContractPlanDto>(`${url}/${id}`)).body.decisions).toHaveLength(1);
  });

  it('has all days ahead: contracts’, obligations’ and what expires, in order', async () => {
    const own = await tenant.as('supplier_manager');
    const id = await contract({ endsOn: end });
    await own.post('/api/obligations', { contractId: id, title: 'Restore test', obliged: 'supplier', firstOn: `${years(1)}-02-01`, everyMonths: 6, lastOn: `${years(1)}-10-01` });
    const item = await own.post<{ id: string }>('/api/compliance/items', { supplierId, contractId: id, kind: 'certificate', title: 'ISO 27001', askedFrom: '2026-01-01' });
    await own.post(`/api/compliance/items/${item.body.id}/evidence`, { validFrom: '2026-01-01', validTo: `${years(1)}-03-01` });
    const { events } = (await own.get<ContractCalendarDto>(`${url}?months=36`)).body;
    expect(events.filter(({ contractId }) => contractId === id).map(({ kind, on }) => [kind, on])).toEqual([
      ['obligation', `${years(1)}-02-01`],
      ['certificate', `${years(1)}-03-01`],
      ['notice', notice],
      ['obligation', `${years(1)}-08-01`],
      ['end', end],
      ['extension', `${years(2)}-12-31`],
    ]);
  });
});
