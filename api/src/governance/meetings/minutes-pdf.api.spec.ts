import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PostOffice } from '../../platform/mail/post-office.js';
import type { Client } from '../../testing/client.js';
import type { OwnDatabase } from '../../testing/own-database.js';
import { ofRole, readPdf } from '../../testing/pdf-reading.js';
import { createPostingApp, type PostingApp } from '../../testing/posting-app.js';
import { addSupplier } from '../../testing/register.js';
import type { MailServer } from '../../testing/smtp-server.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import type { BoardDto } from '../boards/boards.dto.js';
import type { AgendaItemDto, MeetingDetailDto } from './meetings.dto.js';

describe('minutes as a document', () => {
  let posting: PostingApp;
  let server: MailServer;
  let database: OwnDatabase;
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let forGreen: Client;
  let blue: string;
  let green: string;
  let meetingId: string;
  let url: string;

  beforeAll(async () => {
    posting = await createPostingApp();
    ({ app, database, server } = posting);
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    [blue, green] = [await addSupplier(manager, 'Blå Ström'), await addSupplier(manager, 'Green')];
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
    await database.run("UPDATE user_account SET locale = 'en' WHERE id = $1", [forGreen.userId]);
    const memberIds = [manager.userId, forBlue.userId, forGreen.userId];
    const board = await manager.post<BoardDto>('/api/boards', { level: 'forum', name: 'Forum för drift', supplierIds: [blue, green], memberIds });
    const meeting = { boardId: board.body.id, title: 'December', startsAt: '2026-12-01T12:30:00Z', minutes: 90, place: 'Sjöstugan' };
    meetingId = (await manager.post<MeetingDetailDto>('/api/meetings', meeting)).body.id;
    url = `/api/meetings/${meetingId}`;
  });
  afterAll(() => posting.stop());

  const read = async () => (await manager.get<MeetingDetailDto>(url)).body;
  async function move(to: string): Promise<void> {
    const { version } = await read();
    expect((await manager.post(`${url}/moves`, { move: to }, { 'if-match': `"${version}"` })).status).toBe(200);
  }
  async function file(client: Client, language = 'sv'): Promise<Buffer> {
    const { status, raw } = await client.get(`${url}/minutes.pdf?language=${language}`);
    expect(status).toBe(200);
    return raw;
  }
  const statuses = async (...clients: Client[]) => Promise.all(clients.map(async (client) => (await client.get(`${url}/minutes.pdf`)).status));
  async function point(title: string, supplierIds: string[], minutes: string | null): Promise<AgendaItemDto> {
    const { body } = await manager.post<AgendaItemDto>(`${url}/agenda/items`, { title, supplierIds });
    if (minutes !== null) await manager.patch(`${url}/agenda/items/${body.id}`, { minutes }, body.version);
    return body;
  }

  it('are nobody’s before the meeting, the buyer’s while they are written, and everybody’s who takes part once they are sent', async () => {
    const outsider = await tenant.as('vendor', await addSupplier(manager, 'Outside'));
    const stranger = await (await createTenant(app)).as('administrator');
    expect(await statuses(manager, forBlue, outsider, stranger)).toEqual([404, 404, 404, 404]);
    await move('hold');
    expect(await statuses(manager, forBlue, outsider, stranger)).toEqual([200, 404, 404, 404]);
    expect((await readPdf(await file(manager))).pages.join(' ')).toContain('Utkast, inte utskickat');

    const long = Array.from({ length: 150 }, (_, line) => `Rad ${line + 1} om det som hände i Nynäshamn – åtgärdat på Ängsvägen.`).join('\n');
    const all = await point('Läget i nätet: Łódź, Žďár, Ærø', [blue, green], `Första stycket\nDe\u0301ja\u0300 vu\n${long}`);
    await point('Utan anteckning', [blue, green], null);
    const greens = await point('Secret of Green', [green], 'Green alone');
    const { version } = await read();
    const items = [{ userId: manager.userId, present: true }, { userId: forBlue.userId, present: true }, { userId: forGreen.userId, present: false }];
    expect((await manager.put(`${url}/attendance`, { items }, version)).status).toBe(200);
    await manager.post('/api/decisions', { text: 'Vi byter i mars', reason: 'Det håller inte', meetingId, agendaItemId: all.id });
    await manager.post('/api/decisions', { text: 'Green pays', meetingId, agendaItemId: greens.id });
    await manager.post('/api/actions', { title: 'Byt switchen', sourceKind: 'meetings', sourceId: meetingId, ownerSupplierId: blue, dueOn: '2026-12-24' });
    await manager.post('/api/actions', { title: 'Secret task', sourceKind: 'meetings', sourceId: meetingId, ownerSupplierId: green, dueOn: '2026-12-25' });
    await move('send');
    expect(await statuses(manager, forBlue, forGreen, outsider, stranger)).toEqual([200, 200, 200, 404, 404]);
  });

  it('say in order who was there, what was said and decided, who does what by when, and how far they are approved', async () => {
    const pdf = await readPdf(await file(manager));
    expect([pdf.language, pdf.info['Title']]).toEqual(['sv-SE', 'Protokoll: Forum för drift']);
    const headings = ofRole(pdf.elements, 'H2').map(({ text }) => text);
    expect(headings).toEqual([
      ...['Närvaro', '1. Läget i nätet: Łódź, Žďár, Ærø', '2. Utan anteckning', '3. Secret of Green', 'Åtgärder', 'Godkännande'],
    ]);
    const text = pdf.pages.join(' ');
    for (const said of ['1 dec. 2026 13:30–15:00 (Europe/Stockholm)', 'Sjöstugan', 'Déjà vu', 'Rad 1 om det', 'Rad 150 om det', 'Inget antecknat.']) expect(text).toContain(said);
    for (const said of ['Beslut 1: Vi byter i mars', 'Skäl: Det håller inte', 'Beslut 2: Green pays', 'Utskickat']) expect(text).toContain(said);
    expect(text).not.toContain('\ufffd');
    expect(pdf.pages.length).toBeGreaterThan(2);
    // All of it is in the structure, also where a page ends.
    expect(pdf.loose.join('')).toBe('');
    const rows = ofRole(pdf.elements, 'TR').map((row) => row.text);
    expect(rows).toEqual(expect.arrayContaining(['Byt switchen Blå Ström 2026-12-24 öppen', expect.stringMatching(/ Green Frånvarande$/)]));
    expect(await file(manager)).toEqual(await file(manager));
  });

  it('show each supplier what it may read, in its own language', async () => {
    const blues = (await readPdf(await file(forBlue))).pages.join(' ');
    for (const secret of ['Green', 'Secret', forGreen.userId]) expect(blues).not.toContain(secret);
    expect(blues).toContain('Beslut 1: Vi byter i mars');
    const greens = await readPdf(await file(forGreen, 'en'));
    expect(greens.language).toBe('en-GB');
    expect(greens.pages.join(' ')).toContain('Decision 2: Green pays');
    expect(greens.pages.join(' ')).not.toContain('Byt switchen');
  });

  it('go with the mail that tells of them, each to its reader', async () => {
    await app.get(PostOffice).deliver(new Date(Date.now() + 60_000));
    const emails = await posting.emails();
    const attached = (client: Client) => {
      const email = emails.get(client.userId) ?? '';
      const found = server.mails.filter(({ to, raw }) => to.includes(email) && raw.includes('application/pdf'));
      expect(found).toHaveLength(1);
      const part = found[0]?.raw.split(/\r\n--/).find((each) => each.includes('application/pdf')) ?? '';
      return Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64');
    };
    for (const [client, language] of [[manager, 'sv'], [forBlue, 'sv'], [forGreen, 'en']] as const) expect(attached(client)).toEqual(await file(client, language));
  });

  it('say that they are approved, and by whom', async () => {
    for (const client of [manager, forBlue]) await client.post(`${url}/answers`, { answer: 'approved' });
    const pdf = await readPdf(await file(manager));
    expect(pdf.pages.at(-1)).toContain('av alla som var med');
    expect(ofRole(pdf.elements, 'TR').filter(({ text }) => text.includes('godkände'))).toHaveLength(2);
  });
});
