import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PostOffice } from '../../platform/mail/post-office.js';
import type { Client } from '../../testing/client.js';
import type { OwnDatabase } from '../../testing/own-database.js';
import { packTenant, type PackTenant } from '../../testing/pack-tenant.js';
import { createPostingApp, type PostingApp } from '../../testing/posting-app.js';
import type { MailServer } from '../../testing/smtp-server.js';
import { createTenant } from '../../testing/tenant.js';
import { PackMaker } from '../pack-maker.js';
import { PackSender } from './pack-sender.js';
import type { PackScheduleDto, PackSchedulesDto, PossibleRecipientsDto } from './schedules.dto.js';

describe('packs that are sent by themselves', () => {
  let posting: PostingApp;
  let server: MailServer;
  let database: OwnDatabase;
  let app: NestFastifyApplication;
  let tenant: PackTenant;
  let manager: Client;
  let executive: Client;
  let vendor: Client;
  let emails: Map<string, string>;

  beforeAll(async () => {
    posting = await createPostingApp();
    ({ app, database, server } = posting);
    tenant = await packTenant(app);
    manager = await tenant.t.tenant.as('supplier_manager');
    executive = await tenant.t.tenant.as('executive');
    vendor = await tenant.t.tenant.as('vendor', tenant.alpha.id);
    emails = await posting.emails();
  });
  beforeEach(async () => {
    for (const table of ['board_pack_delivery', 'board_pack_schedule', 'board_pack', 'mail_outbox', 'notification', 'notification_choice']) await database.run(`DELETE FROM ${table}`);
    server.mails.length = 0;
  });
  afterAll(() => posting.stop());

  const input = (changes: object = {}) => ({
    ...{ name: 'Nämnden', trigger: 'monthly', day: 5, format: 'pdf', attached: false, active: true },
    recipients: [
      { userId: manager.userId, language: 'en' },
      { userId: executive.userId, language: 'sv' },
    ],
    ...changes,
  });
  const create = async (changes: object = {}): Promise<PackScheduleDto> => {
    const { status, body } = await manager.post<PackScheduleDto>('/api/board-packs/schedules', input(changes));
    expect(status).toBe(201);
    await database.run("UPDATE board_pack_schedule SET created_at = '2026-09-20' WHERE id = $1", [body.id]);
    return body;
  };
  /** Asks for what is due at that moment, makes what was asked for, and lets the post go. */
  const at = async (now: string) => {
    const organisationId = tenant.t.tenant.organisationId;
    await app.get(PackSender).due(organisationId, new Date(now));
    for (const { id } of await database.run<{ id: string }>("SELECT id FROM board_pack WHERE status <> 'done'")) await app.get(PackMaker).make(organisationId, id);
    await app.get(PostOffice).deliver(new Date(Date.now() + 60_000));
  };
  const sentTo = () => server.mails.flatMap(({ to }) => to).sort();
  const both = () => [manager, executive].map(({ userId }) => emails.get(userId)).sort();

  it('reach each recipient once, with a link that asks who is there, and the pack in the language chosen', async () => {
    const { id } = await create();
    await at('2026-10-05T04:59:00Z');
    expect(server.mails).toHaveLength(0);
    await at('2026-10-05T05:00:00Z');
    expect(sentTo()).toEqual(both());
    const packs = await database.run<{ id: string; language: string; schedule_id: string; period: string }>('SELECT id, language, schedule_id, period FROM board_pack ORDER BY language');
    expect(packs.map(({ language, schedule_id, period }) => [language, schedule_id, period])).toEqual([['en', id, '2026-09'], ['sv', id, '2026-09']]);
    const mail = server.mails.find(({ to }) => to[0] === emails.get(executive.userId));
    expect(mail?.raw.replaceAll('=\r\n', '')).toContain(`/board-packs/${packs[1]?.id}`);
    expect(mail?.raw).not.toContain('application/pdf');
    for (const later of ['2026-10-05T05:10:00Z', '2026-10-06T08:00:00Z', '2026-11-05T05:59:00Z']) await at(later);
    expect(server.mails).toHaveLength(2);
    expect((await manager.get<PackSchedulesDto>('/api/board-packs/schedules')).body.items).toMatchObject([{ id, lastPeriod: '2026-09' }]);
  });

  it('carry the file where the organisation says so', async () => {
    await create({ attached: true, recipients: [{ userId: executive.userId, language: 'sv' }] });
    await at('2026-10-06T08:00:00Z');
    const [mail] = server.mails;
    expect(mail?.raw).toContain('Content-Type: application/pdf');
    const [, encoded = ''] = /filename[^]*?\r\n\r\n([A-Za-z0-9+/=\r\n]{1000,})\r\n--/.exec(mail?.raw ?? '') ?? [];
    expect(Buffer.from(encoded, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('reach nobody who has unsubscribed, has left, lost the right or turned such mails off', async () => {
    const { id } = await create();
    expect((await executive.post<PackScheduleDto>(`/api/board-packs/schedules/${id}/unsubscription`)).body.recipients.filter(({ unsubscribedAt }) => unsubscribedAt)).toMatchObject([{ userId: executive.userId }]);
    await at('2026-10-06T08:00:00Z');
    expect(sentTo()).toEqual([emails.get(manager.userId)]);
    // Who changes the list does not subscribe them again.
    const changed = await manager.put<PackScheduleDto>(`/api/board-packs/schedules/${id}`, input({ name: 'Andra' }), 1);
    expect(changed.body.recipients.find(({ userId }) => userId === executive.userId)?.unsubscribedAt).not.toBeNull();
    expect((await vendor.post(`/api/board-packs/schedules/${id}/unsubscription`)).status).toBe(404);
  });

  it('tell nobody who lost the right between being asked for and being made', async () => {
    await create();
    await app.get(PackSender).due(tenant.t.tenant.organisationId, new Date('2026-10-06T08:00:00Z'));
    await database.run("UPDATE membership SET role = 'assessor' WHERE user_id = $1", [executive.userId]);
    try {
      await at('2026-10-06T08:00:00Z');
      expect(sentTo()).toEqual([emails.get(manager.userId)]);
    } finally {
      await database.run("UPDATE membership SET role = 'executive' WHERE user_id = $1", [executive.userId]);
    }
  });

  it('are asked for again where making one failed', async () => {
    await create({ recipients: [{ userId: manager.userId, language: 'sv' }] });
    await app.get(PackSender).due(tenant.t.tenant.organisationId, new Date('2026-10-06T08:00:00Z'));
    await database.run("UPDATE board_pack SET status = 'failed'");
    await at('2026-10-06T08:10:00Z');
    expect(server.mails).toHaveLength(1);
  });

  it('stay at home while a schedule rests or a month has no scorecard', async () => {
    await create({ active: false });
    await at('2026-10-06T08:00:00Z');
    await create({ name: 'Före', day: 1 });
    await database.run("UPDATE board_pack_schedule SET created_at = '2019-01-01'");
    await at('2020-02-06T08:00:00Z');
    expect(server.mails).toHaveLength(0);
  });

  it('leave once a month is closed, and only for months closed since', async () => {
    await create({ trigger: 'closed', day: null, recipients: [{ userId: manager.userId, language: 'sv' }] });
    await at('2026-10-06T08:00:00Z');
    expect(server.mails).toHaveLength(0);
    const close = (period: string, closedAt: string) =>
      database.run(
        `INSERT INTO period (organisation_id, period, status, review_until, review_started_by, closed_by, closed_at)
         VALUES ($1, $2, 'closed', '2026-10-20', $3, $4, $5)
         ON CONFLICT (organisation_id, period) DO UPDATE SET status = 'closed', review_until = excluded.review_until,
           review_started_by = excluded.review_started_by, closed_by = excluded.closed_by, closed_at = excluded.closed_at`,
        [tenant.t.tenant.organisationId, period, manager.userId, executive.userId, closedAt],
      );
    await close('2026-08', '2026-09-10T08:00:00Z');
    await close('2026-09', '2026-10-21T08:00:00Z');
    await at('2026-10-21T08:10:00Z');
    await at('2026-10-22T08:00:00Z');
    expect(sentTo()).toEqual([emails.get(manager.userId)]);
    expect(await database.run('SELECT period, standing FROM board_pack')).toEqual([{ period: '2026-09', standing: 'closed' }]);
  });

  it('go to members of the organisation alone, and only to who may read them', async () => {
    const stranger = await (await createTenant(app)).as('executive');
    const { items } = (await manager.get<PossibleRecipientsDto>('/api/board-packs/schedules/recipients')).body;
    expect(items.map(({ userId }) => userId).sort()).toEqual([manager.userId, executive.userId].sort());
    const wrong = [stranger, vendor].map(({ userId }) => ({ userId, language: 'sv' }));
    const { status, body } = await manager.post('/api/board-packs/schedules', input({ recipients: wrong, day: null }));
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      { field: 'day', code: 'is_int' },
      { field: 'recipients.0.userId', code: 'unknown_user' },
      { field: 'recipients.1.userId', code: 'unknown_user' },
    ]);
  });

  it('are changed by the version that was seen, and taken away', async () => {
    const { id } = await create();
    expect((await manager.put(`/api/board-packs/schedules/${id}`, input(), 7)).status).toBe(412);
    const moved = await manager.put<PackScheduleDto>(`/api/board-packs/schedules/${id}`, input({ day: 9, recipients: [] }), 1);
    expect(moved.body).toMatchObject({ day: 9, recipients: [], version: 2 });
    const stranger = await (await createTenant(app)).as('administrator');
    for (const denied of [vendor, stranger]) {
      expect((await denied.get(`/api/board-packs/schedules/${id}`)).status).toBe(404);
      expect((await denied.put(`/api/board-packs/schedules/${id}`, input({ recipients: [] }), 2)).status).toBe(404);
      expect((await denied.delete(`/api/board-packs/schedules/${id}`, 2)).status).toBe(404);
    }
    expect((await manager.delete(`/api/board-packs/schedules/${id}`, 2)).status).toBe(204);
    expect((await manager.get(`/api/board-packs/schedules/${id}`)).status).toBe(404);
  });
});
