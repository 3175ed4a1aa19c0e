import { Command } from 'commander';
import { ImportService } from '../../src/incidents/imports/import.service.js';
import { systemPrincipal } from '../../src/platform/tenancy/tenant-transaction.js';
import { RenewalService } from '../../src/scorecards/renewal.service.js';
import { organisationId } from '../organisation-id.js';
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
        const id = await organisationId(app, organisation);
        const { id: importId, ...result } = await app.get(ImportService).runFile({ principal: systemPrincipal(id), file, ...choice });
        // A server measures what the queue hands it; without one nobody would until the next start.
        if (!shared) {
          await app.get(RenewalService).measure(id, { importId });
          await app.get(ImportService).finish(id, importId);
        }
        return result;
      });
      const { incidents: found, events, unchanged, quarantined } = counts;
      process.stdout.write(`${JSON.stringify({ incidents: found, events, unchanged, quarantined })}\n`);
    });
  return new Command('import').description('bring in evidence from files').addCommand(incidents);
}
