import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ActionDto, ActionPageDto } from '../actions/actions.dto.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import type { Client } from '../testing/client.js';
import { addSupplier } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { MajorIncidentPageDto, MajorIncidentRoomDto } from './major-incidents.dto.js';
import type { StoredObligationsDto } from './reporting-obligations.dto.js';
import { UpdateReminders } from './update-reminders.js';

const minute = 60_000;
const hour = 60 * minute;
const url = '/api/major-incidents';

describe('major incidents', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let forGreen: Client;
  let blue: string;
  let green: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
  });
  afterAll(() => app.close());

  const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
  const incident = async () => {
    const body = { title: 'Care records are down', priority: 1, openedAt: ago(2 * hour) };
    return (await manager.post<{ id: string; externalId: string }>('/api/incidents', body)).body;
  };
  const declare = async (changes: object = {}) => {
    const { id } = await incident();
    const answer = await manager.post<MajorIncidentRoomDto>(url, { incidentId: id, awareAt: ago(hour), updateEveryMinutes: 30, ...changes });
    expect([answer.status, answer.body]).toMatchObject([201, { incidentId: id }]);
    return answer.body;
  };
  const room = async (id: string, client = manager) => client.get<MajorIncidentRoomDto>(`${url}/${id}`);
  const send = (id: string, path: string, body: object, client = manager) => client.post<MajorIncidentRoomDto>(`${url}/${id}/${path}`, body);

  it('are declared on an incident once, with the legal clocks running from when one became aware', async () => {
    const { incidentId, awareAt, ...declared } = await declare();
    expect(declared.obligations.map(({ name, dueAt, state }) => [name, Date.parse(dueAt) - Date.parse(awareAt), state])).toEqual([
      ['Tidig varning', 24 * hour, 'running'],
      ['Incidentanmälan', 72 * hour, 'running'],
    ]);
    expect(Date.parse(declared.nextUpdateDueAt ?? '') - Date.parse(declared.declaredAt)).toBe(30 * minute);
    const again = await manager.post(url, { incidentId, awareAt: ago(hour), updateEveryMinutes: 30 });
    expect([again.status, again.body.code]).toEqual([409, 'already_exists']);
  });

  it.each([
    ['awareAt', { awareAt: '2999-01-01T00:00:00Z' }],
    ['updateEveryMinutes', { updateEveryMinutes: 1 }],
    ['incidentId', { incidentId: 'x' }],
  ])('are refused by their %s', async (field, changes) => {
    const { id: incidentId } = await incident();
    const { status, body } = await manager.post(url, { incidentId, awareAt: ago(hour), updateEveryMinutes: 30, ...changes });
    expect([status, body.errors?.map((each) => each.field)]).toEqual([422, [field]]);
  });

  it('let those called in see the room, what all were told before, and nothing internal', async () => {
    const { id } = await declare();
    await send(id, 'updates', { audience: 'all', text: 'We look into it.' });
    await send(id, 'updates', { audience: 'internal', text: 'The mayor asks.' });
    await send(id, 'roles', { role: 'incident_manager', personName: 'Kim Holm' });
    expect((await room(id, forBlue)).status).toBe(404);
    expect((await send(id, 'parties', { supplierId: blue })).body.supplierIds).toEqual([blue]);
    expect((await send(id, 'parties', { supplierId: blue })).body).toMatchObject({ code: 'already_called_in' });
    const seen = (await room(id, forBlue)).body;
    expect(seen.updates.map(({ text, authorName }) => [text, authorName])).toEqual([['We look into it.', null]]);
    expect(seen.roles).toMatchObject([{ personName: 'Kim Holm' }]);
    expect(seen.parties).toMatchObject([{ supplierId: blue, name: 'Blue', joinedAt: null }]);
    expect(seen.obligations).toEqual([]);
    expect((await room(id, forGreen)).status).toBe(404);
    expect((await forGreen.get<MajorIncidentPageDto>(url)).body.items).toEqual([]);
    expect((await forBlue.get<MajorIncidentPageDto>(url)).body.items.map((each) => each.id)).toEqual([id]);
  });

  it('let a party join, speak to all, and answer what it alone was asked', async () => {
    const { id } = await declare();
    for (const supplierId of [blue, green]) await send(id, 'parties', { supplierId });
    expect((await send(id, `parties/${blue}/join`, {}, forBlue)).body.parties.find(({ supplierId }) => supplierId === blue)?.joinedAt).not.toBeNull();
    expect((await send(id, `parties/${green}/join`, {}, forBlue)).status).toBe(404);
    expect((await send(id, 'updates', { audience: 'internal', text: 'x' }, forBlue)).status).toBe(422);
    const before = (await room(id)).body.nextUpdateDueAt;
    expect((await send(id, 'updates', { audience: 'all', text: 'Disks replaced.' }, forBlue)).status).toBe(201);
    expect((await room(id, forGreen)).body.updates).toMatchObject([{ authorSupplierId: blue, authorName: null }]);
    // What the parties are owed is the buyer's word.
    expect((await room(id)).body.nextUpdateDueAt).toBe(before);
    const asked = await send(id, 'evidence-requests', { supplierId: blue, question: 'Who was affected?', dueAt: ago(-hour) });
    const requestId = asked.body.evidenceRequests[0]?.id ?? '';
    expect((await room(id, forGreen)).body.evidenceRequests).toEqual([]);
    expect((await forGreen.put(`${url}/${id}/evidence-requests/${requestId}/answer`, { text: 'x' })).status).toBe(404);
    const answered = await forBlue.put<MajorIncidentRoomDto>(`${url}/${id}/evidence-requests/${requestId}/answer`, { text: '1 200 people' });
    expect(answered.body.evidenceRequests).toMatchObject([{ answer: '1 200 people' }]);
  });

  it('tell a supplier that it is called in, asked or given a role, and nobody else', async () => {
    const { id } = await declare();
    const person = (await tenant.as('assessor')).userId;
    await send(id, 'parties', { supplierId: blue });
    await send(id, 'evidence-requests', { supplierId: blue, question: 'Since when?', dueAt: ago(-hour) });
    await send(id, 'roles', { role: 'technical_lead', userId: forBlue.userId });
    await send(id, 'roles', { role: 'scribe', userId: person });
    const told = async (client: Client) =>
      (await client.get<{ items: { kind: string; link: string }[] }>('/api/notifications')).body.items
        .filter(({ link }) => link === `/major-incidents/${id}`)
        .map(({ kind }) => kind);
    expect(await told(forBlue)).toEqual(['room_role_given', 'evidence_asked', 'called_in']);
    expect([await told(forGreen), await told(manager)]).toEqual([[], []]);
  });

  it('keep what is the buyer’s to do from a party, and all of it from others', async () => {
    const { id, version } = await declare();
    await send(id, 'parties', { supplierId: blue });
    const refused = await Promise.all([
      send(id, 'parties', { supplierId: green }, forBlue),
      send(id, 'roles', { role: 'scribe', personName: 'x' }, forBlue),
      send(id, 'evidence-requests', { supplierId: blue, question: 'x', dueAt: ago(0) }, forBlue),
      forBlue.patch(`${url}/${id}`, { cause: 'x' }, version),
      forBlue.get('/api/reporting-obligations'),
    ]);
    const executive = await tenant.as('executive');
    const stranger = await (await createTenant(app)).as('administrator');
    refused.push(await send(id, 'updates', { audience: 'all', text: 'x' }, executive), await room(id, stranger));
    refused.push(await send(id, 'updates', { audience: 'all', text: 'x' }, stranger), await send(id, 'updates', { audience: 'all', text: 'x' }, forGreen));
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 404));
    expect((await room(id, executive)).status).toBe(200);
  });

  it('begin the clock of updates anew with each one, and remind once of one that is overdue', async () => {
    const { id } = await declare();
    const principal = systemPrincipal(tenant.organisationId);
    const later = (ms: number) =>
      app.get(Tenancy).run(principal, (tx) => app.get(UpdateReminders).remind({ ...tx, now: new Date(Date.now() + ms) }));
    await later(-hour);
    const first = (await room(id)).body;
    await app.get(Tenancy).run(principal, (tx) =>
      tx.manager.query('UPDATE major_incident SET ended_at = now() WHERE organisation_id = $1 AND id <> $2 AND ended_at IS NULL', [tx.organisationId, id]),
    );
    expect(await later(29 * minute)).toBe(0);
    expect([await later(31 * minute), await later(32 * minute)]).toEqual([1, 0]);
    const told = (await manager.get<{ items: { kind: string; link: string }[] }>('/api/notifications')).body.items;
    expect(told.filter(({ link }) => link === `/major-incidents/${id}`).map(({ kind }) => kind)).toEqual(['status_update_due']);
    const said = (await send(id, 'updates', { audience: 'all', text: 'Still on it.' })).body;
    expect(Date.parse(said.nextUpdateDueAt ?? '')).toBeGreaterThan(Date.parse(first.nextUpdateDueAt ?? ''));
    expect(await later(62 * minute)).toBe(1);
  });

  it('give roles to the buyer’s people and to those of the parties, and by name to others', async () => {
    const { id } = await declare();
    const assign = (body: object) => send(id, 'roles', { role: 'technical_lead', ...body });
    const refused = async (body: object) =>
      (await manager.post(`${url}/${id}/roles`, { role: 'technical_lead', ...body })).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(await refused({})).toEqual(['userId person_missing']);
    expect(await refused({ userId: manager.userId, personName: 'Kim Holm' })).toEqual(['personName one_person']);
    expect(await refused({ userId: forBlue.userId })).toEqual(['userId not_called_in']);
    const stranger = await (await createTenant(app)).as('supplier_manager');
    expect(await refused({ userId: stranger.userId })).toEqual(['userId unknown_user']);
    await send(id, 'parties', { supplierId: blue });
    for (const body of [{ userId: manager.userId }, { userId: forBlue.userId }, { personName: 'Kim Holm', supplierId: blue }]) expect((await assign(body)).status).toBe(201);
    const roles = (await room(id)).body.roles.map(({ userId, supplierId, to }) => [userId, supplierId, to !== null]);
    expect(roles).toEqual([[manager.userId, null, false], [forBlue.userId, blue, true], [null, blue, false]]);
  });

  it('leave in the log what stood there before, and tell of evidence only whom it was asked of', async () => {
    const { id } = await declare();
    for (const supplierId of [blue, green]) await send(id, 'parties', { supplierId });
    for (const personName of ['Kim Holm', 'Bo Ek']) await send(id, 'roles', { role: 'scribe', personName });
    const asked = await send(id, 'evidence-requests', { supplierId: blue, question: 'Since when?', dueAt: ago(-hour) });
    const request = `${url}/${id}/evidence-requests/${asked.body.evidenceRequests[0]?.id ?? ''}/answer`;
    for (const text of ['Since eight', 'Since nine']) await forBlue.put(request, { text });
    for (const text of ['We saw it', 'We saw it first']) await forBlue.put(`${url}/${id}/parties/${blue}/contribution`, { text });
    const query = <T>(sql: string) =>
      app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => tx.manager.query<T>(sql, [tx.organisationId, id]));
    const events = await query<{ action: string; before: object | null }[]>(
      `SELECT action, before FROM audit_event WHERE organisation_id = $1 AND object_id = $2 AND before IS NOT NULL ORDER BY at, before`,
    );
    expect(events.map(({ action, before }) => [action, before])).toEqual(
      expect.arrayContaining([
        ['role_assigned', { role: 'scribe', personName: 'Kim Holm', supplierId: null }],
        ['evidence_answered', expect.objectContaining({ text: 'Since eight' })],
        ['contributed', { supplierId: blue, text: 'We saw it' }],
      ]),
    );
    const told = await query<{ kind: string; suppliers: string[] }[]>(
      `SELECT kind, supplier_ids AS suppliers FROM change WHERE organisation_id = $1 AND subject_id = $2 AND kind LIKE 'evidence%'`,
    );
    expect(told.map(({ suppliers }) => suppliers)).toEqual([[blue], [blue], [blue]]);
  });

  it('R4 tell a report in time from a late one', async () => {
    const { id, obligations } = await declare({ awareAt: ago(30 * hour) });
    expect(obligations.map(({ state }) => state)).toEqual(['overdue', 'running']);
    const [early, notice] = obligations;
    await send(id, `obligations/${early?.id}/submission`, { submittedAt: ago(hour), reference: 'A-1' });
    const done = await send(id, `obligations/${notice?.id}/submission`, { submittedAt: ago(hour) });
    const again = await send(id, `obligations/${notice?.id}/submission`, { submittedAt: ago(hour) });
    expect(again.body).toMatchObject({ status: 409, code: 'already_reported' });
    expect(done.body.obligations.map(({ state, reference }) => [state, reference])).toEqual([
      ['late', 'A-1'],
      ['in_time', null],
    ]);
  });

  it('end, are reviewed by all parties, and leave actions', async () => {
    const { id } = await declare();
    await send(id, 'parties', { supplierId: blue });
    const { version, declaredAt } = (await room(id)).body;
    const early = await manager.patch(`${url}/${id}`, { endedAt: new Date(Date.parse(declaredAt) - 1).toISOString() }, version);
    expect(early.body.errors).toMatchObject([{ field: 'endedAt', code: 'reversed_interval' }]);
    const ended = await manager.patch<MajorIncidentRoomDto>(`${url}/${id}`, { endedAt: new Date().toISOString(), cause: 'A disk' }, version);
    expect(ended.body).toMatchObject({ cause: 'A disk', nextUpdateDueAt: null });
    expect((await manager.patch(`${url}/${id}`, { reviewSummary: 'x' }, version)).status).toBe(412);
    expect((await send(id, 'updates', { audience: 'all', text: 'x' })).body).toMatchObject({ code: 'major_incident_ended' });
    const said = await forBlue.put<MajorIncidentRoomDto>(`${url}/${id}/parties/${blue}/contribution`, { text: 'We replaced it.' });
    expect(said.body.parties).toMatchObject([{ contribution: 'We replaced it.' }]);

    const action = { title: 'Monitor the disks', ownerSupplierId: blue, dueOn: '2026-12-15', sourceKind: 'major-incidents', sourceId: id };
    const created = await manager.post<ActionDto>('/api/actions', action);
    expect(created.body).toMatchObject({ ownerName: 'Blue', state: 'open' });
    await manager.post('/api/actions', { ...action, title: 'Ask the lawyers', ownerSupplierId: null, ownerUserId: manager.userId });
    const list = async (client: Client) => (await client.get<ActionPageDto>(`/api/actions?sourceId=${id}`)).body.items.map(({ title }) => title);
    expect((await list(manager)).toSorted()).toEqual(['Ask the lawyers', 'Monitor the disks']);
    expect([await list(forBlue), await list(forGreen)]).toEqual([['Monitor the disks'], []]);
    expect((await forBlue.patch(`/api/actions/${created.body.id}`, { title: 'x' }, 1)).status).toBe(404);
    const work = (client: Client) => client.post<ActionDto>(`/api/actions/${created.body.id}/work`, { state: 'done' }, { 'if-match': '"1"' });
    expect((await work(forGreen)).status).toBe(404);
    expect((await work(forBlue)).body).toMatchObject({ state: 'done', version: 2 });
    expect((await work(forBlue)).status).toBe(412);
    const both = await manager.post('/api/actions', { ...action, ownerUserId: manager.userId });
    expect(both.body.errors).toMatchObject([{ code: 'one_owner' }]);
  });

  it('start with the clocks the organisation has agreed on', async () => {
    const own = await createTenant(app);
    const administrator = await own.as('administrator');
    const stored = (await administrator.get<StoredObligationsDto>('/api/reporting-obligations')).body;
    expect(stored).toMatchObject({ version: 0, items: [{ hours: 24 }, { hours: 72 }] });
    const items = [{ name: 'To the authority', hours: 6 }];
    expect((await administrator.put<StoredObligationsDto>('/api/reporting-obligations', { items }, 0)).body).toEqual({ items, version: 1 });
    expect((await administrator.put('/api/reporting-obligations', { items }, 0)).status).toBe(412);
    expect((await administrator.put('/api/reporting-obligations', { items: [] }, 1)).status).toBe(422);
    expect((await manager.get<StoredObligationsDto>('/api/reporting-obligations')).body.version).toBe(0);
  });
});
