import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { DataSource, type MigrationInterface } from 'typeorm';
import { type ApiRole, connectAsApi, type Context } from '../../testing/as-role.js';
import type { Client } from '../../testing/client.js';
import { createDatabase, type OwnDatabase } from '../../testing/own-database.js';
import { existingTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { CaseRecords1796000000015 } from './migrations/0015-case-records.js';
import { AgendaLanguages1796000000032 } from './migrations/0032-agenda-languages.js';
import { Foundation1795000000001 } from './migrations/0001-foundation.js';
import { prepareRoles } from './roles.js';

const org = randomUUID();
const elsewhere = randomUUID();
const ids = Object.fromEntries(
  ['tower', 'supplier', 'rival', 'contract', 'calendar', 'inTime', 'uptime', 'incident', 'logged', 'met', 'unmeasured'].map((name) => [name, randomUUID()]),
) as Record<string, string>;

const creditIds = { late: randomUUID(), early: randomUUID(), untouched: randomUUID(), before: randomUUID() };

/** A tenant as the first release left it: two promises, an incident with its outcome, a figure and a month without. */
const firstRelease: [sql: string, values: unknown[]][] = [
  ["INSERT INTO organisation (id, slug, name, zone) VALUES ($1, 'helsinki', 'Esbo', 'Europe/Helsinki'), ($2, 'other', 'Annan', 'UTC')", [org, elsewhere]],
  ["INSERT INTO service_tower (organisation_id, id, code, name) VALUES ($1, $2, 'network', 'Nät')", [org, ids['tower']]],
  ["INSERT INTO supplier (organisation_id, id, name) VALUES ($1, $2, 'Alpha'), ($1, $3, 'Beta')", [org, ids['supplier'], ids['rival']]],
  [
    `INSERT INTO contract (organisation_id, id, supplier_id, number, title, starts_on, ends_on, monthly_charge_minor, at_risk_percent)
     VALUES ($1, $2, $3, 'A-1', 'Nät', '2026-01-01', '2028-12-31', 100000, 12.125)`,
    [org, ids['contract'], ids['supplier']],
  ],
  ['INSERT INTO contract_tower (organisation_id, contract_id, tower_id, supplier_id) VALUES ($1, $2, $3, $4)', [org, ids['contract'], ids['tower'], ids['supplier']]],
  [
    `INSERT INTO service_calendar (organisation_id, id, name, zone, versions) VALUES ($1, $2, 'Vardag', 'Europe/Helsinki',
       '[{"effectiveFrom":null,"windows":{"mon":[["08:00","17:00"]]},"holidays":[],"specialDays":{}}]')`,
    [org, ids['calendar']],
  ],
  [
    `INSERT INTO service_level (organisation_id, id, contract_id, supplier_id, tower_id, calendar_id, code, name, metric, priority,
                                target_ms, expected_percent, minimum_percent, weight, effective_from)
     VALUES ($1, $2, $4, $5, $6, $7, 'LÖSN', 'Löst i tid', 'resolution', 2, 14400000, 95, 90.125, 2.5, '2026-01-01'),
            ($1, $3, $4, $5, $6, $7, 'TILLG', 'Tillgänglighet', 'availability', NULL, NULL, 99.95, 99.5, 1, '2026-01-01')`,
    [org, ids['inTime'], ids['uptime'], ids['contract'], ids['supplier'], ids['tower'], ids['calendar']],
  ],
  [
    `INSERT INTO incident (organisation_id, id, source, external_id, title, state, opened_at, stopped_at, supplier_ids)
     VALUES ($1, $2, 'test', '1', 'Fel', 'resolved', '2026-03-02T08:00Z', '2026-03-02T10:00Z', ARRAY[$3]::uuid[])`,
    [org, ids['incident'], ids['supplier']],
  ],
  [
    `INSERT INTO incident (organisation_id, id, source, external_id, title, priority, state, opened_at, acknowledged_at, stopped_at, resolved_at,
                           lead_supplier_id, lead_tower_id, supplier_ids)
     VALUES ($1, $2, 'manual', 'SAM-000001', 'Skrivare', 3, 'resolved', '2026-03-03T08:00Z', '2026-03-03T08:10Z', '2026-03-03T09:00Z',
             '2026-03-03T09:00Z', $3, $4, ARRAY[$3]::uuid[])`,
    [org, ids['logged'], ids['supplier'], ids['tower']],
  ],
  [
    `INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, state, priority, group_name, supplier_id, tower_id, supplier_ids)
     SELECT $1, $2, s.sequence, s.at::timestamptz, 'reported', s.state, 3, 'Team A', $3, $4, ARRAY[$3]::uuid[]
       FROM (VALUES (1, '2026-03-03T08:00Z', 'new'), (2, '2026-03-03T08:10Z', 'active'), (3, '2026-03-03T09:00Z', 'resolved')) s (sequence, at, state)`,
    [org, ids['logged'], ids['supplier'], ids['tower']],
  ],
  [
    `INSERT INTO service_level_outcome (organisation_id, service_level_id, incident_id, supplier_id, outcome, period, started_at, stopped_at, elapsed_ms)
     VALUES ($1, $2, $3, $4, 'met', '2026-03', '2026-03-02T08:00Z', '2026-03-02T10:00Z', 7200000)`,
    [org, ids['inTime'], ids['incident'], ids['supplier']],
  ],
  [
    `INSERT INTO service_level_result (organisation_id, id, service_level_id, supplier_id, tower_id, period, met, missed, verdict,
                                       value_percent, rule_version, explanation, computed_at)
     VALUES ($1, $2, $4, $6, $7, '2026-03', 2, 1, 'below_minimum', 66.66, '1', '{"rules":[],"code":"share_within_target","inputs":{}}', now()),
            ($1, $3, $5, $6, $7, '2026-03', 0, 0, 'not_measured', NULL, '1', '{"rules":[],"code":"no_outages","inputs":{}}', now())`,
    [org, ids['met'], ids['unmeasured'], ids['inTime'], ids['uptime'], ids['supplier'], ids['tower']],
  ],
];

/** Credits as a later release left them: proposed before one that was settled, one answered by nobody, one of another year. */
const credits: [sql: string, values: unknown[]][] = [
  [
    `INSERT INTO credit_statement (organisation_id, id, contract_id, supplier_id, period, currency, charges_minor, at_risk_minor, before_caps_minor,
                                   total_minor, explanation, rule_version, computed_at)
     VALUES ($1, $2, $3, $4, '2026-03', 'SEK', 1, 1, 1, 1, '{}', '1', now())`,
    [org, ids['met'], ids['contract'], ids['supplier']],
  ],
  ...(['late', 'early', 'untouched', 'before'] as const).map((name): [string, unknown[]] => [
    `INSERT INTO credit (organisation_id, id, statement_id, contract_id, supplier_id, period, kind, currency, amount_minor, explanation, rule_version,
                         computed_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'brought_forward', 'SEK', 1, '{}', '1', now())`,
    [org, creditIds[name], ids['met'], ids['contract'], ids['supplier'], { late: '2026-03', early: '2026-02', untouched: '2026-01', before: '2025-10' }[name]],
  ]),
  ...([
    ['late', 1, 'propose', 'proposed', '2026-05-02'],
    ['early', 1, 'propose', 'proposed', '2026-05-01'],
    ['early', 2, 'waive', 'waived', '2026-05-04'],
    ['before', 1, 'propose', 'proposed', '2025-12-31T22:30Z'],
  ] as const).map(([name, sequence, action, state, at]): [string, unknown[]] => [
    'INSERT INTO credit_step (organisation_id, credit_id, sequence, supplier_id, action, state, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [org, creditIds[name], sequence, ids['supplier'], action, state, at],
  ]),
];

const [meetingId, templateId, reportId, disputedId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
/** Points as they were kept in Swedish alone: the portal's own words, a report's name, what somebody typed, and what was escalated. */
const points: [title: string, sourceKind: string | null, sourceId: string | null, english: string][] = [
  ['Tvist om vite A-1 2026-03', 'credits', ids['met'] ?? '', 'Disputed credit A-1 2026-03'],
  ['Säga upp eller förlänga A-1 Nät', 'contracts', ids['contract'] ?? '', 'Give notice on or extend A-1 Nät'],
  ['Tvist om vite på mitt sätt', 'credits', randomUUID(), 'Tvist om vite på mitt sätt'],
  ['Driftrapport 2026-03', 'reports', reportId, 'Operations report 2026-03'],
  ['Tvist om uppgift i Driftrapport 2026-04', 'reports', disputedId, 'Disputed figure of Operations report 2026-04'],
  ['Månadsrapport', 'escalations', elsewhere, 'Monthly report'],
  ['Kräva vite A-1 2026-03', null, null, 'Kräva vite A-1 2026-03'],
];
const agenda: [sql: string, values: unknown[]][] = [
  ["INSERT INTO board (organisation_id, id, level, name) VALUES ($1, $2, 'forum', 'Forum')", [org, meetingId]],
  ["INSERT INTO meeting (organisation_id, id, board_id, title, starts_at, minutes) VALUES ($1, $2, $2, 'M', now(), 60)", [org, meetingId]],
  [
    `INSERT INTO escalation (organisation_id, id, source_kind, source_id, supplier_ids, title_sv, title_en, link, level, counted_from,
                             raised_at, level_since, follows_source, state)
     VALUES ($1, $2, 'escalations', $2, '{}', 'Månadsrapport', 'Monthly report', '/', 'tactical', '2026-01-01', now(), '2026-01-01', false, 'open')`,
    [org, elsewhere],
  ],
  [
    `INSERT INTO report_template (organisation_id, id, contract_id, supplier_id, name_sv, name_en, frequency, due_days, review_days, answer_days,
                                  first_period, published_from)
     VALUES ($1, $2, $3, $4, 'Driftrapport', 'Operations report', 'month', 5, 5, 5, '2026-01', '2026-01')`,
    [org, templateId, ids['contract'], ids['supplier']],
  ],
  ...([[reportId, '2026-03'], [disputedId, '2026-04']] as const).map(([id, period]): [string, unknown[]] => [
    `INSERT INTO service_report (organisation_id, id, template_id, contract_id, supplier_id, period, case_number, due_at)
     VALUES ($1, $2::uuid, $3, $4, $5, $6, $2::text, now())`,
    [org, id, templateId, ids['contract'], ids['supplier'], period],
  ]),
  ...points.map(([title, sourceKind, sourceId], index): [string, unknown[]] => [
    `INSERT INTO agenda_item (organisation_id, id, meeting_id, position, grouped, title, source_kind, source_id, state)
     VALUES ($1, gen_random_uuid(), $2, $3, 'own', $4, $5, $6, 'accepted')`,
    [org, meetingId, index, title, sourceKind, sourceId],
  ]),
];

describe('an upgrade from the first release with data in it', () => {
  let database: OwnDatabase;
  let app: NestFastifyApplication;
  let sql: ApiRole;
  let manager: Client;
  let buyer: Context;

  beforeAll(async () => {
    database = await createDatabase();
    await prepareRoles(database.url);
    await migrateTo([Foundation1795000000001]);
    for (const [statement, values] of firstRelease) await database.run(statement, values);
    await migrateTo(migrations.slice(0, migrations.indexOf(CaseRecords1796000000015)));
    for (const [statement, values] of credits) await database.run(statement, values);
    await migrateTo(migrations.slice(0, migrations.indexOf(AgendaLanguages1796000000032)));
    for (const [statement, values] of agenda) await database.run(statement, values);
    await migrate(database.url);
    app = await createTestApp({ databaseUrl: database.url });
    sql = await connectAsApi(database.url);
    manager = await existingTenant(app, org, 'helsinki').as('supplier_manager');
    buyer = { organisationId: org, supplierId: null, userId: manager.userId, role: 'administrator' };
  });
  const migrateTo = async (some: (new () => MigrationInterface)[]) => {
    const dataSource = await new DataSource({
      ...{ type: 'postgres', url: database.url, migrationsTableName: 'schema_migration' },
      migrations: some,
    }).initialize();
    await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.destroy();
  };
  afterAll(async () => {
    await sql.close();
    await app.close();
    await database.drop();
  });

  it('R25 knows the months that have figures, open all of them, and scores them by the model everybody starts from', async () => {
    const { body } = await manager.get<{ items: { period: string; status: string; frozen: unknown[] }[] }>('/api/periods');
    expect(body.items.find(({ period }) => period === '2026-03')).toMatchObject({ status: 'open', frozen: [] });
    expect(body.items.every(({ status }) => status === 'open')).toBe(true);
    const models = await manager.get<{ inForce: { id: string | null }; items: unknown[] }>('/api/score-models');
    expect(models.body).toMatchObject({ inForce: { id: null }, items: [] });
  });

  it('says points of agendas that the portal worded in English too, leaves those somebody typed, and finds them by either', async () => {
    const { body } = await manager.get<{ agenda: { titleSv: string; titleEn: string }[] }>(`/api/meetings/${meetingId}`);
    expect(body.agenda.map(({ titleSv, titleEn }) => [titleSv, titleEn])).toEqual(points.map(([title, , , english]) => [title, english]));
    for (const words of ['Säga upp', 'Give notice']) {
      const found = await manager.get<{ items: { id: string }[] }>(`/api/search?q=${encodeURIComponent(words)}&kinds=meetings`);
      expect(found.body.items.map(({ id }) => id)).toContain(meetingId);
    }
  });

  it('keeps targets as they were and gives every promise the terms that change nothing', async () => {
    const { body } = await manager.get<{ items: object[] }>('/api/service-levels');
    const plain = { direction: 'higher_is_better', targetDays: null, statistic: null, window: { kind: 'month' }, exclusions: { causes: [], times: [] } };
    expect(body.items).toMatchObject([
      { code: 'LÖSN', targetMs: 14_400_000, expectedTarget: '95.00', minimumTarget: '90.125', weight: '2.50', creditRule: null, ...plain },
      { code: 'TILLG', targetMs: null, expectedTarget: '99.95', minimumTarget: '99.50', creditRule: null, ...plain },
    ]);
    const contract = await manager.get<object>(`/api/contracts/${ids['contract']}`);
    expect(contract.body).toMatchObject({
      monthlyChargeMinor: '100000',
      creditTerms: { stacking: 'highest_per_event', caps: { perMonth: { kind: 'at_risk' } }, excess: 'dropped' },
      amendments: [],
      inForce: { atRiskPercent: '12.125', amendmentId: null },
    });
  });

  it('R12 gives stored figures their exact value, volume and window in the organisation’s zone', async () => {
    const rows = await database.run<Record<string, unknown>>(
      'SELECT id, exact_value, volume, complete, window_from, window_to, shown_value::text FROM service_level_result ORDER BY met DESC',
    );
    const window = { window_from: new Date('2026-02-28T22:00:00Z'), window_to: new Date('2026-03-31T21:00:00Z'), complete: true };
    expect(rows).toEqual([
      { id: ids['met'], exact_value: '200/3', volume: 3, shown_value: '66.66', ...window },
      { id: ids['unmeasured'], exact_value: null, volume: 0, shown_value: null, ...window },
    ]);
    const { body } = await manager.get<{ items: object[] }>('/api/results?period=2026-03');
    expect(body.items).toHaveLength(2);
  });

  it('holds promises and figures to what the rules can count by', async () => {
    const level = (changes: string) =>
      sql.attempt(buyer, `UPDATE service_level SET ${changes} WHERE organisation_id = $1 AND id = $2`, [org, ids['inTime']]);
    for (const changes of [
      'target_days = 3',
      'target_ms = NULL',
      "metric = 'uptime'",
      'minimum_target = 96',
      "direction = 'lower_is_better'",
      "window_kind = 'rolling'",
      'window_days = 30',
      "statistic = 'percentile'",
    ]) {
      expect([changes, (await level(changes)).refused]).toEqual([changes, '23514']);
    }
    expect((await level('target_ms = NULL, target_days = 3')).count).toBe(1);
    expect((await level('amendment_id = gen_random_uuid()')).refused).toBe('23503');
    const unproven = 'UPDATE service_level_result SET exact_value = NULL WHERE organisation_id = $1 AND id = $2';
    expect((await sql.attempt(buyer, unproven, [org, ids['met']])).refused).toBe('23514');
  });

  it('lets a vendor see its own amendments alone, and another organisation none', async () => {
    const insert = `INSERT INTO contract_amendment (organisation_id, id, contract_id, supplier_id, number, title, effective_from)
                    VALUES ($1, $2, $3, $4, '1', 'Pris', '2026-07-01')`;
    const amendment = [org, randomUUID(), ids['contract'], ids['supplier']];
    const vendor = { ...buyer, role: 'vendor', supplierId: ids['supplier'] ?? null };
    expect((await sql.attempt(vendor, insert, amendment)).refused).toBe('42501');
    await sql.commit(buyer, [[insert, amendment]]);
    const seen = async (context: Context) => (await sql.attempt(context, 'SELECT 1 FROM contract_amendment')).count;
    expect([await seen(buyer), await seen(vendor)]).toEqual([1, 1]);
    expect(await seen({ ...vendor, supplierId: ids['rival'] ?? null })).toBe(0);
    expect(await seen({ ...buyer, organisationId: elsewhere })).toBe(0);
    expect((await sql.attempt({ ...buyer, organisationId: elsewhere }, insert, amendment)).refused).toBe('42501');
  });

  it('R5 tells what was logged by hand as steps, so that it can be worked on', async () => {
    const url = `/api/incidents/${ids['logged']}`;
    const { body } = await manager.get<{ events: { kind: string; at: string; supplierId: string | null }[] }>(url);
    expect(body.events.map(({ kind, at, supplierId }) => [kind, at.slice(11, 16), supplierId !== null])).toEqual([
      ['opened', '08:00', false],
      ['priority', '08:00', false],
      ['assigned', '08:00', true],
      ['acknowledged', '08:10', true],
      ['resolved', '09:00', true],
    ]);
    expect(body).toMatchObject({ live: true, allowedSteps: ['reopened', 'closed'], ledger: { wallMs: 3_600_000 } });
    const closed = await manager.post(`${url}/steps`, { kind: 'closed' }, { 'if-match': '"1"' });
    expect(closed).toMatchObject({ status: 201, body: { state: 'closed', stoppedAt: '2026-03-03T09:00:00.000Z' } });
  });

  it('takes agreements between its suppliers, held to what the rules can count by', async () => {
    const insert = (values: string) =>
      `INSERT INTO operating_level_agreement (organisation_id, id, number, title, providing_supplier_id, receiving_supplier_id, calendar_id,
                                              metric, target_ms, target_percent, starts_on, ends_on, state, supplier_ids)
       VALUES ($1, gen_random_uuid(), 'OLA-1', 'Nät', $2, $3, $4, ${values})`;
    const row = [org, ids['supplier'], ids['rival'], ids['calendar']];
    const both = 'ARRAY[$2, $3]::uuid[]';
    for (const values of [
      `'handled', NULL, 90, '2026-01-01', NULL, 'agreed', ${both}`,
      `'returned_unworked', 1, 90, '2026-01-01', NULL, 'agreed', ${both}`,
      `'uptime', 1, 90, '2026-01-01', NULL, 'agreed', ${both}`,
      `'handled', 1, 101, '2026-01-01', NULL, 'agreed', ${both}`,
      `'handled', 1, 90, '2026-01-02', '2026-01-01', 'agreed', ${both}`,
      `'handled', 1, 90, '2026-01-01', NULL, 'draft', ${both}`,
      `'handled', 1, 90, '2026-01-01', NULL, 'agreed', '{}'`,
    ])
      expect([values, (await sql.attempt(buyer, insert(values), row)).refused]).toEqual([values, '23514']);
    const good = insert(`'handled', 14400000, 90, '2026-01-01', NULL, 'agreed', ${both}`);
    expect((await sql.attempt(buyer, good, [org, ids['supplier'], ids['supplier'], ids['calendar']])).refused).toBe('23514');
    const vendor = { ...buyer, role: 'vendor', supplierId: ids['supplier'] ?? null };
    expect((await sql.attempt(vendor, good, row)).refused).toBe('42501');
    await sql.commit(buyer, [[good, row]]);
    const { body } = await manager.get<{ items: object[] }>('/api/operating-level-agreements?period=2026-03');
    expect(body.items).toMatchObject([{ number: 'OLA-1', providingSupplierName: 'Alpha', figure: { volume: 0, verdict: 'not_measured' } }]);
  });

  it('gives credits that somebody has answered their case, in the order of their first step, and counts on from there', async () => {
    const rows = await database.run<Record<string, unknown>>('SELECT object_id AS id, case_number, archive_number, title FROM case_record ORDER BY case_number');
    expect(rows).toEqual([
      // In Helsinki the new year had come.
      { id: creditIds.before, case_number: 'V-2026-000001', archive_number: null, title: 'A-1 2025-10' },
      { id: creditIds.early, case_number: 'V-2026-000002', archive_number: 'V/2026-000001', title: 'A-1 2026-02' },
      { id: creditIds.late, case_number: 'V-2026-000003', archive_number: null, title: 'A-1 2026-03' },
    ]);
    const open = "SELECT app.open_case('credit', $1, $2, 'T', '2026-06-01') AS number";
    expect((await sql.attempt(buyer, open, [creditIds.untouched, ids['supplier']])).rows).toEqual([{ number: 'V-2026-000004' }]);
    const close = "SELECT app.close_case($1, '2026-06-01') AS number";
    expect((await sql.attempt(buyer, close, [creditIds.late])).rows).toEqual([{ number: 'V/2026-000002' }]);
  });

  it('works on: a promise that was measured before is amended', async () => {
    const url = `/api/service-levels/${ids['inTime']}`;
    expect((await manager.patch(url, { targetMs: 1 }, 1)).body).toMatchObject({ status: 409, code: 'needs_amendment' });
    const next = await manager.post<object>(`${url}/amendments`, { effectiveFrom: '2026-05-01', targetMs: 7_200_000 });
    expect(next).toMatchObject({ status: 201, body: { versions: [{ effectiveTo: '2026-05-01' }, { effectiveFrom: '2026-05-01' }] } });
  });
});
