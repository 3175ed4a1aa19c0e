import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Problem } from '../../platform/errors/problem.js';
import { reportingRole } from '../../platform/database/roles.js';

export interface ReportingLogin {
  login: string;
  organisation: string;
  /** The supplier it is limited to; null: the whole organisation. */
  supplier: string | null;
  createdAt: string;
}

/** A login with its password, which is not kept anywhere. */
export interface NewReportingLogin {
  login: string;
  password: string;
  /** Of the database it may read. */
  database: string;
}

const longest = 30;
const mostConnections = 10;
const longestStatement = '5min';

/** Logins of programs that read the `reporting` schema, made and taken away as the database's owner: no other role may. */
export class ReportingLogins {
  constructor(private readonly ownerUrl: string) {}

  /**
   * A login that reads one organisation's rows, or of those one supplier's.
   * @throws Problem 404 `unknown_organisation`, `unknown_supplier`; 409 `login_exists`; 422 `bad_login_name`
   */
  async create({ organisation, name, supplier }: { organisation: string; name: string; supplier: string | null }): Promise<NewReportingLogin> {
    if (!/^[a-z][a-z0-9_]*$/.test(name) || name.length > longest) throw new Problem(422, 'bad_login_name', { longest });
    return this.connected(async (client) => {
      const organisationId = await idOf(client, 'SELECT id FROM organisation WHERE slug = $1', [organisation], 'unknown_organisation');
      const supplierId = supplier === null ? null : await idOf(client, 'SELECT id FROM supplier WHERE organisation_id = $1 AND name = $2', [organisationId, supplier], 'unknown_supplier');
      const login = `bi_${organisation.replaceAll('-', '_').slice(0, longest)}_${name}`;
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login]);
      if (rowCount) throw new Problem(409, 'login_exists', { login });
      const password = randomBytes(24).toString('base64url');
      const role = pg.escapeIdentifier(login);
      await client.query('BEGIN');
      await client.query(
        `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS INHERIT CONNECTION LIMIT ${mostConnections}
         PASSWORD ${pg.escapeLiteral(password)} IN ROLE ${reportingRole}`,
      );
      await client.query(`ALTER ROLE ${role} SET search_path = reporting`);
      await client.query(`ALTER ROLE ${role} SET default_transaction_read_only = on`);
      await client.query(`ALTER ROLE ${role} SET statement_timeout = '${longestStatement}'`);
      await client.query('INSERT INTO app.reporting_login (login, organisation_id, supplier_id) VALUES ($1, $2, $3)', [login, organisationId, supplierId]);
      const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
      await client.query('COMMIT');
      return { login, password, database: rows[0]?.name ?? '' };
    });
  }

  /** By login. */
  list(): Promise<ReportingLogin[]> {
    return this.connected(async (client) => {
      const { rows } = await client.query<ReportingLogin & { createdAt: Date }>(
        `SELECT l.login, o.slug AS organisation, s.name AS supplier, l.created_at AS "createdAt"
           FROM app.reporting_login l
           JOIN organisation o ON o.id = l.organisation_id
           LEFT JOIN supplier s ON s.organisation_id = l.organisation_id AND s.id = l.supplier_id
          ORDER BY l.login`,
      );
      return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() }));
    });
  }

  /** Ends it at once, what it is doing included. @throws Problem 404 `unknown_login` */
  async revoke(login: string): Promise<void> {
    await this.connected(async (client) => {
      await client.query('BEGIN');
      const { rowCount } = await client.query('DELETE FROM app.reporting_login WHERE login = $1', [login]);
      if (!rowCount) throw new Problem(404, 'unknown_login', { login });
      await client.query(`ALTER ROLE ${pg.escapeIdentifier(login)} NOLOGIN`);
      await client.query('COMMIT');
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1', [login]);
      await client.query(`DROP ROLE ${pg.escapeIdentifier(login)}`);
    });
  }

  private async connected<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.ownerUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

async function idOf(client: pg.Client, sql: string, values: string[], code: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, values);
  const [found] = rows;
  if (!found) throw new Problem(404, code, { name: values.at(-1) ?? '' });
  return found.id;
}
