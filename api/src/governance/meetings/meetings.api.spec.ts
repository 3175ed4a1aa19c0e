import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import type { ActionDto } from '../../actions/actions.dto.js';
import type { Client } from '../../testing/client.js';
import { addSupplier } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { BoardDto } from '../boards/boards.dto.js';
import type { DecisionPageDto } from '../decisions/decisions.dto.js';
import type { AgendaProposalDto } from './agenda.dto.js';
import type { AgendaItemDto, MeetingDetailDto, MeetingPageDto } from './meetings.dto.js';
import { MinutesService } from './minutes.service.js';
import type { MeetingSeriesDto } from './series.dto.js';

interface Told {
  items: { kind: string; link: string; params: Record<string, string> }[];
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' });

describe('boards and their meetings', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let colleague: Client;
  let forBlue: Client;
  let forGreen: Client;
  let blue: string;
  let green: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    colleague = await tenant.as('executive');
    [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
  });
  afterAll(() => app.close());

  const source = (sourceId: string) => ({ sourceKind: 'suppliers', sourceId });
  async function board(name: string, more: object = {}): Promise<BoardDto> {
    const memberIds = [manager.userId, colleague.userId, forBlue.userId];
    const { status, body } = await manager.post<BoardDto>('/api/boards', {
      ...{ level: 'tactical', name, supplierIds: [blue], memberIds, chairUserId: manager.userId },
      ...more,
    });
    expect([status, body]).toEqual([201, expect.anything()]);
    return body;
  }
  async function meeting(boardId: string, startsAt = `${day(5)}T08:00:00Z`): Promise<MeetingDetailDto> {
    const { status, body } = await manager.post<MeetingDetailDto>('/api/meetings', { boardId, title: 'December', startsAt, minutes: 60, place: 'Stadshuset' });
    expect(status).toBe(201);
    return body;
  }
  const read = async (id: string, client = manager) => (await client.get<MeetingDetailDto>(`/api/meetings/${id}`)).body;
  async function move(id: string, to: string): Promise<MeetingDetailDto> {
    const { version } = await read(id);
    const { status, body } = await manager.post<MeetingDetailDto>(`/api/meetings/${id}/moves`, { move: to }, { 'if-match': `"${version}"` });
    expect([to, status]).toEqual([to, 200]);
    return body;
  }
  async function attend(id: string, present: Client[]): Promise<void> {
    const { version } = await read(id);
    const items = present.map(({ userId }) => ({ userId, present: true }));
    expect((await manager.put(`/api/meetings/${id}/attendance`, { items }, version)).status).toBe(200);
  }
  const told = async (client: Client, kind: string) => (await client.get<Told>('/api/notifications')).body.items.filter((one) => one.kind === kind);

  it('go from an agenda that proposed itself to minutes that all who were there approve, with actions in people’s lists', async () => {
    const { id: boardId } = await board('Tactical');
    const late = await manager.post<ActionDto>('/api/actions', { ...source(blue), title: 'Late of Blue', ownerSupplierId: blue, dueOn: day(-3) });
    await manager.post('/api/actions', { ...source(green), title: 'Of Green', ownerSupplierId: green, dueOn: day(-3) });
    const { id } = await meeting(boardId);
    const url = `/api/meetings/${id}`;
    const { items } = (await manager.get<AgendaProposalDto>(`${url}/agenda/proposal`)).body;
    expect(items.map(({ titleSv, reason, daysLate, audience }) => [titleSv, reason, daysLate, audience])).toEqual([['Late of Blue', 'late', 8, ['Blue']]]);
    const [point] = items;
    const taken = await manager.post<AgendaItemDto>(`${url}/agenda/proposal`, { sourceKind: point?.sourceKind, sourceId: point?.sourceId, state: 'accepted' });
    expect([taken.status, taken.body.titleSv, taken.body.link]).toEqual([201, 'Late of Blue', `/actions/${late.body.id}`]);
    expect((await manager.get<AgendaProposalDto>(`${url}/agenda/proposal`)).body.items).toEqual([]);
    await manager.post(`${url}/agenda/items`, { title: 'Internal', supplierIds: [] });
    const suggested = await forBlue.post<AgendaItemDto>(`${url}/agenda/suggestions`, { title: 'Our staff' });
    expect([suggested.status, suggested.body.state]).toEqual([201, 'proposed']);
    expect(await told(manager, 'agenda_suggested')).toHaveLength(1);
    await manager.patch(`${url}/agenda/items/${suggested.body.id}`, { state: 'accepted' }, 1);
    expect((await read(id, forBlue)).agenda.map(({ titleSv }) => titleSv)).toEqual(['Late of Blue', 'Our staff']);

    await move(id, 'set_agenda');
    for (const client of [manager, colleague, forBlue]) expect(await told(client, 'meeting_called')).toHaveLength(1);
    await move(id, 'hold');
    await attend(id, [manager, forBlue]);
    const item = (await read(id)).agenda[0];
    const written = await manager.patch<AgendaItemDto>(`${url}/agenda/items/${item?.id}`, { minutes: 'Done by Friday' }, item?.version);
    expect([written.status, written.body.minutes]).toEqual([200, 'Done by Friday']);
    // Two write at once: the second is shown what the first wrote.
    const second = await manager.patch<{ code: string; current: AgendaItemDto }>(`${url}/agenda/items/${item?.id}`, { minutes: 'Mine' }, item?.version);
    expect([second.status, second.body.current.minutes]).toEqual([412, 'Done by Friday']);
    expect((await read(id, forBlue)).agenda[0]?.minutes).toBeNull();
    expect((await manager.post('/api/decisions', { text: 'We go on', meetingId: id, agendaItemId: item?.id })).status).toBe(201);
    await manager.post('/api/actions', { title: 'Write it down', sourceKind: 'meetings', sourceId: id, ownerSupplierId: blue, dueOn: day(14) });

    const sent = await move(id, 'send');
    expect([sent.state, sent.answerBy]).toEqual(['minutes_sent', day(7)]);
    const theirs = await read(id, forBlue);
    expect([theirs.agenda[0]?.minutes, theirs.mayAnswer, theirs.decisions.map(({ text }) => text)]).toEqual(['Done by Friday', true, ['We go on']]);
    expect((await colleague.post(`${url}/answers`, { answer: 'approved' })).status).toBe(409);
    expect((await forBlue.post(`${url}/answers`, { answer: 'objected' })).status).toBe(422);
    expect((await forBlue.post<MeetingDetailDto>(`${url}/answers`, { answer: 'approved' })).body.state).toBe('minutes_sent');
    const approved = await manager.post<MeetingDetailDto>(`${url}/answers`, { answer: 'approved' });
    expect([approved.body.state, approved.body.approvedWay]).toEqual(['approved', 'all']);
    const mine = (await forBlue.get<{ items: ActionDto[] }>('/api/actions?owner=me&state=open')).body.items.find(({ title }) => title === 'Write it down');
    expect([mine?.sourceLink, mine?.sourceTitle]).toEqual([`/governance/meetings/${id}`, `December ${day(5)}`]);
    expect((await manager.patch(`${url}/agenda/items/${item?.id}`, { minutes: 'Later' }, 2)).status).toBe(409);
  });

  it('hold minutes that somebody objects to until they are sent anew, and take silence for approval after the term', async () => {
    const { id: boardId } = await board('Objecting', { answerDays: 3 });
    const { id } = await meeting(boardId);
    await move(id, 'hold');
    await attend(id, [manager, forBlue]);
    await move(id, 'send');
    await forBlue.post(`/api/meetings/${id}/answers`, { answer: 'objected', text: 'We said otherwise' });
    expect([(await read(id)).objected, (await told(manager, 'minutes_objected')).length]).toEqual([true, 1]);
    const settle = (now: Date) => app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => app.get(MinutesService).settle({ ...tx, now }, id));
    const later = new Date(Date.now() + 4 * 86_400_000);
    expect(await settle(later)).toBe(false);
    await move(id, 'revise');
    await move(id, 'send');
    expect((await read(id)).attendance.map(({ answer }) => answer)).toEqual([null, null, null]);
    expect([await settle(new Date()), await settle(later), await settle(later)]).toEqual([false, true, false]);
    expect((await read(id)).approvedWay).toBe('silence');
  });

  it('of a forum show each supplier what concerns it and of the others nothing', async () => {
    const memberIds = [manager.userId, forBlue.userId, forGreen.userId];
    const { id: boardId } = await board('Forum', { level: 'forum', supplierIds: [blue, green], memberIds });
    await manager.post('/api/actions', { ...source(green), title: 'Secret of Green', ownerSupplierId: green, dueOn: day(1) });
    const { id } = await meeting(boardId);
    await manager.post(`/api/meetings/${id}/agenda/proposal/all`);
    await manager.post(`/api/meetings/${id}/agenda/items`, { title: 'For all' });
    const greens = (await read(id)).agenda.find(({ titleSv }) => titleSv === 'Secret of Green');
    await move(id, 'hold');
    await attend(id, [manager, forBlue, forGreen]);
    await manager.post('/api/decisions', { text: 'Green pays', meetingId: id, agendaItemId: greens?.id });
    // Not while the minutes are written.
    expect((await forGreen.get<DecisionPageDto>('/api/decisions?q=pays')).body.items).toEqual([]);
    await move(id, 'send');
    await forGreen.post(`/api/meetings/${id}/answers`, { answer: 'objected', text: 'Too much' });

    const traces = (userId: string) => app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => app.get(PersonSources).tracesOf(tx, userId, 'en'));
    const meetings = (await traces(forGreen.userId)).find(({ key }) => key === 'meetings');
    expect(meetings?.rows.map(({ kind, text }) => [kind, text])).toEqual(expect.arrayContaining([['attended', null], ['objected', 'Too much']]));

    const titles = async (client: Client) => (await read(id, client)).agenda.map(({ titleSv }) => titleSv);
    expect(await titles(forGreen)).toEqual(expect.arrayContaining(['Secret of Green', 'For all']));
    expect(await titles(forBlue)).not.toContain('Secret of Green');
    expect(await titles(forBlue)).toContain('For all');
    const seen = JSON.stringify([await read(id, forBlue), (await forBlue.get(`/api/boards/${boardId}`)).body, (await forBlue.get('/api/meetings')).body]);
    for (const secret of ['Green', green, forGreen.userId, 'Too much']) expect(seen).not.toContain(secret);
    expect((await forBlue.get<DecisionPageDto>('/api/decisions?q=pays')).body.items).toEqual([]);
    expect((await forGreen.get<DecisionPageDto>('/api/decisions?q=pays')).body.items).toHaveLength(1);
    expect((await forGreen.get<DecisionPageDto>(`/api/decisions?supplierId=${green}&year=${day(5).slice(0, 4)}`)).body.items).toHaveLength(1);
  });

  it('are nothing to suppliers that take no part, to other organisations, and to who may not', async () => {
    const { id: boardId, version } = await board('Of Blue alone');
    const { id } = await meeting(boardId);
    const point = (await manager.post<AgendaItemDto>(`/api/meetings/${id}/agenda/items`, { title: 'Ours' })).body;
    const stranger = await (await createTenant(app)).as('administrator');
    for (const nobody of [forGreen, stranger]) {
      expect((await nobody.get(`/api/boards/${boardId}`)).status).toBe(404);
      expect((await nobody.get(`/api/meetings/${id}`)).status).toBe(404);
      expect((await nobody.post(`/api/meetings/${id}/answers`, { answer: 'approved' })).status).toBe(404);
      expect((await nobody.get<MeetingPageDto>(`/api/meetings?boardId=${boardId}`)).body.items).toEqual([]);
    }
    expect((await forGreen.post(`/api/meetings/${id}/agenda/suggestions`, { title: 'x' })).status).toBe(404);
    for (const reader of [forBlue, colleague]) {
      expect((await reader.patch(`/api/boards/${boardId}`, { name: 'x' }, version)).status).toBe(404);
      expect((await reader.post(`/api/meetings/${id}/moves`, { move: 'hold' }, { 'if-match': '"1"' })).status).toBe(404);
      expect((await reader.get(`/api/meetings/${id}/agenda/proposal`)).status).toBe(404);
      expect((await reader.patch(`/api/meetings/${id}/agenda/items/${point.id}`, { minutes: 'x' }, 1)).status).toBe(404);
      expect((await reader.post('/api/decisions', { text: 'x', meetingId: id })).status).toBe(404);
    }
  });

  it('are laid out a year ahead by the clock on the wall, and moved by their series while nothing is done for them', async () => {
    const { id: boardId } = await board('In series');
    const rule = { unit: 'month', interval: 1, day: 15 };
    const series = await manager.post<MeetingSeriesDto>(`/api/boards/${boardId}/series`, { title: 'Monthly', rule, startsOn: day(0), startTime: '09:00', minutes: 60 });
    expect(series.status).toBe(201);
    const all = async () => (await manager.get<MeetingPageDto>(`/api/meetings?boardId=${boardId}`)).body.items;
    const before = await all();
    expect(before.length).toBeGreaterThanOrEqual(11);
    const clock = (iso: string) => new Date(iso).toLocaleTimeString('sv', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });
    expect(new Set(before.map(({ startsAt }) => clock(startsAt)))).toEqual(new Set(['09:00']));
    expect(new Set(before.map(({ startsAt }) => startsAt.slice(11, 16))).size).toBe(2);
    await move(before[0]?.id ?? '', 'set_agenda');
    const changed = await manager.patch<MeetingSeriesDto>(`/api/boards/${boardId}/series/${series.body.id}`, { startTime: '13:00' }, 1);
    expect(changed.status).toBe(200);
    const after = await all();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map(({ startsAt }) => clock(startsAt)).slice(0, 3)).toEqual(['09:00', '13:00', '13:00']);
    expect((await manager.delete(`/api/boards/${boardId}/series/${series.body.id}`, 2)).status).toBe(204);
    expect((await all()).map(({ id }) => id)).toEqual([before[0]?.id]);
  });

  it('let a board that has met be closed but not taken away', async () => {
    const { id: boardId } = await board('Has met');
    const { id } = await meeting(boardId);
    await move(id, 'hold');
    expect((await manager.delete(`/api/boards/${boardId}`, 1)).status).toBe(409);
    expect((await manager.patch<BoardDto>(`/api/boards/${boardId}`, { closed: true }, 1)).body.closed).toBe(true);
    expect((await manager.post('/api/boards', { level: 'forum', name: 'Has met' })).status).toBe(409);
    const refused = await manager.post('/api/boards', { level: 'forum', name: 'X', memberIds: [forBlue.userId], chairUserId: forBlue.userId });
    expect([refused.status, refused.body.errors]).toEqual([422, [expect.objectContaining({ field: 'chairUserId', code: 'chair_is_no_member' })]]);
  });
});
