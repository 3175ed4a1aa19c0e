import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AppConfig } from '../../platform/config.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';

const megabyte = Buffer.alloc(1024 * 1024, 'x,y\n');

function* form(megabytes: number) {
  yield '--cut\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
  for (let i = 0; i < megabytes; i += 1) yield megabyte;
  yield '\r\n--cut--\r\n';
}

describe('the limit of uploads', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp({ uploadLimitBytes: 8 * megabyte.length });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  it('is 512 MB where nothing else is said', () => {
    expect(new AppConfig('', '', 0, false).uploadLimitBytes).toBe(512 * megabyte.length);
  });

  it('answers a longer stream with 413 and leaves nothing on the disk', async () => {
    const client = await (await createTenant(app)).as('administrator');
    const headers = { ...client.headers(), 'content-type': 'multipart/form-data; boundary=cut' };
    const upload = request(`${await app.getUrl()}/api/imports`, { method: 'POST', headers });
    const answer = new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      upload.on('error', reject);
      upload.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }),
        );
      });
    });
    Readable.from(form(9)).pipe(upload);
    const { status, body } = await answer;
    upload.destroy();
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({
      code: 'file_too_large',
      params: { limitBytes: 8 * megabyte.length },
    });
    expect(readdirSync(join(app.get(AppConfig).dataDir, 'files/imports'))).toEqual([]);
  });
});
