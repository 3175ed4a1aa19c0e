import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ContractAmendmentsService } from '../../src/contracts/contract-amendments.service.js';
import type { TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { ServiceLevelsService } from '../../src/service-levels/service-levels.service.js';
import { promiseKey } from './add-service-levels.js';
import type { Parties } from './add-suppliers.js';
import type { Ids } from './ids.js';

const hour = 3_600_000;
const week = 7 * 24 * hour;
/** The third month of the log, so that both wordings have incidents. */
const inTheLog = Date.UTC(2016, 4, 10);

/** One contract asks for more and pays for it, from a month's first day on; the months before keep what applied. */
export async function addAmendment(
  app: INestApplicationContext,
  tx: TenantTransaction,
  { parties, serviceLevelIds, shiftWeeks }: { parties: Parties; serviceLevelIds: Ids; shiftWeeks: number },
): Promise<void> {
  const effectiveFrom = `${new Date(inTheLog + shiftWeeks * week).toISOString().slice(0, 7)}-01`;
  const { id: amendmentId } = await app.get(ContractAmendmentsService).create(tx, parties['klientkraft']?.contractId ?? '', randomUUID(), {
    number: 'Tilläggsavtal 1',
    title: 'Snabbare hjälp vid prioritet 3',
    description: 'Lösningstiden sänks från fyra till tre arbetsdagar och månadspriset höjs. Påhittat exempel.',
    effectiveFrom,
    monthlyChargeMinor: '49800000',
  });
  const levels = app.get(ServiceLevelsService);
  await levels.amend(tx, serviceLevelIds[promiseKey('klientkraft', 'LÖSN-P3', 'client')] ?? '', randomUUID(), {
    amendmentId,
    effectiveFrom,
    targetMs: 3 * 11 * hour,
  });
}
