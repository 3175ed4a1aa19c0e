import 'reflect-metadata';
import pg from 'pg';
import { AppConfig } from '../src/platform/config.js';
import { createApp } from '../src/platform/http/create-app.js';
import { systemPrincipal, Tenancy } from '../src/platform/tenancy/tenant-transaction.js';
import { AggregateService } from '../src/results/aggregate.service.js';
import { MeasureService } from '../src/results/measure.service.js';
import type { Touched } from '../src/results/outcome.repository.js';
import { ScorecardComputation } from '../src/scorecards/compute.service.js';

/** Has the product make results and scorecards of the outcomes that are there, and answers the newest month. */
export async function makeScorecards(
  ownerUrl: string,
  dataDir: string,
  organisationId: string,
): Promise<string> {
  const app = await createApp(new AppConfig(ownerUrl, dataDir, 0, false));
  try {
    await app.init();
    const inside = { strict: false };
    const measuring = app.get(MeasureService, inside);
    return await app.get(Tenancy, inside).run(systemPrincipal(organisationId), async (tx) => {
      const touched: Touched[] = await tx.manager.query(
        'SELECT DISTINCT service_level_id AS "serviceLevelId", period FROM service_level_outcome WHERE organisation_id = $1',
        [organisationId],
      );
      const months = await app
        .get(AggregateService, inside)
        .refresh(tx, await measuring.catalogue(tx), touched);
      await app.get(ScorecardComputation, inside).compute(tx);
      return months.at(-1) ?? '';
    });
  } finally {
    await app.close();
  }
}

/** The same documents in a plain table. */
export async function copyForReference(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('CREATE SCHEMA reference');
    await client.query('CREATE TABLE reference.scorecard (LIKE scorecard INCLUDING INDEXES)');
    await client.query('INSERT INTO reference.scorecard SELECT * FROM scorecard');
    await client.query('VACUUM ANALYZE reference.scorecard');
  } finally {
    await client.end();
  }
}
