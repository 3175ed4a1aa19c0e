import type { INestApplicationContext } from '@nestjs/common';
import { periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { JobQueue } from '../../src/platform/jobs/job-queue.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { ClosesService } from '../../src/scorecards/closes/closes.service.js';
import { freezeJob } from '../../src/scorecards/closes/freezing-jobs.js';
import { FreezingRunner } from '../../src/scorecards/closes/freezing-runner.js';
import type { Nacka } from './load-nacka.js';

const zone = 'Europe/Stockholm';
/** How many months back: what is younger is still reported on, answered and spoken about. */
const monthsBack = [6, 5, 4];
/** Illustrative. */
const reason = 'Mått utan ärenden och månader före starten saknas med flit. Det som rör viten avgörs för sig.';

/** Some months closed by two people, as in the portal. */
export async function addClosedMonths(app: INestApplicationContext, { principal, userIds }: Nacka, now: Date): Promise<void> {
  const { organisationId } = principal;
  const closes = app.get(ClosesService);
  const as = (role: 'supplier_manager' | 'executive'): Principal => ({ ...principal, role, userId: userIds[role] ?? null });
  const run = <T>(by: Principal, work: (tx: TenantTransaction) => Promise<T>) => app.get(Tenancy).run(by, work);
  for (const back of monthsBack) {
    const period = shiftPeriod(periodOf(now.getTime(), zone), -back);
    const { version } = await run(as('supplier_manager'), async (tx) => {
      const { version: seen, heardUntil } = await closes.get(tx, period);
      return closes.startReview(tx, period, seen, { lastDay: heardUntil });
    });
    await run(as('executive'), (tx) => closes.sign(tx, period, version, { reason }));
    await app.get(FreezingRunner).runAll(organisationId);
  }
  await app.get(JobQueue).forget(freezeJob);
}
