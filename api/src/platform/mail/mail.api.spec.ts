import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../../testing/client.js';
import type { OwnDatabase } from '../../testing/own-database.js';
import { createPostingApp, type PostingApp } from '../../testing/posting-app.js';
import { addSupplier } from '../../testing/register.js';
import type { MailServer } from '../../testing/smtp-server.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { Notifications, type Notice } from '../notifications/notifications.service.js';
import { systemPrincipal, Tenancy } from '../tenancy/tenant-transaction.js';
import type { MailDto, MailPageDto, MailStateDto } from './mail.dto.js';
import { PostOffice, retryAt } from './post-office.js';

describe('mail', () => {
  let posting: PostingApp;
  let server: MailServer;
  let database: OwnDatabase;
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let admin: Client;
  let vendor: Client;
  let own: string;
  let emails: Map<string, string>;

  beforeAll(async () => {
    posting = await createPostingApp();
    ({ app, database, server } = posting);
    tenant = await createTenant(app);
    admin = await tenant.as('administrator');
    own = await addSupplier(admin);
    vendor = await tenant.as('vendor', own);
    emails = await posting.emails();
  });
  beforeEach(async () => {
    await database.run('DELETE FROM mail_outbox');
    await database.run('DELETE FROM notification');
    server.mails.length = 0;
  });
  afterAll(() => posting.stop());

  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  const office = () => app.get(PostOffice);
  const notify = (notice: Partial<Notice> = {}) =>
    app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) =>
      app.get(Notifications).notify(tx, {
        ...{ kind: 'incident_assigned', params: { number: 'SAM-1', title: 'Skrivaren är död' }, link: '/incidents/1' },
        ...{ to: { supplierIds: [own] }, ...notice },
      }),
    );
  const statuses = () => database.run<{ status: string; attempts: number; problem: string | null }>('SELECT status, attempts, problem FROM mail_outbox ORDER BY created_at, id');

  it('sends what was chosen to come at once, in the reader’s language, and nothing that was rolled back', async () => {
    await notify();
    await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), async (tx) => {
      await app.get(Notifications).notify(tx, { kind: 'incident_assigned', params: {}, link: '/', to: { supplierIds: [own] } });
      throw new Error('undone');
    }).catch(() => undefined);
    expect(await office().deliver(later(1))).toBe(1);
    expect(await office().deliver(later(1))).toBe(0);
    const [mail, second] = server.mails;
    expect([mail?.to, second]).toEqual([[emails.get(vendor.userId)], undefined]);
    expect(mail?.raw).toContain('http://localhost:');
    expect(mail?.header('Auto-Submitted')).toBe('auto-generated');
    expect(await statuses()).toMatchObject([{ status: 'sent', attempts: 1 }]);
    await database.run("UPDATE user_account SET locale = 'en' WHERE id = $1", [vendor.userId]);
    await notify();
    await office().deliver(later(1));
    expect(decoded(mail?.header('Subject'))).toContain('Incident SAM-1 har tilldelats er: Skrivaren är död');
    expect(decoded(server.mails[1]?.header('Subject'))).toContain('Incident SAM-1 has been assigned to you');
  });

  it('loses none while the server is down: they wait, longer each time, and leave when it is back', async () => {
    await server.stop();
    await notify();
    expect(await office().deliver(later(1))).toBe(0);
    expect(await statuses()).toMatchObject([{ status: 'waiting', attempts: 1 }]);
    expect((await statuses())[0]?.problem).toContain('ECONNREFUSED');
    await server.start();
    expect(await office().deliver(later(1))).toBe(0);
    expect(await office().deliver(later(5))).toBe(1);
    const now = new Date(0);
    expect([0, 1, 2, 30].map((attempts) => retryAt(attempts, now).getTime() / 60_000)).toEqual([1, 2, 4, 60]);
  });

  it('sends again, under the same Message-ID, what was taken before a killed process could mark it', async () => {
    await notify();
    server.onTaken = async () => {
      await database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'samsyn_jobs' AND state <> 'idle'");
      await database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'samsyn_jobs' AND query LIKE '%mail.take%'");
    };
    await expect(office().deliver(later(1))).rejects.toThrow();
    server.onTaken = () => Promise.resolve();
    expect(await statuses()).toMatchObject([{ status: 'waiting', attempts: 0 }]);
    expect(await office().deliver(later(1))).toBe(1);
    const [first, again] = server.mails.map((mail) => mail.header('Message-ID'));
    expect(first).toMatch(/^<[0-9a-f-]{36}\..+@samsyn>$/);
    expect(again).toBe(first);
  });

  it('sends each once, however many post offices work', async () => {
    for (let each = 0; each < 12; each += 1) await notify();
    const sent = await Promise.all([1, 2, 3].map(() => office().deliver(later(1))));
    expect(sent.reduce((sum, each) => sum + each)).toBe(12);
    expect(new Set(server.mails.map((mail) => mail.header('Message-ID'))).size).toBe(12);
    expect(server.mails).toHaveLength(12);
  });

  it('gives up on a refused recipient, visibly to the administrator alone, and goes on with the others', async () => {
    const refusedVendor = await tenant.as('vendor', own);
    const [account] = await database.run<{ email: string }>('SELECT email FROM user_account WHERE id = $1', [refusedVendor.userId]);
    server.refused.add(account?.email ?? '');
    await notify();
    expect(await office().deliver(later(1))).toBe(1);
    const { body } = await admin.get<MailPageDto>('/api/mail?status=failed');
    expect(body.items).toMatchObject([{ status: 'failed', recipientName: 'Test vendor', problem: expect.stringContaining('550') as string }]);
    expect((await admin.get<MailStateDto>('/api/mail/state')).body).toMatchObject({ configured: true, waiting: 0, failed: 1, server: expect.stringContaining('127.0.0.1') as string });
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get<MailPageDto>('/api/mail')).body.items).toEqual([]);
    const [failed] = body.items;
    const resend = (client: Client) => client.post<MailDto>(`/api/mail/${failed?.id}/resend`);
    for (const client of [vendor, await tenant.as('supplier_manager'), await tenant.as('assessor')]) {
      expect((await client.get('/api/mail')).status).toBe(404);
      expect((await resend(client)).status).toBe(404);
    }
    expect((await resend(stranger)).status).toBe(404);
    server.refused.clear();
    expect((await resend(admin)).body).toMatchObject({ status: 'waiting', attempts: 0, problem: null });
    expect((await resend(admin)).body).toMatchObject({ status: 409, code: 'mail_not_failed' });
    expect(await office().deliver(later(1))).toBe(1);
    await database.run('UPDATE membership SET active = false WHERE user_id = $1', [refusedVendor.userId]);
  });

  it('goes on past a recipient whose server puts it off, and gives that mail up after a day’s part, not before', async () => {
    const puttingOff = await tenant.as('vendor', own);
    const [account] = await database.run<{ email: string }>('SELECT email FROM user_account WHERE id = $1', [puttingOff.userId]);
    server.putOff.add(account?.email ?? '');
    await notify();
    await database.run('UPDATE mail_outbox SET next_at = next_at - interval \'1 minute\' WHERE user_id = $1', [puttingOff.userId]);
    expect(await office().deliver(later(1))).toBe(1);
    const theirs = () => database.run<{ status: string; deferrals: number }>('SELECT status, deferrals, problem FROM mail_outbox WHERE user_id = $1', [puttingOff.userId]);
    expect(await theirs()).toMatchObject([{ status: 'waiting', deferrals: 1, problem: expect.stringContaining('450') as string }]);
    expect((await admin.get<MailStateDto>('/api/mail/state')).body).toMatchObject({ waiting: 1, problem: expect.stringContaining('450') as string });
    // While no server answers at all, nothing is given up, however often it is tried.
    await database.run('UPDATE mail_outbox SET attempts = 500 WHERE user_id = $1', [puttingOff.userId]);
    for (let round = 2; round <= 12; round += 1) await office().deliver(later(round * 70));
    expect(await theirs()).toMatchObject([{ status: 'failed', deferrals: 11 }]);
    server.putOff.clear();
    await database.run('UPDATE membership SET active = false WHERE user_id = $1', [puttingOff.userId]);
  });

  it('to names that are reserved for examples does not wait where there is no server to ask', async () => {
    const withoutServer = await createTestApp({ databaseUrl: database.url });
    await notify();
    await database.run("UPDATE user_account SET email = 'olle@orange.example' WHERE id = $1", [vendor.userId]);
    expect(await withoutServer.get(PostOffice).deliver(later(1))).toBe(0);
    expect(await statuses()).toMatchObject([{ status: 'dropped', attempts: 0 }]);
    await database.run('UPDATE user_account SET email = $2 WHERE id = $1', [vendor.userId, emails.get(vendor.userId)]);
    await notify();
    await withoutServer.get(PostOffice).deliver(later(1));
    expect(await statuses()).toMatchObject([{ status: 'dropped' }, { status: 'waiting' }]);
    await withoutServer.close();
  });

  it('lets nobody’s title or name add a header or a recipient', async () => {
    await database.run('UPDATE user_account SET name = $2 WHERE id = $1', [vendor.userId, 'Eve\r\nBcc: <victim@example.test>\r\n']);
    await notify({ params: { number: '1', title: 'Hej\r\nBcc: victim@example.test\r\n\r\nfree text' } });
    await office().deliver(later(1));
    const [mail] = server.mails;
    expect(mail?.to).toEqual([emails.get(vendor.userId)]);
    expect(mail?.header('Bcc')).toBe('');
    expect(mail?.header('Subject')).not.toBe('');
    await database.run("UPDATE user_account SET name = 'Vendor' WHERE id = $1", [vendor.userId]);
  });

  it('sends a vendor nothing of what it may not see, nor to who has left', async () => {
    await notify({ kind: 'import_failed', params: { file: 'f' }, to: { supplierIds: [own], userIds: [vendor.userId] } });
    await notify({ to: { supplierIds: [await addSupplier(admin)] } });
    expect(await office().deliver(later(1))).toBe(0);
    await notify();
    await database.run('UPDATE membership SET active = false WHERE user_id = $1', [vendor.userId]);
    expect(await office().deliver(later(1))).toBe(0);
    expect(await statuses()).toMatchObject([{ status: 'dropped' }]);
    await database.run('UPDATE membership SET active = true WHERE user_id = $1', [vendor.userId]);
    expect(server.mails).toEqual([]);
  });

  it('makes one digest a day and reader, from seven in the organisation’s zone, also when the clocks change', async () => {
    const choice = { items: [{ kind: 'incident_assigned', choice: 'daily' }] };
    expect((await vendor.put('/api/notifications/choices', choice)).status).toBe(200);
    const news = async (at: string) => {
      await notify();
      await database.run('UPDATE notification SET created_at = $1 WHERE NOT digested', [at]);
    };
    await news('2026-10-24T20:00:00Z');
    await news('2026-10-24T21:00:00Z');
    // Sunday the 25th of October 2026 has 25 hours in Stockholm: seven is 06:00 UTC, on the 24th it was 05:00.
    expect(await office().digests(new Date('2026-10-25T05:30:00Z'))).toBe(0);
    expect(await office().digests(new Date('2026-10-25T06:00:00Z'))).toBe(1);
    await news('2026-10-25T07:00:00Z');
    expect(await office().digests(new Date('2026-10-25T22:30:00Z'))).toBe(0);
    expect(await office().digests(new Date('2026-10-26T06:00:00Z'))).toBe(1);
    expect(await database.run('SELECT digest_day::text AS day, cardinality(notification_ids) AS n FROM mail_outbox ORDER BY 1')).toEqual([
      { day: '2026-10-25', n: 2 },
      { day: '2026-10-26', n: 1 },
    ]);
    expect(await office().deliver(later(1))).toBe(2);
    expect(decoded(server.mails[0]?.header('Subject'))).toContain('Today’s news from');
  });
});

/** A subject as a reader of mail shows it. */
function decoded(header = ''): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64').toString('utf8')
      : Buffer.from(text.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8'),
  );
}

