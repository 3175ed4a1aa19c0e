import pg from 'pg';
import { roleUrl } from '../platform/database/roles.js';
import { testDatabaseUrl } from './test-app.js';

export interface Context {
  organisationId: string;
  supplierId: string | null;
  userId: string;
  role: string;
}

type Row = Record<string, unknown>;

export interface ApiRole {
  /** Runs one statement in a transaction of that context and rolls it back; a refusal is its SQLSTATE. */
  attempt(
    context: Context | null,
    sql: string,
    values?: unknown[],
  ): Promise<{ rows: Row[]; count: number; refused?: string }>;
  /** Runs statements in a transaction of that context and commits. */
  commit(context: Context, statements: [sql: string, values: unknown[]][]): Promise<void>;
  close(): Promise<void>;
}

/** SQL as the API itself would send it: the same database role, with nothing of the API in between. */
export async function connectAsApi(ownerUrl = testDatabaseUrl()): Promise<ApiRole> {
  const client = new pg.Client({ connectionString: roleUrl(ownerUrl, 'samsyn_api') });
  await client.connect();
  const begin = async (context: Context | null) => {
    await client.query('BEGIN');
    if (!context) return;
    const { organisationId, supplierId, userId, role } = context;
    await client.query('SELECT app.set_ctx($1, $2, $3, $4)', [organisationId, supplierId, userId, role]);
  };
  return {
    async attempt(context, sql, values = []) {
      await begin(context);
      try {
        const { rows, rowCount } = await client.query<Row>(sql, values);
        return { rows, count: rowCount ?? 0 };
      } catch (error) {
        return {
          rows: [],
          count: 0,
          refused: error instanceof pg.DatabaseError ? error.code : String(error),
        };
      } finally {
        await client.query('ROLLBACK');
      }
    },
    async commit(context, statements) {
      await begin(context);
      for (const [sql, values] of statements) await client.query(sql, values);
      await client.query('COMMIT');
    },
    close: () => client.end(),
  };
}
