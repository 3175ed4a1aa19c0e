import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OutageDto } from '../evidence/outages/outages.dto.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { EvidenceEffectsDto } from './evidence-effects.dto.js';
import { MeasureService } from './measure.service.js';

describe('figures of recorded evidence', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('R11 follow outages that are recorded, changed and removed again', async () => {
    const tenant = await MeasuredTenant.create(app);
    const towerId = await tenant.tower();
    const { id: supplierId, contractId } = await tenant.supplier('Alfa', [towerId]);
    const manager = await tenant.tenant.as('supplier_manager');
    const level = await tenant.level(
      { supplierId, contractId, towerId, calendarId: await tenant.calendar() },
      { metric: 'availability', targetMs: null, expected: '99.9', minimum: '99' },
    );
    const value = async () => {
      const span = { supplierId, towerId, from: Date.parse('2026-03-01T00:00Z'), to: Date.parse('2026-03-30T00:00Z') };
      await tenant.run((tx) => app.get(MeasureService).measureEvidence(tx, span));
      const rows = await tenant.query<{ value: string | null }>(
        "SELECT shown_value::text AS value FROM service_level_result WHERE organisation_id = $1 AND service_level_id = $2 AND period = '2026-03'",
        [level],
      );
      return rows[0]?.value;
    };
    const outage = { supplierId, towerId, title: 'Power', from: '2026-03-02T00:00:00Z', to: '2026-03-02T03:00:00Z' };
    const { body } = await manager.post<OutageDto>('/api/outages', outage);
    // 31 days less the hour that summer time takes: 3 of 743 hours.
    expect(await value()).toBe('99.59');
    const changed = await manager.patch<OutageDto>(`/api/outages/${body.id}`, { impact: 5000 }, body.version);
    expect(await value()).toBe('99.79');
    await manager.delete(`/api/outages/${body.id}`, changed.body.version);
    expect(await value()).toBeUndefined();
  });

  it('R11 name what counts on them and for how much, to those who may read them', async () => {
    const tenant = await MeasuredTenant.create(app);
    const [towerId, elsewhere] = [await tenant.tower(), await tenant.tower()];
    const { id: supplierId, contractId } = await tenant.supplier('Alfa', [towerId, elsewhere]);
    const { id: other } = await tenant.supplier('Beta', [towerId]);
    const manager = await tenant.tenant.as('supplier_manager');
    const calendarId = await tenant.calendar();
    const promise = { metric: 'availability', targetMs: null, expected: '99.9', minimum: '99' };
    const level = await tenant.level({ supplierId, contractId, towerId, calendarId }, promise);
    await tenant.level({ supplierId, contractId, towerId: elsewhere, calendarId }, promise);
    const place = { supplierId, towerId };
    const record = async (kind: string, body: object) => (await manager.post<{ id: string; version: number }>(`/api/${kind}`, { ...place, title: 'Power', ...body })).body;
    // Twelve hours at half strength, of which the last hour and a half is agreed maintenance that overran by half an hour.
    const outage = await record('outages', { from: '2026-03-02T00:00:00Z', to: '2026-03-02T12:00:00Z', impact: 5000 });
    const maintenance = { from: '2026-03-02T10:30:00Z', to: '2026-03-02T12:00:00Z', endedAt: '2026-03-02T12:30:00Z' };
    const window = await record('maintenance-windows', maintenance);
    const unagreed = await record('maintenance-windows', { ...maintenance, agreed: false });
    await tenant.run((tx) => app.get(MeasureService).measureEvidence(tx, { ...place, from: Date.parse('2026-03-01T00:00Z'), to: Date.parse('2026-03-30T00:00Z') }));
    const effects = async (path: string, client = manager) => {
      const { status, body } = await client.get<EvidenceEffectsDto>(`/api/results/${path}`);
      return status === 200 ? body.items.map(({ serviceLevelId, period, countedMs, leftOutMs }) => [serviceLevelId, period, countedMs / 60_000, leftOutMs / 60_000]) : status;
    };
    const vendor = await tenant.tenant.as('vendor', supplierId);
    expect(await effects(`outages/${outage.id}`)).toEqual([[level, '2026-03', 315, 45]]);
    expect(await effects(`outages/${outage.id}`, vendor)).toEqual([[level, '2026-03', 315, 45]]);
    expect(await effects(`maintenance-windows/${window.id}`)).toEqual([[level, '2026-03', 30, 90]]);
    expect(await effects(`maintenance-windows/${unagreed.id}`)).toEqual([]);
    const rival = await tenant.tenant.as('vendor', other);
    for (const path of [`outages/${outage.id}`, `maintenance-windows/${window.id}`]) expect(await effects(path, rival)).toBe(404);
  });
});
