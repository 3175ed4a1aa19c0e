import { migrate } from '../../src/platform/database/migrate.js';
import { startChild } from '../child.js';
import { atMost, rounded, type Bench } from '../measure.js';
import { createOrganisation } from '../organisation.js';
import { createDatabase, withTemporaryDatabase } from '../temporary-database.js';
import { addHistories } from './events.js';
import type { RecomputeMeasure, RecomputeRequest } from './process.js';

/** Each incident runs two clocks: the response's and the resolution's. */
const CLOCKS_EACH = 2;
const SMALL = 10_000;
const LARGE = 1_000_000;
/** What the program may keep: with more clocks than it holds, it would fail. */
const HEAP_MEGABYTES = 128;

/** All clocks of an organisation reckoned anew from their histories: what a hundred times as many ask of the database. */
export const recompute: Bench = async (say) =>
  withTemporaryDatabase(async (ownerUrl, dataDir) => {
    const measured = async (clocks: number): Promise<RecomputeMeasure> => {
      say(`recompute: ${clocks} clocks from their incidents' histories`);
      const databaseUrl = await createDatabase(ownerUrl, `with_${clocks}`);
      await migrate(databaseUrl);
      const { id } = await createOrganisation(databaseUrl, clocks / CLOCKS_EACH);
      await addHistories(databaseUrl, id);
      const child = startChild<RecomputeRequest, RecomputeMeasure>('recompute/process.js', {
        NODE_OPTIONS: `--max-old-space-size=${HEAP_MEGABYTES}`,
      });
      try {
        const answer = await child.ask({ databaseUrl, dataDir, organisationId: id });
        if (answer.clocks !== clocks) throw new Error(`${answer.clocks} clocks instead of ${clocks}`);
        return answer;
      } finally {
        await child.stop();
      }
    };
    const [small, large] = [await measured(SMALL), await measured(LARGE)];
    const shown = ({ seconds, ...measure }: RecomputeMeasure) => ({
      ...measure,
      seconds: rounded(seconds),
      clocksPerSecond: Math.round(measure.clocks / seconds),
    });
    return [
      {
        name: 'recompute',
        ...atMost(large.statements / small.statements, 1),
        details: {
          ratioOf: `statements for ${LARGE} clocks to those for ${SMALL}`,
          with: 'pauses, special days and effective dates',
          heapMegabytes: HEAP_MEGABYTES,
          small: shown(small),
          large: shown(large),
        },
      },
    ];
  });
