import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { AuditEventPageDto } from '../platform/audit/audit-events.dto.js';
import type { ServiceLevelDetailDto } from '../service-levels/service-levels.dto.js';
import type { Client, Problemish } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { MeasureService } from './measure.service.js';
import type { ResultPageDto } from './results.dto.js';

type Answer = ServiceLevelDetailDto & Problemish;

describe('the wordings of a promise', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let supplier: { id: string; contractId: string };
  let towerId: string;
  let calendarId: string;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    towerId = await t.tower();
    supplier = await t.supplier('Alpha', [towerId]);
    calendarId = await t.calendar();
  });

  const promise = async (changes: object = {}) => {
    const terms = { metric: 'resolution', targetMs: 3_600_000, expectedTarget: '95', minimumTarget: '90' };
    const { status, body } = await manager.post<Answer>('/api/service-levels', {
      ...{ contractId: supplier.contractId, towerId, calendarId, code: 'LÖSN', name: 'Löst i tid', effectiveFrom: '2026-01-01' },
      ...terms,
      ...changes,
    });
    expect([status, body.errors]).toEqual([201, undefined]);
    return body;
  };
  const amend = (id: string, changes: object) => manager.post<Answer>(`/api/service-levels/${id}/amendments`, changes);
  const amendment = async (effectiveFrom: string, contractId = supplier.contractId) => {
    const sent = { number: randomUUID().slice(0, 8), title: 'Ändrat mål', effectiveFrom };
    return (await manager.post<{ id: string; number: string }>(`/api/contracts/${contractId}/amendments`, sent)).body;
  };
  const ninetyMinutes = (day: string) =>
    t.incident(`${day}T08:00:00Z`, `${day}T09:30:00Z`, [{ supplierId: supplier.id, towerId, at: `${day}T08:00:00Z` }]);
  const measure = () => t.run((tx) => app.get(MeasureService).measure(tx, {}));
  const results = async () =>
    (await manager.get<ResultPageDto>('/api/results?limit=200')).body.items
      .filter(({ verdict }) => verdict !== 'not_measured')
      .map(({ period, serviceLevelId, verdict }) => ({ period, serviceLevelId, verdict }))
      .reverse();

  it('follow one another: the present one ends where the next begins, which keeps what was not changed', async () => {
    const first = await promise({ weight: '2.5', pauseReasons: ['awaiting_user'] });
    const agreed = await amendment('2026-04-01');
    const { status, body: second } = await amend(first.id, { effectiveFrom: '2026-04-01', targetMs: 7_200_000, amendmentId: agreed.id });
    expect(status).toBe(201);
    expect(second).toMatchObject({
      ...{ code: 'LÖSN', targetMs: 7_200_000, weight: '2.50', pauseReasons: ['awaiting_user'] },
      ...{ effectiveFrom: '2026-04-01', effectiveTo: null, version: 1, amendmentId: agreed.id },
    });
    const versions = [
      { id: first.id, effectiveFrom: '2026-01-01', effectiveTo: '2026-04-01', amendmentId: null, amendmentNumber: null },
      { id: second.id, effectiveFrom: '2026-04-01', effectiveTo: null, amendmentId: agreed.id, amendmentNumber: agreed.number },
    ];
    expect(second.versions).toEqual(versions);
    const { body: ended } = await manager.get<Answer>(`/api/service-levels/${first.id}`);
    expect(ended).toMatchObject({ effectiveTo: '2026-04-01', targetMs: 3_600_000, version: 2, versions });
  });

  it('R7 are each measured by their own terms: earlier months keep the version that applied', async () => {
    const first = await promise();
    await ninetyMinutes('2026-02-10');
    await ninetyMinutes('2026-05-12');
    await measure();
    expect(await results()).toEqual([
      { period: '2026-02', serviceLevelId: first.id, verdict: 'below_minimum' },
      { period: '2026-05', serviceLevelId: first.id, verdict: 'below_minimum' },
    ]);
    const { body: second } = await amend(first.id, { effectiveFrom: '2026-04-01', targetMs: 7_200_000 });
    await t.run((tx) => app.get(MeasureService).measure(tx, { serviceLevelIds: [first.id, second.id] }));
    expect(await results()).toEqual([
      { period: '2026-02', serviceLevelId: first.id, verdict: 'below_minimum' },
      { period: '2026-05', serviceLevelId: second.id, verdict: 'met' },
    ]);
  });

  it('begin inside the present one, after what agreed them, and fit as any promise does', async () => {
    const first = await promise({ effectiveTo: '2026-12-01' });
    const codes = async (changes: object) =>
      (await amend(first.id, changes)).body.errors?.map(({ field, code }) => `${field} ${code}`);
    for (const effectiveFrom of ['2025-12-31', '2026-01-01', '2026-12-01', '2027-01-01']) {
      expect(await codes({ effectiveFrom })).toEqual(['effectiveFrom outside_wording']);
    }
    expect(await codes({ effectiveFrom: '2026-04-01', amendmentId: randomUUID() })).toEqual(['amendmentId unknown_amendment']);
    const other = await t.supplier('Beta', [towerId]);
    const elsewhere = await amendment('2026-03-01', other.contractId);
    expect(await codes({ effectiveFrom: '2026-04-01', amendmentId: elsewhere.id })).toEqual(['amendmentId unknown_amendment']);
    const later = await amendment('2026-06-01');
    expect(await codes({ effectiveFrom: '2026-04-01', amendmentId: later.id })).toEqual(['effectiveFrom before_amendment']);
    expect(await codes({ effectiveFrom: '2026-04-01', weight: '0' })).toEqual(['weight weight_not_positive']);
    expect(await codes({ effectiveFrom: '2026-04-01', currency: 'EUR' })).toEqual(['currency different_currencies']);
    expect((await manager.get<Answer>(`/api/service-levels/${first.id}`)).body).toMatchObject({ effectiveTo: '2026-12-01', version: 1 });
  });

  it('are put right with a reason once ended months were measured by them, else amended', async () => {
    const level = await promise();
    const url = `/api/service-levels/${level.id}`;
    expect((await manager.patch<Answer>(url, { targetMs: 1_800_000 }, 1)).body).toMatchObject({ version: 2, isMeasured: false });
    await ninetyMinutes('2026-02-10');
    await measure();
    expect((await manager.get<Answer>(url)).body.isMeasured).toBe(true);
    expect((await manager.patch(url, { targetMs: 5_400_000 }, 2)).body).toMatchObject({ status: 409, code: 'needs_amendment' });
    expect((await manager.patch<Answer>(url, { name: 'Återställt i tid' }, 2)).body).toMatchObject({ version: 3 });
    const reason = { correctionReason: 'Fel mål skrevs av från bilagan' };
    expect((await manager.patch<Answer>(url, { targetMs: 5_400_000, ...reason }, 3)).body).toMatchObject({
      ...{ targetMs: 5_400_000, version: 4 },
    });
    const log = await manager.get<AuditEventPageDto>(`/api/audit-events?objectType=service-level&objectId=${level.id}`);
    expect(log.body.items[0]).toMatchObject({ action: 'corrected', before: { targetMs: 1_800_000 }, after: { targetMs: 5_400_000, ...reason } });
    expect((await manager.patch(url, { targetMs: 1, correctionReason: '' }, 4)).body.errors).toMatchObject([{ field: 'correctionReason' }]);
  });

  it('may be given an end that lies ahead without a reason', async () => {
    const level = await promise();
    await ninetyMinutes('2026-02-10');
    await measure();
    const url = `/api/service-levels/${level.id}`;
    expect((await manager.patch<Answer>(url, { effectiveTo: '2027-10-01' }, 1)).body.effectiveTo).toBe('2027-10-01');
    expect((await manager.patch(url, { effectiveTo: '2026-05-01' }, 2)).body.code).toBe('needs_amendment');
  });

  it('are amended by no vendor and by nobody of another organisation', async () => {
    const level = await promise();
    const url = `/api/service-levels/${level.id}/amendments`;
    const stranger = await (await createTenant(app)).as('administrator');
    for (const client of [await t.tenant.as('vendor', supplier.id), stranger, await t.tenant.as('executive')]) {
      expect((await client.post(url, { effectiveFrom: '2026-04-01' })).body).toMatchObject({ status: 404, code: 'not_found' });
    }
  });
});
