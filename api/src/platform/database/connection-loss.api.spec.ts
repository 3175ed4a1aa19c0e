import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp, testDatabaseUrl } from '../../testing/test-app.js';
import { AuthDatabase } from '../auth/auth.database.js';

const own = 'SELECT pg_backend_pid() AS pid, pg_sleep(0.1)';

describe('a lost database connection', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  /** The server processes behind this application's pools, and nobody else's. */
  async function backends(): Promise<number[]> {
    const dataSource = app.get<DataSource>(getDataSourceToken());
    const { pool } = app.get(AuthDatabase);
    const asked = Array.from({ length: 5 }, async () => [
      ...((await dataSource.query(own)) as { pid: number }[]),
      ...(await pool.query<{ pid: number }>(own)).rows,
    ]);
    return [...new Set((await Promise.all(asked)).flat().map(({ pid }) => pid))];
  }

  it('fails at most the requests under way: the next ones get new connections', async () => {
    const client = await (await createTenant(app)).as('supplier_manager');
    const pids = await backends();
    expect(pids.length).toBeGreaterThan(1);
    const owner = new pg.Client({ connectionString: testDatabaseUrl() });
    await owner.connect();
    const { rows } = await owner.query<{ ended: boolean }>('SELECT pg_terminate_backend(p) AS ended FROM unnest($1::int[]) p', [pids]);
    await owner.end();
    expect(rows.every(({ ended }) => ended)).toBe(true);
    const statuses: number[] = [];
    // Each pool may hand out what it has not yet noticed to be gone, but every connection once at most.
    const settled = () => statuses.length > pids.length && statuses.slice(-pids.length).every((status) => status === 200);
    while (!settled() && statuses.length < 60) statuses.push((await client.get('/api/towers')).status);
    expect(settled()).toBe(true);
    expect((await client.post('/api/towers', { code: 'kvar', name: 'Kvar' })).status).toBe(201);
  });
});
