import { rmSync } from 'node:fs';

export default async function teardown() {
  const { database, dataDir } = globalThis.samsynTestDatabase;
  await database.release();
  rmSync(dataDir, { recursive: true, force: true });
}
