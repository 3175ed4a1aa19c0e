import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { binaryHeader, BinaryRows, binaryTrailer } from './binary-rows.js';

const chunkBytes = 96 * 1024;

/**
 * Copies one row for each item into a temporary table of this transaction, in PostgreSQL's binary format: tables with
 * forced row-level security take no COPY. `table` may name its columns.
 */
export async function copyBinary<Item>(
  tx: TenantTransaction,
  table: string,
  items: Iterable<Item>,
  write: (rows: BinaryRows, item: Item) => void,
): Promise<void> {
  await copying(tx, table, async (rows, sent) => {
    for (const item of items) {
      write(rows, item);
      if (rows.size >= chunkBytes) await sent();
    }
  });
}

/** The same of items that come some at a time; those of one batch may write any number of rows. */
export async function copyBinaryBatches<Item>(
  tx: TenantTransaction,
  table: string,
  batches: AsyncIterable<readonly Item[]>,
  write: (rows: BinaryRows, item: Item) => void,
): Promise<void> {
  await copying(tx, table, async (rows, sent) => {
    for await (const batch of batches) {
      for (const item of batch) write(rows, item);
      if (rows.size >= chunkBytes) await sent();
    }
  });
}

/** `sent` hands over what has been written, and waits where the server is behind. */
async function copying(
  tx: TenantTransaction,
  table: string,
  writeAll: (rows: BinaryRows, sent: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { queryRunner } = tx.manager;
  if (!queryRunner) throw new Error('COPY needs the transaction of its connection');
  const client: pg.PoolClient = await queryRunner.connect();
  const stream = client.query(copyFrom(`COPY ${table} FROM STDIN (FORMAT binary)`));
  const done = finished(stream);
  // Awaited at the end; until then a failure must not count as unhandled.
  done.catch(() => undefined);
  stream.write(binaryHeader);
  const rows = new BinaryRows();
  try {
    await writeAll(rows, async () => {
      if (!stream.write(rows.take())) await Promise.race([once(stream, 'drain'), done]);
    });
    stream.end(Buffer.concat([rows.take(), binaryTrailer]));
  } catch (error) {
    stream.destroy();
    throw error;
  }
  await done;
}
