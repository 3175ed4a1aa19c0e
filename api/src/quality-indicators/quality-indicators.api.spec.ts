import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { connectAsApi } from '../testing/as-role.js';
import type { Client, Problemish } from '../testing/client.js';
import { ScoredTenant } from '../testing/scored-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { PublishingService } from './publishing.service.js';
import type { PublicationDto, PublicQualityDto, PublicStatusDto, QualityPreviewDto, QualityReleaseDto, QualityReleaseListDto } from './quality-indicators.dto.js';

describe('what everybody may see', () => {
  let app: NestFastifyApplication;
  let tenant: ScoredTenant;
  let manager: Client;
  let towers: string[];
  let alfa: string;
  let beta: string;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await ScoredTenant.create(app);
    towers = [await tenant.own.tower(), await tenant.own.tower(), await tenant.own.tower()];
    [alfa, beta] = [await tenant.supplier('Alfa', null), await tenant.supplier('Beta', null)];
    const cell = (supplierId: string, name: string, tower: number, points: string | null, volume: number) => ({ supplierId, name, towerId: towers[tower] ?? '', points, volume });
    await tenant.month('2026-03', [cell(alfa, 'Alfa', 0, '95.000', 40), cell(beta, 'Beta', 1, '49.999', 4), cell(beta, 'Beta', 2, '80.000', 12)]);
    manager = await tenant.own.tenant.as('supplier_manager');
  });

  const anybody = <Body = Problemish>(path: string) =>
    app.inject({ method: 'GET', url: `/api/public/${tenant.own.tenant.slug}/${path}` }).then((answer) => ({ status: answer.statusCode, body: answer.json<Body>(), headers: answer.headers }));
  const choose = async (changes: object) => {
    const { slug: _, version, ...before } = (await manager.get<PublicationDto>('/api/quality-indicators/publication')).body;
    return manager.put<PublicationDto & Problemish>('/api/quality-indicators/publication', { ...before, ...changes }, version);
  };
  const preview = async (period = '2026-03') => (await manager.get<QualityPreviewDto & Problemish>(`/api/quality-indicators/preview/${period}`)).body;
  const release = async (client = manager) => client.post<QualityReleaseDto & Problemish>('/api/quality-indicators/releases', { period: '2026-03', sha256: (await preview()).sha256 });
  const publish = () => app.get(PublishingService).quality(tenant.own.tenant.organisationId);

  it('is nothing until something is released, and then exactly what was previewed', async () => {
    expect((await anybody('quality-indicators')).status).toBe(404);
    expect((await release()).body.code).toBe('nothing_chosen');
    await choose({ towerIds: towers, supplierIds: [alfa] });
    const { content } = await preview();
    expect(content.suppliers).toEqual([{ name: 'Alfa', word: 'good', volume: 40 }]);
    // The one of four cases, and the next larger, from which it could be reckoned.
    expect(content.towers.map(({ word, volume }) => [word, volume]).toSorted()).toEqual([['good', 40], ['suppressed', null], ['suppressed', null]]);
    expect((await release()).status).toBe(201);
    await publish();
    const { body, headers } = await anybody<PublicQualityDto>('quality-indicators');
    expect(body.illustrative).toBe(false);
    expect(body.months).toEqual([{ ...content, releasedAt: expect.any(String) }]);
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=10' });
    expect(headers['set-cookie']).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain('Beta');
    expect((await release()).body.code).toBe('already_released');
  });

  it('stays what was released, whatever is chosen or reckoned later, and what was seen is what goes out', async () => {
    await choose({ towerIds: towers });
    const { sha256 } = await preview();
    await choose({ supplierIds: [beta] });
    expect((await manager.post<Problemish>('/api/quality-indicators/releases', { period: '2026-03', sha256 })).body.code).toBe('preview_outdated');
    await release();
    await publish();
    const before = (await anybody('quality-indicators')).body;
    await choose({ towerIds: [], supplierIds: [] });
    await publish();
    expect((await anybody('quality-indicators')).body).toEqual(before);
  });

  it('disappears when it is withdrawn, and why stays known', async () => {
    await choose({ towerIds: towers });
    const { body } = await release();
    await publish();
    const path = `/api/quality-indicators/releases/${body.id}/withdraw`;
    expect((await manager.post<Problemish>(path, { reason: '' }, { 'if-match': '"1"' })).status).toBe(422);
    expect((await manager.post<QualityReleaseDto>(path, { reason: 'Fel underlag' }, { 'if-match': '"1"' })).body).toMatchObject({ withdrawalReason: 'Fel underlag', version: 2 });
    await publish();
    expect((await anybody('quality-indicators')).status).toBe(404);
    expect((await manager.post<Problemish>(path, { reason: 'x' }, { 'if-match': '"2"' })).body.code).toBe('already_withdrawn');
    const events: { action: string }[] = await tenant.own.query("SELECT action FROM audit_event WHERE organisation_id = $1 AND object_type = 'quality-release' ORDER BY at");
    expect(events.map(({ action }) => action)).toEqual(['released', 'withdrawn']);
    // It can be released again; the withdrawn one stands beside it.
    expect((await release()).status).toBe(201);
    expect((await manager.get<QualityReleaseListDto>('/api/quality-indicators/releases')).body.items).toHaveLength(2);
  });

  it('is of months that are over, and chosen among what there is', async () => {
    await tenant.month('2026-04', [], true);
    expect((await preview('2026-04')).code).toBe('month_open');
    expect((await preview('2025-01')).code).toBe('not_found');
    expect((await choose({ towerIds: [alfa] })).body.errors).toMatchObject([{ field: 'towerIds', code: 'value_not_allowed' }]);
    expect((await choose({ minimumVolume: 4 })).status).toBe(422);
  });

  it('of services is how they are, with their public names alone, while the page is open', async () => {
    const tower = towers[0] ?? '';
    const [service, component] = [randomUUID(), randomUUID()];
    await tenant.own.query("INSERT INTO service (organisation_id, id, name, criticality) VALUES ($1, $2, 'Internt namn', 'high')", [service]);
    await tenant.own.query("INSERT INTO component (organisation_id, id, supplier_id, tower_id, name, kind) VALUES ($1, $2, $3, $4, 'Server', 'server')", [component, alfa, tower]);
    await tenant.own.query("INSERT INTO service_dependency (organisation_id, id, service_id, required_component_id, strength) VALUES ($1, $2, $3, $4, 'hard')", [randomUUID(), service, component]);
    await tenant.own.query("INSERT INTO outage (organisation_id, id, supplier_id, tower_id, component, title, from_at, impact) VALUES ($1, $2, $3, $4, 'Server', 'Hemligt', '2026-11-01T08:00:00Z', 3000)", [randomUUID(), alfa, tower]);
    await tenant.own.query("INSERT INTO maintenance_window (organisation_id, id, supplier_id, tower_id, title, from_at, to_at) VALUES ($1, $2, $3, $4, 'Byte', '2026-11-03T20:00:00Z', '2026-11-03T22:00:00Z')", [randomUUID(), alfa, tower]);
    const at = () => app.get(PublishingService).status(tenant.own.tenant.organisationId, new Date('2026-11-02T10:00:00Z'));
    await choose({ services: [{ serviceId: service, name: 'E-tjänster' }] });
    await at();
    expect((await anybody('status')).status).toBe(404);
    await choose({ statusOpen: true });
    await at();
    const { body } = await anybody<PublicStatusDto>('status');
    expect(body.services).toMatchObject([{ name: 'E-tjänster', state: 'degraded', since: '2026-11-01T08:00:00.000Z', planned: [{ from: '2026-11-03T20:00:00.000Z', to: '2026-11-03T22:00:00.000Z' }] }]);
    expect(body.illustrative).toBe(false);
    expect(body.services[0]?.days).toHaveLength(90);
    expect(body.services[0]?.days.slice(-3).map(({ state }) => state)).toEqual(['operational', 'degraded', 'degraded']);
    for (const secret of ['Internt', 'Hemligt', 'Alfa', 'Server', 'Byte']) expect(JSON.stringify(body)).not.toContain(secret);
    await choose({ statusOpen: false });
    await at();
    expect((await anybody('status')).status).toBe(404);
  });

  it('is asked for politely: an address in a loop is told to wait', async () => {
    const answers: number[] = [];
    for (let count = 0; count < 125; count += 1) answers.push((await app.inject({ method: 'GET', url: '/api/public/nobody/status', remoteAddress: '203.0.113.7' })).statusCode);
    expect(answers.slice(0, 120)).toEqual(Array<number>(120).fill(404));
    expect(answers.at(-1)).toBe(429);
  });

  it('is chosen and released by the buyer’s managers alone; no vendor reads even the choice', async () => {
    await choose({ towerIds: towers });
    const { sha256 } = await preview();
    const body = { period: '2026-03', sha256 };
    const vendor = await tenant.own.tenant.as('vendor', alfa);
    for (const path of ['publication', 'preview/2026-03', 'releases']) expect([path, (await vendor.get(`/api/quality-indicators/${path}`)).status]).toEqual([path, 404]);
    for (const client of [vendor, await tenant.own.tenant.as('executive')]) expect((await client.post('/api/quality-indicators/releases', body)).status).toBe(404);
    const elsewhere = await (await ScoredTenant.create(app)).own.tenant.as('supplier_manager');
    expect((await elsewhere.get('/api/quality-indicators/preview/2026-03')).status).toBe(404);
    const { body: released } = await release();
    expect((await elsewhere.post(`/api/quality-indicators/releases/${released.id}/withdraw`, { reason: 'x' }, { 'if-match': '"1"' })).status).toBe(404);
  });

  it('is written by nobody but the jobs: the API’s role can neither write snapshots nor rewrite a release', async () => {
    await choose({ towerIds: towers });
    await release();
    await publish();
    const sql = await connectAsApi();
    const context = { organisationId: tenant.own.tenant.organisationId, supplierId: null, userId: manager.userId, role: 'administrator' };
    for (const statement of [
      'DELETE FROM published.quality', "UPDATE published.quality SET content = '{}'", 'DELETE FROM published.service_status', 'SELECT * FROM published.peer_figure',
      `SELECT published.renew_quality('${tenant.own.tenant.organisationId}')`, "SELECT published.make_peer_batch('2026-03', now())",
      "UPDATE quality_release SET content = '{}'", 'DELETE FROM quality_release',
    ]) expect([statement, (await sql.attempt(context, statement)).refused]).toEqual([statement, '42501']);
    await sql.close();
  });
});
