import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { join } from 'node:path';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { ImportService } from './import.service.js';

const file = join(import.meta.dirname, '../../../demo/data/incident_event_log.zip');

describe('the whole incident log', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
  });
  afterAll(() => app.close());

  const importLog = () =>
    app
      .get(ImportService)
      .runFile({ principal: systemPrincipal(tenant.organisationId), file, preset: 'servicenow-event-log' });

  const query = <Row>(sql: string): Promise<Row[]> =>
    app
      .get(Tenancy)
      .run(systemPrincipal(tenant.organisationId), (tx) => tx.manager.query(sql, [tx.organisationId]));

  it('comes in without a loss, with its outcomes and its hand-offs (R21)', async () => {
    expect(await importLog()).toMatchObject({
      incidents: 24_918,
      events: 141_712,
      unchanged: 0,
      quarantined: 0,
    });
    const [counts] = await query(
      `SELECT count(*)::int AS incidents, count(*) FILTER (WHERE reported_in_time)::int AS met,
              count(*) FILTER (WHERE NOT reported_in_time)::int AS missed,
              count(*) FILTER (WHERE group_changed)::int AS changed, count(*) FILTER (WHERE bounces > 0)::int AS bounced,
              (SELECT count(*)::int FROM incident_event WHERE organisation_id = $1) AS events
         FROM incident WHERE organisation_id = $1`,
    );
    expect(counts).toEqual({
      incidents: 24_918,
      events: 141_712,
      met: 15_803,
      missed: 9_115,
      changed: 9_575,
      bounced: 2_216,
    });
    const byPriority = await query(
      `SELECT priority, count(*) FILTER (WHERE reported_in_time)::int AS met, count(*)::int AS all
         FROM incident WHERE organisation_id = $1 GROUP BY priority ORDER BY priority`,
    );
    expect(byPriority).toEqual([
      { priority: 1, met: 5, all: 270 },
      { priority: 2, met: 2, all: 408 },
      { priority: 3, met: 15_145, all: 23_466 },
      { priority: 4, met: 651, all: 774 },
    ]);
  }, 60_000);

  it('changes nothing when it is imported again', async () => {
    expect(await importLog()).toMatchObject({
      incidents: 24_918,
      events: 141_712,
      unchanged: 24_918,
      quarantined: 0,
    });
    const [counts] = await query(
      'SELECT count(*)::int AS events, max(version) AS version FROM incident_event e JOIN incident i ON i.organisation_id = $1 AND i.id = e.incident_id WHERE e.organisation_id = $1',
    );
    expect(counts).toEqual({ events: 141_712, version: 1 });
  }, 60_000);
});
