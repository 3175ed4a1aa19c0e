import { Command } from 'commander';
import { AuthDatabase } from '../../src/platform/auth/auth.database.js';
import { checkPackage } from '../../src/platform/cases/packages/check-package.js';
import { PackagesService } from '../../src/platform/cases/packages/packages.service.js';
import { Problem } from '../../src/platform/errors/problem.js';
import { systemPrincipal, Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { withApp } from '../with-app.js';

/** `case verify FILE`: whether a package is one that was sealed here, unchanged since; exit code 1 when it is not. */
export function caseCommand(): Command {
  const verify = new Command('verify')
    .description('hold a package against its manifest and the manifest against what was sealed; prints {sealed, known, problems, …}')
    .argument('<file>')
    .action(async (file: string) => {
      const { slug } = (await checkPackage(file)).manifest.organisation;
      const found = await withApp(async (app) => {
        const { rows } = await app.get(AuthDatabase).pool.query<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [slug]);
        const [organisation] = rows;
        if (!organisation) throw new Problem(404, 'unknown_organisation', { slug: String(slug) });
        return app.get(Tenancy).run(systemPrincipal(organisation.id), (tx) => app.get(PackagesService).verify(tx, file));
      });
      process.stdout.write(`${JSON.stringify(found)}\n`);
      if (!found.sealed) process.exitCode = 1;
    });
  return new Command('case').description('packages of cases').addCommand(verify);
}
