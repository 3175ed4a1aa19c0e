import { clock } from './clock/clock.js';
import { growth } from './growth/growth.js';
import { importing } from './import/import.js';
import type { Bench, BenchResult } from './measure.js';
import { scorecard } from './scorecard/scorecard.js';

const benches: Record<string, Bench> = { clock, import: importing, scorecard, growth };

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** `npm run bench [-- NAME]`: one JSON document on standard output, progress on standard error. */
async function main(wanted: string | undefined): Promise<void> {
  const chosen = wanted === undefined ? Object.values(benches) : [benches[wanted]];
  const results: BenchResult[] = [];
  for (const bench of chosen) {
    if (!bench)
      throw new Error(`there is no bench ${String(wanted)}; there are ${Object.keys(benches).join(', ')}`);
    results.push(...(await bench(say)));
  }
  process.stdout.write(
    `${JSON.stringify({ reached: results.every(({ reached }) => reached), results }, null, 2)}\n`,
  );
}

main(process.argv[2]).catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
