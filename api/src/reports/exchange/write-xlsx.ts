import type { ColumnItem } from '@samsyn/domain/forms/form';
import { isDecimalText } from '@samsyn/domain/forms/number-text';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { neutralised } from '../../platform/files/neutralised.js';
import { allowed, reportMark, rowsOf, type SheetForm, shownAnswer, tableMark, tables, unitOf, type WrittenItem, writtenItems } from './sheet-form.js';
import { sheetWords } from './sheet-words.js';

type Cell = NonNullable<SheetData[number][number]>;

const plain = (text: string): Cell => ({ value: neutralised(text), type: String, wrap: true });
const bold = (text: string): Cell => ({ value: neutralised(text), type: String, fontWeight: 'bold', wrap: true });
const muted = (text: string): Cell => ({ value: text, type: String, textColor: '#777777' });

/** A number as one, where a spreadsheet keeps it exactly; longer ones as they are written. */
function numberCell(decimal: string, decimals: number): Cell {
  const digits = decimal.replace(/[^\d]/g, '').replace(/^0+/, '');
  if (!isDecimalText(decimal) || digits.length > 15) return plain(decimal);
  return { value: Number(decimal), type: Number, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

function answerCell(item: WrittenItem | ColumnItem, answer: unknown, { language }: SheetForm): Cell {
  const shown = shownAnswer(item, answer, language);
  if (shown === '') return { value: '', type: String };
  return item.kind === 'number' ? numberCell(shown, item.decimals) : plain(shown);
}

function figures(form: SheetForm): SheetData {
  const { headers, instructions } = sheetWords[form.language];
  return [
    [muted(reportMark), muted(form.version.id), muted(String(form.version.number))],
    [bold(form.title), plain(form.period)],
    ...instructions.map((text): SheetData[number] => [{ ...plain(text), columnSpan: 6 }]),
    [],
    [headers.key, headers.label, headers.unit, headers.allowed, headers.measured, headers.answer].map(bold),
    ...writtenItems(form.definition).map((item): SheetData[number] => {
      const measured = form.measured[item.key];
      return [
        muted(item.key),
        plain(item.label[form.language]),
        plain(unitOf(item)),
        plain(allowed(item, form.language)),
        measured === undefined || item.kind !== 'number' ? plain('') : numberCell(measured, item.decimals),
        { ...answerCell(item, form.answers[item.key], form), backgroundColor: '#fff8d6', borderColor: '#999999', borderStyle: 'thin' },
      ];
    }),
  ];
}

/** A name that spreadsheets take, once each. */
function sheetName(label: string, taken: Set<string>): string {
  const wanted = label.replace(/[\\/?*[\]:']/g, ' ').trim().slice(0, 26) || 'Tabell';
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The draft as a workbook to fill in: a sheet of figures, and one for each table. */
export function writeXlsx(form: SheetForm): Promise<Buffer> {
  const { language } = form;
  const words = sheetWords[language];
  const taken = new Set<string>();
  const sheets = [
    { data: figures(form), sheet: sheetName(words.figures, taken), columns: [14, 44, 8, 32, 16, 32].map((width) => ({ width })) },
    ...tables(form.definition).map((table) => ({
      data: [
        [muted(tableMark), muted(table.key), plain(words.tableInstructions)],
        table.columns.map(({ key }) => muted(key)),
        table.columns.map((column) => bold([column.label[language], unitOf(column) && `(${unitOf(column)})`].filter(Boolean).join(' '))),
        ...rowsOf(form.answers, table.key).map((row) => table.columns.map((column) => answerCell(column, row[column.key], form))),
      ] satisfies SheetData,
      sheet: sheetName(table.label[language], taken),
      columns: table.columns.map(() => ({ width: 24 })),
    })),
  ];
  return writeExcelFile(sheets).toBuffer();
}
