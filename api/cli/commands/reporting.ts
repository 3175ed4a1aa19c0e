import { Command } from 'commander';
import { ReportingLogins } from '../../src/exports/reporting/reporting-logins.js';
import { withApp } from '../with-app.js';

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
const withLogins = <T>(work: (logins: ReportingLogins) => Promise<T>) => withApp((_, { url }) => work(new ReportingLogins(url)));

/** `reporting login …`: logins of BI tools, which read the `reporting` schema of one organisation and nothing else. */
export function reportingCommand(): Command {
  const create = new Command('create')
    .description('make a login; prints {login, password, database}, the password once and never again')
    .requiredOption('--organisation <slug>', 'whose rows it reads, such as nacka')
    .requiredOption('--name <name>', 'what it is for, such as powerbi: lower-case letters, digits and _')
    .option('--supplier <name>', 'limit it to one supplier’s rows')
    .action(async ({ organisation, name, supplier }: { organisation: string; name: string; supplier?: string }) =>
      print(await withLogins((logins) => logins.create({ organisation, name, supplier: supplier ?? null }))),
    );
  const list = new Command('list').description('logins by name').action(async () => print(await withLogins((logins) => logins.list())));
  const revoke = new Command('revoke')
    .description('end a login at once')
    .argument('<login>')
    .action(async (login: string) => {
      await withLogins((logins) => logins.revoke(login));
      print({ revoked: login });
    });
  const login = new Command('login').description('who may read the reporting schema').addCommand(create).addCommand(list).addCommand(revoke);
  return new Command('reporting').description('the reporting schema for BI tools').addCommand(login);
}
