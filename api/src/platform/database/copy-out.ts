import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { finished } from 'node:stream/promises';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

/** A value in a query for copyOut, which takes no parameters. */
export const literal = (value: string | readonly string[]): string =>
  pg.escapeLiteral(typeof value === 'string' ? value : `{${value.join()}}`);

/**
 * The rows of a query as cells of text, some at a time: one statement and no more memory, however many there are. Until
 * all are read the connection does nothing else.
 */
export async function* copyOut(tx: TenantTransaction, query: string): AsyncGenerator<(string | null)[][]> {
  const { queryRunner } = tx.manager;
  if (!queryRunner) throw new Error('COPY needs the transaction of its connection');
  const client: pg.PoolClient = await queryRunner.connect();
  const stream = client.query(copyTo(`COPY (${query}) TO STDOUT`));
  stream.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      const text = rest + String(chunk);
      const end = text.lastIndexOf('\n');
      rest = text.slice(end + 1);
      if (end >= 0) yield text.slice(0, end).split('\n').map(cellsOf);
    }
  } finally {
    // Who stops early leaves rows on their way, which would be taken for the answer to the next statement.
    if (!stream.readableEnded && !stream.destroyed) await finished(stream.resume()).catch(() => undefined);
  }
}

function cellsOf(line: string): (string | null)[] {
  const cells: (string | null)[] = line.split('\t');
  if (!line.includes('\\')) return cells;
  return cells.map((cell) => (cell === '\\N' ? null : (cell?.replace(/\\(.)/g, unescaped) ?? null)));
}

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const unescaped = (_: string, character: string) => escapes[character] ?? character;
