import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../child.js';
import { atLeast, median, medianRatio, rounded, type Bench } from '../measure.js';
import { readLog } from '../real-log.js';
import type { TableMeasure, TableRequest } from './process.js';

/** The real log as a table of supplier × month × priority: our calculation from parsed rows, DuckDB from its file. */
export const table: Bench = async (say) => {
  say('table: supplier × month × priority of the real log, ours and DuckDB in turn');
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-bench-'));
  const child = startChild<TableRequest, TableMeasure>('table/process.js');
  try {
    const file = join(folder, 'log.csv');
    writeFileSync(file, await readLog());
    const { events, incidents, rows, differences, milliseconds } = await child.ask({ file });
    if (differences.length > 0) throw new Error(`the tables differ: ${JSON.stringify(differences.slice(0, 3))}`);
    return [
      {
        name: 'table',
        ...atLeast(medianRatio(milliseconds.reference, milliseconds.ours), 1),
        details: {
          against: 'DuckDB from the unpacked file to the table, in SQL',
          ours: 'from rows of cells as the CSV reader gives them: teams, zoned times, hand-offs, months, targets',
          ...{ events, incidents, rows },
          milliseconds: {
            ours: rounded(median(milliseconds.ours)),
            reference: rounded(median(milliseconds.reference)),
          },
        },
      },
    ];
  } finally {
    await child.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
