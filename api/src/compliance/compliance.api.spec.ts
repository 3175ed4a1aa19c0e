import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DueSources } from '../platform/registers/due-sources.js';
import { RegisterMeasures } from '../platform/registers/register-measures.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ComplianceFigureListDto, ComplianceItemDetailDto, CompliancePageDto } from './compliance.dto.js';
import type { SubprocessorDto, SubprocessorPageDto } from './subprocessors.dto.js';

const url = '/api/compliance';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

describe('compliance', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let vendor: Client;
  let other: Client;
  let alpha: { id: string; contractId: string };
  let beta: { id: string; contractId: string };

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    [alpha, beta] = [await t.supplier('Alpha', []), await t.supplier('Beta', [])];
    [vendor, other] = [await t.tenant.as('vendor', alpha.id), await t.tenant.as('vendor', beta.id)];
  });
  afterAll(() => app.close());

  const ask = async (changes: object): Promise<ComplianceItemDetailDto> => {
    const body = { supplierId: alpha.id, kind: 'certificate', title: 'ISO 27001', askedFrom: '2026-01-01', ...changes };
    const answer = await manager.post<ComplianceItemDetailDto>(`${url}/items`, body);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const enter = (client: Client, id: string, body: object) => client.post<ComplianceItemDetailDto>(`${url}/items/${id}/evidence`, body);
  const step = (client: Client, item: ComplianceItemDetailDto, action: string, reason?: string) =>
    client.post<ComplianceItemDetailDto>(`${url}/items/${item.id}/evidence/${item.evidence[0]?.id ?? ''}/steps`, { action, reason }, { 'if-match': `"${item.version}"` });
  const measured = async (period: string) =>
    (await t.run((tx) => app.get(RegisterMeasures).of(tx, new Set(['requirements_met']), [period]))).map(({ supplierId, value, volume, evidence }) => ({ supplierId, value, volume, evidence }));

  it('R24 counts what a supplier shows once the buyer has accepted it, and no longer than it is valid', async () => {
    const certificate = await ask({});
    expect([certificate.standing, certificate.mayEnter]).toEqual(['missing', true]);
    const entered = await enter(vendor, certificate.id, { validFrom: '2026-01-10', validTo: '2026-02-28', issuer: 'RISE' });
    expect(entered.body).toMatchObject({ standing: 'missing', waiting: 1, evidence: [{ state: 'waiting', actions: ['withdraw'], mayAttach: true }] });
    expect(await measured('2026-01')).toEqual([{ supplierId: alpha.id, value: '0', volume: 1, evidence: { kind: 'compliance', id: alpha.id } }]);
    expect((await step(vendor, entered.body, 'accept')).body).toMatchObject({ code: 'not_your_step' });
    const due = await t.run((tx) => app.get(DueSources).until(tx, '2199-01-01', (permission) => permission === 'compliance:read'));
    expect(due).toMatchObject([{ kind: 'certificate', sourceId: certificate.id, waitingOn: 'buyer' }]);

    const accepted = await step(manager, (await manager.get<ComplianceItemDetailDto>(`${url}/items/${certificate.id}`)).body, 'accept');
    expect(accepted.body).toMatchObject({ waiting: 0, restsOn: accepted.body.evidence[0]?.id });
    expect([(await measured('2026-01'))[0]?.value, (await measured('2026-02'))[0]?.value, (await measured('2026-03'))[0]?.value]).toEqual(['100', '100', '0']);

    const requirement = await ask({ kind: 'requirement', title: 'Encrypted at rest', level: 'high' });
    await enter(manager, requirement.id, { outcome: 'partly', validFrom: '2026-01-15', validTo: '2099-01-01' });
    expect(await measured('2026-01')).toMatchObject([{ value: '75', volume: 2 }]);
    const revoked = await step(manager, accepted.body, 'revoke', 'Withdrawn by the issuer');
    expect(revoked.body).toMatchObject({ standing: 'missing', restsOn: null, evidence: [{ state: 'revoked', reason: 'Withdrawn by the issuer' }] });
    expect(await measured('2026-01')).toMatchObject([{ value: '25', volume: 2 }]);
    const figures = (await manager.get<ComplianceFigureListDto>(`${url}/figures?supplierId=${alpha.id}`)).body.items;
    expect(figures).toMatchObject([{ supplierName: 'Alpha', value: '25.00', exactValue: '25', volume: 2, partly: 1, missing: 1, holds: 0 }]);
    expect(figures[0]?.months).toHaveLength(12);
    // Of another kind no outcome is taken from whoever enters it.
    const agreement = await ask({ kind: 'agreement', title: 'DPA' });
    expect((await enter(manager, agreement.id, { outcome: 'not_met', validFrom: '2026-01-01' })).body.standing).toBe('holds');
  });

  it('keeps files of what waits, returns it with a reason, and lets nobody decide on what has changed', async () => {
    const { id } = await ask({ title: 'ISO 9001' });
    const entered = (await enter(vendor, id, { validFrom: '2026-01-01' })).body;
    const files = `${url}/items/${id}/evidence/${entered.evidence[0]?.id ?? ''}/files`;
    const added = await vendor.upload<ComplianceItemDetailDto>(files, { name: 'iso.pdf', content: pdf });
    expect(added.body.evidence[0]?.files).toMatchObject([{ fileName: 'iso.pdf' }]);
    const content = `${files}/${added.body.evidence[0]?.files[0]?.id ?? ''}/content`;
    expect((await manager.get(content)).raw.equals(pdf)).toBe(true);
    expect((await other.get(content)).status).toBe(404);
    expect(await step(manager, added.body, 'return')).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
    expect((await step(manager, { ...added.body, version: 1 }, 'accept')).status).toBe(412);
    expect((await step(manager, added.body, 'return', 'Another company')).body).toMatchObject({ standing: 'missing', waiting: 0, evidence: [{ state: 'returned' }] });
    expect((await vendor.upload(files, { name: 'iso.pdf', content: pdf })).status).toBe(409);
    expect((await enter(vendor, id, { validFrom: '2026-02-01', validTo: '2026-01-01' })).status).toBe(422);
  });

  it('R24 has subprocessors announced by the supplier and answered within the agreement’s days', async () => {
    await ask({ kind: 'agreement', title: 'DPA of Beta', supplierId: beta.id, answerDays: 10 });
    const announced = await other.post<SubprocessorDto>(`${url}/subprocessors`, { supplierId: alpha.id, name: 'Cloudly', country: 'US', purpose: 'Mail' });
    expect(announced.body).toMatchObject({ supplierId: beta.id, outside: true, state: 'announced', late: false, actions: ['withdraw'] });
    const days = (Date.parse(announced.body.answerBy) - Date.parse(announced.body.announcedOn)) / 86_400_000;
    expect(days).toBe(10);
    const path = `${url}/subprocessors/${announced.body.id}`;
    const take = (client: Client, version: number, action: string, reason?: string) =>
      client.post<SubprocessorDto>(`${path}/steps`, { action, reason }, { 'if-match': `"${version}"` });
    expect((await take(other, 1, 'approve')).body).toMatchObject({ code: 'not_your_step' });
    expect((await take(manager, 1, 'object')).status).toBe(422);
    expect((await take(manager, 1, 'object', 'No ground for the transfer')).body).toMatchObject({ state: 'objected', actions: ['end'], version: 2 });
    expect((await take(manager, 1, 'approve')).status).toBe(412);
    expect((await vendor.get(path)).status).toBe(404);
    expect((await take(vendor, 2, 'end')).status).toBe(404);
    expect((await vendor.get<SubprocessorPageDto>(`${url}/subprocessors`)).body.items).toEqual([]);
  });

  it('is no other supplier’s, nor anybody’s of another organisation, nor answered by those who only read', async () => {
    const item = await ask({ title: 'ISO 22301' });
    const executive = await t.tenant.as('executive');
    const stranger = await (await createTenant(app)).as('administrator');
    for (const client of [other, stranger]) {
      expect((await client.get(`${url}/items/${item.id}`)).status).toBe(404);
      expect((await enter(client, item.id, { validFrom: '2026-01-01' })).status).toBe(404);
    }
    expect((await other.get<CompliancePageDto>(`${url}/items?supplierId=${alpha.id}`)).body.items).toEqual([]);
    expect((await other.get<ComplianceFigureListDto>(`${url}/figures`)).body.items.map(({ supplierName }) => supplierName)).toEqual(['Beta']);
    expect((await enter(executive, item.id, { validFrom: '2026-01-01' })).status).toBe(404);
    expect((await executive.post(`${url}/subprocessors`, { supplierId: alpha.id, name: 'S', country: 'SE', purpose: 'P' })).status).toBe(404);
    expect((await vendor.post(`${url}/items`, { supplierId: alpha.id, kind: 'certificate', title: 'Mine' })).status).toBe(404);
    expect((await vendor.patch(`${url}/items/${item.id}`, { askedUntil: '2026-01-02' }, 1)).status).toBe(404);
    expect((await manager.post(`${url}/items`, { supplierId: alpha.id, contractId: beta.contractId, kind: 'certificate', title: 'X' })).body.errors).toEqual([
      { field: 'contractId', code: 'contract_of_another_supplier' },
    ]);
    expect((await manager.delete(`${url}/items/${item.id}`, 1)).status).toBe(204);
  });
});
