// Runs before start, test and cli on whatever Node the machine has, so it is plain and old-fashioned on purpose.
'use strict';
const { spawnSync } = require('child_process');
const { createHash } = require('crypto');
const { existsSync, readFileSync, writeFileSync } = require('fs');
const { join } = require('path');

const root = join(__dirname, '..');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(process.platform + process.arch)
  .digest('hex');
const mark = join(root, 'node_modules', '.installed');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  process.stderr.write('Installing packages (once, about a minute) …\n');
  // Not `npm ci`: the lock file lacks the optional binaries of platforms that the registry does not serve.
  const args = ['install', '--include=dev', '--include=optional', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm].concat(args), { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    process.stderr.write('npm install failed; the lines above say why.\n');
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}
