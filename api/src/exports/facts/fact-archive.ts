import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { ZipFile } from 'yazl';
import { PassThrough, type Readable } from 'node:stream';
import { copyOut } from '../../platform/database/copy-out.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { factCount, factQuery, factTables } from './fact-tables.js';
import { writeParquet } from './parquet-file.js';

export interface FactMonths {
  /** `YYYY-MM`, both included. */
  firstPeriod: string;
  lastPeriod: string;
}

export type FactProgress = (done: number, total: number) => Promise<void>;

/**
 * Every fact table of some months as a Parquet file in one zip archive: rows are copied out and written a group at a time, so
 * that memory stays the same however many there are. `use` gets the archive as a stream; afterwards nothing is left in the folder.
 */
export async function withFactArchive<T>(
  tx: TenantTransaction,
  { firstPeriod, lastPeriod }: FactMonths,
  { folder, progress, use }: { folder: string; progress: FactProgress; use: (archive: Readable) => Promise<T> },
): Promise<T> {
  const own = join(folder, randomUUID());
  await mkdir(own, { recursive: true });
  try {
    const total = await rowsOf(tx, firstPeriod, lastPeriod);
    let before = 0;
    await progress(0, total);
    for (const table of factTables) {
      const rows = copyOut(tx, factQuery(table, tx.organisationId, firstPeriod, lastPeriod));
      const about = { table: table.name, firstPeriod, lastPeriod, zone: 'UTC' };
      const done = before;
      before += await writeParquet(join(own, `${table.name}.parquet`), table.columns, rows, { about, told: (written) => progress(done + written, total) });
    }
    return await use(zipOf(own, tx.now));
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function rowsOf(tx: TenantTransaction, first: string, last: string): Promise<number> {
  let total = 0;
  for (const table of factTables) {
    const rows: { count: number }[] = await tx.manager.query(factCount(table, tx.organisationId, first, last));
    total += rows[0]?.count ?? 0;
  }
  return total;
}

/** Parquet is compressed already. */
function zipOf(folder: string, mtime: Date): Readable {
  const zip = new ZipFile();
  const packed = new PassThrough();
  zip.outputStream.pipe(packed);
  zip.on('error', (error: Error) => packed.destroy(error));
  for (const { name } of factTables) zip.addFile(join(folder, `${name}.parquet`), `${name}.parquet`, { mtime, mode: 0o100644, compress: false });
  zip.end();
  return packed;
}
