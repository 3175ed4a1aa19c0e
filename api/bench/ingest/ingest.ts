import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.js';
import { endPosting, post } from '../http/post.js';
import { withServers } from '../http/served.js';
import { atLeast, inRounds, median, medianRatio, type Bench } from '../measure.js';
import { createOrganisation } from '../organisation.js';
import { withTemporaryDatabase } from '../temporary-database.js';
import { probeRows, ROWS } from './probe-rows.js';
import { ReferenceMeasurements } from './reference-copy.js';
import { createSeries } from './series.js';

const ROUNDS = 7;
const SERIES = 20;
const types = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;
type Form = keyof typeof types;

async function rowsPerSecond(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (ROWS / (performance.now() - start)) * 1000;
}

/** A request of 100 000 probes, read, validated, stored, audited and rolled up by day, beside COPY of its rows. */
export const ingest: Bench = async (say) =>
  withTemporaryDatabase(async (databaseUrl, dataDir) => {
    await migrate(databaseUrl);
    const { id, headers } = await createOrganisation(databaseUrl, 0, 'administrator');
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    try {
      const series = await createSeries(owner, id, SERIES);
      const reference = await ReferenceMeasurements.of(owner, '2024-01-01', 24);
      return await withServers([{ program: 'http/api-server.js', request: { databaseUrl, dataDir } }], async ([port = 0]) => {
        let place = 0;
        const send = async (form: Form, body: Buffer) => {
          const answer: unknown = JSON.parse(await post(port, '/api/measurements', { ...headers, 'content-type': types[form] }, body));
          const expected = { received: ROWS, added: ROWS, changed: 0, unchanged: 0, refusedRows: 0, refused: [] };
          if (JSON.stringify(answer) !== JSON.stringify(expected)) throw new Error(`the server says ${JSON.stringify(answer)}`);
        };
        // Every pair writes rows of its own after those before, so that both tables grow alike.
        const pairs = async (form: Form, rounds: number) => {
          let rows = probeRows(id, series, place);
          let used = 0;
          const next = () => {
            used += 1;
            if (used % 2 === 0) return rows;
            rows = probeRows(id, series, place);
            place += 1;
            return rows;
          };
          const measured = await inRounds(rounds, {
            ours: async () => {
              const { [form]: body } = next();
              await owner.query('CHECKPOINT');
              return rowsPerSecond(() => send(form, body));
            },
            reference: async () => {
              const { copy } = next();
              await owner.query('CHECKPOINT');
              return rowsPerSecond(() => reference.copy(copy));
            },
          });
          return measured;
        };
        const results = [];
        for (const form of ['csv', 'ndjson'] as const) {
          say(`ingest: ${ROWS} measurements a request as ${form}, then the same rows by COPY, in turn`);
          await pairs(form, 2);
          const measured = await pairs(form, ROUNDS);
          results.push({
            name: `ingest-${form}`,
            ...atLeast(medianRatio(measured.ours, measured.reference), 0.5),
            details: {
              against: 'COPY of the same rows from memory into a table partitioned and indexed alike',
              rowsPerSecond: { ours: Math.round(median(measured.ours)), reference: Math.round(median(measured.reference)) },
            },
          });
        }
        const differences = await reference.differences();
        if (differences > 0) throw new Error(`${differences} measurements differ from what COPY wrote`);
        return results;
      });
    } finally {
      endPosting();
      await owner.end();
    }
  });
