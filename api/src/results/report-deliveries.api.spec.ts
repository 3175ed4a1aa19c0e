import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { ReportDeliveries } from '../evidence/report-deliveries/report-deliveries.service.js';
import type { ReportDeliveryRecord } from '../evidence/report-deliveries/report-delivery.js';
import type { EvidenceSpan } from '../platform/jobs/evidence-changed.js';
import { Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { MeasureService } from './measure.service.js';
import type { ReportDeliveriesDto, ResultPageDto } from './results.dto.js';

const now = '2026-06-01T08:00:00Z';

describe('reports on time', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let towerId: string;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    towerId = await t.tower();
  });

  async function promise(name: string, effectiveFrom = '2026-01-01') {
    const { id: supplierId, contractId } = await t.supplier(name, [towerId]);
    const ids = { supplierId, contractId, towerId, calendarId: await t.calendar() };
    await t.level(ids, { metric: 'reports_on_time', targetMs: null, expected: '100', minimum: '80', effectiveFrom });
    return { supplierId, contractId };
  }

  const delivery = (of: { supplierId: string; contractId: string }, changes: Partial<ReportDeliveryRecord> = {}): ReportDeliveryRecord => ({
    id: randomUUID(),
    ...of,
    templateName: 'Monthly report',
    period: '2026-03',
    dueAt: new Date('2026-04-10T15:00:00Z'),
    submittedAt: null,
    excusedBecause: null,
    ...changes,
  });
  const record = (row: ReportDeliveryRecord) => t.run((tx) => app.get(ReportDeliveries).record(tx, row), now);
  const measure = async (spans: readonly EvidenceSpan[]) => {
    for (const span of spans) await t.run((tx) => app.get(MeasureService).measureEvidence(tx, span), now);
  };
  const kept = async (row: ReportDeliveryRecord) => measure(await record(row));

  async function results(query = '') {
    const manager = await t.tenant.as('supplier_manager');
    return (await manager.get<ResultPageDto>(`/api/results?${query}`)).body.items;
  }

  it('R4 R10 follow what is asked for, comes, moves and is excused', async () => {
    const of = await promise('Alfa');
    const [first, second] = [delivery(of), delivery(of, { period: '2026-02' })];
    await kept(first);
    await kept({ ...second, submittedAt: new Date('2026-04-10T15:00:00Z') });
    const april = async () => (await results('period=2026-04'))[0];
    expect(await april()).toMatchObject({ value: '50.00', met: 1, missed: 1, volume: 2, verdict: 'below_minimum', unit: 'percent' });
    await kept({ ...first, submittedAt: new Date('2026-04-10T15:00:00.001Z') });
    expect(await april()).toMatchObject({ value: '50.00', met: 1, missed: 1 });
    // Moved into the next month: both months say so.
    await kept({ ...first, dueAt: new Date('2026-05-05T15:00:00Z'), submittedAt: new Date('2026-05-05T15:00:00Z') });
    expect(await april()).toMatchObject({ value: '100.00', met: 1, missed: 0 });
    expect((await results('period=2026-05'))[0]).toMatchObject({ value: '100.00', met: 1, missed: 0 });
    await kept({ ...second, excusedBecause: 'The template was not agreed yet' });
    expect(await april()).toMatchObject({ value: null, volume: 0, verdict: 'not_measured' });
  });

  it('says nothing twice: the same record again asks for no measuring', async () => {
    const row = delivery(await promise('Alfa'));
    expect(await record(row)).toHaveLength(1);
    expect(await record(row)).toEqual([]);
    expect(await t.query('SELECT 1 FROM report_delivery WHERE organisation_id = $1')).toHaveLength(1);
  });

  it('R4 miss a report that has not come once it is due, as time alone passes', async () => {
    const of = await promise('Alfa');
    const pass = (at: string) => t.run((tx) => app.get(MeasureService).measure(tx, { running: true }), at);
    await t.run((tx) => app.get(ReportDeliveries).record(tx, delivery(of, { period: '2026-04', dueAt: new Date('2026-05-10T15:00:00Z') })), '2026-05-01T08:00:00Z');
    await kept(delivery(of, { period: '2026-02', dueAt: new Date('2026-05-02T15:00:00Z'), submittedAt: new Date('2026-05-02T12:00:00Z') }));
    await pass('2026-05-10T15:00:00.000Z');
    const may = async () => (await results('period=2026-05'))[0];
    expect(await may()).toMatchObject({ value: '100.00', met: 1, missed: 0 });
    await pass('2026-05-10T15:00:00.001Z');
    expect(await may()).toMatchObject({ value: '50.00', met: 1, missed: 1 });
  });

  it('list each report behind a result with when it was due and came, to its own supplier alone', async () => {
    const [alfa, beta] = [await promise('Alfa'), await promise('Beta')];
    const [late, excused] = [
      delivery(alfa, { submittedAt: new Date('2026-04-11T09:00:00Z') }),
      delivery(alfa, { dueAt: new Date('2026-04-12T15:00:00Z'), excusedBecause: 'Agreed' }),
    ];
    for (const row of [late, excused, delivery(beta)]) await kept(row);
    const [result] = await results(`period=2026-04&supplierId=${alfa.supplierId}`);
    const url = `/api/results/${result?.id}/deliveries`;
    const manager = await t.tenant.as('supplier_manager');
    const { body } = await manager.get<ReportDeliveriesDto>(url);
    expect(body.items).toEqual([
      {
        id: late.id,
        templateName: 'Monthly report',
        period: '2026-03',
        dueAt: '2026-04-10T15:00:00.000Z',
        submittedAt: '2026-04-11T09:00:00.000Z',
        outcome: 'missed',
        excusedBecause: null,
      },
      expect.objectContaining({ id: excused.id, outcome: null, excusedBecause: 'Agreed' }),
    ]);
    const own = await t.tenant.as('vendor', alfa.supplierId);
    expect((await own.get<ReportDeliveriesDto>(url)).body.items).toHaveLength(2);
    const other = await t.tenant.as('vendor', beta.supplierId);
    expect((await other.get(url)).status).toBe(404);
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('supplier_manager');
    expect((await stranger.get(url)).status).toBe(404);
  });

  it('are kept also when it is the supplier’s own act that leads there', async () => {
    const of = await promise('Alfa');
    const row = delivery(of);
    await kept(row);
    const { organisationId } = t.tenant;
    const vendor = { organisationId, userId: randomUUID(), role: 'vendor' as const, supplierId: of.supplierId };
    const submittedAt = new Date('2026-04-10T12:00:00Z');
    await measure(await app.get(Tenancy).run(vendor, (tx) => app.get(ReportDeliveries).record(tx, { ...row, submittedAt })));
    expect((await results('period=2026-04'))[0]).toMatchObject({ value: '100.00', met: 1 });
  });

  it('can be tried in a draft before they are promised', async () => {
    const of = await promise('Alfa', '2026-12-01');
    await kept(delivery(of, { submittedAt: new Date('2026-04-10T12:00:00Z') }));
    await kept(delivery(of, { period: '2026-02' }));
    const manager = await t.tenant.as('supplier_manager');
    const calendarId = await t.calendar();
    const draft = { metric: 'reports_on_time', expectedTarget: '100', minimumTarget: '90', calendarId, supplierId: of.supplierId, towerId, period: '2026-04' };
    const preview = await manager.post('/api/back-tests/preview', draft);
    expect(preview).toMatchObject({ status: 200, body: { value: '50.00', met: 1, missed: 1, code: 'reports_on_time' } });
    const refused = await manager.post('/api/back-tests/preview', {
      ...draft,
      component: 'A server',
      priority: 1,
      creditRule: { kind: 'hourly', thresholdMs: 0, counting: 'started', per: 'period', amountPerHourMinor: '100' },
    });
    const fields = refused.body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(refused.status).toBe(422);
    expect(fields).toEqual(expect.arrayContaining(['component not_for_metric', 'priority not_for_metric', 'creditRule.kind no_hours_counted']));
  });
});
