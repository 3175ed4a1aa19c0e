import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { periodOf, previousPeriod, shiftPeriod } from '@samsyn/domain/time/period';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { RenewalService } from './renewal.service.js';
import type { ScorecardDto } from './scorecard.dto.js';
import type { ScorecardPeriodsDto } from './scorecards.dto.js';

describe('renewing results and scorecards in the background', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let supplier: { id: string; contractId: string };
  let levelId: string;
  let towerId: string;

  beforeAll(async () => {
    app = await createTestApp();
    await app.get(JobQueue).startWorkers();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('administrator');
    towerId = await t.tower();
    supplier = await t.supplier('Alpha', [towerId]);
    const ids = { ...supplier, supplierId: supplier.id, towerId, calendarId: await t.calendar() };
    levelId = await t.level(ids);
  });

  const incident = (openedAt: string, stoppedAt: string | null) =>
    t.incident(openedAt, stoppedAt, [{ supplierId: supplier.id, towerId, at: openedAt }]);
  const enqueue = (name: string, data: object) =>
    app.get(JobQueue).enqueue(name, { organisationId: t.tenant.organisationId, ...data });
  const points = async (period: string) =>
    (await manager.get<ScorecardDto>(`/api/scorecards/${period}`)).body.suppliers?.[0]?.score.points;

  async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
    // A process that starts also takes up what others left behind, such as another suite's whole log.
    for (let tries = 0; tries < 600; tries += 1) {
      if ((await read()) === expected) return;
      await sleep(100);
    }
    expect(await read()).toBe(expected);
  }

  it('measures what an import brought, then says the import is done, and again when a promise changes', async () => {
    const importId = randomUUID();
    await t.query(
      `INSERT INTO import (organisation_id, id, preset, source, zone, file_name, file_key, size_bytes, status)
       VALUES ($1, $2, 'mapping', 'test', 'UTC', 'log.csv', 'key', 1, 'measuring')`,
      [importId],
    );
    const id = await incident('2026-03-02T08:00:00Z', '2026-03-02T09:30:00Z');
    await t.query('UPDATE incident SET import_id = $2 WHERE organisation_id = $1 AND id = $3', [
      importId,
      id,
    ]);
    const status = async () =>
      (await t.query<{ status: string }>('SELECT status FROM import WHERE organisation_id = $1'))[0]?.status;
    await enqueue('measure-incidents', { importId });
    await eventually(status, 'done');
    expect(await points('2026-03')).toBe('0.000');
    // R21: the hand-off ledger is kept by the same job.
    const kept = 'SELECT held_ms::integer AS held FROM hand_off_ledger WHERE organisation_id = $1';
    expect(await t.query(kept)).toEqual([{ held: 5_400_000 }]);
    await t.query('UPDATE service_level SET target_ms = 7200000 WHERE organisation_id = $1');
    await enqueue('measure-service-level', { serviceLevelIds: [levelId] });
    await eventually(() => points('2026-03'), '100.000');
    await t.query("UPDATE supplier SET name = 'Omega' WHERE organisation_id = $1");
    await enqueue('compute-scorecards', {});
    const name = async () =>
      (await manager.get<ScorecardDto>('/api/scorecards/2026-03')).body.suppliers[0]?.name;
    await eventually(name, 'Omega');
  });

  it('R21 measures what suppliers owe each other: once agreed, as incidents come, and by another calendar', async () => {
    const beta = await t.supplier('Beta', [towerId]);
    const handedOver = async (day: string) => {
      const holders = [beta.id, supplier.id].map((supplierId, index) => ({ supplierId, towerId, at: `${day}T0${8 + index}:00:00Z` }));
      return t.incident(`${day}T08:00:00Z`, `${day}T12:00:00Z`, holders);
    };
    await enqueue('measure-incidents', { incidentIds: [await handedOver('2026-03-02')] });
    const always = { effectiveFrom: null, windows: Object.fromEntries(['mon', 'tue'].map((day) => [day, [['00:00', '24:00']]])), holidays: [], specialDays: {} };
    const calendar = await manager.post<{ id: string }>('/api/service-calendars', { name: 'Början av veckan', zone: 'Europe/Stockholm', versions: [always] });
    const agreed = await manager.post<{ id: string }>('/api/operating-level-agreements', {
      ...{ number: 'OLA-1', title: 'Tar emot', providingSupplierId: supplier.id, receivingSupplierId: beta.id, calendarId: calendar.body.id },
      ...{ metric: 'handled', targetMs: 7_200_000, target: '90', startsOn: '2026-01-01', state: 'agreed' },
    });
    const met = async () => {
      const { body } = await manager.get<{ items: { met: number; missed: number }[] }>(`/api/operating-level-agreements/${agreed.body.id}/figures?from=2026-03&to=2026-03`);
      return body.items.map((each) => `${each.met} of ${each.met + each.missed}`)[0];
    };
    await eventually(met, '0 of 1');
    // The 4th is a Wednesday, on which the calendar does not count.
    await enqueue('measure-incidents', { incidentIds: [await handedOver('2026-03-04')] });
    await eventually(met, '1 of 2');
    const tuesdays = { ...always, windows: { tue: [['00:00', '24:00']] } };
    await manager.patch(`/api/service-calendars/${calendar.body.id}`, { versions: [tuesdays] }, 1);
    await eventually(met, '2 of 2');
  });

  it('R9 finds by the hour what time alone has made late, and closes the month that has ended', async () => {
    const current = periodOf(Date.now(), 'Europe/Stockholm');
    const [last, before] = [previousPeriod(current), shiftPeriod(current, -2)];
    await incident(`${before}-10T08:00:00Z`, null);
    await incident(`${last}-10T08:00:00Z`, `${last}-10T08:10:00Z`);
    const renewal = app.get(RenewalService);
    await renewal.measure(t.tenant.organisationId, {});
    await t.query(
      `UPDATE scorecard SET document = jsonb_set(document, '{open}', 'true') WHERE organisation_id = $1`,
    );
    await t.query('DELETE FROM hand_off_ledger WHERE organisation_id = $1');
    await renewal.passTime(t.tenant.organisationId);
    expect(await t.query('SELECT count(*)::int AS n FROM hand_off_ledger WHERE organisation_id = $1')).toEqual([{ n: 2 }]);
    const { items } = (await manager.get<ScorecardPeriodsDto>('/api/scorecards/periods')).body;
    expect(items[0]).toMatchObject({ period: last, open: false });
    expect([await points(before), await points(last)]).toEqual(['0.000', '100.000']);
  });
});
