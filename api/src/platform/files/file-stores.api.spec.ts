import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { type S3Server, startS3 } from '../../testing/s3-server.js';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant } from '../../testing/tenant.js';
import type { Client, Problemish } from '../../testing/client.js';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { S3Store } from './s3-store.js';

const megabyte = 1024 * 1024;
const organisationId = randomUUID();

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('stores of files', () => {
  let s3: S3Server;
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-store-'));
  const stores: Record<string, () => { store: FileStore; folder: string }> = {
    disk: () => ({ store: new DiskStore(folder), folder }),
    S3: () => ({ store: new S3Store(s3.settings), folder: s3.directory }),
  };

  beforeAll(async () => {
    s3 = await startS3();
  });
  afterAll(() => s3.close());

  const files = (of: string) => readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.parentPath.includes('_uploads')).map(({ name }) => name);

  describe.each(Object.keys(stores))('%s', (kind) => {
    let store: FileStore;
    let kept: string;
    beforeEach(() => {
      const opened = stores[kind]?.();
      if (!opened) throw new Error(kind);
      ({ store, folder: kept } = opened);
    });

    it.each([0, 5, 20 * megabyte])('gives back %i bytes as they came, with their size, hash and beginning', async (size) => {
      const content = randomBytes(size);
      const saved = await store.save(organisationId, Readable.from(chunksOf(content)), 30 * megabyte);
      expect(saved).toMatchObject({ sizeBytes: size, sha256: createHash('sha256').update(content).digest('hex') });
      expect(saved.key.startsWith(`${organisationId}/`)).toBe(true);
      expect(saved.head.equals(content.subarray(0, saved.head.length))).toBe(true);
      expect((await bytesOf(await store.read(saved.key))).equals(content)).toBe(true);
      await store.remove(saved.key);
      await expect(store.read(saved.key)).rejects.toMatchObject({ status: 404, code: 'file_missing' });
      await store.remove(saved.key);
    });

    afterEach(() => {
      // What was begun in parts and did not end well was aborted.
      expect(s3.uploads.aborted).toBe(s3.uploads.begun - s3.uploads.completed);
    });

    it.each([10, 20 * megabyte])('keeps nothing of a file over the limit of %i bytes', async (limit) => {
      const before = files(kept);
      const tooLong = Readable.from(chunksOf(randomBytes(limit + 1)));
      await expect(store.save(organisationId, tooLong, limit)).rejects.toMatchObject({ status: 413, code: 'file_too_large', params: { limitBytes: limit } });
      expect(files(kept)).toEqual(before);
    });

    it('keeps nothing of a file that breaks off, however late', async () => {
      const before = files(kept);
      const breaking = async function* () {
        yield* chunksOf(randomBytes(12 * megabyte));
        await Promise.resolve();
        throw new Error('gone');
      };
      await expect(store.save(organisationId, Readable.from(breaking()), 30 * megabyte)).rejects.toThrow('gone');
      const cut = Object.assign(Readable.from(chunksOf(randomBytes(10))), { truncated: true });
      await expect(store.save(organisationId, cut, 30 * megabyte)).rejects.toMatchObject({ code: 'file_too_large' });
      expect(files(kept)).toEqual(before);
    });

    it('takes nothing for a key that is none', async () => {
      for (const key of ['../../etc/passwd', `${organisationId}/../x`, '']) await expect(store.read(key)).rejects.toThrow('not a key');
    });
  });

  describe('behind the API', () => {
    let app: NestFastifyApplication;
    let manager: Client;
    let url: string;
    const open = async (settings: S3Server['settings']) => {
      app = await createTestApp({ s3: settings });
      manager = await (await createTenant(app)).as('supplier_manager');
      const towerId = await addTower(manager);
      url = `/api/contracts/${await addContract(manager, await addSupplier(manager), [towerId])}/documents`;
    };
    const attach = (content: Buffer) => manager.upload<{ id: string } & Problemish>(url, { name: 'avtal.pdf', content });
    afterEach(() => app.close());

    it('an attachment is kept in the store, and comes back from it', async () => {
      await open(s3.settings);
      const content = Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(6 * megabyte)]);
      const added = await attach(content);
      expect(added.status).toBe(201);
      const back = await manager.get(`${url}/${added.body.id}/content`);
      expect([back.status, back.raw.equals(content)]).toEqual([200, true]);
      const before = files(s3.directory);
      expect((await attach(Buffer.from('<html>'))).status).toBe(415);
      expect(files(s3.directory)).toEqual(before);
    });

    it('a store that cannot be reached is said so, and everything else works on', async () => {
      await open({ ...s3.settings, endpoint: `http://127.0.0.1:${await closedPort()}` });
      for (const size of [1, 12 * megabyte]) {
        const refused = await attach(Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(size)]));
        expect([refused.status, refused.body.code]).toEqual([503, 'storage_unavailable']);
      }
      expect((await manager.get('/api/contracts')).status).toBe(200);
    });

    it('a bucket or a key that the store does not know is said so too', async () => {
      await open({ ...s3.settings, bucket: 'nobodys', secretAccessKey: 'wrong' });
      expect((await attach(Buffer.from('%PDF-1.7'))).body).toMatchObject({ status: 503, code: 'storage_unavailable' });
    });
  });
});

function* chunksOf(content: Buffer): Generator<Buffer> {
  const chunk = 64 * 1024;
  for (let at = 0; at < content.length; at += chunk) yield content.subarray(at, at + chunk);
}

/** A port that nobody listens on. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 1));
    });
  });
}
