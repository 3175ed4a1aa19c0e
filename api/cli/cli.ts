import 'reflect-metadata';
import { Command } from 'commander';
import { toProblem } from '../src/platform/errors/problem.filter.js';
import { caseCommand } from './commands/case.js';
import { createAdministratorCommand } from './commands/create-administrator.js';
import { factsCommand } from './commands/facts.js';
import { importCommand } from './commands/import.js';
import { scoreCommand } from './commands/score.js';
import { reportingCommand } from './commands/reporting.js';
import { vectorsCommand } from './commands/vectors.js';

const program = new Command('samsyn')
  .description('What an operator scripts. Results go to standard output, everything else to standard error.')
  .addCommand(caseCommand())
  .addCommand(createAdministratorCommand())
  .addCommand(factsCommand())
  .addCommand(importCommand())
  .addCommand(scoreCommand())
  .addCommand(reportingCommand())
  .addCommand(vectorsCommand());

try {
  await program.parseAsync(process.argv.slice(2), { from: 'user' });
} catch (error) {
  const problem = toProblem(error);
  const known = problem.status < 500;
  process.stderr.write(
    known
      ? `${JSON.stringify({ code: problem.code, params: problem.params, errors: problem.errors })}\n`
      : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}
