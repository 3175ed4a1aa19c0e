import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One embedded PostgreSQL for the whole run; each suite has an organisation of its own in it. */
export default async function setup() {
  const built = join(import.meta.dirname, '../../dist/cli/embedded/database.js');
  if (!existsSync(built)) throw new Error('build the API first: npx nx build api');
  const { acquireDatabase } = await import(built);
  const { migrate } = await import('../../dist/src/platform/database/migrate.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
  const database = await acquireDatabase(dataDir, 'command');
  await migrate(database.url);
  process.env.SAMSYN_TEST_DATABASE_URL = database.url;
  process.env.SAMSYN_TEST_DATA_DIR = dataDir;
  globalThis.samsynTestDatabase = { database, dataDir };
}
