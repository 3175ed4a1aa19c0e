import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client, Problemish } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ErrorBudgetDto } from './error-budget.dto.js';
import { MeasureService } from './measure.service.js';

type Answer = ErrorBudgetDto & Problemish;

describe('R15 error budgets', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let place: { supplierId: string; contractId: string; towerId: string; calendarId: string };

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    const towerId = await t.tower();
    const { id: supplierId, contractId } = await t.supplier('Alfa', [towerId]);
    place = { supplierId, contractId, towerId, calendarId: await t.calendar() };
  });

  const available = { metric: 'availability', targetMs: null, expected: '99.9', minimum: '99' };
  const budget = (id: string, period = '2026-04', client = manager) =>
    client.get<Answer>(`/api/service-levels/${id}/error-budget?period=${period}`);
  const promise = async (terms: object) => {
    const { supplierId: _, ...rest } = place;
    const named = { ...rest, code: 'MÅL', name: 'Mål', effectiveFrom: '2026-01-01' };
    const { body } = await manager.post<{ id: string } & Problemish>('/api/service-levels', { ...named, ...terms });
    expect(body.errors).toBeUndefined();
    return body.id;
  };
  const outage = (from: string, to: string) =>
    t.query(
      `INSERT INTO outage (organisation_id, id, supplier_id, tower_id, title, from_at, to_at)
       VALUES ($1, gen_random_uuid(), $2, $3, 'Power', $4, $5)`,
      [place.supplierId, place.towerId, from, to],
    );

  it('of availability: what a month allows, each day’s part, and that it was overspent', async () => {
    const id = await t.level(place, available);
    await outage('2026-04-02T21:30:00Z', '2026-04-02T22:30:00Z');
    const { body } = await budget(id);
    // 30 days of 24 hours; 0.1 % of them is 43 min 12 s.
    expect(body).toMatchObject({ unit: 'ms', allowed: '2592000.00', consumed: '3600000.00', remaining: '-1008000.00', runsOutOn: '2026-04-03', estimated: false });
    expect(body.days.slice(0, 4).map(({ date, consumed }) => [date, consumed])).toEqual([
      ['2026-04-01', '0.00'],
      ['2026-04-02', '1800000.00'],
      ['2026-04-03', '1800000.00'],
      ['2026-04-04', '0.00'],
    ]);
  });

  it('of incidents: how many may be late, by the day their clock stopped', async () => {
    const id = await t.level(place, { expected: '50', minimum: '40' });
    const held = (at: string) => [{ supplierId: place.supplierId, towerId: place.towerId, at }];
    for (const [from, to] of [['08:00', '08:30'], ['09:00', '12:00'], ['10:00', '10:10'], ['11:00', '11:10']]) {
      await t.incident(`2026-04-10T${from}:00Z`, `2026-04-10T${to}:00Z`, held(`2026-04-10T${from}:00Z`));
    }
    await t.run((tx) => app.get(MeasureService).measure(tx, {}));
    const { body } = await budget(id);
    expect(body).toMatchObject({ unit: 'count', allowed: '2.00', consumed: '1.00', remainingPercent: '50.00' });
    expect(body.days.find(({ consumed }) => consumed !== '0.00')).toMatchObject({ date: '2026-04-10', consumed: '1.00', remaining: '1.00' });
  });

  it('R14 of a quarter is that of the whole quarter, whichever of its months is asked for', async () => {
    const id = await promise({ metric: 'downtime', expectedTarget: '14400000', minimumTarget: '28800000', window: { kind: 'quarter' } });
    await outage('2026-02-02T00:00:00Z', '2026-02-02T01:00:00Z');
    for (const month of ['2026-01', '2026-03']) {
      const { body } = await budget(id, month);
      expect(body).toMatchObject({ allowed: '14400000.00', consumed: '3600000.00', windowTo: '2026-03-31T22:00:00.000Z' });
    }
  });

  it('is refused with the reason where there is none', async () => {
    const silent = await t.level(place, available);
    expect((await budget(silent)).body.code).toBe('no_outage_evidence');
    const age = await promise({ metric: 'resolution_duration', statistic: 'mean', expectedTarget: '100', minimumTarget: '200' });
    expect((await budget(age)).body.code).toBe('no_error_budget');
    expect((await budget(silent, '2009-01')).body.code).toBe('not_in_force');
    expect((await budget(silent, '2026-13')).status).toBe(422);
  });

  it('is its supplier’s to see, and nobody else’s', async () => {
    const id = await t.level(place, available);
    await outage('2026-04-02T21:30:00Z', '2026-04-02T22:30:00Z');
    const other = await t.supplier('Beta', [place.towerId]);
    const [own, foreign] = [await t.tenant.as('vendor', place.supplierId), await t.tenant.as('vendor', other.id)];
    expect((await budget(id, '2026-04', own)).body.consumed).toBe('3600000.00');
    expect((await budget(id, '2026-04', foreign)).status).toBe(404);
    const elsewhere = await (await createTenant(app)).as('supplier_manager');
    expect((await budget(id, '2026-04', elsewhere)).status).toBe(404);
    expect((await budget(id, '2026-04', await t.tenant.as('assessor'))).status).toBe(200);
  });
});
