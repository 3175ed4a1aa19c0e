import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import type { AuditEventPageDto } from '../platform/audit/audit-events.dto.js';
import type { Client } from '../testing/client.js';
import { packTenant, type PackTenant } from '../testing/pack-tenant.js';
import { readPdf } from '../testing/pdf-reading.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { BoardPackDto, BoardPackPageDto } from './board-packs.dto.js';
import { PackMaker } from './pack-maker.js';

const asked = { period: '2026-09', language: 'sv', format: 'pdf' };

describe('board packs', () => {
  let app: NestFastifyApplication;
  let tenant: PackTenant;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await packTenant(app);
    manager = await tenant.t.tenant.as('supplier_manager');
  });
  afterAll(() => app.close());

  const make = async (changes: object = {}): Promise<BoardPackDto> => {
    const { status, body } = await manager.post<BoardPackDto>('/api/board-packs', { ...asked, ...changes });
    expect(status).toBe(202);
    return body;
  };
  const run = (id: string) => app.get(PackMaker).make(tenant.t.tenant.organisationId, id);

  it('are made in the background, kept with their hash, and logged when they are made and taken', async () => {
    const queued = await make();
    expect(queued).toMatchObject({ status: 'queued', sha256: null, fileName: null });
    expect((await manager.get(`/api/board-packs/${queued.id}/file`)).body).toMatchObject({ code: 'board_pack_not_made', status: 409 });
    await run(queued.id);
    const { body: pack } = await manager.get<BoardPackDto>(`/api/board-packs/${queued.id}`);
    expect(pack).toMatchObject({ ...asked, status: 'done', standing: 'over', doneSteps: 3, totalSteps: 3 });
    const file = await manager.get(`/api/board-packs/${pack.id}/file`);
    expect(createHash('sha256').update(file.raw).digest('hex')).toBe(pack.sha256);
    expect(file.raw.length).toBe(pack.sizeBytes);
    expect(file.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="Styrelsepaket .* 2026-09\.pdf"/);
    expect((await readPdf(file.raw)).pages[0]).toContain('September 2026');
    const { items } = (await manager.get<AuditEventPageDto>(`/api/audit-events?objectType=board-pack&objectId=${pack.id}`)).body;
    expect(items.map(({ action }) => action).sort()).toEqual(['board_pack_downloaded', 'board_pack_made', 'created']);
  });

  it('are made once, however often the job runs', async () => {
    const { id } = await make();
    await run(id);
    const first = (await manager.get<BoardPackDto>(`/api/board-packs/${id}`)).body;
    await run(id);
    expect((await manager.get<BoardPackDto>(`/api/board-packs/${id}`)).body).toEqual(first);
  });

  it('say the same in each language and format: one hash of what they say', async () => {
    const packs = [await make({ format: 'xlsx' }), await make({ language: 'en', format: 'xlsx' })];
    for (const { id } of packs) await run(id);
    const made = (await manager.get<BoardPackPageDto>('/api/board-packs?period=2026-09')).body.items.filter(({ id }) => packs.some((one) => one.id === id));
    expect(made.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(new Set(made.map(({ sha256 }) => sha256)).size).toBe(2);
    for (const { contentSha256 } of made) expect(contentSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are of months that have a scorecard', async () => {
    const { status, body } = await manager.post('/api/board-packs', { ...asked, period: '2019-01' });
    expect([status, body.errors]).toEqual([422, [{ field: 'period', code: 'without_scorecard' }]]);
    const bad = await manager.post('/api/board-packs', { period: '2026-9', language: 'de', format: 'doc' });
    expect(bad.body.errors?.map(({ field }) => field).sort()).toEqual(['format', 'language', 'period']);
  });

  it('answer the same pack to the same request', async () => {
    const key = { 'idempotency-key': 'pack-1' };
    const [first, again] = [await manager.post<BoardPackDto>('/api/board-packs', asked, key), await manager.post<BoardPackDto>('/api/board-packs', asked, key)];
    expect(again.body.id).toBe(first.body.id);
  });

  it('go page by page, the newest first', async () => {
    const first = (await manager.get<BoardPackPageDto>('/api/board-packs?limit=2')).body;
    expect(first.items).toHaveLength(2);
    const next = (await manager.get<BoardPackPageDto>(`/api/board-packs?limit=2&cursor=${first.nextCursor}`)).body;
    expect(next.items[0]?.createdAt && next.items[0].createdAt <= (first.items[1]?.createdAt ?? '')).toBe(true);
    expect(next.items.map(({ id }) => id)).not.toContain(first.items[0]?.id);
  });

  it('are the executives’ and managers’: no supplier, no assessor and no other organisation finds any', async () => {
    const { id } = await make();
    await run(id);
    const executive = await tenant.t.tenant.as('executive');
    expect((await executive.get(`/api/board-packs/${id}/file`)).status).toBe(200);
    const outsiders = [await tenant.t.tenant.as('vendor', tenant.alpha.id), await tenant.t.tenant.as('assessor')];
    for (const outsider of outsiders) {
      for (const address of ['/api/board-packs', `/api/board-packs/${id}`, `/api/board-packs/${id}/file`, '/api/board-packs/schedules']) {
        expect([address, (await outsider.get(address)).status]).toEqual([address, 404]);
      }
      expect((await outsider.post('/api/board-packs', asked)).status).toBe(404);
    }
    const stranger = await (await createTenant(app)).as('administrator');
    for (const address of [`/api/board-packs/${id}`, `/api/board-packs/${id}/file`]) expect((await stranger.get(address)).status).toBe(404);
    expect((await stranger.get<BoardPackPageDto>('/api/board-packs')).body.items).toEqual([]);
  });
});
