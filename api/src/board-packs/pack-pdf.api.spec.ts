import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { packNow, packTenant, type PackTenant } from '../testing/pack-tenant.js';
import { ofRole, readPdf, type ReadPdf } from '../testing/pdf-reading.js';
import { createTestApp } from '../testing/test-app.js';
import type { ResultPageDto } from '../results/results.dto.js';
import type { ScorecardDto } from '../scorecards/scorecard.dto.js';
import type { PackContent } from './content/pack-content.js';
import { PackContentService } from './content/pack-content.service.js';
import { packText } from './content/pack-text.js';
import { packPdf } from './pdf/pack-pdf.js';

const sv = packText('sv');
/** As a reader of text gets it: spaces that do not break are spaces. */
const plain = (said: string) => said.replaceAll(/\s+/g, ' ').replaceAll('\u00a0', ' ');

describe('the board pack as PDF', () => {
  let app: NestFastifyApplication;
  let tenant: PackTenant;
  let manager: Client;
  let content: PackContent;
  let bytes: Buffer;
  let pdf: ReadPdf;
  let scorecard: ScorecardDto;
  let all: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await packTenant(app);
    manager = await tenant.t.tenant.as('supplier_manager');
    content = await tenant.t.run((tx) => app.get(PackContentService).of(tx, '2026-09'), packNow);
    bytes = await packPdf(content, 'sv');
    pdf = await readPdf(bytes);
    all = plain(pdf.pages.join(' '));
    scorecard = (await manager.get<ScorecardDto>('/api/scorecards/2026-09')).body;
  });
  afterAll(() => app.close());

  it('names its language and title, says it is tagged for everybody, and carries its fonts', () => {
    expect(pdf.language).toBe('sv-SE');
    expect(pdf.info['Title']).toContain('september 2026');
    expect(pdf.info['Creator']).toBe('Samsyn');
    const raw = bytes.toString('latin1');
    for (const said of ['/DisplayDocTitle true', '/Marked true', '<pdfuaid:part>1</pdfuaid:part>', '/FontFile2']) expect(raw).toContain(said);
    expect(raw).not.toContain('/Subtype /Image');
    expect(raw).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  it('shows every score as the API has it, with its coverage', () => {
    const scores = [scorecard.organisation, ...scorecard.suppliers.map(({ score }) => score), ...scorecard.cells.map(({ score }) => score)];
    expect(scores.length).toBeGreaterThanOrEqual(6);
    for (const score of scores) {
      expect(score?.points).not.toBeNull();
      expect(all).toContain(plain(sv.points(score?.points ?? '')));
      expect(all).toContain(plain(sv.word('coverageOf', { coverage: sv.percent(score?.coverage ?? '') })));
    }
  });

  it('shows every result with value, targets and verdict in one row', async () => {
    const results = (await manager.get<ResultPageDto>('/api/results?period=2026-09&limit=200')).body.items;
    expect(results).toHaveLength(6);
    const rows = ofRole(pdf.elements, 'TR').map(({ text }) => plain(text));
    for (const result of results) {
      const row = rows.find((one) => one.includes(result.code));
      for (const value of [result.value, result.expectedTarget, result.minimumTarget]) expect(row).toContain(plain(sv.inUnit(value, result.unit)));
      expect(row).toContain(sv.word(result.verdict as 'met'));
    }
  });

  it('reads from top to bottom by headings, which the bookmarks repeat', () => {
    const headings = ['H1', 'H2', 'H3'].flatMap((role) => ofRole(pdf.elements, role));
    const first = ofRole(pdf.elements, 'H1').map(({ text }) => text);
    const byName = [...scorecard.suppliers].map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'sv-SE'));
    expect(first).toEqual([content.organisation.name, 'Innehåll', 'Sammanfattning', ...byName, 'Bilaga: så räknas resultaten']);
    expect(pdf.outline.map(({ title }) => title)).toEqual(first);
    expect(pdf.outline.flatMap(({ children }) => children)).toEqual(ofRole(pdf.elements, 'H2').map(({ text }) => text));
    expect(headings.every(({ text }) => text.length > 0)).toBe(true);
  });

  it('leads from the contents to the page that each part is on', () => {
    const links = ofRole(pdf.elements, 'Link');
    expect(links).toHaveLength(scorecard.suppliers.length + 2);
    for (const { text } of links) {
      const [, title = '', page = ''] = /^(.*?) ?(\d+)$/.exec(text) ?? [];
      const heading = ofRole(pdf.elements, 'H1').find((one) => one.text === title);
      expect([title, heading?.page]).toEqual([title, Number(page)]);
    }
  });

  it('has tables with headings of columns and rows, and figures that say what they show', () => {
    const tables = ofRole(pdf.elements, 'Table');
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const [head, ...rows] = ofRole([table], 'TR');
      if (head?.children.every(({ role }) => role === 'TH')) expect(head.children.length).toBeGreaterThan(1);
      for (const row of rows) expect(row.children.map(({ role }) => role)).toEqual(['TH', ...row.children.slice(1).map(() => 'TD')]);
    }
    expect(bytes.toString('latin1')).toMatch(/\/Scope \/Column/);
    const figures = ofRole(pdf.elements, 'Figure');
    const [alpha] = scorecard.suppliers.filter(({ id }) => id === tenant.alpha.id);
    const trend = figures.find(({ alt }) => alt?.startsWith(`Linjediagram: ${alpha?.name}`));
    for (const { points } of alpha?.score.trend ?? []) expect(trend?.alt).toContain(sv.points(points ?? ''));
    expect(figures.filter(({ alt }) => alt?.startsWith('Stapeldiagram'))).toHaveLength(2);
    expect(figures.every(({ alt }) => (alt ?? '').length > 20)).toBe(true);
  });

  it('leaves nothing outside of its structure but what belongs to the page', () => {
    const loose = pdf.loose.map((said) => said.replace(content.organisation.name, '').replace(/Styrelsepaket, september 2026/, ''));
    expect(pdf.loose[0]).toBe('');
    // A table that goes on repeats its heading for the eye.
    for (const said of loose.slice(1)) expect(said).toMatch(/Sida \d+ av \d+$/);
  });

  it('makes the same bytes of the same content, wherever the server stands', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect((await packPdf(content, 'sv')).equals(bytes)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect((await packPdf({ ...content, gatheredAt: '2026-10-06T08:00:00.000Z' }, 'sv')).equals(bytes)).toBe(false);
  });

  it('says the same in English', async () => {
    const english = await readPdf(await packPdf(content, 'en'));
    expect(english.language).toBe('en-GB');
    const said = plain(english.pages.join(' '));
    expect(said).toContain('Board pack');
    expect(said).not.toContain('Leverantör');
    expect(ofRole(english.elements, 'Table')).toHaveLength(ofRole(pdf.elements, 'Table').length);
  });
});
