import { read, utils, type WorkBook, write } from '@e965/xlsx';
import type { Answers, FormDefinition } from '@samsyn/domain/forms/form';
import { zipFile } from '../../testing/zip-file.js';
import { cellName } from './raw-cell.js';
import { maxReportFileBytes, readReportFile } from './read-report-file.js';
import type { SheetForm } from './sheet-form.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

const both = (sv: string, en = sv) => ({ sv, en });
const definition: FormDefinition = {
  sections: [
    {
      key: 's',
      title: both('Siffror', 'Figures'),
      items: [
        { kind: 'number', key: 'up', label: both('Tillgänglighet', 'Availability'), required: true, unit: '%', decimals: 2, min: '0', max: '100', source: 'A' },
        { kind: 'number', key: 'cost', label: both('Kostnad', 'Cost'), required: false, unit: '', decimals: 3 },
        { kind: 'choice', key: 'major', label: both('Större störning'), required: true, options: [{ value: 'yes', label: both('Ja', 'Yes') }, { value: 'no', label: both('Nej', 'No') }] },
        { kind: 'date', key: 'on', label: both('Dag'), required: false },
        { kind: 'narrative', key: 'what', label: both('=Vad hände?'), required: false, maxLength: 100 },
        { kind: 'table', key: 'changes', label: both('Ändringar: större', 'Changes'), required: false, maxRows: 3, columns: [
          { kind: 'date', key: 'on', label: both('Dag'), required: true },
          { kind: 'number', key: 'hours', label: both('Timmar', 'Hours'), required: false, unit: 'h', decimals: 1, max: '24' },
        ] },
        { kind: 'evidence', key: 'proof', label: both('Underlag'), required: false, maxFiles: 2 },
        { kind: 'declaration', key: 'sure', label: both('Det stämmer'), required: true },
      ],
    },
  ],
};
const version = { id: '6b4a1b52-0d4c-4a7e-9a5e-0f6f7b1f9c11', number: 3 };
const answers: Answers = {
  ...{ up: '99.95', cost: '1234.567', major: 'yes', on: '2026-03-01', what: '- avbrott\n=1+1; "citat"', sure: true, proof: ['f1'] },
  changes: [{ on: '2026-03-02', hours: '1.5' }, { on: '2026-03-03', hours: null }],
};
const form = (more: Partial<SheetForm> = {}): SheetForm => ({
  ...{ title: 'Månadsrapport', period: '2026-03', version, definition, answers, measured: { up: '99.9' }, language: 'sv' },
  ...more,
});
const filled = { ...answers, changes: [{ on: '2026-03-02', hours: '1.5' }, { on: '2026-03-03' }], sure: undefined, proof: undefined };
const expected = { definition, version };
const readBack = (bytes: Buffer) => readReportFile(bytes, expected);
const readText = (text: string) => readBack(Buffer.from(text, 'utf8'));
const refusal = (bytes: Buffer) => readBack(bytes).then(() => 'taken', (error: { code: string; params: object }) => ({ code: error.code, ...error.params }));

/** The written workbook, changed as in a spreadsheet. */
async function changed(change: (book: WorkBook) => void, more: Partial<SheetForm> = {}): Promise<Buffer> {
  const book = read(await writeXlsx(form(more)), { type: 'buffer', cellNF: true });
  change(book);
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

/** The cells of an item's row: what it is asked by, and where its answer stands. */
function placeOf(book: WorkBook, key: string) {
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const row = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true }).findIndex((cells) => cells[0] === key);
  return { sheet, answer: cellName(row, 5) };
}
const set = (book: WorkBook, key: string, cell: object): string => {
  const { sheet, answer } = placeOf(book, key);
  sheet[answer] = cell;
  return answer;
};

describe('the filled template as a file', () => {
  it.each(['sv', 'en'] as const)('comes back as it went, in %s', async (language) => {
    const [xlsx, csv] = [await writeXlsx(form({ language })), Buffer.from(writeCsv(form({ language })), 'utf8')];
    for (const file of [xlsx, csv]) expect(await readBack(file)).toEqual({ answers: JSON.parse(JSON.stringify(filled)), problems: [] });
  });

  it('says what is asked, in which unit, what is allowed and what was measured', async () => {
    const book = read(await writeXlsx(form()), { type: 'buffer' });
    expect(book.SheetNames).toEqual(['Uppgifter', 'Ändringar  större']);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets['Uppgifter'] ?? {}, { header: 1 });
    expect(rows).toContainEqual(['up', 'Tillgänglighet', '%', 'minst 0, högst 100', 99.9, 99.95]);
    expect(rows.flat()).toContain("'=Vad hände?");
    expect(rows.flat()).not.toContain('sure');
    expect(writeCsv(form())).toContain('up;Tillgänglighet;%;minst 0, högst 100;99,90;99,95');
    expect(writeCsv(form({ language: 'en' }))).toContain('up,Availability,%,"at least 0, at most 100",99.90,99.95');
  });

  it('takes the good cells and names the others where they stand', async () => {
    let cells: string[] = [];
    const file = await changed((book) => {
      cells = [
        set(book, 'up', { t: 's', v: '4,5 h' }),
        set(book, 'cost', { t: 'n', v: 2, f: '1+1' }),
        set(book, 'major', { t: 's', v: 'Kanske' }),
        set(book, 'on', { t: 's', v: '2026-02-30' }),
      ];
      const table = book.Sheets[book.SheetNames[1] ?? ''] ?? {};
      table['B5'] = { t: 'n', v: 25 };
    });
    const { answers: taken, problems } = await readBack(file);
    expect(problems).toEqual([
      { sheet: 'Uppgifter', cell: cells[0], item: 'up', code: 'wrong_unit', params: { unit: 'h', expected: '%' } },
      { sheet: 'Uppgifter', cell: cells[1], item: 'cost', code: 'formula_not_allowed', params: {} },
      { sheet: 'Uppgifter', cell: cells[2], item: 'major', code: 'unknown_choice', params: { value: 'Kanske' } },
      { sheet: 'Uppgifter', cell: cells[3], item: 'on', code: 'not_a_date', params: { value: '2026-02-30' } },
      { sheet: 'Ändringar  större', cell: 'B5', item: 'changes.1.hours', code: 'above_max', params: { max: '24' } },
    ]);
    expect(taken).toEqual({ what: answers['what'], changes: [{ on: '2026-03-02', hours: '1.5' }, { on: '2026-03-03', hours: '25' }] });
  });

  it('reads numbers, percentages and days as spreadsheets keep them', async () => {
    const file = await changed((book) => {
      set(book, 'up', { t: 'n', v: 0.9995, z: '0.00%' });
      set(book, 'cost', { t: 'n', v: 0.1 + 0.2 });
      set(book, 'on', { t: 'n', v: 46082, z: 'yyyy-mm-dd' });
    });
    expect(await readBack(file)).toMatchObject({ answers: { up: '99.95', cost: '0.3', on: '2026-03-01' }, problems: [] });
    const percent = await changed((book) => set(book, 'cost', { t: 'n', v: 0.5, z: '0%' }));
    expect((await readBack(percent)).problems).toMatchObject([{ item: 'cost', code: 'no_unit_asked' }]);
  });

  it('leaves alone what an empty cell says nothing of', async () => {
    const { answers: taken, problems } = await readBack(await writeXlsx(form({ answers: { up: '1' } })));
    expect([taken, problems]).toEqual([{ up: '1' }, []]);
    expect((await readText(writeCsv(form({ answers: {} })))).answers).toEqual({});
  });

  it('finds the answers where somebody moved the columns', async () => {
    const rows = [['samsyn:report', version.id, '3'], ['Key', 'Question', 'Answer'], ['cost', 'Cost', '1,5'], ['up', '', '99.5']];
    const sheet = utils.aoa_to_sheet(rows);
    const file = write({ SheetNames: ['X'], Sheets: { X: sheet } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    expect((await readBack(file)).answers).toEqual({ cost: '1.5', up: '99.5' });
  });
});

describe('a CSV', () => {
  const csv = (lines: string[], separator = ';') => [['samsyn:report', version.id, '3'].join(separator), ['Nyckel', 'Svar'].join(separator), ...lines].join('\r\n');

  it('is read with decimal comma or point, in UTF-8 or as Windows keeps it', async () => {
    expect((await readText(csv(['up;99,95', 'cost;1,234']))).answers).toEqual({ up: '99.95', cost: '1.234' });
    expect((await readText(csv(['up,"99.95"', 'cost,1.234'], ','))).answers).toEqual({ up: '99.95', cost: '1.234' });
    const windows = Buffer.from(csv(['major;Ja', 'what;R\u00e4ksm\u00f6rg\u00e5s']), 'latin1');
    expect((await readBack(windows)).answers).toEqual({ major: 'yes', what: 'Räksmörgås' });
  });

  it('is not guessed at, and runs no formula', async () => {
    const { answers: taken, problems } = await readText(
      csv(['up;99,9', 'cost;1.234', "what;=cmd|' /C calc'!A0", 'major;@SUM(1)', 'on;=TODAY()', 'up;1', 'colour;red', 'changes.9.on;x', 'changes.1.hours;=1+1']),
    );
    expect(problems.map(({ cell, item, code }) => `${cell} ${item} ${code}`)).toEqual([
      'B4 cost ambiguous_number',
      'B5 what formula_not_allowed',
      'B6 major formula_not_allowed',
      'B7 on formula_not_allowed',
      'A8 up repeated_key',
      'A9 colour unknown_item',
      'A10 changes.9.on unknown_item',
      'B11 changes.0.hours formula_not_allowed',
    ]);
    expect(taken).toEqual({ up: '99.9', changes: [{}] });
  });
});

describe('a file that is refused as a whole', () => {
  it('is of another version of the template', async () => {
    const other = { id: '00000000-0000-4000-8000-000000000001', number: 2 };
    for (const file of [await writeXlsx(form({ version: other })), Buffer.from(writeCsv(form({ version: other })))])
      expect(await refusal(file)).toEqual({ code: 'template_changed', file: '2', draft: 3 });
  });

  it('holds macros, whatever it is called', async () => {
    const xml = Buffer.from('<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>');
    expect(await refusal(zipFile({ 'xl/vbaProject.bin': Buffer.from('x') }))).toMatchObject({ code: 'macros_not_allowed' });
    expect(await refusal(zipFile({ '[Content_Types].xml': xml }))).toMatchObject({ code: 'macros_not_allowed' });
  });

  it('unpacks to more than anybody filled in', async () => {
    const bomb = zipFile({ 'xl/worksheets/sheet1.xml': Buffer.alloc(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(maxReportFileBytes);
    expect(await refusal(bomb)).toMatchObject({ code: 'archive_too_large' });
    const many = zipFile(Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`a${index}`, Buffer.alloc(0)])));
    expect(await refusal(many)).toMatchObject({ code: 'archive_too_large' });
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'file_empty'],
    ['too much', Buffer.alloc(maxReportFileBytes + 1, 'a'), 'file_too_large'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not_a_workbook'],
    ['a broken archive', Buffer.from('504b030400', 'hex'), 'archive_damaged'],
    ['an archive without a workbook', zipFile({ 'a.txt': Buffer.from('a') }), 'not_a_workbook'],
    ['bytes', Buffer.from([1, 0, 2]), 'wrong_encoding'],
    ['another CSV', Buffer.from('a;b\n1;2'), 'not_a_report_file'],
  ])('is %s', async (_, file, code) => {
    expect(await refusal(file)).toMatchObject({ code });
  });
});
