import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { join } from 'node:path';
import { ImportService } from '../incidents/imports/import.service.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { giveEachGroupASupplier, keptOfALog, type KeptOfALog } from '../testing/supplier-by-group.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { HandOffKeeper } from './hand-off-keeper.service.js';

const shared = process.env['SAMSYN_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const data = (path: string) => join(shared, 'data', path);

describe('the hand-off ledger of logs that come beside the repository', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  async function ledgerOf(file: string, preset: string): Promise<KeptOfALog | undefined> {
    const { organisationId } = await createTenant(app);
    const principal = systemPrincipal(organisationId);
    await app.get(ImportService).runFile({ principal, file: data(file), preset });
    await giveEachGroupASupplier(organisationId);
    await app.get(Tenancy).run(principal, (tx) => app.get(HandOffKeeper).keep(tx, {}));
    const [kept] = await app.get(Tenancy).run(principal, (tx) => tx.manager.query<KeptOfALog[]>(keptOfALog, [organisationId]));
    return kept;
  }

  it('R21 has 3 716 of the 4 000 incidents of the BPI Challenge with a change of group, 1 117 of them A-B-A', async () => {
    expect(await ledgerOf('bpic2014-rabobank-4000/BPIC14_incident_log.csv', 'bpic2014')).toEqual({
      ...{ incidents: 4000, changedGroup: 3716, bouncedGroup: 1117, changed: 3716, bounced: 1117 },
      whole: 4000,
    });
  }, 240_000);

  it('R21 has 9 575 incidents of the ServiceNow log with a change of group, 2 216 of them A-B-A', async () => {
    expect(await ledgerOf('uci-servicenow-incidents/incident_event_log.full-141712.prefix-stripped.zip', 'servicenow-event-log')).toEqual({
      ...{ incidents: 24_918, changedGroup: 9_575, bouncedGroup: 2_216, changed: 9_575, bounced: 2_216 },
      whole: 24_918,
    });
  }, 240_000);
});
