import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Command } from 'commander';
import { ImportService } from '../../src/incidents/imports/import.service.js';
import { AuthDatabase } from '../../src/platform/auth/auth.database.js';
import { Problem } from '../../src/platform/errors/problem.js';
import { systemPrincipal } from '../../src/platform/tenancy/tenant-transaction.js';
import { RenewalService } from '../../src/scorecards/renewal.service.js';
import { withApp } from '../with-app.js';

interface Options {
  organisation: string;
  preset: string;
  source?: string;
  zone?: string;
}

/** `import incidents FILE`: prints one JSON line of counts; rows put aside in quarantine are no failure. */
export function importCommand(): Command {
  const incidents = new Command('incidents')
    .description('import an incident log (CSV, also gzip or zip); prints {incidents, events, unchanged, quarantined}')
    .requiredOption('--organisation <slug>')
    .requiredOption('--preset <key>', 'servicenow-event-log, servicenow-incident-table or bpic2014')
    .option('--source <name>', 'whose incident numbers they are; the preset unless given')
    .option('--zone <zone>', 'IANA zone of the times in the file; the preset says which unless given')
    .argument('<file>')
    .action(async (file: string, { organisation, ...choice }: Options) => {
      const counts = await withApp(async (app, { shared }) => {
        const organisationId = await idOf(app, organisation);
        const { id, ...result } = await app.get(ImportService).runFile({ principal: systemPrincipal(organisationId), file, ...choice });
        // A server measures what the queue hands it; without one nobody would until the next start.
        if (!shared) {
          await app.get(RenewalService).measure(organisationId, { importId: id });
          await app.get(ImportService).finish(organisationId, id);
        }
        return result;
      });
      const { incidents: found, events, unchanged, quarantined } = counts;
      process.stdout.write(`${JSON.stringify({ incidents: found, events, unchanged, quarantined })}\n`);
    });
  return new Command('import').description('bring in evidence from files').addCommand(incidents);
}

async function idOf(app: NestFastifyApplication, slug: string): Promise<string> {
  const { rows } = await app.get(AuthDatabase).pool.query<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [slug]);
  const [organisation] = rows;
  if (!organisation) throw new Problem(404, 'unknown_organisation', { slug });
  return organisation.id;
}
