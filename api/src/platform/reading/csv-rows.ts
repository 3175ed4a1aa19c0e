import Papa from 'papaparse';
import { Problem } from '../errors/problem.js';

/** Consecutive rows of a file. `lines[i]` is where `rows[i]` begins, from 1; a quoted cell may span several. */
export interface CsvBatch {
  rows: string[][];
  lines: number[];
  /** Index of a row in this batch whose quotes do not match. */
  badQuotes: ReadonlySet<number>;
}

interface Parsed {
  data: string[][];
  errors: { type: string; row?: number }[];
  meta: { cursor: number };
}

const maxRowCharacters = 8 * 1024 * 1024;

/** Rows of text blocks, the header first; empty lines are left out. The header tells the delimiter. */
export async function* csvRows(blocks: AsyncIterable<string>): AsyncGenerator<CsvBatch> {
  let rest = '';
  let line = 1;
  let parser: Papa.Parser | undefined;
  const take = (text: string, isLast: boolean): CsvBatch => {
    const newline = text.slice(0, 100_000).includes('\r\n') ? '\r\n' : '\n';
    parser ??= new Papa.Parser({ delimiter: delimiterOf(text), newline });
    const parsed = parser.parse(text, 0, !isLast) as Parsed;
    rest = text.slice(parsed.meta.cursor);
    const batch = numbered(parsed, line, text.includes('"'));
    line = batch.next;
    return batch;
  };
  for await (const block of blocks) {
    const batch = take(rest + block, false);
    if (rest.length > maxRowCharacters) throw new Problem(422, 'unterminated_quote', { line });
    if (batch.rows.length > 0) yield batch;
  }
  if (rest !== '') yield take(rest, true);
}

function numbered({ data, errors }: Parsed, start: number, quoted: boolean): CsvBatch & { next: number } {
  const badRows = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? -1));
  const rows: string[][] = [];
  const lines: number[] = [];
  const badQuotes = new Set<number>();
  let line = start;
  data.forEach((cells, index) => {
    if (cells.length > 1 || cells[0] !== '') {
      if (badRows.has(index)) badQuotes.add(rows.length);
      rows.push(cells);
      lines.push(line);
    }
    line += 1;
    if (quoted) for (const cell of cells) line += cell.split('\n').length - 1;
  });
  return { rows, lines, badQuotes, next: line };
}

function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length,
  }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}
