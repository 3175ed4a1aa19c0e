import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrate } from '../platform/database/migrate.js';
import { createDatabase, type OwnDatabase } from './own-database.js';
import { MailServer } from './smtp-server.js';
import { createTestApp } from './test-app.js';

/** An app that sends mails, with the server that takes them. */
export interface PostingApp {
  app: NestFastifyApplication;
  database: OwnDatabase;
  server: MailServer;
  /** By the id of whose they are. */
  emails(): Promise<Map<string, string>>;
  stop(): Promise<void>;
}

/** On a database of its own: the post office serves all organisations. */
export async function createPostingApp(): Promise<PostingApp> {
  const server = await new MailServer().start();
  const database = await createDatabase();
  await migrate(database.url);
  const app = await createTestApp({ databaseUrl: database.url, smtpUrl: server.url });
  return {
    ...{ app, database, server },
    emails: async () => {
      const accounts = await database.run<{ id: string; email: string }>('SELECT id, email FROM user_account');
      return new Map(accounts.map(({ id, email }) => [id, email]));
    },
    stop: async () => {
      await app.close();
      await database.drop();
      await server.stop();
    },
  };
}
