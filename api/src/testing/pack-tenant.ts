import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MeasureService } from '../results/measure.service.js';
import { ScorecardComputation } from '../scorecards/compute.service.js';
import { MeasuredTenant } from './measured-tenant.js';

export interface PackTenant {
  t: MeasuredTenant;
  towers: [string, string];
  alpha: { id: string; contractId: string };
  beta: { id: string; contractId: string };
}

export const packNow = '2026-10-05T08:00:00Z';

/** An organisation with two suppliers in two towers, each measured in August and September; one has a name that a spreadsheet could run. */
export async function packTenant(app: NestFastifyApplication): Promise<PackTenant> {
  const t = await MeasuredTenant.create(app);
  const towers: [string, string] = [await t.tower(), await t.tower()];
  const calendarId = await t.calendar();
  const alpha = await t.supplier('Alpha <Åström>', towers, '30000000');
  const beta = await t.supplier('=HYPERLINK("x")', [towers[0]], '10000000');
  for (const [supplier, towerIds, late] of [[alpha, towers, 1], [beta, [towers[0]], 3]] as const) {
    for (const towerId of towerIds) {
      const ids = { ...supplier, supplierId: supplier.id, towerId, calendarId };
      await t.level(ids, { weight: '3' });
      await t.level(ids, { metric: 'response', expected: '90', minimum: '80', targetMs: 600_000 });
      for (const month of ['08', '09']) {
        for (let day = 1; day <= 8; day += 1) {
          const on = `2026-${month}-0${day}`;
          const minutes = day <= (month === '09' ? late : 1) ? '90' : '10';
          const stopped = new Date(new Date(`${on}T08:00:00Z`).getTime() + Number(minutes) * 60_000).toISOString();
          await t.incident(`${on}T08:00:00Z`, stopped, [{ supplierId: supplier.id, towerId, at: `${on}T08:00:00Z` }]);
        }
      }
    }
  }
  await t.run(async (tx) => {
    const { periods } = await app.get(MeasureService).measure(tx, {});
    await app.get(ScorecardComputation).compute(tx, periods);
  }, packNow);
  return { t, towers, alpha, beta };
}
