import { createHmac } from 'node:crypto';
import pg from 'pg';

export const databaseRoles = ['samsyn_api', 'samsyn_auth', 'samsyn_jobs'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** What logins of reporting programs are members of; it signs in as nobody itself. */
export const reportingRole = 'samsyn_reporting';

/** Derived from the owner's own secret, so every process computes the same one and none is stored. */
function rolePassword(ownerUrl: string, role: DatabaseRole): string {
  return createHmac('sha256', decodeURIComponent(new URL(ownerUrl).password)).update(role).digest('hex');
}

/** The owner's URL with the user and password of one of our roles. */
export function roleUrl(ownerUrl: string, role: DatabaseRole): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(ownerUrl, role);
  return url.href;
}

/** Makes the roles the product connects as: neither owner nor superuser, none may bypass row-level security. */
export async function prepareRoles(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Roles belong to the whole server: two processes preparing them at once would collide.
    await client.query('SELECT pg_advisory_lock(736162)');
    for (const role of databaseRoles) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const password = pg.escapeLiteral(rolePassword(ownerUrl, role));
      const verb = rowCount ? 'ALTER' : 'CREATE';
      await client.query(`${verb} ROLE ${role} LOGIN NOINHERIT PASSWORD ${password}`);
    }
    const { rowCount: reporting } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [reportingRole]);
    if (!reporting) await client.query(`CREATE ROLE ${reportingRole} NOLOGIN`);
    await client.query('CREATE SCHEMA IF NOT EXISTS pgboss');
    await client.query('GRANT ALL ON SCHEMA pgboss TO samsyn_jobs');
  } finally {
    await client.end();
  }
}
