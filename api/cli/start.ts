import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { startServer } from './server.js';
import { acquireDatabase, AlreadyRunning } from './embedded/database.js';
import { dataDirectory, repositoryRoot } from './embedded/directories.js';

/** `npm start`: database, migrations, API and web on one port, the demo on the first run. */
async function start(): Promise<void> {
  const production = process.env['NODE_ENV'] === 'production';
  const dataDir = dataDirectory();
  const database = await acquireDatabase(dataDir, 'server', process.env['DATABASE_URL']);
  let stopping: Promise<void> | undefined;
  let server: ReturnType<typeof startServer> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      // Also when it is still starting: nothing of ours may outlive the database.
      await server?.then((started) => started.close()).catch(() => undefined);
      await database.release();
    })().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  const webRoot = join(repositoryRoot, 'web/dist/browser');
  const port = Number(process.env['PORT'] ?? 3000);
  try {
    server = startServer({
      databaseUrl: database.url,
      dataDir,
      port,
      host: process.env['HOST'] ?? (production ? '0.0.0.0' : '127.0.0.1'),
      production,
      webRoot: existsSync(webRoot) ? webRoot : null,
      say: (line) => process.stdout.write(`${line}\n`),
    });
    await server;
  } catch (error) {
    if (!stopping) await database.release();
    throw error;
  }
}

start().catch((error: unknown) => {
  const expected = error instanceof AlreadyRunning || (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE');
  process.stderr.write(expected && error instanceof Error ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
