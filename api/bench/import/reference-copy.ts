import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { chunks } from '../copy-chunks.js';

/** What an import writes, a table after those it refers to. */
export const tables = ['incident', 'incident_event', 'incident_assignment'] as const;

/**
 * The reference: the rows an import has written, ready-made in memory, copied in one transaction into tables
 * with the same columns, checks, primary keys, indexes and references, but without row-level security. Nothing is
 * read from a file, parsed, validated, derived or compared with what is there: that is what the import adds.
 */
export class ReferenceCopy {
  private constructor(
    private readonly client: pg.Client,
    private readonly rows: ReadonlyMap<string, Buffer>,
  ) {}

  static async of(client: pg.Client): Promise<ReferenceCopy> {
    await client.query('CREATE SCHEMA reference');
    const rows = new Map<string, Buffer>();
    for (const table of tables) {
      rows.set(table, await buffer(client.query(copyTo(`COPY ${table} TO STDOUT`))));
      const references = await foreignKeys(client, table);
      await client.query(`CREATE TABLE reference.${table} (LIKE ${table} INCLUDING ALL)`);
      // What they refer to is found among the reference's own tables first.
      await client.query('SET search_path = reference, public');
      for (const each of references) await client.query(`ALTER TABLE reference.${table} ADD ${each}`);
      await client.query('RESET search_path');
    }
    return new ReferenceCopy(client, rows);
  }

  async empty(): Promise<void> {
    await this.client.query(`TRUNCATE ${tables.map((table) => `reference.${table}`).join()}`);
  }

  async run(): Promise<void> {
    await this.client.query('BEGIN');
    for (const table of tables) {
      const bytes = this.rows.get(table) ?? Buffer.alloc(0);
      await pipeline(chunks(bytes), this.client.query(copyFrom(`COPY reference.${table} FROM STDIN`)));
    }
    await this.client.query('COMMIT');
  }

  async count(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const { rows } = await this.client.query<{ count: number }>(
        `SELECT count(*)::integer AS count FROM reference.${table}`,
      );
      counts[table] = rows[0]?.count ?? 0;
    }
    return counts;
  }
}

async function foreignKeys(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ definition: string }>(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'f'`,
    [table],
  );
  return rows.map(({ definition }) => definition);
}
