import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Settings } from '../platform/config.js';

interface S3rver {
  /** It is a Koa application. */
  middleware: ((context: { method: string; url: string }, next: () => Promise<void>) => Promise<void>)[];
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}

/** It brings no types of its own. */
const Server = createRequire(import.meta.url)('s3rver') as new (options: object) => S3rver;

export interface S3Server {
  settings: S3Settings;
  /** Where it keeps its objects. */
  directory: string;
  /** How many uploads in parts were begun, ended well, and were to be forgotten; of those the server itself keeps the parts. */
  uploads: { begun: number; completed: number; aborted: number };
  close(): Promise<void>;
}

/** A store that speaks S3, on a port of its own on this machine. */
export async function startS3(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 'samsyn-s3-'));
  const bucket = 'samsyn';
  const server = new Server({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: bucket }] });
  const uploads = { begun: 0, completed: 0, aborted: 0 };
  server.middleware.unshift(async ({ method, url }, next) => {
    if (method === 'POST' && /[?&]uploads(=|&|$)/.test(url)) uploads.begun += 1;
    if (method === 'POST' && /[?&]uploadId=/.test(url)) uploads.completed += 1;
    if (method === 'DELETE' && /[?&]uploadId=/.test(url)) uploads.aborted += 1;
    await next();
  });
  const { port } = await server.run();
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  return {
    settings: { endpoint: `http://127.0.0.1:${port}`, bucket, region: 'us-east-1', ...keys },
    directory,
    uploads,
    close: () => server.close(),
  };
}
