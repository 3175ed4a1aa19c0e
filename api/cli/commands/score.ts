import { Command } from 'commander';
import { Problem } from '../../src/platform/errors/problem.js';
import { systemPrincipal, Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import { Verifier } from '../../src/scorecards/closes/freezing/verify.service.js';
import { organisationId } from '../organisation-id.js';
import { withApp } from '../with-app.js';

interface Options {
  organisation: string;
  period: string;
}

/** `score verify`: whether a closed month still comes from what was frozen, byte for byte; exit code 1 when it does not. */
export function scoreCommand(): Command {
  const verify = new Command('verify')
    .description('recompute a closed month from its frozen inputs and compare the bytes; prints {period, hash, verified, versions}')
    .requiredOption('--organisation <slug>')
    .requiredOption('--period <month>', 'YYYY-MM')
    .action(async ({ organisation, period }: Options) => {
      const versions = await withApp(async (app) => {
        const id = await organisationId(app, organisation);
        return app.get(Tenancy).run(systemPrincipal(id), (tx) => app.get(Verifier).verify(tx, period));
      });
      const [close] = versions;
      if (!close) throw new Problem(404, 'period_not_closed', { period });
      const verified = versions.every((each) => each.verified);
      process.stdout.write(`${JSON.stringify({ period, hash: close.hash, verified, versions })}\n`);
      if (!verified) process.exitCode = 1;
    });
  return new Command('score').description('closed months').addCommand(verify);
}
