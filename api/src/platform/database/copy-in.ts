import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

export type CopyValue = string | number | null;

const rowsPerWrite = 500;

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const field = (value: CopyValue): string =>
  value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);

/**
 * Copies rows into a temporary table of this transaction: tables with forced row-level security take no COPY.
 * `target` is the table with its columns in the order of the rows' values.
 */
export async function copyIn(
  tx: TenantTransaction,
  target: string,
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const { queryRunner } = tx.manager;
  if (!queryRunner) throw new Error('COPY needs the transaction of its connection');
  const client: pg.PoolClient = await queryRunner.connect();
  const stream = client.query(copyFrom(`COPY ${target} FROM STDIN`));
  for (let start = 0; start < rows.length; start += rowsPerWrite) {
    const lines = rows.slice(start, start + rowsPerWrite).map((row) => `${row.map(field).join('\t')}\n`);
    if (!stream.write(lines.join(''))) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}
