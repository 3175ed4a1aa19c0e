import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MeasureService } from '../../results/measure.service.js';
import type { Client } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { ScorecardComputation } from '../compute.service.js';
import type { ComparisonDto } from './comparison.dto.js';

const now = '2026-10-20T10:00:00Z';

describe('a comparison of two scores', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let a: { id: string; contractId: string };
  let b: { id: string; contractId: string };
  let towerId: string;

  const compare = (client: Client, left: string, right: string) =>
    client.get<ComparisonDto>(`/api/scorecards/comparison?left=${left}&right=${right}`);
  const thousandths = (shown: string) => BigInt(shown.replace('.', ''));

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    towerId = await t.tower();
    const calendarId = await t.calendar();
    a = await t.supplier('Alpha', [towerId], '300000');
    b = await t.supplier('Beta', [towerId], '100000');
    for (const supplier of [a, b]) {
      for (const [priority, weight] of [[2, '2'], [3, '1']] as const) {
        await t.level({ ...supplier, supplierId: supplier.id, towerId, calendarId }, { priority, weight, expected: '90', minimum: '70' });
      }
      const handled = (at: string, until: string, priority: number) =>
        t.incident(`${at}T08:00:00Z`, `${at}T${until}:00Z`, [{ supplierId: supplier.id, towerId, at: `${at}T08:00:00Z` }], priority);
      // In August four of five in time; in September of priority 2 one of three, and of priority 3 six of seven.
      for (const day of [3, 4, 5, 6]) await handled(`2026-08-0${day}`, '08:10', 2);
      await handled('2026-08-07', '10:00', 2);
      for (const [day, until] of ['08:10', '09:30', '09:30'].entries()) await handled(`2026-09-0${day + 1}`, until, 2);
      for (const day of [1, 2, 3, 4, 5, 6]) await handled(`2026-09-0${day}`, '08:20', 3);
      await handled('2026-09-07', supplier === a ? '10:00' : '08:20', 3);
    }
    await t.run(async (tx) => {
      const { periods } = await app.get(MeasureService).measure(tx, {});
      await app.get(ScorecardComputation).compute(tx, periods);
    }, now);
  });
  afterAll(() => app.close());

  it.each(['supplier', 'contract', 'tower', 'organisation'])('R16, R25 steps from month to month of a %s so that what is shown adds up', async (kind) => {
    const id = { supplier: a.id, contract: a.contractId, tower: towerId, organisation: 'organisation' }[kind];
    const { status, body } = await compare(manager, `2026-08:${kind}:${id}`, `2026-09:${kind}:${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ left: { period: '2026-08', kind, subjectId: id }, right: { period: '2026-09' }, noWaterfall: null });
    const { waterfall } = body;
    if (!waterfall) throw new Error('no waterfall');
    expect([waterfall.start, waterfall.end]).toEqual([body.left.points, body.right.points]);
    const steps = waterfall.steps.reduce((sum, { points }) => sum + thousandths(points), 0n);
    expect(thousandths(waterfall.start) + steps).toBe(thousandths(waterfall.end));
    expect(waterfall.steps.length).toBeGreaterThan(1);
    const known = new Set(body.kpis.map(({ key }) => key));
    expect(waterfall.steps.every(({ key }) => known.has(key))).toBe(true);
    expect(body.difference).not.toBeNull();
  });

  it('R23 shows dimensions and KPIs side by side, the largest difference first, with the way to the evidence', async () => {
    const { body } = await compare(manager, `2026-08:supplier:${a.id}`, `2026-09:supplier:${a.id}`);
    expect(body.left.name).toBe('Alpha');
    expect(body.dimensions).toMatchObject([{ code: 'delivery', left: { points: body.left.points }, right: { points: body.right.points } }]);
    expect(body.kpis.map(({ left, right }) => [left?.value ?? null, right?.value ?? null])).toEqual([
      ['80.00', '33.33'],
      [null, '85.71'],
    ]);
    expect(body.kpis[0]).toMatchObject({ supplierName: 'Alpha', right: { verdict: 'below_minimum', evidence: { kind: 'result' } } });
  });

  it('compares two suppliers by what both are measured by, without steps between them', async () => {
    const { body } = await compare(manager, `2026-09:supplier:${a.id}`, `2026-09:supplier:${b.id}`);
    expect(body).toMatchObject({ left: { name: 'Alpha' }, right: { name: 'Beta' }, waterfall: null, noWaterfall: 'other_subject' });
    expect(body.kpis).toHaveLength(2);
    expect(body.kpis.every(({ left, right, supplierName }) => left !== null && right !== null && supplierName === null)).toBe(true);
  });

  it('lets a vendor compare itself alone', async () => {
    const vendor = await t.tenant.as('vendor', a.id);
    const own = await compare(vendor, `2026-08:supplier:${a.id}`, `2026-09:contract:${a.contractId}`);
    expect(own.status).toBe(200);
    expect(own.raw.toString()).not.toMatch(new RegExp(`${b.id}|Beta`));
    for (const other of [`supplier:${b.id}`, `contract:${b.contractId}`, `tower:${towerId}`, 'organisation:organisation']) {
      expect((await compare(vendor, `2026-09:supplier:${a.id}`, `2026-09:${other}`)).status).toBe(404);
      expect((await compare(vendor, `2026-09:${other}`, `2026-09:supplier:${a.id}`)).status).toBe(404);
    }
  });

  it('knows nothing of another organisation, and names what is not said rightly', async () => {
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('administrator');
    const mine = `2026-09:supplier:${a.id}`;
    expect((await compare(stranger, mine, mine)).status).toBe(404);
    expect((await compare(stranger.inOrganisation(t.tenant.slug), mine, mine)).status).toBe(404);
    expect((await compare(manager, `2026-13:supplier:${a.id}`, mine)).status).toBe(422);
    expect((await compare(manager, '2019-09:organisation:organisation', mine)).status).toBe(404);
  });
});
