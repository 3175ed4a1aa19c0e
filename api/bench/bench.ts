import { board } from './board/board.js';
import { clock } from './clock/clock.js';
import { close } from './close/close.js';
import { event } from './event/event.js';
import { executive } from './executive/executive.js';
import { growth } from './growth/growth.js';
import { importing } from './import/import.js';
import { ingest } from './ingest/ingest.js';
import type { Bench, BenchResult } from './measure.js';
import { recompute } from './recompute/recompute.js';
import { scorecard } from './scorecard/scorecard.js';
import { streams } from './streams/streams.js';
import { table } from './table/table.js';

const benches: Readonly<Record<string, Bench>> = {
  ...{ clock, table, import: importing, ingest, recompute },
  ...{ scorecard, growth, executive, event, board, streams, close },
};

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** `npm run bench [-- NAME]`: one JSON document on standard output, progress on standard error. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined) {
    say(`There is no bench ${unknown}; there are ${Object.keys(benches).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const results: BenchResult[] = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length === 0 || names.includes(name)) results.push(...(await bench(say)));
  }
  const reached = results.every((result) => result.reached);
  process.stdout.write(`${JSON.stringify({ reached, results }, null, 2)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
