import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { periodInterval, periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { RenewalService } from '../renewal.service.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { ForecastService } from './forecast.service.js';
import type { SupplierForecastDto } from './forecast.dto.js';

const zone = 'Europe/Stockholm';
const minute = 60_000;

describe('the forecast of an open month', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let a: { id: string; contractId: string };
  let b: { id: string; contractId: string };
  const period = periodOf(Date.now(), zone);
  const { from, to } = periodInterval(period, zone);
  /** Half of the month has passed. */
  const half = new Date((from + to) / 2).toISOString();

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    await t.query('UPDATE organisation SET zone = $2 WHERE id = $1', [zone]);
    const towerId = await t.tower();
    const calendarId = await t.calendar();
    a = await t.supplier('Alpha', [towerId]);
    b = await t.supplier('Beta', [towerId]);
    await t.query("UPDATE contract SET starts_on = '2020-01-01', ends_on = '2099-01-01' WHERE organisation_id = $1");
    for (const supplier of [a, b]) {
      const level = { expected: '80', minimum: '50', effectiveFrom: '2020-01-01' };
      await t.level({ ...supplier, supplierId: supplier.id, towerId, calendarId }, level);
      // R10: of this one there are too few to be measured, so nothing is forecast.
      await t.level({ ...supplier, supplierId: supplier.id, towerId, calendarId }, { ...level, minimumVolume: 50 });
      const handled = (at: number, missed: boolean) => {
        const opened = new Date(at).toISOString();
        return t.incident(opened, new Date(at + (missed ? 90 : 10) * minute).toISOString(), [{ supplierId: supplier.id, towerId, at: opened }]);
      };
      // The month before had ten; this one has five from its beginning, one of them late.
      const before = periodInterval(shiftPeriod(period, -1), zone).from;
      for (let index = 0; index < 10; index += 1) await handled(before + index * 120 * minute, false);
      for (let index = 0; index < 5; index += 1) await handled(from + index * 2 * minute, index === 4);
    }
    await app.get(RenewalService).measure(t.tenant.organisationId, {});
  });
  afterAll(() => app.close());

  const path = (id: string, month = period) => `/api/scorecards/${month}/suppliers/${id}/forecast`;

  it('R10, R23 says how many more may be missed at the usual volume, and where the score ends', async () => {
    const found = await t.run((tx) => app.get(ForecastService).of(tx, period, a.id), half);
    expect(found).toMatchObject({ period, open: true, passed: '50.00' });
    expect(found.levels).toMatchObject([
      {
        ...{ basis: 'share', value: '80.00', likely: '80.00', best: '90.00', worst: '40.00', verdict: 'met', volume: 10 },
        margin: { expected: '1', minimum: '4' },
      },
    ]);
    expect(found.score).toEqual({ likely: '100.000', best: '100.000', worst: '33.333' });
  });

  it('says nothing in the first days, and nothing of a month that is over', async () => {
    const early = await t.run((tx) => app.get(ForecastService).of(tx, period, a.id), new Date(from + 3600_000).toISOString());
    expect(early).toMatchObject({ open: true, score: null, levels: [] });
    const executive = await t.tenant.as('executive');
    const { body } = await executive.get<SupplierForecastDto>(path(a.id, shiftPeriod(period, -1)));
    expect(body).toMatchObject({ open: false, passed: '100.00', score: null, levels: [] });
  });

  it('tells a vendor of itself alone, and another organisation nothing', async () => {
    const vendor = await t.tenant.as('vendor', a.id);
    const own = await vendor.get<SupplierForecastDto>(path(a.id));
    expect(own.status).toBe(200);
    expect(own.raw.toString()).not.toMatch(new RegExp(`${b.id}|Beta`));
    expect((await vendor.get(path(b.id))).status).toBe(404);
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('administrator');
    expect((await stranger.get(path(a.id))).status).toBe(404);
    expect((await stranger.inOrganisation(t.tenant.slug).get(path(a.id))).status).toBe(404);
  });
});
