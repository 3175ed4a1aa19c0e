// npm test: every check in turn, each counted; npm run acceptance: the checks that read ../shared.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertNodeVersion, build } from './build.mjs';
import { findChromium } from './chromium.mjs';

assertNodeVersion();
const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'samsyn-check-'));
const total = { passed: 0, failed: 0 };

function run(program, args, env = {}) {
  const result = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', ...env },
  });
  return result.status === 0;
}

function report(name, passed, failed, startedAt) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`\n== ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n\n`);
}

/** A step that passes or fails as a whole. */
function check(name, work) {
  const startedAt = Date.now();
  const ok = work();
  report(name, ok ? 1 : 0, ok ? 0 : 1, startedAt);
  return ok;
}

/** A step that counts its own tests; one that ends badly without a failed test counts as one failure. */
function counted(name, work, count) {
  const startedAt = Date.now();
  const ok = work();
  const { passed, failed } = count();
  report(name, passed, failed === 0 && !ok ? 1 : failed, startedAt);
}

const nx = (...args) => run('node_modules/nx/dist/bin/nx.js', ['run-many', '--outputStyle=stream', ...args]);

function jest(name, args = [], env = {}) {
  const output = join(scratch, 'jest.json');
  rmSync(output, { force: true });
  const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  counted(
    name,
    () => run('node_modules/jest/bin/jest.js', [...args, '--json', `--outputFile=${output}`], { NODE_OPTIONS: flags, ...env }),
    () => {
      if (!existsSync(output)) return { passed: 0, failed: 0 };
      const result = JSON.parse(readFileSync(output, 'utf8'));
      return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
    },
  );
}

function playwright() {
  const chromium = findChromium();
  if (!chromium) return report('browser', 0, 1, Date.now());
  const output = join(scratch, 'playwright.json');
  counted(
    'browser',
    () =>
      run('node_modules/@playwright/test/cli.js', ['test', '-c', 'e2e/playwright.config.ts'], {
        CHROMIUM: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: output,
      }),
    () => {
      if (!existsSync(output)) return { passed: 0, failed: 0 };
      const { stats } = JSON.parse(readFileSync(output, 'utf8'));
      if (stats.flaky > 0) console.log(`${stats.flaky} of the browser tests passed at the second try alone; the list above names them`);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
    },
  );
}

function everything() {
  check('lint, types and builds', () => nx('-t', 'lint', 'typecheck', 'build', '--parallel=2'));
  build('domain', 'api', 'web');
  check('boundaries', () =>
    run('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
      'libs/domain/src', 'api/src', 'api/cli', 'api/demo', 'api/bench', 'web/src', 'e2e/src', '--config', '.dependency-cruiser.cjs',
    ]));
  check('api client is up to date', () => run('.ci/api-client.mjs', ['--check']));
  jest('unit and API');
  playwright();
}

function acceptance() {
  const shared = process.env.SAMSYN_SHARED ?? join(root, '../shared');
  if (!existsSync(shared)) {
    process.stderr.write(`npm run acceptance reads the folder shared beside the checkout; there is none at ${shared}\n`);
    process.exit(1);
  }
  build('domain', 'api');
  jest('acceptance', ['--selectProjects', 'api'], { SAMSYN_ACCEPTANCE: '1', SAMSYN_SHARED: shared });
}

if (process.argv[2] === 'acceptance') acceptance();
else everything();
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
