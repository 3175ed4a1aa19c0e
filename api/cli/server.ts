import 'reflect-metadata';
import { discardHalfLoaded, markLoaded, markLoading } from '../demo/half-loaded.js';
import { isEmpty, loadDemo } from '../demo/load-demo.js';
import { signInLines } from '../demo/sign-ins.js';
import { AppConfig } from '../src/platform/config.js';
import { migrate } from '../src/platform/database/migrate.js';
import { Readiness } from '../src/platform/health/readiness.js';
import { JobQueue } from '../src/platform/jobs/job-queue.js';
import { createApp } from '../src/platform/http/create-app.js';

export interface ServerOptions {
  databaseUrl: string;
  dataDir: string;
  port: number;
  host: string;
  production: boolean;
  webRoot: string | null;
  say: (line: string) => void;
}

/** Migrates, listens, loads the demo into an empty database, and only then reports itself healthy. */
export async function startServer(options: ServerOptions): Promise<{ close(): Promise<void> }> {
  const { databaseUrl, dataDir, port, production, webRoot, say } = options;
  if (!production) await discardHalfLoaded(databaseUrl);
  await migrate(databaseUrl);
  const app = await createApp(new AppConfig(databaseUrl, dataDir, port, production, webRoot));
  await app.listen(port, options.host);
  if (!production && (await isEmpty(app))) {
    say('Loading the demo organisation (once, a few seconds) …');
    await markLoading(databaseUrl);
    await loadDemo(app, new Date());
    await markLoaded(databaseUrl);
  }
  app.get(Readiness).markReady();
  await app.get(JobQueue).startWorkers();
  say(`Samsyn is running at http://localhost:${new URL(await app.getUrl()).port}`);
  if (!production) signInLines().forEach(say);
  return { close: () => app.close() };
}
