import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { livingOwner, type Owner, removeOwner, withLock, writeOwner } from './owner.js';
import { PostgresServer } from './postgres-server.js';

export interface Database {
  /** Connects as the owner of the schema; only migrations and roles use it. */
  url: string;
  /** Whether a server that works off the queue may be running beside us. */
  shared: boolean;
  release(): Promise<void>;
}

export class AlreadyRunning extends Error {}

/**
 * The database of this data directory: DATABASE_URL if given; else the embedded server, ours to stop when we
 * started or adopted it, a living server's otherwise.
 */
export async function acquireDatabase(dataDir: string, kind: Owner['kind'], externalUrl?: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  if (externalUrl) return { url: externalUrl, shared: true, release: async () => undefined };
  const server = new PostgresServer(dataDir);
  for (;;) {
    const acquired = await withLock(dataDir, () => acquireOnce(dataDir, server, kind));
    if (acquired) return acquired;
    await wait(200);
  }
}

async function acquireOnce(dataDir: string, server: PostgresServer, kind: Owner['kind']): Promise<Database | undefined> {
  const owner = livingOwner(dataDir);
  if (owner?.kind === 'server' && kind === 'server') {
    throw new AlreadyRunning(`Samsyn is already running on this data (process ${owner.pid}).`);
  }
  // A command stops its database when it ends, so nobody moves in with it.
  if (owner?.kind === 'command') return undefined;
  if (owner) return { url: server.url(owner.port), shared: true, release: async () => undefined };
  const port = (await server.runningPort()) ?? (await server.start());
  writeOwner(dataDir, port, kind);
  const url = server.url(port);
  await createDatabase(url);
  const release = () =>
    withLock(dataDir, async () => {
      await server.stop();
      removeOwner(dataDir);
    });
  return { url, shared: false, release };
}

async function createDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = target.pathname.slice(1);
  target.pathname = '/postgres';
  const client = new pg.Client({ connectionString: target.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
