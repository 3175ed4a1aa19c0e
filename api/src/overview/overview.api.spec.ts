import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { RenewalService } from '../scorecards/renewal.service.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { OverviewDto } from './overview.dto.js';

const hour = 3_600_000;

/** A zone in which it is about noon now, so that clocks of some hours stay within the month. */
function noonZone(): string {
  const offset = 12 - new Date().getUTCHours();
  return `Etc/GMT${offset === 0 ? '' : (offset > 0 ? '-' : '+') + Math.abs(offset)}`;
}

describe('the start page', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let a: { id: string; contractId: string };
  let b: { id: string; contractId: string };
  let running: { due: string; late: string };

  const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    await t.query('UPDATE organisation SET zone = $2 WHERE id = $1', [noonZone()]);
    const towerId = await t.tower();
    const calendarId = await t.calendar();
    a = await t.supplier('Alpha', [towerId]);
    b = await t.supplier('Beta', [towerId]);
    const held = (supplierId: string, at: string) => [{ supplierId, towerId, at }];
    for (const supplier of [a, b]) {
      await t.level(
        { ...supplier, supplierId: supplier.id, towerId, calendarId },
        { targetMs: 2 * hour, effectiveFrom: '2020-01-01' },
      );
      await t.query(
        "UPDATE contract SET starts_on = '2020-01-01', ends_on = current_date + 400 WHERE organisation_id = $1",
      );
      for (const [month, missed] of [
        ['07', false],
        ['08', supplier === b],
      ]) {
        const opened = `2025-${month}-03T08:00:00Z`;
        await t.incident(
          opened,
          `2025-${month}-03T${missed ? '11' : '09'}:00:00Z`,
          held(supplier.id, opened),
        );
      }
    }
    running = {
      due: await t.incident(ago(hour), null, held(a.id, ago(hour))),
      late: await t.incident(ago(3 * hour), null, held(b.id, ago(3 * hour))),
    };
    await app.get(RenewalService).measure(t.tenant.organisationId, {});
  });
  afterAll(() => app.close());

  it('says what is due, what was missed and what changed', async () => {
    const manager = await t.tenant.as('supplier_manager');
    const { body } = await manager.get<OverviewDto>('/api/overview');
    expect(body).toMatchObject({
      role: 'supplier_manager',
      period: '2025-08',
      open: false,
      runningTotal: 2,
      overdueTotal: 1,
    });
    expect(body.dueNow).toMatchObject([
      { incidentId: running.due, supplierName: 'Alpha', targetMs: 2 * hour },
    ]);
    expect(body.overdue).toMatchObject([{ incidentId: running.late, supplierName: 'Beta' }]);
    expect(body.missed).toMatchObject([{ supplierId: b.id, verdict: 'below_minimum' }]);
    expect(body.sentences.map(({ code, params }) => [code, params['supplier']])).toEqual([
      ['worst_mover', 'Beta'],
      ['lowest_score', 'Beta'],
    ]);
  });

  it('tells imports to review to those who may see imports, and the dates of contracts', async () => {
    await t.query(
      `INSERT INTO import (organisation_id, id, preset, source, zone, file_name, file_key, size_bytes, status)
       VALUES ($1, $2, 'mapping', 'test', 'UTC', 'log.csv', 'key', 1, 'failed')`,
      [randomUUID()],
    );
    await t.query(
      'UPDATE contract SET notice_on = current_date + 30 WHERE organisation_id = $1 AND id = $2',
      [a.contractId],
    );
    const [manager, executive] = [await t.tenant.as('supplier_manager'), await t.tenant.as('executive')];
    const seen = (await manager.get<OverviewDto>('/api/overview')).body;
    expect(seen.toReview).toMatchObject([{ fileName: 'log.csv', status: 'failed', openRows: 0 }]);
    expect(seen.credits).toEqual({ totals: [], deadlines: [] });
    expect(seen.contractDates).toMatchObject([
      { contractId: a.contractId, kind: 'notice', supplierName: 'Alpha' },
    ]);
    expect((await executive.get<OverviewDto>('/api/overview')).body).toMatchObject({
      role: 'executive',
      toReview: [],
    });
  });

  it('tells a vendor of itself alone', async () => {
    const vendor = await t.tenant.as('vendor', a.id);
    const { body, raw } = await vendor.get<OverviewDto>('/api/overview');
    expect(body).toMatchObject({
      role: 'vendor',
      runningTotal: 1,
      overdue: [],
      missed: [],
      toReview: [],
      sentences: [],
    });
    expect(body.dueNow.map(({ incidentId }) => incidentId)).toEqual([running.due]);
    expect(body.suppliers.map(({ id, rank }) => [id, rank])).toEqual([[a.id, null]]);
    expect(raw.toString()).not.toMatch(new RegExp(`${b.id}|Beta`));
  });

  it('is empty where nothing was measured, and of another organisation there is nothing', async () => {
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('administrator');
    expect((await stranger.get<OverviewDto>('/api/overview')).body).toMatchObject({
      period: null,
      runningTotal: 0,
      dueNow: [],
      missed: [],
      suppliers: [],
      contractDates: [],
    });
    expect((await stranger.inOrganisation(t.tenant.slug).get('/api/overview')).status).toBe(404);
  });
});
