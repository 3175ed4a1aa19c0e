import 'reflect-metadata';
import pg from 'pg';
import { AppConfig } from '../../src/platform/config.js';
import { createApp } from '../../src/platform/http/create-app.js';
import { systemPrincipal, Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { MeasureService } from '../../src/results/measure.service.js';
import { answerParent } from '../child.js';

export interface RecomputeRequest {
  databaseUrl: string;
  dataDir: string;
  organisationId: string;
}

export interface RecomputeMeasure {
  incidents: number;
  clocks: number;
  months: number;
  statements: number;
  seconds: number;
  /** Of the process at its largest. */
  megabytes: number;
}

/** Counts what is sent to the database, however it is sent. */
function countStatements(): () => number {
  let sent = 0;
  const { prototype } = pg.Client;
  const query = prototype.query;
  prototype.query = function (this: pg.Client, ...given: Parameters<typeof query>) {
    sent += 1;
    return query.apply(this, given);
  } as typeof query;
  return () => sent;
}

answerParent(async ({ databaseUrl, dataDir, organisationId }: RecomputeRequest): Promise<RecomputeMeasure> => {
  const statements = countStatements();
  const app = await createApp(new AppConfig(databaseUrl, dataDir, 0, false));
  try {
    await app.init();
    const inside = { strict: false };
    const [tenancy, measuring] = [app.get(Tenancy, inside), app.get(MeasureService, inside)];
    const principal = systemPrincipal(organisationId);
    const before = statements();
    const start = performance.now();
    const { incidents, periods } = await tenancy.run(principal, (tx) => measuring.measure(tx, {}));
    const seconds = (performance.now() - start) / 1000;
    const sent = statements() - before;
    const rows: { clocks: number }[] = await tenancy.run(principal, (tx) =>
      tx.manager.query('SELECT count(*)::integer AS clocks FROM service_level_outcome WHERE organisation_id = $1', [organisationId]),
    );
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    return { incidents, clocks: rows[0]?.clocks ?? 0, months: periods.length, statements: sent, seconds, megabytes };
  } finally {
    await app.close();
  }
});
