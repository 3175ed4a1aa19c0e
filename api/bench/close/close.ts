import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.js';
import { startChild } from '../child.js';
import { atMost, rounded, type Bench } from '../measure.js';
import { createOrganisation, type Spread } from '../organisation.js';
import { addHistories } from '../recompute/events.js';
import { createDatabase, withTemporaryDatabase } from '../temporary-database.js';
import type { CloseMeasure, CloseRequest } from './process.js';

const INCIDENTS = 1_000_000;
const PERIOD = '2025-01';
const inTheMonth: Spread = { from: '2025-01-02T08:00:00Z', days: 28 };
/** What the process may take in all. */
const MEGABYTES = 512;

// $1 is the organisation, $2 the month, reviewed by one and signed by another.
const signed = [
  `INSERT INTO period (organisation_id, period, status, review_until, review_started_by)
   VALUES ($1, $2, 'in_review', '2025-02-14', gen_random_uuid())`,
  `INSERT INTO period_freezing (organisation_id, id, period, kind, state, asked_by, signed_by, created_at)
   VALUES ($1, gen_random_uuid(), $2, 'close', 'queued', gen_random_uuid(), gen_random_uuid(), now())`,
];

async function asOwner(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A month of a million incidents frozen, made again from what was frozen, and closed: in how much memory. */
export const close: Bench = async (say) =>
  withTemporaryDatabase(async (ownerUrl, dataDir) => {
    say(`close: a month of ${INCIDENTS} incidents`);
    const databaseUrl = await createDatabase(ownerUrl, 'close');
    await migrate(databaseUrl);
    const { id } = await createOrganisation(databaseUrl, INCIDENTS, 'executive', inTheMonth);
    await addHistories(databaseUrl, id, true);
    await asOwner(databaseUrl, async (client) => {
      for (const sql of signed) await client.query(sql, [id, PERIOD]);
    });
    const child = startChild<CloseRequest, CloseMeasure>('close/process.js');
    try {
      const measure = await child.ask({ databaseUrl, dataDir, organisationId: id, period: PERIOD });
      if (measure.incidents !== INCIDENTS) throw new Error(`${measure.incidents} incidents instead of ${INCIDENTS}`);
      if (!measure.verified) throw new Error('what was frozen does not give the same bytes again');
      const { secondsToClose, secondsToVerify, ...same } = measure;
      return [
        {
          name: 'close',
          ...atMost(measure.megabytes / MEGABYTES, 1),
          details: {
            ratioOf: `the process' memory at its largest to ${MEGABYTES} MB`,
            ...same,
            secondsToClose: rounded(secondsToClose),
            secondsToVerify: rounded(secondsToVerify),
            incidentsPerSecond: Math.round(measure.incidents / secondsToClose),
          },
        },
      ];
    } finally {
      await child.stop();
    }
  });
