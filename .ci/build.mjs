import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const skipped = new Set(['node_modules', 'dist', '.angular', '.nx', '.data', 'coverage']);
const sources = {
  domain: ['libs/domain'],
  api: ['libs/domain/src', 'api'],
  web: ['libs/domain/src', 'libs/api-client', 'web'],
};
const outputs = { domain: 'libs/domain/dist', api: 'api/dist', web: 'web/dist' };

export function assertNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 26 || major === 26 || (major === 24 && minor >= 15)) return;
  process.stderr.write(`Samsyn needs Node 24.15 or later, or 26; this is ${process.version}.\n`);
  process.exit(1);
}

function* files(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

// Sizes and times, not contents: a second start must not read what it will not build.
function fingerprint(project) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of sources[project]) {
    for (const file of [...files(join(root, folder))].sort()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Builds those of the projects whose sources changed since their last build; output goes to standard error. */
export function build(...projects) {
  const stamps = join(root, 'node_modules/.built');
  mkdirSync(stamps, { recursive: true });
  const isStale = (project) => {
    const stamp = join(stamps, project);
    if (!existsSync(join(root, outputs[project])) || !existsSync(stamp)) return true;
    return readFileSync(stamp, 'utf8') !== fingerprint(project);
  };
  const stale = projects.filter(isStale);
  if (stale.length === 0) return;
  process.stderr.write(`Building ${stale.join(', ')} …\n`);
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const result = spawnSync(process.execPath, [nx, 'run-many', '-t', 'build', '-p', ...stale], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout}${result.stderr}\nThe build failed; the lines above say why.\n`);
    process.exit(1);
  }
  for (const project of stale) writeFileSync(join(stamps, project), fingerprint(project));
}
