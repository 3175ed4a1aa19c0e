import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppConfig, type S3Settings } from '../platform/config.js';
import { createApp } from '../platform/http/create-app.js';

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by the global set-up`);
  return value;
}

export const testDatabaseUrl = () => required('SAMSYN_TEST_DATABASE_URL');

/** The API on the run's database unless another is named, with files of its own; close it in afterAll. */
export async function createTestApp(
  overrides: { uploadLimitBytes?: number; databaseUrl?: string; allowLoopback?: boolean; smtpUrl?: string; s3?: S3Settings } = {},
): Promise<NestFastifyApplication> {
  const dataDir = mkdtempSync(join(required('SAMSYN_TEST_DATA_DIR'), 'app-'));
  const { databaseUrl = testDatabaseUrl() } = overrides;
  const config = new AppConfig(databaseUrl, dataDir, 0, false, null, overrides.uploadLimitBytes, basename(dataDir));
  const mail = { smtpUrl: overrides.smtpUrl ?? null, from: 'Samsyn <samsyn@example.test>', publicUrl: 'http://localhost:3000' };
  // Suites' own servers are on this machine.
  Object.assign(config, { allowLoopback: overrides.allowLoopback ?? false, mail, s3: overrides.s3 ?? null });
  const app = await createApp(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
