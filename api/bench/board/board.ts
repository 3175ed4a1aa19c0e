import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.js';
import { withLoad, withServers, type Target } from '../http/served.js';
import { atMost, inRounds, median, medianRatio, type Bench } from '../measure.js';
import { createOrganisation } from '../organisation.js';
import { makeScorecards } from '../scorecards.js';
import { createDatabase, withTemporaryDatabase } from '../temporary-database.js';

// Many short rounds: what else the machine does comes and goes within a second or two.
const ROUNDS = 21;
const MILLISECONDS = 300;
const WARM_UP = 3000;
const ALL = 10_000;
const FEW = 50;
const MANY = 5000;

const boards = {
  board_list: '/api/incidents?running=true&limit=50',
  board_overview: '/api/overview',
} as const;

/** How much longer the boards of open incidents take with a hundred times as many of them open. */
export const board: Bench = async (say) =>
  withTemporaryDatabase(async (ownerUrl, dataDir) => {
    const prepare = async (open: number) => {
      say(`board: preparing an organisation with ${ALL} incidents, ${open} of them open`);
      const databaseUrl = await createDatabase(ownerUrl, `open_${open}`);
      await migrate(databaseUrl);
      const { id, headers } = await createOrganisation(databaseUrl, ALL, 'supplier_manager');
      await openAgain(databaseUrl, id, open);
      await makeScorecards(databaseUrl, dataDir, id);
      return { databaseUrl, headers };
    };
    const prepared = { few: await prepare(FEW), many: await prepare(MANY) };
    const servers = [prepared.few, prepared.many].map(({ databaseUrl }) => ({
      program: 'http/api-server.js',
      request: { databaseUrl, dataDir },
    }));
    return withServers(servers, ([few = 0, many = 0]) =>
      withLoad(async (load) => {
        const results = [];
        for (const [name, path] of Object.entries(boards)) {
          say(`board: ${path} of both in turn`);
          const targets: Record<'few' | 'many', Target> = {
            few: { port: few, path, headers: prepared.few.headers },
            many: { port: many, path, headers: prepared.many.headers },
          };
          const bytes = {
            few: Buffer.byteLength((await load(targets.few, WARM_UP)).body),
            many: Buffer.byteLength((await load(targets.many, WARM_UP)).body),
          };
          const rates = await inRounds(ROUNDS, {
            few: async () => (await load(targets.few, MILLISECONDS)).perSecond,
            many: async () => (await load(targets.many, MILLISECONDS)).perSecond,
          });
          results.push({
            name,
            ...atMost(medianRatio(rates.few, rates.many), 1.2),
            details: {
              ratioOf: `time of one read at ${MANY} open incidents to that at ${FEW}`,
              bytes,
              requestsPerSecond: { few: Math.round(median(rates.few)), many: Math.round(median(rates.many)) },
            },
          });
        }
        return results;
      }),
    );
  });

/** Opens the last incidents again, each with a clock that is due some time after now. */
async function openAgain(ownerUrl: string, organisationId: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `WITH open AS (SELECT id FROM incident WHERE organisation_id = $1 ORDER BY opened_at DESC LIMIT $2),
            incidents AS (UPDATE incident i SET (state, stopped_at, resolved_at, closed_at, opened_at)
                                              = ('active', NULL, NULL, NULL, now() - interval '1 hour' * random())
                            FROM open WHERE i.organisation_id = $1 AND i.id = open.id)
       UPDATE service_level_outcome o
          SET (outcome, period, stopped_at, started_at, due_at) = ('running', NULL, NULL, now() - interval '1 hour', now() + interval '1 day' * random())
         FROM open WHERE o.organisation_id = $1 AND o.incident_id = open.id`,
      [organisationId, count],
    );
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
