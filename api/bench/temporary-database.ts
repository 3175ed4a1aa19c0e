import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { acquireDatabase } from '../cli/embedded/database.js';
import { clusterDirectory } from '../cli/embedded/directories.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `work` on an embedded server of its own, which is gone afterwards, also when the bench is stopped. */
export async function withTemporaryDatabase<T>(
  work: (url: string, dataDir: string) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samsyn-bench-'));
  const acquired = acquireDatabase(dataDir, 'command');
  let removal: Promise<void> | undefined;
  const remove = () =>
    (removal ??= (async () => {
      try {
        await (await acquired).release();
      } finally {
        for (const folder of [clusterDirectory(dataDir), dataDir])
          rmSync(folder, { recursive: true, force: true });
      }
    })());
  const stop = () => void remove().finally(() => process.exit(130));
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work((await acquired).url, dataDir);
  } finally {
    await remove();
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Another database on the same server, so that neither size stands in the other's tables. */
export async function createDatabase(ownerUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`).finally(() => client.end());
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
}
