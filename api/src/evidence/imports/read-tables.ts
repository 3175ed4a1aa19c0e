import { Problem } from '../../platform/errors/problem.js';
import { csvRows } from '../../platform/reading/csv-rows.js';
import { openEntries } from '../../platform/reading/open-entries.js';
import { type Encoding, textBlocks } from '../../platform/reading/text-blocks.js';

export interface TableRow {
  line: number;
  /** Trimmed; of a column the file does not have there is none. */
  cells: Readonly<Record<string, string>>;
  /** The row does not have as many cells as the header, or its quotes do not match. */
  problem: 'wrong_cell_count' | 'bad_quotes' | null;
}

export interface Table {
  columns: readonly string[];
  rows: readonly TableRow[];
}

const maxRows = 50_000;

/** `External id` and `external-id` are `external_id`. */
const columnName = (text: string) => text.trim().toLowerCase().replace(/[\s-]+/g, '_');

/** Every CSV of a file (plain, gzip or zip), whole: evidence by hand fits into memory. */
export async function readTables(path: string, encoding: Encoding): Promise<Table[]> {
  const tables: Table[] = [];
  let count = 0;
  for await (const entry of openEntries(path, { bytesRead: 0 })) {
    let columns: string[] | undefined;
    const rows: TableRow[] = [];
    for await (const batch of csvRows(textBlocks(entry.bytes, encoding))) {
      batch.rows.forEach((values, index) => {
        const line = batch.lines[index] ?? 0;
        if (!columns) {
          columns = values.map(columnName);
          return;
        }
        rows.push(tableRow(columns, values, line, batch.badQuotes.has(index)));
      });
      count += batch.rows.length;
      if (count > maxRows) throw new Problem(422, 'too_many_rows', { limit: maxRows });
    }
    if (columns) tables.push({ columns, rows });
  }
  if (tables.length === 0) throw new Problem(422, 'empty_file');
  return tables;
}

function tableRow(columns: readonly string[], values: readonly string[], line: number, badQuotes: boolean): TableRow {
  const cells = Object.fromEntries(columns.map((name, index) => [name, (values[index] ?? '').trim()]));
  if (badQuotes) return { line, cells, problem: 'bad_quotes' };
  return { line, cells, problem: values.length === columns.length ? null : 'wrong_cell_count' };
}

/** @throws Problem `missing_columns` naming those that are */
export function requireColumns(table: Table | undefined, needed: readonly string[]): void {
  const missing = needed.filter((name) => !table?.columns.includes(name));
  if (missing.length === 0) return;
  const errors = missing.map((field) => ({ field, code: 'missing_column' }));
  throw new Problem(422, 'missing_columns', { columns: missing.join(', ') }, errors);
}

/** The first table that has these columns. @throws Problem `missing_columns` */
export function tableWith(tables: readonly Table[], columns: readonly string[]): Table {
  const found = tables.find((table) => columns.every((name) => table.columns.includes(name)));
  if (!found) requireColumns(tables[0], columns);
  return found ?? { columns, rows: [] };
}
