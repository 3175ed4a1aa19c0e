import pg from 'pg';
import { DataSource } from 'typeorm';
import { permissionsByRole } from '@samsyn/domain/access/permissions';
import { migrations } from './migrations/index.js';
import { prepareRoles } from './roles.js';

/** Brings the schema up to date as its owner: roles, forward-only migrations, the permission table. */
export async function migrate(ownerUrl: string): Promise<void> {
  await prepareRoles(ownerUrl);
  await withMigrationLock(ownerUrl, async (client) => {
    const dataSource = await new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations,
      migrationsTableName: 'schema_migration',
    }).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
    await writePermissions(client);
  });
}

async function withMigrationLock(ownerUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(736163)');
    await work(client);
  } finally {
    await client.end();
  }
}

async function writePermissions(client: pg.Client): Promise<void> {
  const rows = Object.entries(permissionsByRole).flatMap(([role, permissions]) =>
    [...permissions].map((permission) => ({ role, permission })),
  );
  await client.query('BEGIN');
  await client.query('DELETE FROM app.role_permission');
  await client.query(
    'INSERT INTO app.role_permission (role, permission) SELECT * FROM unnest($1::text[], $2::text[])',
    [rows.map((row) => row.role), rows.map((row) => row.permission)],
  );
  await client.query('COMMIT');
}
