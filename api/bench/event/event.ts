import { startChild } from '../child.js';
import { atLeast, inRounds, median, medianRatio, type Bench } from '../measure.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createOrganisation } from '../organisation.js';
import { withTemporaryDatabase } from '../temporary-database.js';
import type { EventAnswer, EventRequest } from './process.js';

const ROUNDS = 15;
const SAVES = 200;

/**
 * How fast a step of a live incident is saved (lock, history, projection, assignments, audit, the change told to open
 * pages, the mark that has it measured anew) against the bare INSERTs of the rows it leaves behind.
 */
export const event: Bench = async (say) =>
  withTemporaryDatabase(async (databaseUrl, dataDir) => {
    await migrate(databaseUrl);
    const { id: organisationId } = await createOrganisation(databaseUrl, 1000, 'supplier_manager');
    const child = startChild<EventRequest, EventAnswer>('event/process.js');
    try {
      const ask = async (what: EventRequest['what']) => (await child.ask({ databaseUrl, dataDir, organisationId, what, saves: SAVES })).perSecond;
      say('event: opening the incidents');
      for (const what of ['ours', 'reference'] as const) await ask(what);
      say('event: saving steps and bare rows in turn');
      const rates = await inRounds(ROUNDS, { ours: () => ask('ours'), reference: () => ask('reference') });
      return [
        {
          name: 'event',
          ...atLeast(medianRatio(rates.ours, rates.reference), 0.3),
          details: {
            ratioOf: 'steps saved a second to bare INSERTs of their rows a second, one after the other',
            perSecond: { ours: Math.round(median(rates.ours)), reference: Math.round(median(rates.reference)) },
          },
        },
      ];
    } finally {
      await child.stop();
    }
  });
