import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { runVectors } from '@samsyn/domain/vectors/run-vectors';

/** `vectors FILE…`: other products' cases through libs/domain; exit code 1 when one fails. */
export function vectorsCommand(): Command {
  return new Command('vectors')
    .description('run files of acceptance vectors through the calculations')
    .argument('<files...>')
    .action((files: string[]) => {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const file of files) {
        const result = runVectors(JSON.parse(readFileSync(file, 'utf8')));
        for (const { id, expected, actual } of result.failures) {
          process.stdout.write(`${id}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}\n`);
        }
        total.passed += result.passed;
        total.failed += result.failed;
        total.skipped += result.skipped;
      }
      process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
      if (total.failed > 0) process.exitCode = 1;
    });
}
