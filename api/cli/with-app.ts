import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppConfig } from '../src/platform/config.js';
import { migrate } from '../src/platform/database/migrate.js';
import { createApp } from '../src/platform/http/create-app.js';
import { acquireDatabase, type Database } from './embedded/database.js';
import { dataDirectory } from './embedded/directories.js';

/** Runs a command with the application's services: on a running server's database, else on one it starts and stops. */
export async function withApp<T>(work: (app: NestFastifyApplication, database: Database) => Promise<T>): Promise<T> {
  const production = process.env['NODE_ENV'] === 'production';
  const dataDir = dataDirectory();
  const database = await acquireDatabase(dataDir, 'command', process.env['DATABASE_URL']);
  try {
    await migrate(database.url);
    const app = await createApp(new AppConfig(database.url, dataDir, 0, production));
    try {
      await app.init();
      return await work(app, database);
    } finally {
      await app.close();
    }
  } finally {
    await database.release();
  }
}
