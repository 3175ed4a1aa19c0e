import { migrate } from '../../src/platform/database/migrate.js';
import { withLoad, withServers, type Target } from '../http/served.js';
import { atMost, inRounds, median, medianRatio, type Bench } from '../measure.js';
import { createOrganisation } from '../organisation.js';
import { makeScorecards } from '../scorecards.js';
import { createDatabase, withTemporaryDatabase } from '../temporary-database.js';

// Many short rounds: what else the machine does comes and goes within a second or two.
const ROUNDS = 21;
const MILLISECONDS = 400;
const WARM_UP = 4000;
const SMALL = 10_000;
const LARGE = 1_000_000;

/** How much longer the stored scorecard takes with a hundred times the incidents. */
export const growth: Bench = async (say) =>
  withTemporaryDatabase(async (ownerUrl, dataDir) => {
    const prepare = async (count: number) => {
      say(`growth: preparing an organisation with ${count} incidents`);
      const databaseUrl = await createDatabase(ownerUrl, `with_${count}`);
      await migrate(databaseUrl);
      const { id, headers } = await createOrganisation(databaseUrl, count);
      const month = await makeScorecards(databaseUrl, dataDir, id);
      return { databaseUrl, path: `/api/scorecards/${month}`, headers };
    };
    const prepared = { small: await prepare(SMALL), large: await prepare(LARGE) };
    const servers = [prepared.small, prepared.large].map(({ databaseUrl }) => ({
      program: 'http/api-server.js',
      request: { databaseUrl, dataDir },
    }));
    return withServers(servers, ([small = 0, large = 0]) =>
      withLoad(async (load) => {
        const targets: Record<'small' | 'large', Target> = {
          small: { port: small, ...prepared.small },
          large: { port: large, ...prepared.large },
        };
        say('growth: the scorecard of both in turn');
        const bytes = {
          small: Buffer.byteLength((await load(targets.small, WARM_UP)).body),
          large: Buffer.byteLength((await load(targets.large, WARM_UP)).body),
        };
        const rates = await inRounds(ROUNDS, {
          small: async () => (await load(targets.small, MILLISECONDS)).perSecond,
          large: async () => (await load(targets.large, MILLISECONDS)).perSecond,
        });
        return [
          {
            name: 'growth',
            ...atMost(medianRatio(rates.small, rates.large), 1.2),
            details: {
              ratioOf: `time of one read at ${LARGE} incidents to that at ${SMALL}`,
              bytes,
              requestsPerSecond: {
                small: Math.round(median(rates.small)),
                large: Math.round(median(rates.large)),
              },
            },
          },
        ];
      }),
    );
  });
