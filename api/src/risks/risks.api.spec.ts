import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DueSources } from '../platform/registers/due-sources.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ConcentrationDto } from './concentration.dto.js';
import type { ExitReadinessDto, ExitReadinessListDto } from './exit-readiness.dto.js';
import type { RiskDto, RiskMatrixDto, RiskPageDto } from './risks.dto.js';

const url = '/api/risks';

describe('the risk register', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let alpha: { id: string; contractId: string };
  let beta: { id: string; contractId: string };
  let [client, network] = ['', ''];

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    [client, network] = [await t.tower(), await t.tower()];
    alpha = await t.supplier('Alpha', [client, network], '60000');
    beta = await t.supplier('Beta', [client], '40000');
  });
  afterAll(() => app.close());

  const add = async (changes: object): Promise<RiskDto> => {
    const { status, body } = await manager.post<RiskDto>(url, { title: 'R', likelihood: 3, impact: 3, ...changes });
    expect(status).toBe(201);
    return body;
  };
  const step = (id: string, version: number, action: string, reason?: string) =>
    manager.post<RiskDto>(`${url}/${id}/steps`, { action, reason }, { 'if-match': `"${version}"` });

  it('holds risks by size, treats them with what is left, and counts them in their squares as they are today', async () => {
    const small = await add({ title: 'Small', likelihood: 1, impact: 2, supplierId: beta.id });
    const large = await add({ title: 'Large', likelihood: 4, impact: 5, supplierId: alpha.id, contractId: alpha.contractId, ownerUserId: manager.userId, reviewOn: '2026-01-01' });
    expect([large.band, large.currentBand, large.overdue, large.supplierName, large.contractNumber]).toEqual(['critical', 'critical', true, 'Alpha', 'C-Alpha']);
    expect((await manager.get<RiskPageDto>(url)).body.items.map(({ title }) => title)).toEqual(['Large', 'Small']);

    expect(await step(large.id, 1, 'treat')).toMatchObject({ status: 422, body: { errors: [{ field: 'treatment', code: 'treatment_missing' }] } });
    expect(await manager.patch(`${url}/${large.id}`, { residualLikelihood: 2 }, 1)).toMatchObject({ status: 422, body: { errors: [{ code: 'residual_both' }] } });
    const planned = await manager.patch<RiskDto>(`${url}/${large.id}`, { treatment: 'reduce', residualLikelihood: 2, residualImpact: 3 }, 1);
    expect(planned.body).toMatchObject({ band: 'critical', residualBand: 'medium', currentBand: 'critical', version: 2 });
    expect((await step(large.id, 1, 'treat')).status).toBe(412);
    const treated = await step(large.id, 2, 'treat');
    expect(treated.body).toMatchObject({ state: 'treated', currentLikelihood: 2, currentImpact: 3, currentBand: 'medium', actions: ['accept', 'reopen', 'close'] });
    expect((await step(large.id, 3, 'treat')).body).toMatchObject({ code: 'not_from_here' });
    expect(await step(large.id, 3, 'close')).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });

    const matrix = (await manager.get<RiskMatrixDto>(`${url}/matrix`)).body;
    expect(matrix.squares).toHaveLength(25);
    expect(matrix.squares.filter(({ risks }) => risks > 0)).toEqual([
      { likelihood: 1, impact: 2, band: 'low', risks: 1 },
      { likelihood: 2, impact: 3, band: 'medium', risks: 1 },
    ]);
    expect([matrix.low, matrix.medium, matrix.critical, matrix.overdue]).toEqual([1, 1, 0, 1]);
    expect((await manager.get<RiskPageDto>(`${url}?likelihood=2&impact=3`)).body.items.map(({ title }) => title)).toEqual(['Large']);
    expect((await manager.get<RiskMatrixDto>(`${url}/matrix?supplierId=${beta.id}`)).body).toMatchObject({ low: 1, medium: 0, overdue: 0 });

    expect((await step(small.id, 1, 'close', 'The contract ended')).body.state).toBe('closed');
    expect((await manager.get<RiskPageDto>(`${url}?standing=true`)).body.items.map(({ title }) => title)).toEqual(['Large']);
  });

  it('is due when it is to be looked at again, and of that no supplier learns', async () => {
    const due = await t.run((tx) => app.get(DueSources).until(tx, '2026-01-01', (permission) => permission === 'risks:read'));
    expect(due).toMatchObject([{ kind: 'risk', dueOn: '2026-01-01', supplierIds: [], ownerUserId: manager.userId, escalates: true }]);
  });

  it('refuses what belongs to others or is not there', async () => {
    const refused = async (changes: object) => (await manager.post(url, { title: 'R', likelihood: 3, impact: 3, ...changes })).body.errors;
    const strange = await (await createTenant(app)).as('supplier_manager');
    expect(await refused({ supplierId: beta.id, contractId: alpha.contractId })).toEqual([{ field: 'contractId', code: 'contract_of_another_supplier' }]);
    expect(await refused({ ownerUserId: strange.userId })).toEqual([{ field: 'ownerUserId', code: 'unknown_user' }]);
    expect(await refused({ ownerUserId: (await t.tenant.as('vendor', alpha.id)).userId })).toEqual([{ field: 'ownerUserId', code: 'unknown_user' }]);
    expect(await refused({ impact: 6 })).toMatchObject([{ field: 'impact' }]);
  });

  it('is the buyer’s alone', async () => {
    const { id } = await add({ supplierId: alpha.id });
    const vendor = await t.tenant.as('vendor', alpha.id);
    const executive = await t.tenant.as('executive');
    const stranger = await (await createTenant(app)).as('administrator');
    for (const path of ['', '/matrix', '/concentration', '/exit-readiness', `/exit-readiness/${alpha.contractId}`, `/${id}`]) {
      expect((await vendor.get(url + path)).status).toBe(404);
      expect((await executive.get(url + path)).status).toBe(200);
    }
    expect((await stranger.get(`${url}/${id}`)).status).toBe(404);
    expect((await stranger.get(`${url}/exit-readiness/${alpha.contractId}`)).status).toBe(404);
    expect((await executive.patch(`${url}/${id}`, { title: 'X' }, 1)).status).toBe(404);
    expect((await executive.put(`${url}/exit-readiness/${alpha.contractId}/staff`, { state: 'under_way' }, 0)).status).toBe(404);
    expect((await manager.delete(`${url}/${id}`, 1)).status).toBe(204);
    expect((await manager.get(`${url}/${id}`)).status).toBe(404);
  });

  it('says how much rests on whom: shares of charges exactly, and services that nothing else carries', async () => {
    const critical = await t.insert('service', { name: 'Care records', criticality: 'critical', supplier_ids: [alpha.id, beta.id] });
    const alone = await t.insert('service', { name: 'Wages', criticality: 'critical', supplier_ids: [alpha.id] });
    await t.insert('service', { name: 'Blog', criticality: 'low', supplier_ids: [beta.id] });
    const part = (supplierId: string, name: string) => t.insert('component', { supplier_id: supplierId, tower_id: client, name, kind: 'server' });
    const [a, b, soft] = [await part(alpha.id, 'A'), await part(beta.id, 'B'), await part(beta.id, 'C')];
    const needs = (from: object, componentId: string, strength = 'hard') => t.insert('service_dependency', { ...from, required_component_id: componentId, strength });
    await needs({ service_id: critical }, a);
    await needs({ component_id: a }, b);
    await needs({ service_id: alone }, soft, 'soft');
    const c = await part(alpha.id, 'D');
    await needs({ service_id: alone }, c);

    const { body } = await manager.get<ConcentrationDto>(`${url}/concentration`);
    expect(body.all).toMatchObject({ totalMinor: '1200000', index: '0.5200', exactIndex: '13/25', equals: '1.92' });
    expect(body.all.shares.map(({ supplierName, percent, yearlyMinor }) => [supplierName, percent, yearlyMinor])).toEqual([['Alpha', '60.00', '720000'], ['Beta', '40.00', '480000']]);
    const inClient = body.towers.find(({ towerId }) => towerId === client);
    expect(inClient?.shares.map(({ supplierName, percent }) => [supplierName, percent])).toEqual([['Beta', '57.15'], ['Alpha', '42.86']]);
    expect(body.towers.find(({ towerId }) => towerId === network)?.index).toBe('1.0000');
    expect(body.criticalServices).toBe(2);
    expect(body.suppliers.map(({ supplierName, needed, alone: only }) => [supplierName, needed, only.map(({ name }) => name)])).toEqual([['Alpha', 2, ['Wages']], ['Beta', 1, []]]);
  });

  it('says how ready a contract is to be left, topic by topic, with what shows it', async () => {
    const path = `${url}/exit-readiness/${alpha.contractId}`;
    expect(await manager.put(`${path}/exit_plan`, { state: 'ready' }, 0)).toMatchObject({ status: 422, body: { errors: [{ field: 'evidence' }] } });
    const first = await manager.put<ExitReadinessDto>(`${path}/exit_plan`, { state: 'ready', evidence: 'Plan of March', reviewOn: '2026-02-01' }, 0);
    expect(first.body).toMatchObject({ ready: 1, needed: 8, percent: '12', overdue: 1 });
    expect((await manager.put(`${path}/exit_plan`, { state: 'missing' }, 0)).status).toBe(412);
    await manager.put(`${path}/staff`, { state: 'not_needed' }, 0);
    expect((await manager.get<ExitReadinessDto>(path)).body).toMatchObject({ ready: 1, needed: 7, percent: '14' });
    expect((await manager.put(`${path}/weather`, { state: 'ready' }, 0)).status).toBe(404);
    const { items } = (await manager.get<ExitReadinessListDto>(`${url}/exit-readiness`)).body;
    expect(items.map(({ supplierName, percent }) => [supplierName, percent])).toEqual([['Beta', '0'], ['Alpha', '14']]);
  });
});
