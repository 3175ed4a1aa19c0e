import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OutageDto } from '../evidence/outages/outages.dto.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
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
});
