import { defineConfig, devices } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Chosen once in the main process; the workers inherit both.
process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 20_000));
process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'samsyn-e2e-'));
const address = `http://127.0.0.1:${process.env['E2E_PORT']}`;

export default defineConfig({
  testDir: 'src',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // About one run in two a browser on a busy machine stops answering for good; what fails twice is ours.
  retries: 1,
  workers: 2,
  timeout: 90_000,
  // A machine that does other things too is slow, and nothing waits where all is well.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/report.json' }]],
  globalTeardown: './src/support/global-teardown.ts',
  webServer: {
    command: 'node ../.ci/launch.mjs start',
    url: `${address}/api/health`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGINT', timeout: 20_000 },
    env: { PORT: process.env['E2E_PORT'], DATA_DIR: process.env['E2E_DATA_DIR'], NODE_ENV: 'test', ALLOW_LOOPBACK_ADDRESSES: 'true' },
  },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // Asked for alone: while a trace films and copies the page, now and then a browser stops answering for good.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
