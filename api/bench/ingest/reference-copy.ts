import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { chunks } from '../copy-chunks.js';

/**
 * The reference: ready-made rows from memory by COPY into a table with the same columns, checks, key and monthly
 * partitions, made beforehand, without row-level security. Nothing is read, validated, compared or rolled up.
 */
export class ReferenceMeasurements {
  private constructor(private readonly client: pg.Client) {}

  static async of(client: pg.Client, first: string, months: number): Promise<ReferenceMeasurements> {
    await client.query('CREATE SCHEMA reference');
    await client.query(
      'CREATE TABLE reference.measurement (LIKE public.measurement INCLUDING ALL) PARTITION BY RANGE (measured_at)',
    );
    await client.query(
      `DO $$ BEGIN FOR n IN 0..${months - 1} LOOP
         EXECUTE format('CREATE TABLE reference.measurement_%s PARTITION OF reference.measurement FOR VALUES FROM (%L) TO (%L)', n,
           (timestamp '${first}' + n * interval '1 month')::text || '+00',
           (timestamp '${first}' + (n + 1) * interval '1 month')::text || '+00');
       END LOOP; END $$`,
    );
    return new ReferenceMeasurements(client);
  }

  async copy(rows: Buffer): Promise<void> {
    await pipeline(chunks(rows), this.client.query(copyFrom('COPY reference.measurement FROM STDIN')));
  }

  /** How many rows are in one of the two tables and not in the other. */
  async differences(): Promise<number> {
    const columns = 'organisation_id, series_id, supplier_id, measured_at, up, value, response_ms';
    const { rows } = await this.client.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM (
         (SELECT ${columns} FROM public.measurement EXCEPT ALL SELECT ${columns} FROM reference.measurement)
         UNION ALL (SELECT ${columns} FROM reference.measurement EXCEPT ALL SELECT ${columns} FROM public.measurement)) AS each`,
    );
    return rows[0]?.count ?? NaN;
  }
}
