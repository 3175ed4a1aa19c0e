import 'reflect-metadata';
import { AppConfig } from '../../src/platform/config.js';
import { createApp } from '../../src/platform/http/create-app.js';
import { answerParent } from '../child.js';

export interface ApiServerRequest {
  databaseUrl: string;
  dataDir: string;
}

// The product's own server; only its rate limit is out of the way, and still counts.
answerParent(async ({ databaseUrl, dataDir }: ApiServerRequest): Promise<number> => {
  const app = await createApp(new AppConfig(databaseUrl, dataDir, 0, false, null, undefined, undefined, 1e9));
  await app.listen(0, '127.0.0.1');
  return Number(new URL(await app.getUrl()).port);
});
