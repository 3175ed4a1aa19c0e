import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { RenewalService } from '../../scorecards/renewal.service.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { SupplierOverviewDto } from './supplier-overview.dto.js';
import type { TimelinePageDto } from './timeline.dto.js';

describe('a supplier from all sides', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let a: { id: string; contractId: string };
  let b: { id: string; contractId: string };

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    const towerId = await t.tower();
    const calendarId = await t.calendar();
    a = await t.supplier('Alpha', [towerId], '700000');
    b = await t.supplier('Beta', [towerId], '300000');
    for (const supplier of [a, b]) {
      await t.level({ ...supplier, supplierId: supplier.id, towerId, calendarId }, { effectiveFrom: '2020-01-01' });
      for (const day of ['03', '04', '05']) {
        const at = `2026-01-${day}T08:00:00Z`;
        await t.incident(at, `2026-01-${day}T08:30:00Z`, [{ supplierId: supplier.id, towerId, at }]);
      }
    }
    await t.incident('2026-02-01T08:00:00Z', null, [{ supplierId: a.id, towerId, at: '2026-02-01T08:00:00Z' }]);
    await t.query('UPDATE incident SET lead_supplier_id = supplier_ids[1] WHERE organisation_id = $1');
    await t.query("UPDATE contract SET starts_on = '2020-01-01', ends_on = current_date + 400, notice_on = current_date + 30 WHERE organisation_id = $1");
    for (const [title, state] of [['Call the board', 'open'], ['Change the disk', 'done']]) {
      await t.query(
        `INSERT INTO action (organisation_id, id, title, owner_supplier_id, due_on, state, done_at, source_kind, source_id, created_at)
         VALUES ($1, gen_random_uuid(), $2, $3, current_date + 5, $4::text, CASE WHEN $4 = 'done' THEN timestamptz '2026-01-20T08:00:00Z' END,
                 'incidents', gen_random_uuid(), '2026-01-10T08:00:00Z')`,
        [title, a.id, state],
      );
    }
    await app.get(RenewalService).measure(t.tenant.organisationId, {});
  });
  afterAll(() => app.close());

  const page = async (client: Awaited<ReturnType<typeof t.tenant.as>>, id: string, query = '') =>
    client.get<TimelinePageDto>(`/api/overview/suppliers/${id}/timeline${query}`);

  it('tells the score, what runs, what is to be done by when, and the risks with their reasons', async () => {
    const { body } = await (await t.tenant.as('executive')).get<SupplierOverviewDto>(`/api/overview/suppliers/${a.id}`);
    expect(body).toMatchObject({ supplierId: a.id, open: false, incidents: { open: 1, overdue: 1, major: 0 } });
    expect(body.scorecard).toMatchObject({ id: a.id, score: { points: expect.any(String) as string } });
    expect(body.towers).toHaveLength(1);
    expect(body.reports).toEqual({ due: 0, missing: 0, toReview: 0, disputes: 0 });
    expect(body.upcoming.map(({ kind, title }) => [kind, title.sv])).toEqual([
      ['action', 'Call the board'],
      ['notice', 'Säga upp eller förlänga C-Alpha Alpha'],
    ]);
    expect(body.risks).toEqual([
      { kind: 'concentration', params: { share: '70' } },
      { kind: 'notice_near', params: { number: 'C-Alpha', on: expect.any(String) as string } },
    ]);
  });

  it('R18 names the promises whose newest reckoned month raises a right to terminate', async () => {
    const own = await MeasuredTenant.create(app);
    const towerId = await own.tower();
    const supplier = await own.supplier('Gamma', [towerId]);
    const level = await own.level({ ...supplier, supplierId: supplier.id, towerId, calendarId: await own.calendar() });
    const rights = JSON.stringify([{ serviceLevelId: level, periods: ['2026-01'] }]);
    await own.query(
      `INSERT INTO credit_statement (organisation_id, id, contract_id, supplier_id, period, currency, charges_minor, at_risk_minor,
                                     before_caps_minor, total_minor, termination_rights, explanation, rule_version, computed_at)
       VALUES ($1, gen_random_uuid(), $2, $3, '2026-01', 'SEK', 1, 1, 1, 1, $4, '{}', '1', now())`,
      [supplier.contractId, supplier.id, rights],
    );
    const { body } = await (await own.tenant.as('executive')).get<SupplierOverviewDto>(`/api/overview/suppliers/${supplier.id}`);
    expect(body.risks).toContainEqual({ kind: 'chronic_failure', params: { name: 'Restored in time' } });
  });

  it('tells what has happened, the newest first, page by page without a gap or a double', async () => {
    const executive = await t.tenant.as('executive');
    const all = (await page(executive, a.id)).body.items;
    expect(all.map(({ what }) => what)).toEqual([
      'incident_opened',
      'action_done',
      ...['action_agreed', 'action_agreed'],
      ...['incident_opened', 'incident_opened', 'incident_opened'],
    ]);
    const found: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: TimelinePageDto } = await page(executive, a.id, `?limit=2${cursor && `&cursor=${cursor}`}`);
      found.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(found).toEqual(all.map(({ id }) => id));
    const actions = (await page(executive, a.id, '?kind=actions,credits')).body.items;
    expect(actions.map(({ kind }) => kind)).toEqual(['actions', 'actions', 'actions']);
    expect((await page(executive, a.id, '?kind=nothing')).status).toBe(422);
  });

  it('tells a vendor of itself without what is the buyer’s alone, and of no other', async () => {
    const vendor = await t.tenant.as('vendor', a.id);
    const { body, raw } = await vendor.get<SupplierOverviewDto>(`/api/overview/suppliers/${a.id}`);
    expect(body).toMatchObject({ risks: null, scorecard: { id: a.id, rank: null }, incidents: { open: 1 } });
    expect(raw.toString()).not.toMatch(new RegExp(`${b.id}|Beta`));
    expect((await page(vendor, a.id)).body.items).toHaveLength(7);
    for (const path of ['', '/timeline']) {
      expect((await vendor.get(`/api/overview/suppliers/${b.id}${path}`)).status).toBe(404);
      expect((await vendor.get(`/api/overview/suppliers/${randomUUID()}${path}`)).status).toBe(404);
    }
  });

  it('is not there for another organisation', async () => {
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('administrator');
    for (const path of ['', '/timeline']) {
      expect((await stranger.get(`/api/overview/suppliers/${a.id}${path}`)).status).toBe(404);
      expect((await stranger.inOrganisation(t.tenant.slug).get(`/api/overview/suppliers/${a.id}${path}`)).status).toBe(404);
    }
  });
});
