import { read, type WorkBook } from '@e965/xlsx';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as wait } from 'node:timers/promises';
import type { ScorecardDto } from '../scorecards/scorecard.dto.js';
import { packNow, packTenant } from '../testing/pack-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { Workbook } from '../testing/workbook-formulas.js';
import type { PackContent } from './content/pack-content.js';
import { PackContentService } from './content/pack-content.service.js';
import { packXlsx } from './xlsx/pack-xlsx.js';

describe('the board pack as a workbook', () => {
  let app: NestFastifyApplication;
  let content: PackContent;
  let scorecard: ScorecardDto;
  let bytes: Buffer;
  let book: WorkBook;
  let workbook: Workbook;

  beforeAll(async () => {
    app = await createTestApp();
    const { t } = await packTenant(app);
    content = await t.run((tx) => app.get(PackContentService).of(tx, '2026-09'), packNow);
    scorecard = (await (await t.tenant.as('executive')).get<ScorecardDto>('/api/scorecards/2026-09')).body;
    bytes = packXlsx(content, 'en');
    book = read(bytes, { cellFormula: true });
    workbook = new Workbook(book);
  });
  afterAll(() => app.close());

  const rowOf = (sheet: string, ...texts: string[]): number => {
    const rows = Array.from({ length: 60 }, (_, index) => index + 2);
    const found = rows.find((row) => texts.every((text, column) => workbook.value(sheet, `${'AB'.charAt(column)}${row}`) === text));
    if (!found) throw new Error(`no row of ${texts.join(', ')} in ${sheet}`);
    return found;
  };
  const safe = (name: string) => (name.startsWith('=') ? `'${name}` : name);
  const nameOf = (id: string) => safe(content.scorecard.suppliers.find((one) => one.id === id)?.name ?? '');

  it('has the sheets that were promised', () => {
    expect(book.SheetNames).toEqual(['Summary', 'Suppliers', 'Towers', 'Dimensions', 'KPIs', 'Contributions', 'Over time', 'Charges and credits', 'Method']);
  });

  it('R23 computes every score the API published from the KPIs in it', () => {
    const close = (computed: unknown, published: string | null | undefined) => {
      expect(published).toMatch(/\d/);
      const difference = Number(computed) - Number(published);
      expect(difference > -1e-9 && difference < 0.001).toBe(true);
    };
    for (const { name, score } of scorecard.suppliers) close(workbook.value('Suppliers', `C${rowOf('Suppliers', safe(name))}`), score.points);
    for (const { supplierId, towerId, score } of scorecard.cells) {
      const tower = scorecard.towers.find(({ id }) => id === towerId)?.name ?? '';
      close(workbook.value('Towers', `E${rowOf('Towers', nameOf(supplierId), tower)}`), score.points);
    }
    close(workbook.value('Summary', 'B6'), scorecard.organisation?.points);
  });

  it('stores of each formula what it comes to, and every check agrees', () => {
    const formulas = workbook.formulas();
    expect(formulas.length).toBeGreaterThan(30);
    for (const { sheet, address, formula, stored } of formulas) {
      const computed = workbook.value(sheet, address);
      const message = `${sheet}!${address} ${formula}`;
      if (typeof computed === 'number') expect([message, Math.abs(computed - Number(stored)) < 1e-9]).toEqual([message, true]);
      else expect([message, computed]).toEqual([message, stored]);
    }
    const checks = formulas.filter(({ stored }) => stored === 'agrees');
    expect(checks).toHaveLength(1 + scorecard.suppliers.length + scorecard.cells.length + scorecard.cells.reduce((sum, { dimensions }) => sum + dimensions.length, 0));
  });

  it('lets a changed point move all that follows, and says that it now differs', () => {
    const changed = read(bytes, { cellFormula: true });
    const other = new Workbook(changed);
    const points = changed.Sheets['KPIs']?.['K2'] as { v: number };
    points.v = points.v > 50 ? 0 : 100;
    expect(other.value('Summary', 'B6')).not.toBeCloseTo(Number(workbook.value('Summary', 'B6')), 3);
    expect(other.value('Summary', 'B8')).toBe('differs');
  });

  it('adds a supplier’s contributions up to its score', () => {
    for (const { name, score } of scorecard.suppliers) {
      expect(Math.abs(Number(workbook.value('Suppliers', `F${rowOf('Suppliers', safe(name))}`)) - Number(score.points))).toBeLessThan(0.001);
    }
  });

  it('runs no text as a formula', () => {
    const texts = book.SheetNames.flatMap((sheet) => Object.entries(book.Sheets[sheet] ?? {}).flatMap(([address, cell]: [string, { t?: string; v?: unknown; f?: string }]) => (address.startsWith('!') || cell.t !== 's' || cell.f ? [] : [String(cell.v)])));
    expect(texts).toContain('\'=HYPERLINK("x")');
    expect(texts.filter((text) => /^[=+@-]/.test(text))).toEqual([]);
  });

  it('makes the same bytes of the same content, at any time and in any zone', async () => {
    const zone = process.env['TZ'];
    await wait(2100);
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect(packXlsx(content, 'en').equals(bytes)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
