import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { NotificationPageDto } from '../platform/notifications/notifications.dto.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { ClockNotices } from './clock-notices.js';
import { MeasureService } from './measure.service.js';

const hour = 3_600_000;

describe('notices of clocks', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('tell once that a live incident’s clock is nearly up and once that it is, to the buyer and whose it is', async () => {
    const t = await MeasuredTenant.create(app);
    const towerId = await t.tower();
    const calendarId = await t.calendar();
    const [a, b] = [await t.supplier('Alpha', [towerId]), await t.supplier('Beta', [towerId])];
    await t.level({ contractId: a.contractId, supplierId: a.id, towerId, calendarId }, { targetMs: 2 * hour, effectiveFrom: '2020-01-01' });
    await t.query("UPDATE contract SET starts_on = '2020-01-01', ends_on = current_date + 400 WHERE organisation_id = $1");
    const opened = new Date(Date.now() - 1.5 * hour).toISOString();
    const id = await t.incident(opened, null, [{ supplierId: a.id, towerId, at: opened }]);
    const [manager, own, other] = [await t.tenant.as('supplier_manager'), await t.tenant.as('vendor', a.id), await t.tenant.as('vendor', b.id)];
    await t.run((tx) => app.get(MeasureService).measure(tx, {}));
    const look = (at?: string) => t.run((tx) => app.get(ClockNotices).tell(tx), at);
    expect(await look()).toBe(0);
    await t.query('UPDATE incident SET live = true WHERE organisation_id = $1');
    expect([await look(), await look()]).toEqual([2, 0]);
    const later = new Date(Date.now() + hour).toISOString();
    expect([await look(later), await look(later)]).toEqual([2, 0]);
    for (const client of [manager, own]) {
      const { items } = (await client.get<NotificationPageDto>('/api/notifications')).body;
      expect(items.map(({ kind }) => kind).sort()).toEqual(['clock_at_risk', 'clock_breached']);
      expect(items[0]?.link).toBe(`/incidents/${id}`);
    }
    expect((await other.get<NotificationPageDto>('/api/notifications')).body.items).toEqual([]);
  });
});
