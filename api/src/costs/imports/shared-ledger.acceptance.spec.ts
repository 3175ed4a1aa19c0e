import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../../testing/client.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { Tenancy, systemPrincipal } from '../../platform/tenancy/tenant-transaction.js';
import type { InvoiceImportDto, RefusedInvoiceRowPageDto } from './invoice-imports.dto.js';
import { openLedger } from './ledger-mapping.js';

const shared = process.env['SAMSYN_SHARED'] ?? join(import.meta.dirname, '../../../../../shared');

describe('a whole municipality’s ledger of a month, which comes beside the repository', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
  });
  afterAll(() => app.close());

  const take = async () => {
    const content = readFileSync(join(shared, 'data/se-orebro-invoices-2016-03/orebro-2016-03.csv.gz'));
    const mapping = JSON.stringify({ ...openLedger, period: '2016-03' });
    return (await manager.upload<InvoiceImportDto>('/api/costs/imports', { name: 'orebro-2016-03.csv.gz', content }, { mapping })).body;
  };

  it('comes in to the öre but for the six rows whose organisation number cannot be, and again without a change', async () => {
    const first = await take();
    expect(first).toMatchObject({ received: 67_706, added: 67_700, changed: 0, refused: 6 });
    const { items } = (await manager.get<RefusedInvoiceRowPageDto>(`/api/costs/imports/${first.id}/rows`)).body;
    expect(items.map(({ field, code }) => `${field ?? ''} ${code}`)).toEqual(Array<string>(6).fill('leverantor_orgnr bad_organisation_number'));
    const sums = () =>
      app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) =>
        tx.manager.query<object[]>('SELECT count(*)::integer AS lines, sum(amount_minor)::text AS minor, count(*) FILTER (WHERE amount_minor < 0)::integer AS negative FROM invoice_line WHERE organisation_id = $1', [tenant.organisationId]),
      );
    const before = await sums();
    expect(before).toMatchObject([{ lines: 67_700 }]);
    expect(await take()).toMatchObject({ added: 0, changed: 0, unchanged: 67_700, refused: 6 });
    expect(await sums()).toEqual(before);
  });
});
