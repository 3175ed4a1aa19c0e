import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { zipFile } from '../../testing/zip-file.js';
import { ImportService } from './import.service.js';

const shared = process.env['SAMSYN_SHARED'] ?? join(import.meta.dirname, '../../../../../shared');
const data = (path: string) => join(shared, 'data', path);
const uci = (name: string) => data(`uci-servicenow-incidents/incident_event_log.${name}`);

describe('logs that come beside the repository', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  async function organisation() {
    const { organisationId } = await createTenant(app);
    const principal = systemPrincipal(organisationId);
    const read = (file: string | { name: string; content: Readable }, preset: string) =>
      app.get(ImportService).runFile({ principal, file, preset });
    const query = <Row>(sql: string): Promise<Row[]> =>
      app.get(Tenancy).run(principal, (tx) => tx.manager.query(sql, [tx.organisationId]));
    return { read, query };
  }

  it('are the same incidents in both copies of the ServiceNow log, but for the one that is cut off', async () => {
    const { read } = await organisation();
    const whole = await read(uci('full-141712.prefix-stripped.zip'), 'servicenow-event-log');
    expect(whole).toMatchObject({ incidents: 24_918, events: 141_712, unchanged: 0, quarantined: 0 });
    const first = await read(uci('first-119998.original-values.csv.gz'), 'servicenow-event-log');
    expect(first).toMatchObject({ incidents: 20_769, events: 119_998, unchanged: 20_768, quarantined: 0 });
  }, 120_000);

  it('are 4 000 incidents with 39 911 activities of the BPI Challenge, also from the log alone', async () => {
    const { read, query } = await organisation();
    const log = data('bpic2014-rabobank-4000/BPIC14_incident_log.csv');
    const counts = { incidents: 4000, events: 39_911, quarantined: 0 };
    expect(await read(log, 'bpic2014')).toMatchObject({ ...counts, unchanged: 0 });
    expect(await read(log, 'bpic2014')).toMatchObject({ ...counts, unchanged: 4000 });
    const changed = await query(
      `SELECT count(*) FILTER (WHERE group_changed)::int AS changed, count(*) FILTER (WHERE bounces > 0)::int AS bounced
         FROM incident WHERE organisation_id = $1`,
    );
    expect(changed).toEqual([{ changed: 3716, bounced: 1117 }]);
    const attributes = data('bpic2014-rabobank-4000/BPIC14_incident_case_attributes.csv');
    const both = zipFile({ 'attributes.csv': readFileSync(attributes), 'log.csv': readFileSync(log) });
    const zipped = { name: 'bpic2014.zip', content: Readable.from([both]) };
    expect(await read(zipped, 'bpic2014')).toMatchObject({ ...counts, unchanged: 0 });
    const priorities = await query(
      'SELECT priority, count(*)::int AS n FROM incident WHERE organisation_id = $1 GROUP BY 1 ORDER BY 1',
    );
    expect(priorities).toEqual([
      { priority: 2, n: 63 },
      { priority: 3, n: 569 },
      { priority: 4, n: 1920 },
      { priority: 5, n: 1448 },
    ]);
  }, 120_000);
});
