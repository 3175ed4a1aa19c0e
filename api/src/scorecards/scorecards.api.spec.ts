import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Role } from '@samsyn/domain/access/permissions';
import { type Principal, systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { MeasureService } from '../results/measure.service.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { ScorecardComputation } from './compute.service.js';
import type { ScorecardDto } from './scorecard.dto.js';
import type { ScorecardPeriodsDto, SupplierScorecardDto } from './scorecards.dto.js';

const now = '2026-10-20T10:00:00Z';

describe('scorecards', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let a: { id: string; contractId: string };
  let b: { id: string; contractId: string };
  let towerId: string;

  const renew = (at = now) =>
    t.run(async (tx) => {
      const { periods } = await app.get(MeasureService).measure(tx, {});
      await app.get(ScorecardComputation).compute(tx, periods);
      return periods;
    }, at);
  const stored = () =>
    t.query<object>(
      'SELECT id, period, supplier_id, document::text, computed_at FROM scorecard WHERE organisation_id = $1 ORDER BY id',
    );

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    towerId = await t.tower();
    const calendarId = await t.calendar();
    a = await t.supplier('Alpha', [towerId], '300000');
    b = await t.supplier('Beta', [towerId], '100000');
    for (const supplier of [a, b]) {
      await t.level({ ...supplier, supplierId: supplier.id, towerId, calendarId });
      const held = (at: string) => [{ supplierId: supplier.id, towerId, at }];
      await t.incident('2026-08-03T08:00:00Z', '2026-08-03T08:10:00Z', held('2026-08-03T08:00:00Z'));
      const minutes = supplier === a ? '10' : '59';
      await t.incident('2026-09-03T07:50:00Z', `2026-09-03T08:${minutes}:00Z`, held('2026-09-03T07:50:00Z'));
      await t.incident('2026-10-20T09:50:00Z', null, held('2026-10-20T09:50:00Z'));
      await t.incident('2026-10-03T08:00:00Z', '2026-10-03T08:10:00Z', held('2026-10-03T08:00:00Z'));
    }
    await renew();
  });
  afterAll(() => app.close());

  it('lists the months, the newest first, and flags the one that is not over', async () => {
    const { items } = (await manager.get<ScorecardPeriodsDto>('/api/scorecards/periods')).body;
    expect(items.map(({ period, open }) => [period, open])).toEqual([
      ['2026-10', true],
      ['2026-09', false],
      ['2026-08', false],
    ]);
  });

  it('R23 gives the buyer the whole document as it is stored', async () => {
    const { status, body, headers } = await manager.get<ScorecardDto>('/api/scorecards/2026-09');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(body).toMatchObject({
      period: '2026-09',
      open: false,
      supplierId: null,
      previousPeriod: '2026-08',
    });
    expect(body.counts).toEqual({ incidents: 2, missed: 1, handOffs: 0, bounces: 0 });
    const points = Object.fromEntries(
      body.suppliers.map(({ name, score, rank }) => [name, [score.points, score.change, rank]]),
    );
    expect(points).toEqual({ Alpha: ['100.000', '0.000', 1], Beta: ['0.000', '-100.000', 2] });
    expect(body.towers).toMatchObject([{ id: towerId, score: { points: '75.000', coverage: '100.00' } }]);
  });

  it('gives each supplier’s towers with the results behind them', async () => {
    const { body } = await manager.get<SupplierScorecardDto>(`/api/scorecards/2026-09/suppliers/${b.id}`);
    expect(body).toMatchObject({
      supplier: { id: b.id, name: 'Beta', changes: [{ change: '-100.000' }] },
      towers: [
        {
          towerId,
          score: { points: '0.000' },
          results: [{ supplierId: b.id, missed: 1, verdict: 'below_minimum' }],
        },
      ],
    });
  });

  it('R25 computes the same bytes again from the same inputs, and leaves them', async () => {
    const before = await stored();
    expect(before).toHaveLength(9);
    await renew();
    await t.run((tx) => app.get(ScorecardComputation).compute(tx), now);
    expect(await stored()).toEqual(before);
    await t.query('DELETE FROM scorecard WHERE organisation_id = $1');
    await t.run((tx) => app.get(ScorecardComputation).compute(tx), now);
    const text = (rows: object[]) =>
      rows
        .map((row) => ({ ...row, id: '' }))
        .map((row) => JSON.stringify(row))
        .sort();
    expect(text(await stored())).toEqual(text(before));
  });

  it('shows a vendor its own document alone', async () => {
    const vendor = await t.tenant.as('vendor', b.id);
    const { body, raw } = await vendor.get<ScorecardDto>('/api/scorecards/2026-09');
    expect(body).toMatchObject({
      supplierId: b.id,
      suppliers: [{ id: b.id, rank: null }],
      towers: [{ score: null }],
    });
    expect(raw.toString()).not.toMatch(new RegExp(`${a.id}|Alpha`));
    expect((await vendor.get<ScorecardPeriodsDto>('/api/scorecards/periods')).body.items).toHaveLength(3);
    expect((await vendor.get(`/api/scorecards/2026-09/suppliers/${b.id}`)).status).toBe(200);
    expect((await vendor.get(`/api/scorecards/2026-09/suppliers/${a.id}`)).status).toBe(404);
  });

  it('is not there for another organisation, a month without data, or a supplier that does not exist', async () => {
    const other = await MeasuredTenant.create(app);
    const stranger = await other.tenant.as('administrator');
    for (const client of [stranger, stranger.inOrganisation(t.tenant.slug)]) {
      expect((await client.get('/api/scorecards/2026-09')).body).toMatchObject({
        status: 404,
        code: 'not_found',
      });
      expect((await client.get(`/api/scorecards/2026-09/suppliers/${a.id}`)).status).toBe(404);
    }
    for (const period of ['2026-07', '2026', 'nonsense', '2026-13']) {
      expect((await manager.get(`/api/scorecards/${period}`)).status).toBe(404);
    }
    expect((await manager.get(`/api/scorecards/2026-09/suppliers/${randomUUID()}`)).status).toBe(404);
  });

  it('asks for a session', async () => {
    const given: Record<string, string>[] = [{}, { samsyn_session: 'nobody' }];
    for (const cookies of given) {
      const response = await app.inject({ url: '/api/scorecards/2026-09', cookies });
      expect(response.json()).toMatchObject({ status: 401, code: 'not_signed_in' });
    }
  });

  it('is refused by the database itself to whoever lacks the permission', async () => {
    const role = 'visitor' as Role;
    const principal = { ...systemPrincipal(t.tenant.organisationId), role };
    for (const table of ['scorecard', 'service_level_result', 'service_level_outcome']) {
      const sql = `SELECT 1 FROM ${table} WHERE organisation_id = $1`;
      const read = (as: Principal) =>
        app.get(Tenancy).run(as, (tx) => tx.manager.query(sql, [tx.organisationId]));
      expect(await read(principal)).toEqual([]);
      expect(await read(systemPrincipal(t.tenant.organisationId))).not.toEqual([]);
    }
  });
});
