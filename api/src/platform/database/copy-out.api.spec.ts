import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant } from '../../testing/tenant.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../tenancy/tenant-transaction.js';
import { copyOut, literal } from './copy-out.js';

describe('rows that are copied out', () => {
  let app: NestFastifyApplication;
  let organisationId: string;

  beforeAll(async () => {
    app = await createTestApp();
    ({ organisationId } = await createTenant(app));
  });
  afterAll(() => app.close());

  const inTenant = <T>(work: (tx: TenantTransaction) => Promise<T>) => app.get(Tenancy).run(systemPrincipal(organisationId), work);
  const all = (query: string) =>
    inTenant(async (tx) => {
      const rows: (string | null)[][] = [];
      for await (const batch of copyOut(tx, query)) rows.push(...batch);
      return rows;
    });

  it('keep what a line of text would lose', async () => {
    const odd = 'tab\t line\nreturn\r back\\slash \\N Å';
    expect(await all(`SELECT ${literal(odd)}::text, NULL, '', ${literal("it's")}::text`)).toEqual([[odd, null, '', "it's"]]);
    expect(await all('SELECT 1 WHERE false')).toEqual([]);
  });

  it('come in their order, however many', async () => {
    const rows = await all("SELECT n, repeat('å', 50) FROM generate_series(1, 50000) AS n ORDER BY n");
    expect(rows.every(([n, text], place) => Number(n) === place + 1 && text === 'å'.repeat(50))).toBe(true);
    expect(rows).toHaveLength(50_000);
  });

  it('leave the connection to the next statement when nobody wants the rest', async () => {
    const answer = await inTenant(async (tx) => {
      for await (const batch of copyOut(tx, 'SELECT n FROM generate_series(1, 500000) AS n')) if (batch.length > 0) break;
      return tx.manager.query('SELECT 7 AS seven');
    });
    expect(answer).toEqual([{ seven: 7 }]);
  });

  it('say what is wrong with a query', async () => {
    await expect(all('SELECT 1 / (n - 40000) FROM generate_series(1, 50000) AS n')).rejects.toThrow('division by zero');
  });
});
