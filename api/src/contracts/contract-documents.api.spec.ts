import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppConfig } from '../platform/config.js';
import type { Client } from '../testing/client.js';
import { addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ContractDetailDto, ContractDocumentDto } from './contracts.dto.js';

const pdf = { name: '../Bilaga Å.pdf', content: Buffer.from('%PDF-1.7\ncontent') };

describe('documents of a contract', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let vendor: Client;
  let own: string;
  let other: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    const suppliers = [await addSupplier(manager), await addSupplier(manager)] as const;
    const towerId = await addTower(manager);
    own = `/api/contracts/${await addContract(manager, suppliers[0], [towerId])}`;
    other = `/api/contracts/${await addContract(manager, suppliers[1], [towerId])}`;
    vendor = await tenant.as('vendor', suppliers[0]);
  });
  afterAll(() => app.close());

  const add = async (url = own) => (await manager.upload<ContractDocumentDto>(`${url}/documents`, pdf)).body;
  const filesOnDisk = () => {
    const root = join(app.get(AppConfig).dataDir, 'files');
    return readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length;
  };

  it('keeps a document and gives it back byte for byte, as a download', async () => {
    const document = await add();
    const sha256 = createHash('sha256').update(pdf.content).digest('hex');
    expect(document).toMatchObject({
      fileName: 'Bilaga Å.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 16,
      sha256,
    });
    expect((await manager.get<ContractDetailDto>(own)).body.documents).toContainEqual(document);
    const response = await manager.get(`${own}/documents/${document.id}/content`);
    expect(response.raw).toEqual(pdf.content);
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Bilaga _.pdf"; filename*=UTF-8''Bilaga%20%C3%85.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(response.headers['content-security-policy']).toContain("object-src 'none'");
  });

  it('refuses what is not what its name says, empty or too large, and keeps nothing of it', async () => {
    await add();
    const before = filesOnDisk();
    const upload = (name: string, content: Buffer) => manager.upload(`${own}/documents`, { name, content });
    expect((await upload('a.pdf', Buffer.from('<html>'))).body).toMatchObject({
      status: 415,
      code: 'unsupported_media_type',
    });
    expect((await upload('a.exe', Buffer.from('MZ'))).status).toBe(415);
    expect((await upload('a.txt', Buffer.alloc(0))).body.errors).toEqual([
      { field: 'file', code: 'file_empty' },
    ]);
    const large = Buffer.alloc(25 * 1024 * 1024 + 1, 'x');
    expect((await upload('a.txt', large)).body).toMatchObject({ status: 413, code: 'file_too_large' });
    const tooLong = Buffer.alloc(25 * 1024 * 1024 + 200_000, 'x');
    expect((await upload('a.txt', tooLong)).body).toMatchObject({ status: 413, code: 'file_too_large' });
    expect((await manager.post(`${own}/documents`, { file: 'x' })).status).toBe(415);
    expect(filesOnDisk()).toBe(before);
  });

  it('adds once for a key', async () => {
    const form = 'multipart/form-data; boundary=b';
    const body = Buffer.from(
      '--b\r\nContent-Disposition: form-data; name="file"; filename="n.txt"\r\n\r\nnote\r\n--b--\r\n',
    );
    const send = () =>
      manager.post<ContractDocumentDto>(`${own}/documents`, body, {
        'content-type': form,
        'idempotency-key': 'doc-1',
      });
    const first = await send();
    const before = filesOnDisk();
    expect((await send()).body).toEqual(first.body);
    expect(filesOnDisk()).toBe(before);
  });

  it('leads nobody else to a document', async () => {
    const mine = await add(own);
    const theirs = await add(other);
    expect((await vendor.get(`${own}/documents/${mine.id}/content`)).status).toBe(200);
    expect((await vendor.get(`${other}/documents/${theirs.id}/content`)).body).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    expect((await vendor.get(`${own}/documents/${theirs.id}/content`)).status).toBe(404);
    expect((await vendor.upload(`${own}/documents`, pdf)).status).toBe(404);
    const executive = await tenant.as('executive');
    expect((await executive.upload(`${own}/documents`, pdf)).status).toBe(404);
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get(`${own}/documents/${mine.id}/content`)).status).toBe(404);
    expect((await stranger.upload(`${own}/documents`, pdf)).status).toBe(404);
  });
});
