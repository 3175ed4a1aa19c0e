import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { read, utils, write } from '@e965/xlsx';
import type { Problemish } from '../testing/client.js';
import { form, ReportedTenant, narrative, solved } from '../testing/reported-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ReportDraftDto, SheetTakenDto } from './reports.dto.js';

type Answer = SheetTakenDto & Problemish;

describe('a draft as a file, out and in again', () => {
  let app: NestFastifyApplication;
  let r: ReportedTenant;

  beforeAll(async () => {
    app = await createTestApp();
    r = await ReportedTenant.create(app);
  });
  afterAll(() => app.close());

  const upload = (id: string, name: string, content: Buffer | string) =>
    r.vendor.upload<Answer>(`/api/reports/${id}/draft/sheet`, { name, content: Buffer.from(content) });
  const csvOf = async (id: string) => String((await r.vendor.get(`/api/reports/${id}/draft/sheet.csv`)).raw);

  it('holds what was measured, and takes the good cells while it names the bad ones', async () => {
    const { id } = await r.report({}, form(solved, { ...solved, key: 'again' }, narrative));
    await r.write(id, { summary: 'Skrivet för hand.' });
    const csv = await csvOf(id);
    const lines = csv.split('\r\n').map((line) => {
      if (line.startsWith('solved;')) return line.replace(/[^;]*$/, '79,5');
      return line.startsWith('again;') ? line.replace(/[^;]*$/, "=cmd|' /C calc'!A0") : line;
    });
    const { status, body } = await upload(id, 'rapport.csv', lines.join('\r\n'));
    expect([status, body.problems]).toMatchObject([201, [{ item: 'again', code: 'formula_not_allowed', cell: expect.stringMatching(/^[A-Z]\d+$/) }]]);
    // What was typed before, and what the file could not say, stays.
    expect(body.draft.answers).toMatchObject({ solved: '79.5', summary: 'Skrivet för hand.' });
    expect(body.draft.answers).not.toHaveProperty('again');
  });

  it('comes back as the workbook that went out, filled in', async () => {
    const { id } = await r.report();
    const { raw } = await r.vendor.get(`/api/reports/${id}/draft/sheet.xlsx?language=en`);
    const book = read(raw);
    const [name = ''] = book.SheetNames;
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error('no sheet');
    const rows = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null });
    const row = rows.findIndex((cells) => cells[0] === 'summary');
    const column = rows.find((cells) => cells[0] === 'solved')?.length ?? 0;
    utils.sheet_add_aoa(sheet, [['All quiet.']], { origin: { r: row, c: column - 1 } });
    const filled = await upload(id, 'report.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expect([filled.status, filled.body.problems]).toEqual([201, []]);
    expect(filled.body.draft.answers).toMatchObject({ summary: 'All quiet.', solved: '80' });
  });

  it('is refused whole where it is no such file, of another version of the template, or with macros, and the draft stays', async () => {
    const { id, templateId } = await r.report();
    const draft = await r.write(id, { summary: 'Kvar.' });
    const before = await csvOf(id);
    expect((await upload(id, 'x.csv', 'a;b\r\n1;2')).body.code).toBe('not_a_report_file');
    expect((await upload(id, 'x.csv', '')).body.code).toBe('file_empty');
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'S');
    book.vbaraw = Buffer.from('macro');
    const macros = write(book, { type: 'buffer', bookType: 'xlsm', bookVBA: true }) as Buffer;
    expect((await upload(id, 'x.xlsm', macros)).body.code).toBe('macros_not_allowed');
    await r.manager.post(`/api/report-templates/${templateId}/versions`);
    await r.publish(templateId, '2026-02');
    await r.vendor.post(`/api/reports/${id}/draft/template`, {}, { 'if-match': `"${draft.version}"` });
    expect((await upload(id, 'x.csv', before)).body).toMatchObject({ code: 'template_changed' });
    const { answers } = (await r.vendor.get<ReportDraftDto>(`/api/reports/${id}/draft`)).body;
    expect(answers).toEqual({ summary: 'Kvar.' });
  });

  it('is nobody else’s, and none of a report that takes no draft', async () => {
    const { id } = await r.report();
    const other = await r.t.tenant.as('vendor', (await r.t.supplier('Nät', [r.towerId])).id);
    const csv = await csvOf(id);
    for (const as of [other, r.manager]) {
      expect((await as.get(`/api/reports/${id}/draft/sheet.csv`)).status).toBe(404);
      expect((await as.get(`/api/reports/${id}/draft/sheet.xlsx`)).status).toBe(404);
      expect((await as.upload(`/api/reports/${id}/draft/sheet`, { name: 'a.csv', content: Buffer.from(csv) })).status).toBe(404);
    }
    await r.submitted(id);
    expect((await upload(id, 'a.csv', csv)).body.code).toBe('report_not_open');
  });
});
