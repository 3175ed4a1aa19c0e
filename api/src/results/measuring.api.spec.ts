import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { MeasureService } from './measure.service.js';
import type { OutcomeEvidencePageDto, IncidentOutcomesDto, ResultDetailDto, ResultPageDto } from './results.dto.js';

const now = '2026-10-20T10:00:00Z';

describe('measuring', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
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
    calendarId = await t.calendar();
  });

  const measure = (at = now, scope = {}) => t.run((tx) => app.get(MeasureService).measure(tx, scope), at);
  const results = async (query = '') =>
    (await manager.get<ResultPageDto>(`/api/results?${query}`)).body.items;

  async function promise(name: string, changes = {}) {
    const supplier = await t.supplier(name, [towerId]);
    const held = (at: string) => [{ supplierId: supplier.id, towerId, at }];
    const levelId = await t.level({ ...supplier, supplierId: supplier.id, towerId, calendarId }, changes);
    return { supplierId: supplier.id, contractId: supplier.contractId, levelId, held };
  }

  it('R4 an hour used up to the millisecond is met, one more is missed; R12 one of two shows 50.00', async () => {
    const { held } = await promise('A');
    await t.incident('2026-09-01T08:00:00Z', '2026-09-01T09:00:00Z', held('2026-09-01T08:00:00Z'));
    await t.incident('2026-09-01T08:00:00Z', '2026-09-01T09:00:00.001Z', held('2026-09-01T08:00:00Z'));
    expect(await measure()).toEqual({ incidents: 2, periods: ['2026-09'] });
    const [result] = await results();
    expect(result).toMatchObject({
      period: '2026-09',
      met: 1,
      missed: 1,
      value: '50.00',
      verdict: 'below_minimum',
    });
    const evidence = await manager.get<OutcomeEvidencePageDto>(`/api/results/${result?.id}/evidence?outcome=missed`);
    expect(evidence.body).toMatchObject({
      nextCursor: null,
      items: [
        { outcome: 'missed', dueAt: '2026-09-01T09:00:00.000Z', elapsedMs: 3_600_001, targetMs: 3_600_000 },
      ],
    });
  });

  it('R4 due at closing is met by work finished at the next opening', async () => {
    calendarId = await t.calendar({ mon: [['08:00', '17:00']], tue: [['08:00', '17:00']] });
    const { held } = await promise('A');
    // Monday 16:00 in Stockholm to Tuesday 08:00.
    await t.incident('2026-09-07T14:00:00Z', '2026-09-08T06:00:00Z', held('2026-09-07T14:00:00Z'));
    await measure();
    expect(await results()).toMatchObject([{ met: 1, missed: 0, value: '100.00', verdict: 'met' }]);
  });

  it('R9 still running past due at the end of its month is missed there once, also when it stops later', async () => {
    const { held } = await promise('A');
    const incident = await t.incident('2026-09-30T12:00:00Z', null, held('2026-09-30T12:00:00Z'));
    await measure();
    expect(await results()).toMatchObject([{ period: '2026-09', met: 0, missed: 1 }]);
    const id = (await results())[0]?.id;
    const evidence = await manager.get<OutcomeEvidencePageDto>(`/api/results/${id}/evidence`);
    expect(evidence.body.items).toMatchObject([{ incidentId: incident, outcome: 'missed', stoppedAt: null }]);
    await t.resolve(incident, '2026-10-19T12:00:00Z');
    await measure();
    expect(await results()).toMatchObject([{ period: '2026-09', met: 0, missed: 1 }]);
  });

  it('R9 a clock that runs within its time counts nowhere and is shown in the open month', async () => {
    const { held } = await promise('A');
    await t.incident('2026-10-20T09:30:00Z', null, held('2026-10-20T09:30:00Z'));
    await t.incident('2026-10-02T09:30:00Z', '2026-10-02T09:40:00Z', held('2026-10-02T09:30:00Z'));
    await measure();
    const [result] = await results();
    const detail = await manager.get<ResultDetailDto>(`/api/results/${result?.id}`);
    expect(detail.body).toMatchObject({ met: 1, missed: 0, explanation: { inputs: { running: 1 } } });
    // A month later it has missed October.
    await measure('2026-11-20T10:00:00Z', { running: true });
    expect(await results('period=2026-10')).toMatchObject([{ met: 1, missed: 1 }]);
  });

  it('R10 fewer incidents than the minimum volume are not measured, not 100 %', async () => {
    const { held } = await promise('A', { minimumVolume: 3 });
    for (const hour of ['08', '09']) {
      await t.incident(
        `2026-09-01T${hour}:00:00Z`,
        `2026-09-01T${hour}:10:00Z`,
        held(`2026-09-01T${hour}:00:00Z`),
      );
    }
    await measure();
    const [result] = await results();
    expect(result).toMatchObject({ met: 2, missed: 0, value: null, verdict: 'not_measured' });
    const detail = await manager.get<ResultDetailDto>(`/api/results/${result?.id}`);
    expect(detail.body.explanation).toMatchObject({
      code: 'below_minimum_volume',
      inputs: { minimumVolume: 3, met: 2 },
    });
  });

  it.each([
    [19, 'met'],
    [18, 'below_expected'],
    [17, 'below_minimum'],
  ])('R13 %i of 20 in time with 95 expected and 90 at least is %s', async (inTime, verdict) => {
    const { held } = await promise('A');
    for (let index = 0; index < 20; index += 1) {
      const minutes = index < inTime ? '50' : '59';
      const opened = index < inTime ? '08:00' : '07:00';
      await t.incident(
        `2026-09-01T${opened}:00Z`,
        `2026-09-01T08:${minutes}:00Z`,
        held(`2026-09-01T${opened}:00Z`),
      );
    }
    await measure();
    expect(await results()).toMatchObject([{ met: inTime, verdict }]);
  });

  it('R8 counts for every supplier that held it, each on its own clock, and explains what it left out', async () => {
    const [a, b] = [await promise('A'), await promise('B')];
    const incident = await t.incident('2026-09-01T08:00:00Z', '2026-09-01T10:30:00Z', [
      ...a.held('2026-09-01T08:00:00Z'),
      ...b.held('2026-09-01T08:20:00Z'),
      ...a.held('2026-09-01T10:00:00Z'),
    ]);
    await measure();
    const { body } = await manager.get<IncidentOutcomesDto>(`/api/results/incidents/${incident}`);
    expect(body.items).toMatchObject([
      {
        supplierId: a.supplierId,
        outcome: 'met',
        elapsedMs: 50 * 60_000,
        excluded: [{ from: '2026-09-01T08:20:00.000Z', to: '2026-09-01T10:00:00.000Z', reason: 'not_lead' }],
      },
      { supplierId: b.supplierId, outcome: 'missed', elapsedMs: 100 * 60_000, excluded: [] },
    ]);
    expect(body.items[0]?.resultId).toBe((await results(`supplierId=${a.supplierId}`))[0]?.id);
  });

  it('R7 counts under the priority and the wording in force at the stop', async () => {
    const { held, supplierId, contractId, levelId } = await promise('A', { priority: 1 });
    const ids = { supplierId, contractId, towerId, calendarId };
    const ended = await t.level(ids, { priority: 2, effectiveTo: '2026-09-02' });
    const begun = await t.level(ids, { priority: 2, effectiveFrom: '2026-09-02' });
    await t.incident('2026-09-01T21:30:00Z', '2026-09-01T22:10:00Z', held('2026-09-01T21:30:00Z'), 2);
    await measure();
    const counted = (id: string) => results(`serviceLevelId=${id}`);
    // Midnight in Stockholm is 22:00 UTC.
    expect(await counted(begun)).toMatchObject([{ met: 1 }]);
    expect(await counted(ended)).toMatchObject([{ met: 0, verdict: 'not_measured' }]);
    expect(await counted(levelId)).toMatchObject([{ met: 0, verdict: 'not_measured' }]);
  });

  it('R7 takes the incident’s own priority where no report tells one', async () => {
    const { held } = await promise('A', { priority: 2 });
    const id = await t.incident(
      '2026-09-01T08:00:00Z',
      '2026-09-01T08:10:00Z',
      held('2026-09-01T08:00:00Z'),
      2,
    );
    await t.query(
      'UPDATE incident_event SET priority = NULL WHERE organisation_id = $1 AND incident_id = $2',
      [id],
    );
    await measure();
    expect(await results()).toMatchObject([{ met: 1 }]);
  });

  it('R10, R11 months without incidents and availability without evidence are not measured', async () => {
    const { held, supplierId, contractId } = await promise('A');
    await t.level(
      { supplierId, contractId, towerId, calendarId },
      { metric: 'availability', targetMs: null },
    );
    await t.incident('2026-06-01T08:00:00Z', '2026-06-01T08:10:00Z', held('2026-06-01T08:00:00Z'));
    await t.incident('2026-08-01T08:00:00Z', '2026-08-01T08:10:00Z', held('2026-08-01T08:00:00Z'));
    await measure();
    const all = (await results())
      .map(({ period, metric, verdict }) => `${period} ${metric} ${verdict}`)
      .sort();
    expect(all).toEqual([
      '2026-06 availability not_measured',
      '2026-06 resolution met',
      '2026-07 availability not_measured',
      '2026-07 resolution not_measured',
      '2026-08 availability not_measured',
      '2026-08 resolution met',
    ]);
    const july = (await results('period=2026-07')).find(({ metric }) => metric === 'availability');
    const detail = await manager.get<ResultDetailDto>(`/api/results/${july?.id}`);
    expect(detail.body.explanation.code).toBe('no_outage_evidence');
  });

  it('R10 a contract that has ended owes no figure, but what was missed under it stays', async () => {
    const [a, b] = [await promise('A'), await promise('B')];
    await t.query("UPDATE contract SET ends_on = '2026-06-15' WHERE organisation_id = $1 AND id = $2", [
      a.contractId,
    ]);
    for (const month of ['05', '07']) {
      const opened = `2026-${month}-01T08:00:00Z`;
      await t.incident(opened, `2026-${month}-01T08:10:00Z`, (month === '07' ? b : a).held(opened));
    }
    await measure();
    const months = async () => (await results(`supplierId=${a.supplierId}`)).map(({ period }) => period);
    expect(await months()).toEqual(['2026-06', '2026-05']);
    await t.incident('2026-07-01T08:00:00Z', '2026-07-01T09:10:00Z', a.held('2026-07-01T08:00:00Z'));
    expect(await measure()).toMatchObject({ periods: ['2026-07'] });
    expect(await months()).toEqual(['2026-07', '2026-06', '2026-05']);
    expect(await measure()).toMatchObject({ periods: [] });
  });

  it('changes nothing when nothing has changed, and only its months when a promise has', async () => {
    const { held, levelId } = await promise('A');
    await t.incident('2026-09-01T08:00:00Z', '2026-09-01T09:30:00Z', held('2026-09-01T08:00:00Z'));
    await measure();
    const stored = () => t.query('SELECT * FROM service_level_result WHERE organisation_id = $1');
    const before = await stored();
    expect(await measure('2026-10-20T11:00:00Z')).toEqual({ incidents: 1, periods: [] });
    expect(await stored()).toEqual(before);
    await t.query('UPDATE service_level SET target_ms = 7200000 WHERE organisation_id = $1 AND id = $2', [
      levelId,
    ]);
    expect(await measure(now, { serviceLevelIds: [levelId] })).toEqual({
      incidents: 1,
      periods: ['2026-09'],
    });
    expect(await results()).toMatchObject([{ met: 1, missed: 0 }]);
    await t.query(
      "UPDATE service_level SET effective_from = '2026-10-01' WHERE organisation_id = $1 AND id = $2",
      [levelId],
    );
    await measure(now, { serviceLevelIds: [levelId] });
    expect(await results()).toEqual([]);
  });
});
