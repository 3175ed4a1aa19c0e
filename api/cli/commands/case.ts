import { Command } from 'commander';
import { checkPackage } from '../../src/platform/cases/packages/check-package.js';
import { PackagesService } from '../../src/platform/cases/packages/packages.service.js';
import { systemPrincipal, Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { organisationId } from '../organisation-id.js';
import { withApp } from '../with-app.js';

/** `case verify FILE`: whether a package is one that was sealed here, unchanged since; exit code 1 when it is not. */
export function caseCommand(): Command {
  const verify = new Command('verify')
    .description('hold a package against its manifest and the manifest against what was sealed; prints {sealed, known, problems, …}')
    .argument('<file>')
    .action(async (file: string) => {
      const { slug } = (await checkPackage(file)).manifest.organisation;
      const found = await withApp(async (app) => {
        const id = await organisationId(app, String(slug));
        return app.get(Tenancy).run(systemPrincipal(id), (tx) => app.get(PackagesService).verify(tx, file));
      });
      process.stdout.write(`${JSON.stringify(found)}\n`);
      if (!found.sealed) process.exitCode = 1;
    });
  return new Command('case').description('packages of cases').addCommand(verify);
}
