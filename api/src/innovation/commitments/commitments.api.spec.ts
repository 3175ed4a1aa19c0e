import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { NotificationPageDto } from '../../platform/notifications/notifications.dto.js';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { DueSources } from '../../platform/registers/due-sources.js';
import { Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { Client } from '../../testing/client.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { CommitmentDeliveries } from './commitment-deliveries.service.js';
import type { CommitmentDetailDto, CommitmentPageDto } from './commitments.dto.js';
import type { CommitmentDeliveryDto } from './deliveries.dto.js';

const url = '/api/innovation/commitments';
const pdf = { name: 'underlag.pdf', content: Buffer.from('%PDF-1.7 evidence') };

describe('commitments', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let forGreen: Client;
  let blue: string;
  let contractId: string;
  let greensContract: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    const towerId = await addTower(manager);
    blue = await addSupplier(manager, 'Blue');
    const green = await addSupplier(manager, 'Green');
    const term = { startsOn: '2020-01-01', endsOn: '2099-12-31' };
    contractId = await addContract(manager, blue, [towerId], term);
    greensContract = await addContract(manager, green, [towerId], term);
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
  });
  afterAll(() => app.close());

  const quarterly = { kind: 'benchmark', title: 'Benchmark', includedInPrice: true, recurrence: 'quarter', startsOn: '2024-01-01', endsOn: '2024-12-31' };
  const add = async (body: object = {}): Promise<CommitmentDetailDto> => {
    const created = await manager.post<CommitmentDetailDto>(url, { contractId, ...quarterly, ...body });
    expect([created.status, created.body]).toEqual([201, expect.anything()]);
    return created.body;
  };
  const first = ({ deliveries }: CommitmentDetailDto): CommitmentDeliveryDto => {
    if (!deliveries[0]) throw new Error('nothing owed');
    return deliveries[0];
  };
  const step = ({ id, version }: CommitmentDeliveryDto, client: Client, action: string, reason?: string) =>
    client.post<CommitmentDeliveryDto>(`/api/innovation/commitment-deliveries/${id}/steps`, { action, reason: reason ?? null }, { 'if-match': `"${version}"` });
  const run = <T>(client: Client, role: 'supplier_manager' | 'vendor', work: (tx: TenantTransaction) => Promise<T>) =>
    app.get(Tenancy).run({ organisationId: tenant.organisationId, userId: client.userId, role, supplierId: role === 'vendor' ? blue : null }, work);
  const told = async (client: Client, id: string) =>
    (await client.get<NotificationPageDto>('/api/notifications?limit=200')).body.items.filter(({ link }) => link.endsWith(id)).map(({ kind }) => kind);

  it('R26 owe each stretch by its last day, and say what is overdue', async () => {
    const made = await add({ ownerUserId: manager.userId, clause: '§ 12', quantity: 2, kind: 'proposals' });
    expect(made.deliveries.map(({ startsOn, dueOn, state, overdue, waitingOn }) => [startsOn, dueOn, state, overdue, waitingOn])).toEqual(
      [['2024-01-01', '2024-03-31'], ['2024-04-01', '2024-06-30'], ['2024-07-01', '2024-09-30'], ['2024-10-01', '2024-12-31']].map((dates) => [
        ...dates,
        ...['committed', true, 'supplier'],
      ]),
    );
    expect(made).toMatchObject({ supplierName: 'Blue', ownerUserName: 'Test supplier_manager', committed: 4, due: 4, overdue: 4, delivered: 0, nextDueOn: '2024-03-31' });
    const later = await add({ title: 'Later', startsOn: '2090-01-01', endsOn: '2090-12-31' });
    const listed = async (query: string, client = manager) => (await client.get<CommitmentPageDto>(`${url}?${query}`)).body.items.map(({ id }) => id);
    expect(await listed('overdue=true')).not.toContain(later.id);
    expect((await listed('')).slice(-1)).toEqual([later.id]);
    expect(await listed(`contractId=${greensContract}`)).toEqual([]);
    expect(await listed('kind=proposals', forBlue)).toEqual([made.id]);
  });

  it('R26 are refused what is not of their kind, costs that are none, dates outside of the contract and other’s people', async () => {
    const refused = async (body: object) =>
      (await manager.post<{ errors: { field: string; code: string }[] }>(url, { contractId, ...quarterly, ...body })).body.errors.map(({ field, code }) => `${field} ${code}`);
    expect(await refused({ percent: '3', includedInPrice: false })).toEqual(['percent not_of_this_kind', 'chargeMinor is_not_empty']);
    expect(await refused({ startsOn: '2019-12-31' })).toEqual(['startsOn outside_contract']);
    expect(await refused({ ownerUserId: forBlue.userId, ownerContactId: randomUUID() })).toEqual(['ownerUserId unknown_user', 'ownerContactId unknown_contact']);
    expect(await refused({ contractId: randomUUID() })).toEqual(['contractId unknown_contract']);
    expect(await refused({ percent: '0.5e1' })).toEqual(['percent is_decimal_text']);
  });

  it('R26 are handed in by the supplier with evidence and verified by the buyer, each told of the other', async () => {
    const made = await add();
    const owed = first(made);
    expect(await step(owed, forBlue, 'deliver')).toMatchObject({ status: 422, body: { errors: [{ field: 'reason', code: 'evidence_missing' }] } });
    const files = `/api/innovation/commitment-deliveries/${owed.id}/files`;
    const shown = (await forBlue.upload<CommitmentDeliveryDto>(files, pdf)).body;
    expect(shown.files).toEqual([expect.objectContaining({ fileName: 'underlag.pdf', party: 'supplier' })]);
    expect(await step(owed, forBlue, 'deliver')).toMatchObject({ status: 412 });
    const handedIn = (await step(shown, forBlue, 'deliver')).body;
    expect(handedIn).toMatchObject({ state: 'delivered', waitingOn: 'buyer', overdue: false, actions: [], steps: [{ party: 'supplier', userName: 'Test vendor' }] });
    expect(await told(manager, made.id)).toEqual(['commitment_handed_in']);
    expect(await step(handedIn, forBlue, 'verify')).toMatchObject({ status: 409, body: { code: 'not_your_step' } });
    const back = (await manager.get<CommitmentDeliveryDto>(`/api/innovation/commitment-deliveries/${owed.id}`)).body;
    const verified = (await step(back, manager, 'verify')).body;
    expect(verified).toMatchObject({ state: 'benefit_verified', waitingOn: null, attachable: false });
    expect([verified.deliveredOn, verified.verifiedOn]).toEqual([verified.deliveredOn, verified.deliveredOn]);
    expect(await told(forBlue, made.id)).toEqual(['commitment_answered']);
    const seen = (await forBlue.get<CommitmentDetailDto>(`${url}/${made.id}`)).body;
    expect(seen).toMatchObject({ delivered: 1, verified: 1, overdue: 3, nextDueOn: '2024-06-30' });
    expect(first(seen).steps.map(({ userName }) => userName)).toEqual(['Test vendor', null]);
    expect((await forBlue.upload(files, pdf)).status).toBe(409);
    const content = await manager.get(`${files}/${shown.files[0]?.id}/content`);
    expect([content.status, content.raw.equals(pdf.content), content.headers['content-disposition']]).toEqual([200, true, expect.stringContaining('attachment')]);
  });

  it('R26 come back to the supplier with the reason, and are then not delivered any more', async () => {
    const handedIn = (await step(first(await add()), forBlue, 'deliver', 'The report')).body;
    expect(await step(handedIn, manager, 'send_back')).toMatchObject({ status: 422 });
    const back = (await step(handedIn, manager, 'send_back', 'Compare prices too')).body;
    expect(back).toMatchObject({ state: 'committed', deliveredOn: null, overdue: true });
    const again = (await step(back, forBlue, 'deliver', 'With prices')).body;
    expect((await step(again, manager, 'reject', 'Copied')).body).toMatchObject({ state: 'rejected', deliveredOn: null, actions: [] });
  });

  it('R26 to propose are full with the last proposal, whichever way it came, and each counts once', async () => {
    const made = await add({ kind: 'proposals', quantity: 2, title: 'Ideas', startsOn: '2024-01-01', endsOn: '2024-06-30' });
    const deliveries = app.get(CommitmentDeliveries);
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
    const credit = (id: string, client = forBlue, role: 'vendor' | 'supplier_manager' = 'vendor') =>
      run(client, role, (tx) => deliveries.credit(tx, { deliveryId: first(made).id }, { kind: 'proposals', id }));
    expect([await credit(one), await credit(one)]).toEqual([first(made).id, first(made).id]);
    const [seen] = (await manager.get<CommitmentDetailDto>(`${url}/${made.id}`)).body.deliveries;
    expect([seen?.state, seen?.credits.length, seen?.quantity]).toEqual(['committed', 1, 2]);
    await credit(two, manager, 'supplier_manager');
    const [full] = (await manager.get<CommitmentDetailDto>(`${url}/${made.id}`)).body.deliveries;
    expect(full).toMatchObject({ state: 'delivered', steps: [{ action: 'deliver', party: null }] });
    expect(await credit(three)).toBeNull();
    // Another contract's has nothing to count towards, and nobody counts towards another supplier's.
    const elsewhere = (target: string) => run(forBlue, 'vendor', (tx) => deliveries.credit(tx, { contractId: target, on: '2024-05-01' }, { kind: 'proposals', id: randomUUID() }));
    expect(await elsewhere(greensContract)).toBeNull();
    await add({ contractId: greensContract, kind: 'proposals', quantity: 1 });
    expect(await elsewhere(greensContract)).toBeNull();
  });

  it('change what is owed with their dates, and keep what somebody acted on', async () => {
    const made = await add();
    await step(first(made), forBlue, 'deliver', 'Done');
    const current = (await manager.get<CommitmentDetailDto>(`${url}/${made.id}`)).body;
    const changed = (await manager.patch<CommitmentDetailDto>(`${url}/${made.id}`, { recurrence: 'half_year', title: 'Twice' }, current.version)).body;
    expect(changed.deliveries.map(({ dueOn, state }) => [dueOn, state])).toEqual([['2024-03-31', 'delivered'], ['2024-06-30', 'committed'], ['2024-12-31', 'committed']]);
    expect(await manager.delete(`${url}/${made.id}`, changed.version)).toMatchObject({ status: 409, body: { code: 'still_in_use' } });
    const untouched = await add();
    expect((await manager.delete(`${url}/${untouched.id}`, 2)).status).toBe(412);
    expect((await manager.delete(`${url}/${untouched.id}`, 1)).status).toBe(204);
  });

  it('are among what a person did, for that person to take away', async () => {
    const made = await add({ title: 'Traced' });
    await step(first(made), forBlue, 'deliver', 'The report of the year');
    const tables = await run(manager, 'supplier_manager', (tx) => app.get(PersonSources).tracesOf(tx, forBlue.userId, 'en'));
    expect(JSON.stringify(tables)).toContain('The report of the year');
  });

  it('stand among what is due, on whoever’s turn it is', async () => {
    const made = await add({ ownerUserId: manager.userId });
    const due = (role: 'vendor' | 'supplier_manager', until: string) =>
      run(role === 'vendor' ? forBlue : manager, role, async (tx) =>
        (await app.get(DueSources).until(tx, until, () => true)).filter(({ sourceId }) => sourceId === made.id).map(({ dueOn, waitingOn, ownerUserId }) => [dueOn, waitingOn, ownerUserId]),
      );
    expect(await due('vendor', '2024-04-30')).toEqual([['2024-03-31', 'supplier', null]]);
    await step(first(made), forBlue, 'propose');
    expect(await due('supplier_manager', '2024-04-30')).toEqual([['2024-03-31', 'buyer', manager.userId]]);
  });

  it('show another supplier, a stranger and who may not act nothing', async () => {
    const made = await add();
    const owed = first(made);
    const attempts = async (client: Client) => [
      (await client.get(`${url}/${made.id}`)).status,
      (await client.get(`/api/innovation/commitment-deliveries/${owed.id}`)).status,
      (await step(owed, client, 'deliver', 'x')).status,
      (await client.upload(`/api/innovation/commitment-deliveries/${owed.id}/files`, pdf)).status,
      (await client.patch(`${url}/${made.id}`, { title: 'x' }, 1)).status,
      (await client.delete(`${url}/${made.id}`, 1)).status,
    ];
    expect(await attempts(forGreen)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await attempts(await (await createTenant(app)).as('administrator'))).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await attempts(await tenant.as('executive'))).toEqual([200, 200, 404, 404, 404, 404]);
    expect((await forGreen.get<CommitmentPageDto>(`${url}?supplierId=${blue}`)).body.items).toEqual([]);
    expect((await forBlue.post(url, { contractId, ...quarterly })).status).toBe(404);
    expect((await forBlue.patch(`${url}/${made.id}`, { title: 'x' }, 1)).status).toBe(404);
  });
});
