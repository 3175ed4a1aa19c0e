import type pg from 'pg';
import { type EntityManager, QueryFailedError } from 'typeorm';

/** Of statements that are the same text every time. */
export interface Prepared {
  /** One name, one text. */
  name: string;
  text: string;
}

/**
 * Runs in a transaction what every change runs: parsed and planned once a connection, where a plan under row-level
 * security takes longer than the work.
 */
export async function runPrepared<Row extends pg.QueryResultRow>(
  manager: EntityManager,
  { name, text }: Prepared,
  values: unknown[],
): Promise<Row[]> {
  if (!manager.queryRunner) throw new Error(`${name} is run outside of a transaction`);
  const client: pg.ClientBase = await manager.queryRunner.connect();
  try {
    return (await client.query<Row>({ name, text, values })).rows;
  } catch (error) {
    throw new QueryFailedError(text, values, error instanceof Error ? error : new Error(String(error)));
  }
}
