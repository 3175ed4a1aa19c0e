import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: './src', workers: 1, timeout: 120_000, expect: { timeout: 15_000 }, reporter: 'line', outputDir: '/tmp/w/tools-c/pw', use: { baseURL: 'http://localhost:24300', locale: 'sv-SE', timezoneId: 'Europe/Stockholm', launchOptions: { executablePath: '/usr/bin/chromium' } } });
