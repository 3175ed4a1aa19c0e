import { Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { withFactArchive } from '../../src/exports/facts/fact-archive.js';
import { AuthDatabase } from '../../src/platform/auth/auth.database.js';
import { Problem } from '../../src/platform/errors/problem.js';
import { systemPrincipal, Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { withApp } from '../with-app.js';

interface Options {
  organisation: string;
  from: string;
  to: string;
}

/** `facts export FILE`: the measured facts of some months as Parquet files in one zip archive. */
export function factsCommand(): Command {
  const export_ = new Command('export')
    .description('write the facts of some months to a zip archive of Parquet files; prints {file, rows}')
    .requiredOption('--organisation <slug>', 'whose facts, such as nacka')
    .requiredOption('--from <month>', 'the first month, YYYY-MM')
    .requiredOption('--to <month>', 'the last month, included')
    .argument('<file>')
    .action(async (file: string, { organisation, from, to }: Options) => {
      let rows = 0;
      await withApp(async (app) => {
        const { rows: found } = await app.get(AuthDatabase).pool.query<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [organisation]);
        const [one] = found;
        if (!one) throw new Problem(404, 'unknown_organisation', { slug: organisation });
        await app.get(Tenancy).run(systemPrincipal(one.id), (tx) =>
          withFactArchive(tx, { firstPeriod: from, lastPeriod: to }, {
            folder: tmpdir(),
            progress: async (_, total) => void (rows = total),
            use: (archive) => pipeline(archive, createWriteStream(file)),
          }),
        );
      });
      process.stdout.write(`${JSON.stringify({ file, rows })}\n`);
    });
  return new Command('facts').description('what was measured, to take away').addCommand(export_);
}
