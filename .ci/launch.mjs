// npm start, npm run cli and npm run bench: build what is stale, then hand over to the compiled program.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { assertNodeVersion, build } from './build.mjs';

const programs = {
  start: { projects: ['domain', 'api', 'web'], entry: 'cli/start.js' },
  cli: { projects: ['domain', 'api'], entry: 'cli/cli.js' },
  bench: { projects: ['domain', 'api'], entry: 'bench/bench.js' },
};

assertNodeVersion();
// Most of a later start is reading JavaScript that was compiled before.
enableCompileCache(join(import.meta.dirname, '../node_modules/.compile-cache'));
const name = process.argv[2];
const { projects, entry } = programs[name];
build(...projects);
process.argv.splice(1, 2, name);
await import(join(import.meta.dirname, '../api/dist', entry));
