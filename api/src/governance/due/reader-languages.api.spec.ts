import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PostOffice } from '../../platform/mail/post-office.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { Client } from '../../testing/client.js';
import type { OwnDatabase } from '../../testing/own-database.js';
import { readPdf } from '../../testing/pdf-reading.js';
import { createPostingApp, type PostingApp } from '../../testing/posting-app.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import type { MailServer } from '../../testing/smtp-server.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import type { BoardDto } from '../boards/boards.dto.js';
import { EscalationsService } from '../escalations/escalations.service.js';
import type { AgendaItemDto, MeetingDetailDto } from '../meetings/meetings.dto.js';
import { RemindersService } from './reminders.service.js';

const dayMs = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * dayMs).toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' });
const inSwedish = 'Säga upp eller förlänga K-1 Nät';
const inEnglish = 'Give notice on or extend K-1 Nät';

describe('what is due, to readers of two languages', () => {
  let posting: PostingApp;
  let server: MailServer;
  let database: OwnDatabase;
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let swedish: Client;
  let english: Client;
  let meetingId: string;
  let url: string;
  let emails: Map<string, string>;

  beforeAll(async () => {
    posting = await createPostingApp();
    ({ app, database, server } = posting);
    tenant = await createTenant(app);
    [swedish, english] = [await tenant.as('supplier_manager'), await tenant.as('supplier_manager')];
    await database.run("UPDATE user_account SET locale = 'en' WHERE id = $1", [english.userId]);
    emails = await posting.emails();
    for (const { userId } of [swedish, english])
      for (const kind of ['thing_due', 'escalated_operational'])
        await database.run("INSERT INTO notification_choice (organisation_id, user_id, kind, choice) VALUES ($1, $2, $3, 'at_once')", [tenant.organisationId, userId, kind]);
    const supplierId = await addSupplier(swedish, 'Alpha');
    await addContract(swedish, supplierId, [await addTower(swedish)], { number: 'K-1', title: 'Nät', startsOn: '2024-01-01', endsOn: '2199-12-31', noticeOn: day(7) });
    const board = { level: 'tactical', name: 'Forum', supplierIds: [supplierId], memberIds: [swedish.userId, english.userId] };
    const { body } = await swedish.post<BoardDto>('/api/boards', board);
    const meeting = { boardId: body.id, title: 'Vinter', startsAt: `${day(5)}T08:00:00Z`, minutes: 60 };
    meetingId = (await swedish.post<MeetingDetailDto>('/api/meetings', meeting)).body.id;
    url = `/api/meetings/${meetingId}`;
  });
  beforeEach(async () => {
    await database.run('DELETE FROM mail_outbox');
    server.mails.length = 0;
  });
  afterAll(() => posting.stop());

  const on = <T>(days: number, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
    app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => work({ ...tx, now: new Date(Date.now() + days * dayMs) }));
  const read = async () => (await swedish.get<MeetingDetailDto>(url)).body;
  const titles = async () => (await read()).agenda.map(({ titleSv, titleEn }) => [titleSv, titleEn]);
  async function move(to: string): Promise<void> {
    const { version } = await read();
    expect((await swedish.post(`${url}/moves`, { move: to }, { 'if-match': `"${version}"` })).status).toBe(200);
  }
  /** What a person was mailed, decoded. */
  async function mailed(client: Client): Promise<string> {
    await app.get(PostOffice).deliver(new Date(Date.now() + 60_000));
    const found = server.mails.filter(({ to }) => to.includes(emails.get(client.userId) ?? ''));
    const decoded = (body: string) => Buffer.from(body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');
    return found
      .flatMap(({ raw }) => raw.split(/\r\n--[^\r\n]+/))
      .map((part) => (/transfer-encoding: base64/i.test(part) ? Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64').toString('utf8') : decoded(part)))
      .join('\n');
  }

  it('is on the agenda in either, as is the invitation, and a point somebody typed stays as typed', async () => {
    await swedish.post(`${url}/agenda/proposal/all`);
    await swedish.post(`${url}/agenda/items`, { title: 'Vår egen punkt' });
    expect(await titles()).toEqual([[inSwedish, inEnglish], ['Vår egen punkt', 'Vår egen punkt']]);
    await move('set_agenda');
    const invitation = async (client: Client) => (await mailed(client)).replace(/\r\n[ \t]/g, '');
    expect(await invitation(swedish)).toContain(`1. ${inSwedish}\\n2. Vår egen punkt`);
    expect(await invitation(english)).toContain(`1. ${inEnglish}\\n2. Vår egen punkt`);
  });

  it('is reminded of, and escalated, in the language of whom it reaches', async () => {
    await on(0, (tx) => app.get(RemindersService).remind(tx));
    expect(await mailed(swedish)).toContain(`Ska vara klart ${day(7)}: ${inSwedish}`);
    expect(await mailed(english)).toContain(`To be done by ${day(7)}: ${inEnglish}`);
    const { items } = (await english.get<{ items: { kind: string; params: { title: unknown } }[] }>('/api/notifications')).body;
    expect(items.find(({ kind }) => kind === 'thing_due')?.params.title).toEqual({ sv: inSwedish, en: inEnglish });
    await on(9, (tx) => app.get(EscalationsService).climb(tx));
    const [theirs, ours] = [await mailed(english), await mailed(swedish)];
    expect([theirs.includes(inEnglish), theirs.includes(inSwedish), ours.includes(inSwedish), ours.includes(inEnglish)]).toEqual([true, false, true, false]);
  });

  it('stands in the minutes in the reader’s, and in both once somebody words it anew', async () => {
    await move('hold');
    const text = async (language: string) => (await readPdf((await swedish.get(`${url}/minutes.pdf?language=${language}`)).raw)).pages.join(' ');
    expect([(await text('sv')).includes(`1. ${inSwedish}`), (await text('en')).includes(`1. ${inEnglish}`)]).toEqual([true, true]);
    const [point] = (await read()).agenda;
    const changed = await swedish.patch<AgendaItemDto>(`${url}/agenda/items/${point?.id}`, { title: 'Om K-1' }, point?.version);
    expect([changed.body.titleSv, changed.body.titleEn]).toEqual(['Om K-1', 'Om K-1']);
  });
});
