/** Freezes what is signed in a process of its own, which its parent kills in the middle of it. */
import 'reflect-metadata';
import { AppConfig } from '../../dist/src/platform/config.js';
import { createApp } from '../../dist/src/platform/http/create-app.js';
import { AggregateService } from '../../dist/src/results/aggregate.service.js';
import { FreezingRunner } from '../../dist/src/scorecards/closes/freezing-runner.js';

const [databaseUrl, dataDir, jobScope, organisationId] = process.argv.slice(2);
const app = await createApp(new AppConfig(databaseUrl, dataDir, 0, false, null, undefined, jobScope));
await app.init();
// Everything is frozen by then, and nothing closed: here it stays until it is killed.
app.get(AggregateService, { strict: false }).replaceMonth = () => {
  process.stdout.write('frozen');
  return new Promise(() => setInterval(() => undefined, 1000));
};
await app.get(FreezingRunner).runAll(organisationId);
