import 'reflect-metadata';
import pg from 'pg';
import { ImportService } from '../../src/incidents/imports/import.service.js';
import { AppConfig } from '../../src/platform/config.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createApp } from '../../src/platform/http/create-app.js';
import { systemPrincipal } from '../../src/platform/tenancy/tenant-transaction.js';
import { atLeast, inRounds, median, medianRatio, rounded, type Bench } from '../measure.js';
import { createOrganisation } from '../organisation.js';
import { realLog } from '../real-log.js';
import { withTemporaryDatabase } from '../temporary-database.js';
import { ReferenceCopy, tables } from './reference-copy.js';

const ROUNDS = 5;
const expected = { incidents: 24_918, events: 141_712, unchanged: 0, quarantined: 0 };

/** Teams of the log shared out among suppliers, so that assignments and hand-offs are derived as in earnest. */
const teams = `
  INSERT INTO team_mapping (organisation_id, id, group_name, supplier_id, tower_id)
  SELECT $1, gen_random_uuid(), 'Group ' || n, party.supplier_id, party.tower_id
    FROM generate_series(1, 90) AS n
    JOIN (SELECT row_number() OVER (ORDER BY supplier_id, tower_id) - 1 AS place, supplier_id, tower_id
            FROM contract_tower WHERE organisation_id = $1) AS party ON party.place = n % 6`;

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The whole real log from its file to validated incidents with their history, beside COPY of the rows that makes. */
export const importing: Bench = async (say) =>
  withTemporaryDatabase(async (databaseUrl, dataDir) => {
    await migrate(databaseUrl);
    const { id } = await createOrganisation(databaseUrl, 0);
    const owner = new pg.Client({ connectionString: databaseUrl });
    await owner.connect();
    const app = await createApp(new AppConfig(databaseUrl, dataDir, 0, false));
    try {
      await app.init();
      await owner.query(teams, [id]);
      const imports = app.get(ImportService, { strict: false });
      const importLog = async () => {
        const { incidents, events, unchanged, quarantined } = await imports.runFile({
          principal: systemPrincipal(id),
          file: realLog,
          preset: 'servicenow-event-log',
        });
        const counts = { incidents, events, unchanged, quarantined };
        if (JSON.stringify(counts) !== JSON.stringify(expected)) {
          throw new Error(`the import counted ${JSON.stringify(counts)}`);
        }
      };
      say('import: the whole log, then the same rows by COPY, in turn');
      const first = await seconds(importLog);
      const reference = await ReferenceCopy.of(owner);
      await reference.run();
      const rows = await reference.count();
      const measured = await inRounds(ROUNDS, {
        ours: async () => {
          await owner.query(`TRUNCATE ${tables.join()} CASCADE`);
          await owner.query('CHECKPOINT');
          return seconds(importLog);
        },
        reference: async () => {
          await reference.empty();
          await owner.query('CHECKPOINT');
          return seconds(() => reference.run());
        },
      });
      return [
        {
          name: 'import',
          ...atLeast(medianRatio(measured.reference, measured.ours), 0.5),
          details: {
            against: 'COPY of the same rows from memory into tables indexed and constrained alike',
            rows,
            seconds: {
              ours: rounded(median(measured.ours)),
              reference: rounded(median(measured.reference)),
              oursFirst: rounded(first),
            },
          },
        },
      ];
    } finally {
      await app.close();
      await owner.end();
    }
  });
