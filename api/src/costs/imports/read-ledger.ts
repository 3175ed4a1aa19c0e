import { Problem } from '../../platform/errors/problem.js';
import { csvRows } from '../../platform/reading/csv-rows.js';
import { openEntries } from '../../platform/reading/open-entries.js';
import { type Encoding, textBlocks } from '../../platform/reading/text-blocks.js';
import type { LedgerMapping } from './ledger-mapping.js';
import { type InvoiceKey, type LedgerLine, ledgerRowReader, type LedgerRowProblem } from './ledger-row-reader.js';

/** A month of a large town has some ten thousand rows. */
const maxRows = 500_000;
const previewedRows = 20;

/** A row as it stands in the file. */
interface RowSource {
  line: number;
  columns: readonly string[];
  cells: readonly string[];
}

/** A row as its place in the invoice says which it is, so that the same file says the same again. */
export type PlacedLine = LedgerLine & { line: number; source: RowSource };

export interface BadRow extends LedgerRowProblem, RowSource {
  /** Which line of its invoice it is, where that can be told. */
  invoiceLine: number | null;
}

export interface ReadLedger {
  received: number;
  lines: PlacedLine[];
  bad: BadRow[];
}

/** Every row of a file (plain, gzip or zip). Of a line that comes twice in an invoice the second is bad. */
export async function readLedger(path: string, mapping: LedgerMapping): Promise<ReadLedger> {
  const read: ReadLedger = { received: 0, lines: [], bad: [] };
  const places = new Places();
  let header: readonly string[] | undefined;
  let take: ReturnType<typeof ledgerRowReader> = ledgerRowReader({ ...mapping, columns: {} }, []);
  for await (const { cells, columns, line, badQuotes } of rowsOf(path, mapping.encoding)) {
    if (columns !== header) take = ledgerRowReader(mapping, (header = columns));
    read.received += 1;
    if (read.received > maxRows) throw new Problem(422, 'too_many_rows', { limit: maxRows });
    const row = badQuotes ? { line: null, key: null, problem: { field: null, code: 'bad_quotes', params: {} } } : take(cells);
    if (row.line) {
      const place = places.take(row.line, row.line.line);
      if (place !== null) read.lines.push({ ...row.line, line: place, source: { line, columns, cells } });
      else read.bad.push({ field: mapping.columns.line ?? null, code: 'repeated_line', params: { value: String(row.line.line) }, line, invoiceLine: null, columns, cells });
    } else read.bad.push({ ...row.problem, line, invoiceLine: row.key && !mapping.columns.line ? places.take(row.key, null) : null, columns, cells });
  }
  if (read.received === 0) throw new Problem(422, 'empty_file');
  return read;
}

/** The header and the first rows, whatever they mean. */
export async function previewLedger(path: string, encoding: Encoding): Promise<{ columns: string[]; rows: { line: number; cells: string[] }[] }> {
  const rows: { line: number; cells: string[] }[] = [];
  let header: readonly string[] = [];
  for await (const { cells, columns, line } of rowsOf(path, encoding)) {
    header = columns;
    rows.push({ line, cells });
    if (rows.length === previewedRows) break;
  }
  if (header.length === 0) throw new Problem(422, 'empty_file');
  return { columns: header.map((name) => name.trim()), rows };
}

async function* rowsOf(path: string, encoding: Encoding) {
  for await (const entry of openEntries(path, { bytesRead: 0 })) {
    let columns: string[] | undefined;
    for await (const { rows, lines, badQuotes } of csvRows(textBlocks(entry.bytes, encoding))) {
      for (const [index, cells] of rows.entries()) {
        if (columns) yield { cells, columns, line: lines[index] ?? 0, badQuotes: badQuotes.has(index) };
        else columns = cells;
      }
    }
  }
}

/** Which lines of which invoices are taken: those that the ledger numbers, else one after the other. */
class Places {
  private readonly taken = new Map<string, Set<number>>();

  take({ supplierKey, number }: InvoiceKey, line: number | null): number | null {
    const key = `${supplierKey}\n${number}`;
    const taken = this.taken.get(key) ?? new Set<number>();
    this.taken.set(key, taken);
    const place = line ?? taken.size + 1;
    if (taken.has(place)) return null;
    taken.add(place);
    return place;
  }
}
