import 'reflect-metadata';
import { AppConfig } from '../../src/platform/config.js';
import { createApp } from '../../src/platform/http/create-app.js';
import { answerParent } from '../child.js';
import type { StreamServerRequest } from './reference-server.js';

// The product's own server, which also says how much memory it holds.
answerParent(async (request: StreamServerRequest): Promise<number> => {
  if ('memory' in request) return process.memoryUsage().rss;
  const { databaseUrl, dataDir } = request;
  const app = await createApp(new AppConfig(databaseUrl, dataDir, 0, false, null, undefined, undefined, 1e9));
  await app.listen(0, '127.0.0.1');
  return Number(new URL(await app.getUrl()).port);
});
