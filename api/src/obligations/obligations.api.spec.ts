import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DueSources } from '../platform/registers/due-sources.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ObligationDetailDto, ObligationPageDto } from './obligations.dto.js';

const url = '/api/obligations';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

describe('what contracts ask of both sides', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let vendor: Client;
  let other: Client;
  let alpha: { id: string; contractId: string };

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    alpha = await t.supplier('Alpha', []);
    const beta = await t.supplier('Beta', []);
    [vendor, other] = [await t.tenant.as('vendor', alpha.id), await t.tenant.as('vendor', beta.id)];
  });
  afterAll(() => app.close());

  const add = async (changes: object): Promise<ObligationDetailDto> => {
    const { status, body } = await manager.post<ObligationDetailDto>(url, { contractId: alpha.contractId, title: 'O', obliged: 'supplier', firstOn: '2026-01-31', ...changes });
    expect(status).toBe(201);
    return body;
  };
  const step = (client: Client, id: string, dueOn: string, version: number, action: string, text?: string) =>
    client.post<ObligationDetailDto>(`${url}/${id}/occasions/${dueOn}/steps`, { action, text }, { 'if-match': `"${version}"` });

  it('are due again and again until they are shown and accepted, time by time', async () => {
    const { id, ...made } = await add({ title: 'Restore test', clause: '7.3', everyMonths: 1, lastOn: '2026-03-31', ownerUserId: manager.userId });
    expect(made).toMatchObject({ nextOn: '2026-01-31', standing: 'late', waitingOn: 'supplier', contractNumber: 'C-Alpha' });
    expect(made.occasions.map(({ dueOn, state, late }) => [dueOn, state, late])).toEqual([['2026-03-31', 'due', true], ['2026-02-28', 'due', true], ['2026-01-31', 'due', true]]);

    expect(await step(vendor, id, '2026-01-31', 1, 'hand_in')).toMatchObject({ status: 422, body: { errors: [{ field: 'text', code: 'reason_missing' }] } });
    const shown = await step(vendor, id, '2026-01-31', 1, 'hand_in', 'Restored in 40 minutes');
    expect(shown.body).toMatchObject({ standing: 'waiting', waitingOn: 'buyer', version: 2, ownerUserId: null });
    expect((await step(vendor, id, '2026-01-31', 2, 'accept')).body).toMatchObject({ code: 'not_your_step' });
    expect((await step(manager, id, '2026-01-31', 1, 'accept')).status).toBe(412);
    expect((await step(manager, id, '2026-01-31', 2, 'return', 'No log')).body).toMatchObject({ standing: 'late', nextOn: '2026-01-31', waitingOn: 'supplier' });
    await step(vendor, id, '2026-01-31', 3, 'hand_in', 'With the log');
    expect((await step(manager, id, '2026-01-31', 4, 'accept')).body).toMatchObject({ nextOn: '2026-02-28', standing: 'late' });
    expect((await step(manager, id, '2026-02-28', 5, 'waive', 'Moved to March')).body.nextOn).toBe('2026-03-31');
    expect((await step(manager, id, '2026-03-31', 6, 'record', 'Seen on site')).body).toMatchObject({ nextOn: null, standing: 'done' });
    expect((await step(manager, id, '2026-03-30', 7, 'waive', 'No such day')).status).toBe(404);
    const ended = await manager.get<ObligationDetailDto>(`${url}/${id}`);
    expect(ended.body.occasions.map(({ dueOn, state }) => [dueOn, state])).toEqual([['2026-03-31', 'accepted'], ['2026-02-28', 'waived'], ['2026-01-31', 'accepted']]);
    expect((await manager.delete(`${url}/${id}`, 7)).body).toMatchObject({ code: 'already_answered' });
  });

  it('keep what is shown with its files, which only the two sides read', async () => {
    const { id } = await add({ title: 'Insurance', firstOn: '2026-05-01' });
    const files = `${url}/${id}/occasions/2026-05-01/files`;
    expect((await vendor.upload(files, { name: 'policy.pdf', content: pdf })).status).toBe(404);
    await step(vendor, id, '2026-05-01', 1, 'hand_in', 'Enclosed');
    const added = await vendor.upload<ObligationDetailDto>(files, { name: 'policy.pdf', content: pdf });
    expect(added.status).toBe(201);
    const [file] = added.body.occasions[0]?.files ?? [];
    expect(file).toMatchObject({ fileName: 'policy.pdf', mediaType: 'application/pdf' });
    const content = `${files}/${file?.id ?? ''}/content`;
    expect((await manager.get(content)).raw.equals(pdf)).toBe(true);
    expect((await other.get(content)).status).toBe(404);
    expect((await other.upload(files, { name: 'policy.pdf', content: pdf })).status).toBe(404);
    await step(manager, id, '2026-05-01', 2, 'accept');
    expect(await vendor.upload(files, { name: 'late.pdf', content: pdf })).toMatchObject({ status: 409, body: { code: 'not_from_here' } });
  });

  it('of the buyer are seen by the supplier and answered by the buyer alone', async () => {
    const { id } = await add({ title: 'Provide test data', obliged: 'buyer', firstOn: '2099-01-01', ownerUserId: manager.userId });
    const seen = await vendor.get<ObligationDetailDto>(`${url}/${id}`);
    expect(seen.body).toMatchObject({ standing: 'coming', waitingOn: 'buyer', ownerUserId: null, ownerName: null });
    expect(seen.body.occasions.map(({ actions }) => actions)).toEqual([[]]);
    expect((await step(vendor, id, '2099-01-01', 1, 'hand_in', 'Ours')).status).toBe(409);
    const due = await t.run((tx) => app.get(DueSources).until(tx, '2099-01-01', (permission) => permission === 'obligations:read'));
    expect(due.find(({ sourceId }) => sourceId === id)).toMatchObject({ kind: 'obligation', waitingOn: 'buyer', ownerUserId: manager.userId, supplierIds: [alpha.id] });
  });

  it('are no other supplier’s, nor anybody’s of another organisation, nor changed by those who only read', async () => {
    const { id } = await add({ title: 'Secret' });
    const executive = await t.tenant.as('executive');
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await vendor.get<ObligationPageDto>(`${url}?q=Secret`)).body.items.map((one) => one.id)).toEqual([id]);
    expect((await other.get<ObligationPageDto>(url)).body.items).toEqual([]);
    for (const client of [other, stranger]) {
      expect((await client.get(`${url}/${id}`)).status).toBe(404);
      expect((await step(client, id, '2026-01-31', 1, 'hand_in', 'x')).status).toBe(404);
    }
    expect((await step(executive, id, '2026-01-31', 1, 'accept')).status).toBe(404);
    expect((await vendor.patch(`${url}/${id}`, { title: 'X' }, 1)).status).toBe(404);
    expect((await vendor.post(url, { contractId: alpha.contractId, title: 'X', obliged: 'buyer', firstOn: '2026-01-01' })).status).toBe(404);
    const late = await manager.get<ObligationPageDto>(`${url}?standing=late&supplierId=${alpha.id}`);
    expect(late.body.items.map(({ title }) => title)).toContain('Secret');
    expect((await manager.patch<ObligationDetailDto>(`${url}/${id}`, { firstOn: '2099-02-01' }, 1)).body).toMatchObject({ standing: 'coming', nextOn: '2099-02-01' });
  });
});
