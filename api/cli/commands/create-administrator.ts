import { Command } from 'commander';
import { Administrators } from '../../src/platform/auth/administrators.js';
import { withApp } from '../with-app.js';

interface Options {
  organisation: string;
  organisationName?: string;
  email: string;
  name: string;
}

/** `create-administrator`: the first person of an organisation; prints the one-time link that sets the password. */
export function createAdministratorCommand(): Command {
  return new Command('create-administrator')
    .description('make an administrator, and the organisation if it is new; prints a one-time link')
    .requiredOption('--organisation <slug>', 'short name of the organisation, such as nacka')
    .option('--organisation-name <name>', 'its full name, needed when it is new')
    .requiredOption('--email <email>')
    .requiredOption('--name <name>')
    .action(async (options: Options) => {
      const link = await withApp((app) =>
        app.get(Administrators).create(
          { slug: options.organisation, name: options.organisationName },
          { email: options.email, name: options.name },
          new Date(),
        ),
      );
      process.stdout.write(`${JSON.stringify(link)}\n`);
    });
}
