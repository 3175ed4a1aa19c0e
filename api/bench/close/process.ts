import 'reflect-metadata';
import { AppConfig } from '../../src/platform/config.js';
import { createApp } from '../../src/platform/http/create-app.js';
import { systemPrincipal, Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { Verifier } from '../../src/scorecards/closes/freezing/verify.service.js';
import { FreezingRunner } from '../../src/scorecards/closes/freezing-runner.js';
import { answerParent } from '../child.js';

export interface CloseRequest {
  databaseUrl: string;
  dataDir: string;
  organisationId: string;
  period: string;
}

export interface CloseMeasure {
  incidents: number;
  hash: string;
  verified: boolean;
  secondsToClose: number;
  secondsToVerify: number;
  /** Of the process at its largest. */
  megabytes: number;
}

answerParent(async ({ databaseUrl, dataDir, organisationId, period }: CloseRequest): Promise<CloseMeasure> => {
  const app = await createApp(new AppConfig(databaseUrl, dataDir, 0, false));
  try {
    await app.init();
    const inside = { strict: false };
    const [tenancy, runner, verifier] = [app.get(Tenancy, inside), app.get(FreezingRunner, inside), app.get(Verifier, inside)];
    const principal = systemPrincipal(organisationId);
    const start = performance.now();
    await runner.runAll(organisationId);
    const closed = performance.now();
    const [version] = await tenancy.run(principal, (tx) => verifier.verify(tx, period));
    const verified = performance.now();
    const rows: { lines: number }[] = await tenancy.run(principal, (tx) =>
      tx.manager.query(`SELECT sum(lines)::integer AS lines FROM period_chunk WHERE organisation_id = $1 AND kind = 'incidents'`, [organisationId]),
    );
    return {
      incidents: rows[0]?.lines ?? 0,
      ...{ hash: version?.hash ?? '', verified: version?.verified ?? false },
      ...{ secondsToClose: (closed - start) / 1000, secondsToVerify: (verified - closed) / 1000 },
      megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await app.close();
  }
});
