import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PostOffice } from '../../platform/mail/post-office.js';
import type { Client } from '../../testing/client.js';
import type { OwnDatabase } from '../../testing/own-database.js';
import { createPostingApp, type PostingApp } from '../../testing/posting-app.js';
import { addSupplier } from '../../testing/register.js';
import type { MailServer } from '../../testing/smtp-server.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import type { BoardDto } from '../boards/boards.dto.js';
import type { MeetingDetailDto } from '../meetings/meetings.dto.js';
import type { NewCalendarFeedDto } from './calendar.dto.js';

/** The calendar beside the text of a mail. */
function calendarOf(raw: string): string {
  const part = raw.split(/\r\n--[^\r\n]+/).find((each) => /^content-type: text\/calendar/im.test(each)) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('calendars', () => {
  let posting: PostingApp;
  let smtp: MailServer;
  let database: OwnDatabase;
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let meeting: MeetingDetailDto;

  beforeAll(async () => {
    posting = await createPostingApp();
    ({ app, database, server: smtp } = posting);
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    const [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    forBlue = await tenant.as('vendor', blue);
    const memberIds = [manager.userId, forBlue.userId];
    const board = await manager.post<BoardDto>('/api/boards', { level: 'forum', name: 'Forum', supplierIds: [blue, green], memberIds });
    const made = await manager.post<MeetingDetailDto>('/api/meetings', { boardId: board.body.id, title: 'Winter', startsAt: '2099-02-03T08:00:00Z', minutes: 90, place: 'Room 1' });
    meeting = made.body;
    await manager.post(`/api/meetings/${meeting.id}/agenda/items`, { title: 'Everybody’s' });
    await manager.post(`/api/meetings/${meeting.id}/agenda/items`, { title: 'Greens own', supplierIds: [green] });
    await manager.post('/api/actions', { title: 'Of mine', ownerUserId: manager.userId, dueOn: '2026-01-01', sourceKind: 'meetings', sourceId: meeting.id });
  });
  afterAll(() => posting.stop());

  const pathOf = (url: string) => new URL(url).pathname;
  const feed = (path: string) => app.inject({ method: 'GET', url: path });
  const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '');

  it('are followed by a secret address with the person’s meetings and days, until it is renewed or taken back', async () => {
    expect((await manager.get<{ createdAt: string | null }>('/api/calendar')).body.createdAt).toBeNull();
    const { url } = (await manager.post<NewCalendarFeedDto>('/api/calendar')).body;
    const answer = await feed(pathOf(url));
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store']);
    const text = unfolded(answer.body);
    for (const part of [`UID:${meeting.id}@samsyn`, 'DTSTART:20990203T080000Z', 'DTEND:20990203T093000Z', 'SUMMARY:Forum: Winter', 'LOCATION:Room 1', 'SUMMARY:Of mine', 'DTSTART;VALUE=DATE:20260101'])
      expect(text).toContain(part);
    const next = (await manager.post<NewCalendarFeedDto>('/api/calendar')).body.url;
    expect([(await feed(pathOf(url))).statusCode, (await feed(pathOf(next))).statusCode]).toEqual([404, 200]);
    expect((await manager.delete('/api/calendar')).status).toBe(204);
    expect((await feed(pathOf(next))).statusCode).toBe(404);
    expect((await feed('/api/calendar/nonsense.ics')).statusCode).toBe(404);
  });

  it('of a supplier’s people say nothing that is another’s, and are nobody’s once they have left', async () => {
    await manager.post(`/api/meetings/${meeting.id}/moves`, { move: 'set_agenda' }, { 'if-match': `"${meeting.version}"` });
    const { url } = (await forBlue.post<NewCalendarFeedDto>('/api/calendar')).body;
    const text = unfolded((await feed(pathOf(url))).body);
    expect(text).toContain('Everybody’s');
    for (const secret of ['Greens own', 'Of mine']) expect(text).not.toContain(secret);
    await database.run('UPDATE membership SET active = false WHERE organisation_id = $1 AND user_id = $2', [tenant.organisationId, forBlue.userId]);
    expect((await feed(pathOf(url))).statusCode).toBe(404);
    await database.run('UPDATE membership SET active = true WHERE organisation_id = $1 AND user_id = $2', [tenant.organisationId, forBlue.userId]);
  });

  it('get an invitation, its changes and that it is called off under one name, each without the others', async () => {
    await app.get(PostOffice).deliver(new Date());
    const invitations = () => smtp.mails.map(({ to, raw }) => ({ to: String(to), calendar: unfolded(calendarOf(raw)) })).filter(({ calendar }) => calendar !== '');
    const called = invitations();
    expect(called).toHaveLength(2);
    const blues = called.find(({ to }) => to.includes('vendor'))?.calendar ?? '';
    for (const part of ['METHOD:REQUEST', `UID:${meeting.id}@samsyn`, 'SEQUENCE:0', 'Everybody’s', 'ORGANIZER;CN="Test']) expect(blues).toContain(part);
    for (const secret of ['Greens own', 'supplier_manager']) expect(blues).not.toContain(secret);
    const version = async () => (await manager.get<MeetingDetailDto>(`/api/meetings/${meeting.id}`)).body.version;
    await manager.patch(`/api/meetings/${meeting.id}`, { startsAt: '2099-02-04T08:00:00Z' }, await version());
    await manager.post(`/api/meetings/${meeting.id}/moves`, { move: 'cancel' }, { 'if-match': `"${await version()}"` });
    await app.get(PostOffice).deliver(new Date());
    const later = invitations().slice(2).filter(({ to }) => to.includes('vendor')).map(({ calendar }) => calendar);
    expect(later.map((text) => /METHOD:(\w+)/.exec(text)?.[1])).toEqual(['REQUEST', 'CANCEL']);
    expect(later.map((text) => /SEQUENCE:(\d+)/.exec(text)?.[1])).toEqual(['1', '2']);
    expect(later.every((text) => text.includes(`UID:${meeting.id}@samsyn`))).toBe(true);
  });
});
