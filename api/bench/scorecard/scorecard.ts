import { migrate } from '../../src/platform/database/migrate.js';
import { withLoad, withServers, type Target } from '../http/served.js';
import { atLeast, inRounds, median, medianRatio, type Bench } from '../measure.js';
import { createOrganisation } from '../organisation.js';
import { copyForReference, makeScorecards } from '../scorecards.js';
import { withTemporaryDatabase } from '../temporary-database.js';

// Many short rounds: what else the machine does comes and goes within a second or two.
const ROUNDS = 21;
const MILLISECONDS = 400;
// The larger program takes longer until the machine code of its way through a request has settled.
const WARM_UP = { ours: 7000, reference: 2500 };

/** The buyer's stored scorecard over HTTP, beside the least that could serve the same bytes. */
export const scorecard: Bench = async (say) =>
  withTemporaryDatabase(async (databaseUrl, dataDir) => {
    say('scorecard: preparing an organisation with 10 000 incidents');
    await migrate(databaseUrl);
    const organisation = await createOrganisation(databaseUrl, 10_000);
    const month = await makeScorecards(databaseUrl, dataDir, organisation.id);
    await copyForReference(databaseUrl);
    const servers = [
      { program: 'http/api-server.js', request: { databaseUrl, dataDir } },
      { program: 'scorecard/reference-server.js', request: { databaseUrl, organisationId: organisation.id } },
    ];
    return withServers(servers, ([ours = 0, reference = 0]) =>
      withLoad(async (load) => {
        const targets: Record<'ours' | 'reference', Target> = {
          ours: { port: ours, path: `/api/scorecards/${month}`, headers: organisation.headers },
          reference: { port: reference, path: `/scorecards/${month}`, headers: {} },
        };
        say('scorecard: the same document from both servers in turn');
        const first = await load(targets.ours, WARM_UP.ours);
        if ((await load(targets.reference, WARM_UP.reference)).body !== first.body) {
          throw new Error('the two servers answer differently');
        }
        const rates = await inRounds(ROUNDS, {
          ours: async () => (await load(targets.ours, MILLISECONDS)).perSecond,
          reference: async () => (await load(targets.reference, MILLISECONDS)).perSecond,
        });
        return [
          {
            name: 'scorecard',
            ...atLeast(medianRatio(rates.ours, rates.reference), 0.6),
            details: {
              against: 'Fastify and pg with a prepared statement, no session, no row-level security',
              ours: 'session, permission and row asked for at every read; the text, while it is the same, kept',
              bytes: Buffer.byteLength(first.body),
              requestsPerSecond: {
                ours: Math.round(median(rates.ours)),
                reference: Math.round(median(rates.reference)),
              },
            },
          },
        ];
      }),
    );
  });
