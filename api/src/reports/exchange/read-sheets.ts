import type { Answers, ColumnItem, FormDefinition, RowAnswer, TableItem } from '@samsyn/domain/forms/form';
import { validateAnswers } from '@samsyn/domain/forms/validate-answers';
import { Problem, type ProblemParams } from '../../platform/errors/problem.js';
import { cellName, type RawCell, type RawSheet, textOf } from './raw-cell.js';
import { readCell } from './read-cell.js';
import { reportMark, tableMark, tables, type WrittenItem, writtenItems } from './sheet-form.js';
import { sheetWords } from './sheet-words.js';

/** Something in a cell that must be put right. */
export interface CellProblem {
  readonly sheet: string;
  /** `B7` */
  readonly cell: string;
  /** As answers name it: `availability`, `changes.0.on`. */
  readonly item: string;
  readonly code: string;
  readonly params: ProblemParams;
}

export interface ReadSheets {
  /** What the good cells say; an item is not there where its cell was empty or could not be read. */
  readonly answers: Answers;
  readonly problems: readonly CellProblem[];
}

interface Expected {
  readonly definition: FormDefinition;
  readonly version: { readonly id: string; readonly number: number };
}

/** What has been read so far, and where each answer stood. */
class Reading {
  readonly answers: Record<string, Answers[string]> = {};
  readonly problems: CellProblem[] = [];
  readonly places = new Map<string, { sheet: string; cell: string }>();

  refuse(sheet: RawSheet, row: number, column: number, item: string, code: string, params: ProblemParams = {}): void {
    this.problems.push({ sheet: sheet.name, cell: cellName(row, column), item: item.slice(0, 100), code, params });
  }

  /** The cell's answer; undefined where there is none to take. */
  take(sheet: RawSheet, row: number, column: number, path: string, item: WrittenItem | ColumnItem): string | undefined {
    const read = readCell(item, sheet.rows[row]?.[column] ?? null, sheet.decimalSign);
    this.places.set(path, { sheet: sheet.name, cell: cellName(row, column) });
    if (read.code !== undefined) this.refuse(sheet, row, column, path, read.code, read.params);
    return read.code === undefined && read.value !== null ? read.value : undefined;
  }
}

const rowOf = (sheet: RawSheet, row: number): readonly (RawCell | null)[] => sheet.rows[row] ?? [];

/** Where the questions begin, and in which column the answers stand; somebody may have moved them. */
function headerOf(sheet: RawSheet): { row: number; column: number } {
  const words = Object.values(sheetWords).map(({ headers }) => headers);
  for (const [row, cells] of sheet.rows.slice(0, 50).entries()) {
    const isHeader = words.some(({ key }) => key === textOf(cells[0]));
    const column = cells.findIndex((cell) => words.some(({ answer }) => answer === textOf(cell)));
    if (isHeader && column > 0) return { row, column };
  }
  throw new Problem(422, 'not_a_report_file');
}

function checkVersion(sheet: RawSheet, { version }: Expected): void {
  const [, id, number] = rowOf(sheet, 0).map(textOf);
  if (id !== version.id) throw new Problem(409, 'template_changed', { file: (number ?? '').slice(0, 20), draft: version.number });
}

function readFigures(sheet: RawSheet, expected: Expected, reading: Reading): void {
  checkVersion(sheet, expected);
  const { row: header, column } = headerOf(sheet);
  const items = new Map(writtenItems(expected.definition).map((item) => [item.key, item]));
  const cells = new Map(tables(expected.definition).map((table) => [table.key, table]));
  const rowsByTable = new Map<string, Map<number, Record<string, string>>>();
  for (let row = header + 1; row < sheet.rows.length; row += 1) {
    const key = textOf(rowOf(sheet, row)[0]).trim();
    if (key === '') continue;
    const item = items.get(key);
    if (item && !reading.places.has(key)) {
      const value = reading.take(sheet, row, column, key, item);
      if (value !== undefined) reading.answers[key] = value;
      continue;
    }
    if (item || !readTableCell(sheet, row, column, key, cells, rowsByTable, reading)) {
      reading.refuse(sheet, row, 0, key, item ? 'repeated_key' : 'unknown_item', { value: key.slice(0, 60) });
    }
  }
  for (const [key, rows] of rowsByTable) keepRows(reading, key, rows);
}

/** `changes.1.on`: a table's cell in a row of its own; false if there is no such cell. */
function readTableCell(
  sheet: RawSheet,
  row: number,
  column: number,
  key: string,
  known: ReadonlyMap<string, TableItem>,
  rowsByTable: Map<string, Map<number, Record<string, string>>>,
  reading: Reading,
): boolean {
  const [, name = '', place = '', columnKey] = /^([a-z0-9_]+)\.([1-9]\d{0,3})\.([a-z0-9_]+)$/.exec(key) ?? [];
  const table = known.get(name);
  const item = table?.columns.find((each) => each.key === columnKey);
  const index = Number(place) - 1;
  const path = `${name}.${index}.${columnKey ?? ''}`;
  if (!table || !item || index >= table.maxRows || reading.places.has(path)) return false;
  const value = reading.take(sheet, row, column, path, item);
  const rows = rowsByTable.get(name) ?? new Map<number, Record<string, string>>();
  rowsByTable.set(name, rows);
  // A cell that was filled in wrongly keeps its row, so that it can be put right there.
  if (value !== undefined || sheet.rows[row]?.[column]) rows.set(index, { ...rows.get(index), ...(value === undefined ? {} : { [item.key]: value }) });
  return true;
}

function keepRows(reading: Reading, key: string, rows: ReadonlyMap<number, RowAnswer>): void {
  if (rows.size === 0) return;
  const last = Math.max(...rows.keys());
  reading.answers[key] = Array.from({ length: last + 1 }, (_, index) => rows.get(index) ?? {});
}

function readTable(sheet: RawSheet, table: TableItem, reading: Reading): void {
  const keys = rowOf(sheet, 1).map((cell) => textOf(cell).trim());
  const rows = new Map<number, RowAnswer>();
  let index = 0;
  for (let row = 3; row < sheet.rows.length; row += 1) {
    const cells = rowOf(sheet, row);
    if (!cells.some((cell) => cell !== null)) continue;
    if (index >= table.maxRows) {
      reading.refuse(sheet, row, 0, table.key, 'too_many_table_rows', { maxRows: table.maxRows });
      break;
    }
    const answers: Record<string, string> = {};
    for (const column of table.columns) {
      const place = keys.indexOf(column.key);
      const value = place < 0 ? undefined : reading.take(sheet, row, place, `${table.key}.${index}.${column.key}`, column);
      if (value !== undefined) answers[column.key] = value;
    }
    rows.set(index, answers);
    index += 1;
  }
  keepRows(reading, table.key, rows);
}

/**
 * What a filled-in file answers. Cells that cannot be taken are named one by one, the others are kept; an empty cell says
 * nothing. What is against the item's limits is taken and named, as if it had been typed.
 * @throws Problem `not_a_report_file`, `template_changed` with both versions
 */
export function readSheets(sheets: readonly RawSheet[], expected: Expected): ReadSheets {
  const marked = (sheet: RawSheet) => textOf(rowOf(sheet, 0)[0]).trim();
  const figures = sheets.find((sheet) => marked(sheet) === reportMark);
  if (!figures) throw new Problem(422, 'not_a_report_file');
  const reading = new Reading();
  readFigures(figures, expected, reading);
  for (const table of tables(expected.definition)) {
    const sheet = sheets.find((each) => marked(each) === tableMark && textOf(rowOf(each, 0)[1]).trim() === table.key);
    if (sheet) readTable(sheet, table, reading);
  }
  const { answers, problems, places } = reading;
  const named = new Set(problems.map(({ item }) => item));
  const limits = validateAnswers(expected.definition, answers, { complete: false }).flatMap(({ path, code, params }) => {
    const place = places.get(path);
    return place && !named.has(path) ? [{ ...place, item: path, code, params }] : [];
  });
  return { answers, problems: [...problems, ...limits] };
}
