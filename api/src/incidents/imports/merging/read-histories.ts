import { Problem } from '../../../platform/errors/problem.js';
import type { ReadProgress } from '../../../platform/reading/unpacked.js';
import type { ReadingPlan } from '../rows/bind-file.js';
import { readUpload } from '../rows/read-upload.js';
import type { RowProblem } from '../rows/row-reader.js';
import type { HistoryStore } from './history-store.js';

export interface QuarantinedRow extends RowProblem {
  line: number;
  columns: readonly string[];
  cells: readonly string[];
}

export interface Histories {
  quarantine: QuarantinedRow[];
  rowsRead: number;
}

/** More bad rows than this are no slips: the file was meant to be read otherwise. */
const maxQuarantined = 50_000;

/**
 * The histories a file tells. A bad row alone is put aside: its incident is taken from its other rows, and is
 * made whole when the corrected row is replayed.
 */
export async function readHistories(
  path: string,
  plan: ReadingPlan,
  progress: ReadProgress,
  store: HistoryStore,
  tell: (rowsRead: number) => Promise<void>,
): Promise<Histories> {
  const quarantine: QuarantinedRow[] = [];
  const rowsRead = await readUpload(path, plan, progress, {
    good: (reader) => store.add(reader.values, reader.meaning),
    bad: ({ columns }, cells, line, problem) => {
      if (quarantine.length === maxQuarantined) {
        throw new Problem(422, 'too_many_bad_rows', {
          limit: maxQuarantined,
          line,
          code: problem.code,
          field: problem.field,
        });
      }
      quarantine.push({ line, columns, cells, ...problem });
    },
    pause: async (rows) => {
      await tell(rows);
      return false;
    },
  });
  return { quarantine, rowsRead };
}
