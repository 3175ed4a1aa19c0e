import { Problem } from '../../../platform/errors/problem.js';
import { csvRows } from '../../../platform/reading/csv-rows.js';
import { openEntries } from '../../../platform/reading/open-entries.js';
import { textBlocks } from '../../../platform/reading/text-blocks.js';
import type { ReadProgress } from '../../../platform/reading/unpacked.js';
import { bindFile, type ReadingPlan } from './bind-file.js';
import type { RowProblem, RowReader } from './row-reader.js';

export interface RowVisitor {
  /** A good row: `reader.values`, until the next one. */
  good(reader: RowReader, cells: readonly string[], line: number): void;
  bad(reader: RowReader, cells: readonly string[], line: number, problem: RowProblem): void;
  /** After each block of rows; true ends the reading. */
  pause(rowsRead: number): Promise<boolean>;
}

/** Reads every row of an upload, once, in constant memory. */
export async function readUpload(
  path: string,
  plan: ReadingPlan,
  progress: ReadProgress,
  visitor: RowVisitor,
): Promise<number> {
  let rowsRead = 0;
  let entries = 0;
  for await (const entry of openEntries(path, progress)) {
    let reader: RowReader | undefined;
    for await (const { rows, lines, badQuotes } of csvRows(textBlocks(entry.bytes, plan.encoding))) {
      let index = 0;
      if (!reader) {
        reader = bindFile(plan, rows[0] ?? []);
        index = 1;
      }
      for (; index < rows.length; index += 1) {
        const cells = rows[index] ?? [];
        const problem = badQuotes.has(index) ? badQuote : reader.read(cells);
        if (problem) visitor.bad(reader, cells, lines[index] ?? 0, problem);
        else visitor.good(reader, cells, lines[index] ?? 0);
        rowsRead += 1;
      }
      if (await visitor.pause(rowsRead)) return rowsRead;
    }
    if (!reader) throw new Problem(422, 'empty_file');
    entries += 1;
    if (entries === plan.files.length) break;
  }
  return rowsRead;
}

const badQuote: RowProblem = { field: null, code: 'bad_quotes', params: {} };
