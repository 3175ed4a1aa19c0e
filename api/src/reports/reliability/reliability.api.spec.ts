import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { Problemish } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { ReportedTenant } from '../../testing/reported-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { ReportDetailDto } from '../reports.dto.js';
import type { ReliabilitiesDto, SupplierReliabilityDetailDto } from './reliability.dto.js';

const due = '2026-04';
const why = { solved: 'Ett ärende var fel klassat.' };

describe('reporting reliability', () => {
  let app: NestFastifyApplication;
  let r: ReportedTenant;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    r = await ReportedTenant.create(app);
  });

  const match = (version: number) => ({ 'if-match': `"${version}"` });
  const of = async (as = r.manager) => (await as.get<SupplierReliabilityDetailDto & Problemish>(`/api/reporting-reliability/${r.supplier.id}?period=${due}`)).body;
  const parts = ({ parts: all }: SupplierReliabilityDetailDto) => Object.fromEntries(all.map(({ part, value, count, of: total }) => [part, [value, count, total]]));
  const step = async (report: ReportDetailDto, action: string, reason?: string) =>
    (await r.manager.post<ReportDetailDto>(`/api/reports/${report.id}/steps`, { action, reason }, match(report.version))).body;

  it('R22 counts in the month its reports are due: in time, complete, within tolerance, not corrected, each with the report', async () => {
    const owed = await r.report();
    const missing = await of();
    expect(parts(missing)).toEqual({ timeliness: ['0.00', 0, 1], completeness: [null, 0, 0], deviation: [null, 0, 0], corrections: [null, 0, 0] });
    expect(missing).toMatchObject({ value: '0.00', coverage: '25.00', meanDeviation: null, corrections: 0, supplierName: 'Klient' });
    const submitted = await r.submitted(owed.id, { ...ReportedTenant.answers, solved: '100' }, why);
    const late = await of();
    expect(parts(late)).toMatchObject({ timeliness: ['0.00', 0, 1], completeness: ['100.00', 1, 1], deviation: ['0.00', 0, 1] });
    // 20 of 80 percent.
    expect(late).toMatchObject({ value: '33.33', coverage: '75.00', meanDeviation: '25.00' });
    expect(late.reports).toMatchObject([
      { id: owed.id, templateNameSv: 'Månadsrapport', period: '2026-03', outcome: 'missed', asked: 1, reported: 1, within: 0, outside: 1, accepted: false },
    ]);
    expect(late.reports[0]?.submittedAt).toBe(submitted.submittedAt);
    expect(late.trend).toEqual([{ period: due, value: '33.33' }]);
  });

  it('R22 goes by the version that was first reviewed: what is put right after a return stays what it was', async () => {
    const submitted = await r.submitted((await r.report()).id, { ...ReportedTenant.answers, solved: '100' }, why);
    const reviewed = await step(submitted, 'review');
    await step(reviewed, 'return', 'Rätta siffran.');
    await r.submitted(submitted.id, { ...ReportedTenant.answers, solved: '80' });
    expect(parts(await of())).toMatchObject({ deviation: ['0.00', 0, 1] });
  });

  it('R22 counts a correction that was accepted after the report was', async () => {
    const submitted = await r.submitted((await r.report()).id);
    const reconciled = (await r.manager.post<ReportDetailDto>(`/api/reports/${submitted.id}/figures/accept-within`, {}, match(submitted.version))).body;
    const accepted = await step(reconciled, 'accept');
    expect(parts(await of())).toMatchObject({ deviation: ['100.00', 1, 1], corrections: ['100.00', 1, 1] });
    const [figure] = accepted.figures;
    const proposed = (
      await r.vendor.post<ReportDetailDto>(`/api/reports/${submitted.id}/corrections`, { figureId: figure?.id, value: '79', reason: 'Räknat fel.' })
    ).body;
    expect((await of()).corrections).toBe(0);
    const [correction] = proposed.corrections;
    await r.manager.post(`/api/reports/${submitted.id}/corrections/${correction?.id}/answer`, { accept: true }, match(correction?.version ?? 0));
    const after = await of();
    expect(after).toMatchObject({ corrections: 1, value: '50.00' });
    expect(parts(after)).toMatchObject({ corrections: ['0.00', 0, 1] });
  });

  it('asks for the month’s scorecards anew when a report changes', async () => {
    const queue = app.get(JobQueue);
    const enqueue = queue.enqueue.bind(queue);
    const asked: [string, object][] = [];
    queue.enqueue = async (name, data) => void asked.push([name, data]);
    try {
      await r.submitted((await r.report()).id);
    } finally {
      queue.enqueue = enqueue;
    }
    expect(asked).toContainEqual(['compute-scorecards', { organisationId: r.t.tenant.organisationId, periods: [due] }]);
  });

  it('is the supplier’s own and the buyer’s to read, and nobody else’s', async () => {
    await r.report();
    const list = `/api/reporting-reliability?period=${due}`;
    const mine = await r.t.supplier('Annan', [r.towerId]);
    for (const reader of [r.manager, r.vendor, await r.t.tenant.as('executive'), await r.t.tenant.as('assessor')]) {
      expect((await reader.get<ReliabilitiesDto>(list)).body.items).toMatchObject([{ supplierId: r.supplier.id, value: '0.00' }]);
      expect((await of(reader)).value).toBe('0.00');
    }
    const other = await r.t.tenant.as('vendor', mine.id);
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('supplier_manager');
    for (const nobody of [other, stranger]) {
      expect((await nobody.get<ReliabilitiesDto>(list)).body.items).toEqual([]);
      expect((await of(nobody)).status).toBe(404);
    }
    expect((await r.manager.get(`/api/reporting-reliability?period=2026`)).status).toBe(422);
  });
});
