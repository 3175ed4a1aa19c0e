import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { join } from 'node:path';
import { ImportService } from '../incidents/imports/import.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { giveEachGroupASupplier, keptOfALog, type KeptOfALog } from '../testing/supplier-by-group.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { HandOffKeeper } from './hand-off-keeper.service.js';
import type { HandOffMatrixDto } from './hand-offs.dto.js';

const file = join(import.meta.dirname, '../../demo/data/incident_event_log.zip');

describe('the hand-off ledger of the whole incident log', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
  });
  afterAll(() => app.close());

  const run = <T>(work: (tx: TenantTransaction) => Promise<T>) =>
    app.get(Tenancy).run(systemPrincipal(tenant.organisationId), work);

  it('R21 reproduces its changes of group and its bounces, and every incident’s parts are its wall time', async () => {
    const principal = systemPrincipal(tenant.organisationId);
    await app.get(ImportService).runFile({ principal, file, preset: 'servicenow-event-log' });
    await giveEachGroupASupplier(tenant.organisationId);
    expect(await run((tx) => app.get(HandOffKeeper).keep(tx, {}))).toBe(24_918);
    const [kept] = await run((tx) => tx.manager.query<KeptOfALog[]>(keptOfALog, [tx.organisationId]));
    expect(kept).toEqual({
      ...{ incidents: 24_918, changedGroup: 9_575, bouncedGroup: 2_216, changed: 9_575, bounced: 2_216 },
      whole: 24_918,
    });
    const manager = await tenant.as('supplier_manager');
    const { body } = await manager.get<HandOffMatrixDto>('/api/ledgers/hand-offs?from=2016-01&to=2017-12');
    expect(body.totals.incidents).toBe(9_575);
    const sum = (of: (pair: HandOffMatrixDto['pairs'][number]) => number) => body.pairs.reduce((total, pair) => total + of(pair), 0);
    expect([sum((pair) => pair.handOffs), sum((pair) => pair.bounces)]).toEqual([body.totals.handOffs, body.totals.bounces]);
    const held = body.suppliers.reduce((total, { heldMs }) => total + heldMs, 0);
    expect(held + Number(body.unownedMs) + Number(body.stoodResolvedMs)).toBe(body.wallMs);
  }, 240_000);
});
