import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { gzipSync } from 'node:zlib';
import { connectAsApi } from '../../testing/as-role.js';
import type { Client } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp, testDatabaseUrl } from '../../testing/test-app.js';
import type { PeriodsDto } from '../../periods/periods.dto.js';
import type { ResultPageDto } from '../../results/results.dto.js';
import { RenewalService } from '../renewal.service.js';
import type { ScorecardDto } from '../scorecard.dto.js';
import type { PeriodCloseDto, RestatementDto } from './closes.dto.js';
import { ClosesRepository } from './closes.repository.js';
import { textOf } from './freezing/chunk-writer.js';
import { Verifier } from './freezing/verify.service.js';
import { FreezingRunner } from './freezing-runner.js';

const month = '2026-08';
const later = '2026-09';
/** After both months' statement windows. */
const lastDay = '2026-10-14';

describe('closing a month', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let executive: Client;
  let vendor: Client;
  let stranger: Client;
  let towerId: string;
  let a: { id: string; contractId: string; levelId: string };
  let b: { id: string; contractId: string; levelId: string };

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    towerId = await t.tower();
    const calendarId = await t.calendar({ mon: [['08:00', '17:00']], tue: [['08:00', '17:00']], wed: [['08:00', '17:00']] });
    a = await promised('A', calendarId);
    b = await promised('B', calendarId, { metric: 'resolution_duration', targetMs: null, expected: '7200000', minimum: '3600000' });
    manager = await t.tenant.as('supplier_manager');
    executive = await t.tenant.as('executive');
    vendor = await t.tenant.as('vendor', a.id);
    stranger = await (await createTenant(app)).as('administrator');
    await t.incident('2026-08-03T07:00:00Z', '2026-08-03T07:30:00Z', held(a.id, '2026-08-03T07:00:00Z'));
    await t.incident('2026-08-04T07:00:00Z', '2026-08-04T09:30:00Z', held(a.id, '2026-08-04T07:00:00Z'));
    await t.incident('2026-08-05T07:00:00Z', '2026-08-05T09:30:00Z', held(b.id, '2026-08-05T07:00:00Z'));
    // Still running past its due time when the month ends, and stopped in the next one.
    await t.incident('2026-08-31T07:00:00Z', '2026-09-01T08:00:00Z', held(a.id, '2026-08-31T07:00:00Z'));
    await t.incident('2026-09-02T07:00:00Z', '2026-09-02T07:30:00Z', held(a.id, '2026-09-02T07:00:00Z'));
    await measure();
  });

  async function promised(name: string, calendarId: string, changes: Parameters<MeasuredTenant['level']>[1] = {}) {
    const supplier = await t.supplier(name, [towerId]);
    const levelId = await t.level({ supplierId: supplier.id, contractId: supplier.contractId, towerId, calendarId }, changes);
    if (changes.metric) await t.query(`UPDATE service_level SET direction = 'lower_is_better', statistic = 'median', expected_target = minimum_target, minimum_target = expected_target WHERE organisation_id = $1 AND id = $2`, [levelId]);
    return { ...supplier, levelId };
  }
  const held = (supplierId: string, at: string) => [{ supplierId, towerId, at }];
  async function asOwner(sql: string, ...values: unknown[]): Promise<void> {
    const client = new pg.Client({ connectionString: testDatabaseUrl() });
    await client.connect();
    try {
      await client.query(sql, [t.tenant.organisationId, ...values]);
    } finally {
      await client.end();
    }
  }
  const measure = () => app.get(RenewalService).measure(t.tenant.organisationId, {});
  const detail = async (period = month, who = manager) => (await who.get<PeriodCloseDto>(`/api/periods/${period}`)).body;
  const act = async (who: Client, path: string, body: object = {}, period = month) =>
    who.post<PeriodCloseDto>(`/api/periods/${period}/${path}`, body, { 'if-match': `"${(await detail(period)).version}"` });
  const freeze = async (period = month) => {
    const freezing = await t.run((tx) => app.get(ClosesRepository).freezing(tx, period));
    await app.get(FreezingRunner).run(t.tenant.organisationId, freezing?.id ?? '');
  };
  async function close(period = month): Promise<PeriodCloseDto> {
    expect((await act(manager, 'review', { lastDay }, period)).status).toBe(200);
    expect((await act(executive, 'close', { reason: 'Nothing more will come.' }, period)).status).toBe(202);
    await freeze(period);
    return detail(period);
  }
  /** Those of A, then those of B. */
  const results = async (period = month) => {
    const { items } = (await manager.get<ResultPageDto>(`/api/results?period=${period}`)).body;
    return items.toSorted((one, other) => (one.supplierName < other.supplierName ? -1 : 1));
  };
  const scorecard = async (period: string) => (await manager.get<ScorecardDto>(`/api/scorecards/${period}`)).body;
  const verify = (period = month) => t.run((tx) => app.get(Verifier).verify(tx, period));

  it('R25 takes two people, one step each, and freezes what can be made again to the byte', async () => {
    const before = await results();
    expect(before.map(({ value }) => value)).toEqual(['33.33', '9000000.00']);
    expect((await detail()).actions).toEqual(['start_review']);
    const started = await act(manager, 'review', { lastDay });
    expect(started.body).toMatchObject({ status: 'in_review', reviewUntil: lastDay, actions: ['withdraw_review'] });
    expect((await act(manager, 'close')).body).toMatchObject({ code: 'needs_other_eyes' });
    expect((await act(executive, 'close')).body.freezing).toMatchObject({ kind: 'close', state: 'queued', askedByName: 'Test supplier_manager' });
    await freeze();
    const closed = await detail();
    expect(closed).toMatchObject({ status: 'closed', readiness: [], actions: ['propose_restatement'], late: [] });
    expect(closed.frozen).toHaveLength(1);
    expect(closed.frozen[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(closed.steps.map(({ action }) => action)).toEqual(['closed', 'sign', 'start_review']);
    expect(closed.contents[0]?.kinds.find(({ kind }) => kind === 'incidents')?.lines).toBe(4);
    expect(await results()).toEqual(before);
    expect(await verify()).toEqual([{ version: 1, hash: closed.frozen[0]?.hash, verified: true, differences: [] }]);
  });

  it('R25 says what is not as it was frozen', async () => {
    await close();
    const [incidents] = await t.query<{ content: Buffer }>(`SELECT content FROM period_chunk WHERE organisation_id = $1 AND kind = 'incidents'`);
    const text = await textOf(incidents?.content ?? Buffer.of());
    await asOwner(`UPDATE period_chunk SET content = $2 WHERE organisation_id = $1 AND kind = 'incidents'`, gzipSync(text.replace('resolved', 'opened')));
    const [version] = await verify();
    expect(version).toMatchObject({ verified: false, differences: [{ what: 'incidents 1', frozen: expect.any(String), found: expect.any(String) }] });
  });

  it('R9 an incident that counts in a closed month never counts in another, and what came late is told', async () => {
    await close();
    const reopened = await t.query<{ id: string }>(
      `SELECT incident_id AS id FROM service_level_outcome
        WHERE organisation_id = $1 AND service_level_id = $2 AND period = $3 AND outcome = 'met'`,
      [a.levelId, month],
    );
    await t.resolve(reopened[0]?.id ?? '', '2026-09-02T14:00:00Z');
    await t.incident('2026-08-10T07:00:00Z', '2026-08-10T14:00:00Z', held(a.id, '2026-08-10T07:00:00Z'));
    await measure();
    const [september] = await results(later);
    expect(september).toMatchObject({ met: 1, missed: 0 });
    expect((await results())[0]).toMatchObject({ met: 1, missed: 2 });
    const late = (await detail()).late.map(({ was, wouldBe, version }) => ({ was, wouldBe, version }));
    expect(late).toHaveLength(2);
    expect(late).toEqual(expect.arrayContaining([{ was: 'met', wouldBe: 'missed', version: null }, { was: 'not_counted', wouldBe: 'missed', version: null }]));
    await measure();
    expect((await detail()).lateCount).toBe(2);
  });

  it('R25 a restatement stands beside the close, signed by another than who proposed it', async () => {
    const closed = await close();
    await t.incident('2026-08-10T07:00:00Z', '2026-08-10T14:00:00Z', held(a.id, '2026-08-10T07:00:00Z'));
    await measure();
    expect((await act(manager, 'restatements', { reason: 'A log came late.' })).status).toBe(200);
    expect((await act(manager, 'restatements/sign')).body).toMatchObject({ code: 'needs_other_eyes' });
    expect((await act(executive, 'restatements/sign')).status).toBe(202);
    await freeze();
    const restated = await detail();
    expect(restated.frozen.map(({ version }) => version)).toEqual([1, 2]);
    expect(restated.frozen[0]).toEqual(closed.frozen[0]);
    expect(restated.late[0]?.version).toBe(2);
    expect((await results())[0]).toMatchObject({ met: 1, missed: 2, value: '33.33' });
    const { body } = await manager.get<RestatementDto>(`/api/periods/${month}/restatements/2`);
    expect(body).toMatchObject({ figures: [{ serviceLevelId: a.levelId, was: '33.33', is: '25.00' }], sameFigures: 1 });
    expect((await verify()).map(({ verified }) => verified)).toEqual([true, true]);
  });

  it('R23 later months show a closed one as it was closed, whatever is changed since', async () => {
    await close();
    const before = await scorecard(month);
    await t.query('UPDATE contract SET monthly_charge_minor = 900000 WHERE organisation_id = $1 AND id = $2', [b.contractId]);
    await app.get(RenewalService).compute(t.tenant.organisationId);
    expect(await scorecard(month)).toEqual(before);
    const trend = (await scorecard(later)).towers[0]?.score?.trend;
    expect(trend?.find(({ period }) => period === month)?.points).toBe(before.towers[0]?.score?.points);
  });

  it('refuses what would change a closed month, with a code', async () => {
    await close();
    const adjustment = { kind: 'suspension', supplierId: a.id, kpi: a.levelId, fromPeriod: month, reason: 'R' };
    expect((await manager.post('/api/score-adjustments', adjustment)).body).toMatchObject({ code: 'period_closed', params: { period: month } });
    expect((await act(manager, 'review', { lastDay })).body).toMatchObject({ code: 'period_closed' });
    expect((await act(executive, 'close')).body).toMatchObject({ code: 'not_allowed_now' });
  });

  it('is not signed while something forbids it, and over remarks only with a reason', async () => {
    await act(manager, 'review', { lastDay: '2027-01-31' }, later);
    expect((await act(executive, 'close', {}, later)).body).toMatchObject({
      code: 'not_ready',
      readiness: expect.arrayContaining([expect.objectContaining({ code: 'review_not_over', blocks: true })]),
    });
    await act(manager, 'review/withdraw', { reason: 'Too long.' }, later);
    await act(manager, 'review', { lastDay }, later);
    expect((await act(executive, 'close', {}, later)).status).toBe(422);
    expect((await act(executive, 'close', { reason: 'August is for later.' }, later)).status).toBe(202);
    expect((await act(executive, 'close', { reason: 'Again.' }, later)).body).toMatchObject({ code: 'close_under_way' });
    expect((await act(manager, 'review', { lastDay: '2026-09-01' })).body).toMatchObject({ errors: [{ field: 'lastDay', code: 'shortens_hearing' }] });
  });

  it('of two who sign at once one wins, and a close that ends half-way leaves the month as it was', async () => {
    await act(manager, 'review', { lastDay });
    const other = await t.tenant.as('administrator');
    const { version } = await detail();
    const both = await Promise.all([executive, other].map((who) => who.post(`/api/periods/${month}/close`, {}, { 'if-match': `"${version}"` })));
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
    await t.query("UPDATE service_calendar SET zone = 'Nowhere/None', version = version + 1 WHERE organisation_id = $1");
    await expect(freeze()).rejects.toThrow();
    expect(await detail()).toMatchObject({ status: 'in_review', frozen: [], freezing: { state: 'failed' } });
    expect(await t.query('SELECT 1 FROM period_chunk WHERE organisation_id = $1')).toEqual([]);
  });

  it('tells a vendor the status and the hash of its own part, and nothing else', async () => {
    const closed = await close();
    const { items } = (await vendor.get<PeriodsDto>('/api/periods')).body;
    const own = items.find(({ period }) => period === month);
    expect(own).toMatchObject({ status: 'closed', frozen: [{ version: 1 }] });
    expect(own?.frozen[0]?.hash).not.toBe(closed.frozen[0]?.hash);
    const address = `/api/periods/${month}`;
    for (const path of [address, `${address}/restatements/1`, `${address}/versions/1/manifest`]) {
      expect((await vendor.get(path)).status).toBe(404);
      expect((await stranger.get(path)).status).toBe(404);
    }
    const assessor = await t.tenant.as('assessor');
    for (const who of [vendor, assessor]) {
      for (const path of ['review', 'review/withdraw', 'restatements', 'restatements/withdraw', 'close', 'restatements/sign']) {
        expect((await who.post(`${address}/${path}`, { reason: 'R', lastDay }, { 'if-match': '"1"' })).status).toBe(404);
      }
    }
    expect((await executive.post(`${address}/restatements`, { reason: 'R' }, { 'if-match': '"1"' })).status).toBe(404);
    expect((await stranger.get<PeriodsDto>('/api/periods')).body.items).toEqual([]);
    expect((await manager.get(`${address}/versions/1/manifest`)).status).toBe(200);
  });

  it('R25 a closed month cannot be changed by SQL as the API’s role', async () => {
    await close();
    const sql = await connectAsApi();
    const context = { organisationId: t.tenant.organisationId, supplierId: null, userId: manager.userId, role: 'administrator' };
    const closedRows = ['service_level_outcome', 'service_level_result', 'scorecard', 'scorecard_detail'];
    try {
      for (const table of closedRows) {
        const any = `organisation_id = $1 AND period = '${month}'`;
        const found = await sql.attempt(context, `SELECT count(*)::integer AS count FROM ${table} WHERE ${any} AND closed`, [t.tenant.organisationId]);
        expect([table, Number(found.rows[0]?.['count']) > 0]).toEqual([table, true]);
        const removed = await sql.attempt(context, `DELETE FROM ${table} WHERE ${any}`, [t.tenant.organisationId]);
        expect([table, removed.count]).toEqual([table, 0]);
        const column = table === 'service_level_outcome' ? 'stopped_at = now()' : 'computed_at = now()';
        const changed = await sql.attempt(context, `UPDATE ${table} SET ${column} WHERE ${any}`, [t.tenant.organisationId]);
        // When the one clock that ran on stopped is no part of what counts.
        expect([table, changed.count]).toEqual([table, 0]);
        const opened = await sql.attempt(context, `UPDATE ${table} SET closed = false WHERE ${any}`, [t.tenant.organisationId]);
        expect([table, opened.count]).toEqual([table, 0]);
      }
      const added = await sql.attempt(
        context,
        `INSERT INTO scorecard (organisation_id, id, period, supplier_id, document, rule_version, computed_at)
         VALUES ($1, $1, $2, $1, '{}', '1', now())`,
        [t.tenant.organisationId, month],
      );
      expect(added.refused).toBe('23503');
      for (const table of ['period_step', 'period_freeze', 'period_chunk', 'period_part', 'late_evidence']) {
        expect((await sql.attempt(context, `DELETE FROM ${table}`)).refused).toBe('42501');
        expect((await sql.attempt(context, `UPDATE ${table} SET organisation_id = organisation_id`)).refused).toBe('42501');
      }
      expect((await sql.attempt(context, `UPDATE period SET status = 'open', review_until = NULL WHERE period = $1`, [month])).count).toBe(0);
      expect((await sql.attempt(context, 'DELETE FROM period')).refused).toBe('42501');
      for (const table of ['service_level', 'incident']) {
        const gone = await sql.attempt(context, `DELETE FROM ${table} WHERE organisation_id = $1`, [t.tenant.organisationId]);
        expect([table, gone.refused]).toEqual([table, '23503']);
      }
    } finally {
      await sql.close();
    }
  });
});
