import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { AuditEventPageDto } from '../../platform/audit/audit-events.dto.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import type { Client, Problemish } from '../../testing/client.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { IncidentDetailDto } from '../incident-detail.dto.js';
import type { ReceiversDto } from './steps.dto.js';

const minute = 60_000;

describe('live incidents', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let forGreen: Client;
  let towerId: string;
  let blue: string;
  let green: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    towerId = await addTower(manager);
    [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    await addContract(manager, blue, [towerId]);
    for (const [groupName, supplierId] of [
      ['Blue desk', blue],
      ['Green desk', green],
    ])
      await manager.post('/api/team-mappings', { groupName, supplierId, towerId });
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
  });
  afterAll(() => app.close());

  const ago = (minutes: number) => new Date(Date.now() - minutes * minute).toISOString();

  async function open(changes: object = {}): Promise<IncidentDetailDto> {
    const body = { title: 'Care records are slow', priority: 2, openedAt: ago(60), groupName: 'Blue desk', ...changes };
    const { status, body: opened } = await manager.post<IncidentDetailDto>('/api/incidents', body);
    expect([status, opened]).toMatchObject([201, { live: true }]);
    return opened;
  }
  const step = <Body = IncidentDetailDto>(client: Client, incident: { id: string; version: number }, body: object) =>
    client.post<Body>(`/api/incidents/${incident.id}/steps`, body, { 'if-match': `"${incident.version}"` });
  const decide = (client: Client, incident: { id: string; version: number }, sequence: number, body: object) =>
    client.post<IncidentDetailDto>(`/api/incidents/${incident.id}/steps/${sequence}/decision`, body, {
      'if-match': `"${incident.version}"`,
    });
  const done = async (client: Client, incident: { id: string; version: number }, body: object): Promise<IncidentDetailDto> => {
    const answer = await step(client, incident, body);
    expect([answer.status, answer.body]).toMatchObject([201, {}]);
    return answer.body;
  };
  /** What stood there before and after each time, latest first. */
  const logged = async (id: string, action: string) => {
    const { items } = (await manager.get<AuditEventPageDto>(`/api/audit-events?objectType=incident&objectId=${id}`)).body;
    return items.filter((event) => event.action === action).map(({ before, after }) => [before, after]);
  };
  const codes = ({ body }: { body: unknown }) => (body as Problemish).errors?.map(({ field, code }) => `${field} ${code}`);

  it('go from hand to hand: acknowledged, handed over with a reason, returned, resolved, closed', async () => {
    let incident = await open();
    expect(incident).toMatchObject({ state: 'new', leadSupplierId: blue, supplierIds: [blue] });
    expect((await forGreen.get(`/api/incidents/${incident.id}`)).status).toBe(404);
    incident = await done(manager, incident, { kind: 'acknowledged', at: ago(50) });
    expect(incident.state).toBe('active');
    incident = await done(manager, incident, { kind: 'assigned', groupName: 'Green desk', at: ago(40), note: 'It is the network' });
    expect(incident).toMatchObject({ leadSupplierId: green, supplierIds: [blue, green], handOffs: 1 });
    incident = await done(manager, incident, { kind: 'returned', at: ago(30), note: 'Not ours' });
    expect(incident).toMatchObject({ leadSupplierId: blue, handOffs: 2, bounces: 1 });
    incident = await done(manager, incident, { kind: 'resolved', at: ago(10) });
    incident = await done(manager, incident, { kind: 'closed' });
    expect(incident).toMatchObject({ state: 'closed', allowedSteps: ['reopened'], ledger: { unownedMs: 0, stoodResolvedMs: 0 } });
    const held = new Map(incident.ledger.holdings.map(({ supplierId, heldMs }) => [supplierId, Math.round(heldMs / minute)]));
    expect([held.get(blue), held.get(green), Math.round(incident.ledger.wallMs / minute)]).toEqual([40, 10, 50]);
    expect(incident.assignments.map(({ supplierId }) => supplierId)).toEqual([blue, green, blue]);
  });

  it('R5: what a supplier says of itself counts from when it says so, and dated back is refused', async () => {
    let incident = await open();
    for (const body of [{ kind: 'acknowledged' }, { kind: 'assigned', groupName: 'Green desk', note: 'x' }, { kind: 'returned', note: 'x' }])
      expect(codes(await step(forBlue, incident, { ...body, at: ago(2) }))).toEqual(['at dated_back']);
    incident = await done(forBlue, incident, { kind: 'acknowledged' });
    expect(Date.parse(incident.acknowledgedAt ?? '')).toBeGreaterThan(Date.parse(ago(1)));
    incident = await done(forBlue, incident, { kind: 'returned', note: 'Not ours' });
    expect(incident.leadSupplierId).toBeNull();
  });

  it('R5: a supplier’s pause, priority and resolution wait for the buyer, and count from when they happened', async () => {
    let incident = await open();
    incident = await done(forBlue, incident, { kind: 'paused', at: ago(30), pauseReason: 'awaiting_user', note: 'No answer' });
    expect(incident).toMatchObject({ state: 'new', waiting: 1 });
    const sequence = incident.events.at(-1)?.sequence ?? 0;
    expect((await decide(forBlue, incident, sequence, { accept: true })).status).toBe(404);
    expect((await decide(manager, incident, sequence, { accept: false })).status).toBe(422);
    incident = (await decide(manager, incident, sequence, { accept: true })).body;
    expect(incident).toMatchObject({ state: 'on_hold', waiting: 0 });
    expect((await decide(manager, incident, sequence, { accept: true })).body).toMatchObject({ status: 409, code: 'already_decided' });
    incident = await done(forBlue, incident, { kind: 'resumed', at: ago(20) });
    incident = await done(forBlue, incident, { kind: 'resolved', at: ago(15) });
    expect(incident).toMatchObject({ stoppedAt: null, waiting: 1, allowedSteps: [] });
    const list = await manager.get<{ items: { id: string }[] }>('/api/incidents?waiting=true');
    expect(list.body.items.map(({ id }) => id)).toContain(incident.id);
    const resolution = incident.events.at(-1)?.sequence ?? 0;
    const rejected = (await decide(manager, incident, resolution, { accept: false, note: 'Still slow' })).body;
    expect(rejected).toMatchObject({ stoppedAt: null, waiting: 0, state: 'new' });
    const decision = { sequence: resolution, kind: 'resolved' };
    expect((await logged(incident.id, 'step_decided'))[0]).toEqual([
      { ...decision, acceptance: 'proposed', note: null },
      { ...decision, acceptance: 'rejected', note: 'Still slow' },
    ]);
    incident = await done(forBlue, rejected, { kind: 'resolved', at: ago(5) });
    const accepted = (await decide(manager, incident, incident.events.at(-1)?.sequence ?? 0, { accept: true })).body;
    expect(accepted.stoppedAt).toBe(accepted.events.at(-1)?.at);
  });

  it('R7: keep what happened apart from when it was recorded', async () => {
    const incident = await open();
    const at = ago(30);
    const { events } = await done(manager, incident, { kind: 'priority', priority: 1, at });
    const last = events.at(-1);
    expect(last).toMatchObject({ kind: 'priority', priority: 1, at, acceptance: 'counts', recordedByName: 'Test supplier_manager' });
    expect(Date.parse(last?.recordedAt ?? '')).toBeGreaterThan(Date.parse(at));
  });

  it('reopen with a reason; the time it stood resolved does not count', async () => {
    let incident = await open({ resolvedAt: ago(30) });
    expect(codes(await step(manager, incident, { kind: 'reopened' }))).toEqual(['note is_not_empty']);
    incident = await done(manager, incident, { kind: 'reopened', at: ago(20), note: 'It came back' });
    expect(incident).toMatchObject({ stoppedAt: null });
    expect(Math.round(incident.ledger.stoodResolvedMs / minute)).toBe(10);
  });

  it('answer the second of two editors with what the first has done, and write nothing of the second', async () => {
    const incident = await open();
    const first = await step(manager, incident, { kind: 'acknowledged' });
    const second = await step<Problemish & { current: IncidentDetailDto }>(forBlue, incident, { kind: 'acknowledged' });
    expect([first.status, second.status]).toEqual([201, 412]);
    expect(second.body.current).toMatchObject({ id: incident.id, version: incident.version + 1, state: 'active' });
    const both = await Promise.all(
      [1, 3].map((priority) => step(manager, first.body, { kind: 'priority', priority })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const { body } = await manager.get<IncidentDetailDto>(`/api/incidents/${incident.id}`);
    expect(body.events.filter(({ kind }) => kind === 'priority')).toHaveLength(2);
    expect((await step(manager, { ...incident, version: 0 }, { kind: 'acknowledged' })).status).toBe(412);
  });

  it('refuse what cannot have happened, with the field and the reason, and write nothing of it', async () => {
    const incident = await open();
    const refused = async (body: object, client = manager) => codes(await step(client, incident, body));
    expect(await refused({ kind: 'paused', at: ago(61), pauseReason: 'awaiting_user', note: 'x' })).toEqual(['at before_opening']);
    expect(await refused({ kind: 'acknowledged', at: ago(-5) })).toEqual(['at in_the_future']);
    expect(await refused({ kind: 'assigned', groupName: 'Nobody', note: 'x' })).toEqual(['groupName unknown_group']);
    expect(await refused({ kind: 'assigned', groupName: 'Blue desk', note: 'x' })).toEqual(['supplierId already_holds']);
    expect(await refused({ kind: 'assigned', supplierId: green, note: 'x' })).toEqual(['towerId is_not_empty']);
    expect(await refused({ kind: 'assigned', groupName: 'Green desk' })).toEqual(['note is_not_empty']);
    expect(await refused({ kind: 'paused', pauseReason: 'lunch', note: 'x' })).toEqual(['pauseReason is_in']);
    expect(await refused({ kind: 'priority' })).toEqual(['priority is_not_empty']);
    expect((await step(manager, incident, { kind: 'closed' })).body).toMatchObject({ status: 422, code: 'step_not_possible' });
    expect((await step(manager, incident, { kind: 'opened' })).status).toBe(422);
    const { body } = await manager.get<IncidentDetailDto>(`/api/incidents/${incident.id}`);
    expect([body.version, body.events]).toEqual([incident.version, incident.events]);
  });

  it('refuse an assignment that overlaps a later one', async () => {
    const incident = await open({ groupName: 'Green desk' });
    const handed = await done(manager, incident, { kind: 'assigned', groupName: 'Blue desk', at: ago(30), note: 'x' });
    const overlapping = { kind: 'assigned', groupName: 'Green desk', at: ago(40), note: 'x' };
    expect(codes(await step(manager, handed, overlapping))).toEqual(['at assignment_overlaps']);
  });

  it('refuse a clock of a closed contract', async () => {
    const supplierId = await addSupplier(manager);
    await addContract(manager, supplierId, [towerId], { startsOn: '2024-01-01', endsOn: '2025-12-31' });
    const incident = await open();
    expect(codes(await step(manager, incident, { kind: 'assigned', supplierId, towerId, note: 'x' }))).toEqual([
      'supplierId contract_not_in_force',
    ]);
  });

  it('let a vendor act only while it holds the lead, and hand over only among the parties', async () => {
    const incident = await open();
    const away = { kind: 'assigned', supplierId: green, towerId, note: 'x' };
    expect(codes(await step(forBlue, incident, away))).toEqual(['supplierId unknown_supplier']);
    expect((await step(forGreen, incident, { kind: 'acknowledged' })).status).toBe(404);
    const handed = await done(manager, incident, { kind: 'assigned', groupName: 'Green desk', note: 'x' });
    expect((await step(forBlue, handed, { kind: 'acknowledged' })).body).toMatchObject({ code: 'not_the_holder' });
    const parties = await forBlue.get<ReceiversDto>(`/api/incidents/${incident.id}/receivers`);
    expect(parties.body.items.map(({ supplierName, groups }) => [supplierName, groups])).toEqual([
      ['Blue', ['Blue desk']],
      ['Green', []],
    ]);
    const back = await done(forGreen, handed, { kind: 'assigned', supplierId: blue, towerId, note: 'Yours after all' });
    expect(back).toMatchObject({ leadSupplierId: blue });
    // Of its own party by name, of the buyer and of the other supplier not at all.
    const own = await done(forBlue, back, { kind: 'acknowledged' });
    const named = ({ events }: IncidentDetailDto) => events.map(({ kind, recordedByName }) => [kind, recordedByName !== null]);
    expect(named(own)).toEqual([
      ['opened', false],
      ['priority', false],
      ['assigned', false],
      ['assigned', false],
      ['assigned', false],
      ['acknowledged', true],
    ]);
    expect(named((await manager.get<IncidentDetailDto>(`/api/incidents/${incident.id}`)).body).every(([, isNamed]) => isNamed)).toBe(true);
  });

  it('are changed by nobody without the permission, of another organisation, or where a log is followed', async () => {
    const incident = await open();
    const stranger = await (await createTenant(app)).as('administrator');
    const executive = await tenant.as('executive');
    for (const client of [stranger, executive]) {
      expect((await step(client, incident, { kind: 'acknowledged' })).status).toBe(404);
      expect((await client.post(`/api/incidents/${incident.id}/comments`, { text: 'x', visibility: 'parties' })).status).toBe(404);
    }
    await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) =>
      tx.manager.query('UPDATE incident SET live = false WHERE organisation_id = $1 AND id = $2', [tx.organisationId, incident.id]),
    );
    for (const client of [manager, forBlue]) expect((await step(client, incident, { kind: 'acknowledged' })).body).toMatchObject({ status: 409, code: 'not_live' });
    const { body } = await manager.get<IncidentDetailDto>(`/api/incidents/${incident.id}`);
    expect([body.version, body.events.length, body.allowedSteps]).toEqual([incident.version, incident.events.length, []]);
    const missing = { id: randomUUID(), version: 1 };
    expect((await step(manager, missing, { kind: 'acknowledged' })).status).toBe(404);
  });

  it('have a parent, never themselves', async () => {
    const [parent, child] = [await open(), await open({ title: 'A ward cannot sign in' })];
    const link = (from: { id: string; version: number }, parentId: string | null) =>
      manager.patch<IncidentDetailDto>(`/api/incidents/${from.id}`, { parentId }, from.version);
    const linked = await link(child, parent.id);
    expect(linked).toMatchObject({ status: 200, body: { parent: { id: parent.id } } });
    expect(codes(await link(parent, child.id))).toEqual(['parentId parent_cycle']);
    expect(codes(await link(parent, randomUUID()))).toEqual(['parentId unknown_incident']);
    expect((await manager.get<IncidentDetailDto>(`/api/incidents/${parent.id}`)).body.children).toMatchObject([{ id: child.id }]);
    expect((await link(linked.body, null)).body.parent).toBeNull();
  });

  it('carry the supplier’s own ticket number, which other suppliers do not see', async () => {
    const incident = await done(manager, await open(), { kind: 'assigned', groupName: 'Green desk', note: 'x' });
    const url = (supplierId: string) => `/api/incidents/${incident.id}/references/${supplierId}`;
    expect((await forBlue.put(url(blue), { number: 'CS0012' })).status).toBe(200);
    expect((await forBlue.put(url(green), { number: 'X' })).status).toBe(404);
    const seen = async (client: Client) => (await client.get<IncidentDetailDto>(`/api/incidents/${incident.id}`)).body.references;
    expect([await seen(manager), await seen(forBlue), await seen(forGreen)]).toMatchObject([
      [{ supplierId: blue, number: 'CS0012' }],
      [{ number: 'CS0012' }],
      [],
    ]);
    for (const number of ['CS0013', null]) await forBlue.put(url(blue), { number });
    expect(await logged(incident.id, 'reference_saved')).toEqual([
      [{ supplierId: blue, number: 'CS0013' }, { supplierId: blue, number: null }],
      [{ supplierId: blue, number: 'CS0012' }, { supplierId: blue, number: 'CS0013' }],
      [{ supplierId: blue, number: null }, { supplierId: blue, number: 'CS0012' }],
    ]);
    expect(await seen(manager)).toEqual([]);
  });
});
