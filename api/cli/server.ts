import 'reflect-metadata';
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
  await migrate(databaseUrl);
  const app = await createApp(new AppConfig(databaseUrl, dataDir, port, production, webRoot));
  await app.listen(port, options.host);
  app.get(Readiness).markReady();
  await app.get(JobQueue).startWorkers();
  say(`Samsyn is running at http://localhost:${new URL(await app.getUrl()).port}`);
  return { close: () => app.close() };
}
