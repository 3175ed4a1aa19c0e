import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { periodInterval, periodOf, previousPeriod, shiftPeriod } from '@samsyn/domain/time/period';
import type { NotificationPageDto } from '../../platform/notifications/notifications.dto.js';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { MeasureService } from '../../results/measure.service.js';
import { connectAsApi } from '../../testing/as-role.js';
import type { Client, TestResponse } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { WindowNotices } from './window-notices.js';
import { ScorecardComputation } from '../compute.service.js';
import type { ScorecardDto } from '../scorecard.dto.js';
import type { ScoreStatementDto, ScoreStatementPageDto, StatementSummaryDto, StatementTermsDto } from './score-statements.dto.js';

const zone = 'Europe/Stockholm';
const current = periodOf(Date.now(), zone);
const ended = previousPeriod(current);
const longAgo = shiftPeriod(current, -6);

describe('the supplier’s side of a score', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let a: { id: string; contractId: string };
  let b: { id: string; contractId: string };
  let levelId: string;
  let otherLevelId: string;
  let manager: Client;
  let vendor: Client;

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    const towerId = await t.tower();
    const calendarId = await t.calendar();
    a = await t.supplier('Alpha', [towerId]);
    b = await t.supplier('Beta', [towerId]);
    const level = ({ id: supplierId, contractId }: typeof a) =>
      t.level({ supplierId, contractId, towerId, calendarId }, { effectiveFrom: '2020-01-01' });
    [levelId, otherLevelId] = [await level(a), await level(b)];
    for (const month of [longAgo, ended, current]) {
      const from = periodInterval(month, zone).from;
      const at = (minutes: number) => new Date(from + minutes * 60_000).toISOString();
      for (const { id: supplierId } of [a, b]) await t.incident(at(0), at(10), [{ supplierId, towerId, at: at(0) }]);
    }
    await t.run(async (tx) => {
      const { periods } = await app.get(MeasureService).measure(tx, {});
      await app.get(ScorecardComputation).compute(tx, periods);
    });
    // The month before now is open on any day of the year.
    await t.query("INSERT INTO score_statement_terms (organisation_id, effective_from, within_days, version) VALUES ($1, '2020-01-01', 60, 1)");
    manager = await t.tenant.as('supplier_manager');
    vendor = await t.tenant.as('vendor', a.id);
  });
  afterAll(() => app.close());

  const objection = { period: ended, kind: 'objection', text: 'The outage was in another supplier’s network' };
  const add = (body: object = {}, client = vendor, headers = {}): Promise<TestResponse<ScoreStatementDto>> =>
    client.post<ScoreStatementDto>('/api/score-statements', { ...objection, serviceLevelId: levelId, ...body }, headers);
  const step = ({ id, version }: ScoreStatementDto, body: object, client = manager) =>
    client.post<ScoreStatementDto>(`/api/score-statements/${id}/steps`, body, { 'if-match': `"${version}"` });
  const told = async (client: Client, { period, supplierId }: ScoreStatementDto): Promise<string[]> => {
    const { items } = (await client.get<NotificationPageDto>('/api/notifications')).body;
    return items.filter(({ link }) => link === `/scorecards/${period}/suppliers/${supplierId}`).map(({ kind }) => kind);
  };

  it('R25 a supplier sees its scorecard and objects to a figure of it, as it showed then', async () => {
    expect((await vendor.get<ScorecardDto>(`/api/scorecards/${ended}`)).body.suppliers).toHaveLength(1);
    const { status, body } = await add();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...objection,
      ...{ supplierId: a.id, supplierName: 'Alpha', serviceLevelId: levelId, metric: 'resolution', seenValue: '100.00' },
      ...{ state: 'standing', actions: ['withdraw'], steps: [], files: [], version: 0, authorName: 'Test vendor' },
    });
    expect(body.resultId).not.toBeNull();
    expect(await told(manager, body)).toContain('score_objected');
    const whole = (await add({ serviceLevelId: null, kind: 'comment', text: 'A hard month' })).body;
    expect(whole).toMatchObject({ state: 'noted', code: null, seenValue: '100.000', actions: [] });
  });

  it('R25 the buyer answers with a reason and where it was corrected, once, and the supplier is told', async () => {
    const { body } = await add();
    expect(await step(body, { action: 'uphold' })).toMatchObject({ status: 422, body: { errors: [{ field: 'reason', code: 'reason_missing' }] } });
    expect((await step(body, { action: 'uphold', reason: 'Right', correction: 'https://elsewhere.example' })).status).toBe(422);
    expect((await step(body, { action: 'uphold', reason: 'Right', correction: '//elsewhere.example' })).status).toBe(422);
    const answer = { action: 'uphold', reason: 'The cause was entered wrong', correction: '/evidence/outages' };
    const after = (await step(body, answer)).body;
    expect(after).toMatchObject({ state: 'upheld', version: 1, actions: [], steps: [{ ...answer, state: 'upheld', userName: 'Test supplier_manager' }] });
    expect(await told(vendor, body)).toEqual(['score_objection_answered']);
    expect(await told(manager, body)).not.toContain('score_objection_answered');
    // A vendor is told the party that answered, not the person.
    const seen = (await vendor.get<ScoreStatementDto>(`/api/score-statements/${body.id}`)).body;
    expect(seen.steps[0]).toMatchObject({ reason: answer.reason, userName: null });
    expect(await step(body, { action: 'reject', reason: 'No' })).toMatchObject({ status: 412, body: { current: { state: 'upheld' } } });
    expect(await step(after, { action: 'reject', reason: 'No' })).toMatchObject({ status: 409, body: { code: 'not_from_here' } });
  });

  it('R25 a supplier takes its objection back, and neither side takes the other’s step', async () => {
    const { body } = await add();
    expect(await step(body, { action: 'withdraw' })).toMatchObject({ status: 409, body: { code: 'not_your_step' } });
    expect(await step(body, { action: 'uphold', reason: 'Sure' }, vendor)).toMatchObject({ status: 409, body: { code: 'not_your_step' } });
    expect((await step(body, { action: 'withdraw' }, vendor)).body).toMatchObject({ state: 'withdrawn', version: 1 });
  });

  it('R25 tells each supplier once that its scorecard can be spoken about, and nobody while it cannot', async () => {
    const tell = (at?: string) => t.run((tx) => app.get(WindowNotices).tell(tx), at);
    const kinds = async (client: Client) => (await client.get<NotificationPageDto>('/api/notifications?limit=200')).body.items.map(({ kind }) => kind);
    const other = await t.tenant.as('vendor', b.id);
    // Long before there was a scorecard.
    expect(await tell('2026-01-10T00:00:00Z')).toBe(0);
    expect(await tell()).toBeGreaterThanOrEqual(2);
    expect(await tell()).toBe(0);
    for (const supplier of [vendor, other]) expect((await kinds(supplier)).filter((kind) => kind === 'score_window_open')).toHaveLength(1);
    expect(await kinds(manager)).not.toContain('score_window_open');
    const { body } = await vendor.get<{ period: string | null; speakUntil: string | null }>('/api/overview');
    const { window } = (await vendor.get<StatementSummaryDto>(`/api/score-statements/summary?period=${ended}`)).body;
    expect([body.period, body.speakUntil]).toEqual([ended, window.lastDay]);
    expect((await manager.get<{ period: string | null; speakUntil: string | null }>('/api/overview')).body.speakUntil).toBeNull();
  });

  it('counts the same submission once, however often it is sent', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const [first, second] = await Promise.all([add({}, vendor, headers), add({}, vendor, headers)]);
    expect(second.body.id).toBe(first.body.id);
    expect((await add({ text: 'Another' }, vendor, headers)).status).toBe(409);
  });

  it.each([
    [current, 'statements_not_open'],
    [longAgo, 'statements_over'],
  ])('R25 of %s nothing is taken in outside of the window, with when that is: %s', async (period, code) => {
    const { status, body } = await add({ period });
    expect({ status, body }).toMatchObject({ status: 409, body: { code } });
    const { window } = (await vendor.get<StatementSummaryDto>(`/api/score-statements/summary?period=${period}`)).body;
    expect(body).toMatchObject({ params: { firstDay: window.firstDay, lastDay: window.lastDay } });
    expect(window.standing).toBe(code === 'statements_over' ? 'over' : 'not_open');
  });

  it('refuses a figure that is not in its own scorecard, a month without one, and an empty text', async () => {
    expect(await add({ serviceLevelId: otherLevelId })).toMatchObject({ status: 422, body: { errors: [{ field: 'serviceLevelId' }] } });
    expect(await add({ text: ' ' })).toMatchObject({ status: 422, body: { errors: [{ field: 'text' }] } });
    const newcomer = await t.supplier('Gamma', []);
    expect((await add({ serviceLevelId: null }, await t.tenant.as('vendor', newcomer.id))).status).toBe(404);
  });

  it('shows what stands to the supplier and the buyer’s roles, and to nobody else', async () => {
    const { body } = await add();
    const executive = await t.tenant.as('executive');
    const assessor = await t.tenant.as('assessor');
    for (const reader of [manager, executive, assessor, vendor]) {
      const { items } = (await reader.get<ScoreStatementPageDto>(`/api/score-statements?period=${ended}&state=standing`)).body;
      expect(items.map(({ id }) => id)).toContain(body.id);
      const elsewhere = await reader.get<ScoreStatementPageDto>(`/api/score-statements?serviceLevelId=${otherLevelId}`);
      expect(elsewhere.body.items).toEqual([]);
      const { suppliers } = (await reader.get<StatementSummaryDto>(`/api/score-statements/summary?period=${ended}`)).body;
      expect(suppliers).toEqual([expect.objectContaining({ supplierId: a.id, standing: expect.any(Number) as number })]);
    }
    expect((await executive.get<ScoreStatementDto>(`/api/score-statements/${body.id}`)).body.actions).toEqual([]);
    expect((await step(body, { action: 'uphold', reason: 'Sure' }, executive)).status).toBe(404);
    expect((await add({}, executive)).status).toBe(404);
    expect((await add({}, manager)).status).toBe(404);
    const other = await t.tenant.as('vendor', b.id);
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('supplier_manager');
    for (const nobody of [other, stranger]) {
      expect((await nobody.get<ScoreStatementPageDto>('/api/score-statements')).body.items).toEqual([]);
      expect((await nobody.get(`/api/score-statements/${body.id}`)).status).toBe(404);
      expect((await step(body, { action: 'withdraw' }, nobody)).status).toBe(404);
      const { suppliers } = (await nobody.get<StatementSummaryDto>(`/api/score-statements/summary?period=${ended}`)).body;
      expect(suppliers).toEqual([]);
    }
  });

  it('attaches a file to what the supplier itself said, told by its content, and hands it to those who may read it', async () => {
    const { body } = await add();
    const url = `/api/score-statements/${body.id}/files`;
    const file = { name: 'log.txt', content: Buffer.from('08:00 link down') };
    const attached = await vendor.upload<ScoreStatementDto>(url, file);
    expect(attached.body.files).toEqual([expect.objectContaining({ fileName: 'log.txt', mediaType: 'text/plain', sizeBytes: 15 })]);
    const [{ id } = { id: '' }] = attached.body.files;
    const { raw, headers } = await manager.get(`${url}/${id}/content`);
    expect(raw.toString()).toBe('08:00 link down');
    expect(headers['content-disposition']).toContain('attachment');
    const other = await t.tenant.as('vendor', b.id);
    expect((await other.get(`${url}/${id}/content`)).status).toBe(404);
    expect((await other.upload(url, file)).status).toBe(404);
    expect((await manager.upload(url, file)).status).toBe(404);
    const disguised = { name: 'log.pdf', content: Buffer.from('MZ\x90\x00 not a document') };
    expect((await vendor.upload(url, disguised)).status).toBe(415);
    await step(body, { action: 'reject', reason: 'As measured' });
    expect(await vendor.upload(url, file)).toMatchObject({ status: 409, body: { code: 'not_from_here' } });
  });

  it('hands a person what it said and answered, when it asks what is known of it', async () => {
    const { body } = await add({ text: 'Said by one person alone' });
    await step(body, { action: 'reject', reason: 'Answered by another' });
    const said = async (of: Client) => {
      const tables = await t.run((tx) => app.get(PersonSources).tracesOf(tx, of.userId, 'sv'));
      return JSON.stringify(tables.find(({ key }) => key === 'scoreStatements')?.rows);
    };
    const [vendors, managers] = [await said(vendor), await said(manager)];
    expect([vendors.includes('Said by one'), vendors.includes('Answered by another')]).toEqual([true, false]);
    expect([managers.includes('Said by one'), managers.includes('Answered by another')]).toEqual([false, true]);
  });

  it('lets the database itself refuse what speaks for another', async () => {
    const { body } = await add();
    const sql = await connectAsApi();
    const { organisationId } = t.tenant;
    const as = (role: string, supplierId: string | null) => ({ organisationId, supplierId, userId: randomUUID(), role });
    const say = `INSERT INTO score_statement (organisation_id, id, supplier_id, period, kind, text, created_at)
                 VALUES ($1, gen_random_uuid(), $2, '2026-01', 'comment', 'T', now())`;
    const move = `INSERT INTO score_statement_step (organisation_id, statement_id, sequence, supplier_id, action, state, reason, at)
                  VALUES ($1, $2, 1, $3, $4, $5, 'R', now())`;
    try {
      expect((await sql.attempt(as('vendor', a.id), say, [organisationId, a.id])).count).toBe(1);
      for (const context of [as('vendor', b.id), as('supplier_manager', null), as('executive', null)])
        expect((await sql.attempt(context, say, [organisationId, a.id])).refused).toBe('42501');
      expect((await sql.attempt(as('vendor', a.id), move, [organisationId, body.id, a.id, 'uphold', 'upheld'])).refused).toBe('42501');
      expect((await sql.attempt(as('executive', null), move, [organisationId, body.id, a.id, 'uphold', 'upheld'])).refused).toBe('42501');
      expect((await sql.attempt(as('supplier_manager', null), move, [organisationId, body.id, a.id, 'withdraw', 'withdrawn'])).refused).toBe('42501');
      // Its own name on another's statement.
      expect((await sql.attempt(as('vendor', b.id), move, [organisationId, body.id, b.id, 'withdraw', 'withdrawn'])).refused).toBe('23503');
    } finally {
      await sql.close();
    }
  });
});

describe('for how long suppliers are heard', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('is fourteen days until the organisation says otherwise, and what has opened is never shortened', async () => {
    const t = await MeasuredTenant.create(app);
    const manager = await t.tenant.as('supplier_manager');
    const url = '/api/score-statements/terms';
    expect((await manager.get<StatementTermsDto>(url)).body).toEqual({ withinDays: 14, versions: [], version: 0 });
    const changed = await manager.patch<StatementTermsDto>(url, { withinDays: 10 }, 0);
    expect(changed.body).toMatchObject({ withinDays: 10, versions: [{ withinDays: 10 }], version: 1 });
    const later = await manager.patch<StatementTermsDto>(url, { withinDays: 21, effectiveFrom: '2099-01-01' }, 1);
    expect(later.body).toMatchObject({ withinDays: 10, versions: [{ effectiveFrom: '2099-01-01', withinDays: 21 }, { withinDays: 10 }], version: 2 });
    expect(await manager.patch(url, { withinDays: 5 }, 1)).toMatchObject({ status: 412 });
    expect(await manager.patch(url, { withinDays: 5, effectiveFrom: '2020-01-01' }, 2)).toMatchObject({ status: 422, body: { errors: [{ field: 'effectiveFrom' }] } });
    expect((await manager.patch(url, { withinDays: 0 }, 2)).status).toBe(422);
    const lengthened = await manager.patch<StatementTermsDto>(url, { withinDays: 30, effectiveFrom: '2026-01-01' }, 2);
    expect(lengthened.body).toMatchObject({ withinDays: 10, version: 3 });
    expect(await manager.patch(url, { withinDays: 29, effectiveFrom: '2026-01-01' }, 3)).toMatchObject({ status: 422 });
    for (const role of ['executive', 'assessor'] as const)
      expect((await (await t.tenant.as(role)).patch(url, { withinDays: 5 }, 2)).status).toBe(404);
    const supplier = await t.supplier('Alpha', []);
    const vendor = await t.tenant.as('vendor', supplier.id);
    expect((await vendor.get<StatementTermsDto>(url)).body.withinDays).toBe(10);
    expect((await vendor.patch(url, { withinDays: 90 }, 2)).status).toBe(404);
  });
});
