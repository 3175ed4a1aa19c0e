import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { type ApiRole, connectAsApi, type Context } from '../../testing/as-role.js';
import { addCalendar, addContract, addServiceLevel, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { rowsOf, type Party } from '../../testing/tenant-rows.js';
import { createTestApp } from '../../testing/test-app.js';

/** What one supplier may see of each table, told by whose row it is. */
const ownerOf: Record<string, string> = {
  supplier: 'id',
  supplier_contact: 'supplier_id',
  accountability: 'supplier_id',
  contract: 'supplier_id',
  contract_tower: 'supplier_id',
  contract_document: 'supplier_id',
  service_level: 'supplier_id',
  service_level_outcome: 'supplier_id',
  service_level_result: 'supplier_id',
  scorecard: 'supplier_id',
  contract_amendment: 'supplier_id',
  outage: 'supplier_id',
  maintenance_window: 'supplier_id',
  measurement_series: 'supplier_id',
  measurement: 'supplier_id',
  measurement_day: 'supplier_id',
  credit_statement: 'supplier_id',
  credit: 'supplier_id',
  credit_step: 'supplier_id',
  incident_reference: 'supplier_id',
  hand_off_holding: 'supplier_id',
  component: 'supplier_id',
  api_token: 'supplier_id',
};
const shared = [
  'incident', 'incident_event', 'incident_assignment', 'incident_comment', 'incident_attachment', 'incident_task',
  'hand_off_ledger', 'hand_off',
];
/** What several suppliers may see, told by `supplier_ids`. */
const listed = ['service', 'service_dependency'];
const buyersOnly = [
  'team_mapping', 'import', 'import_quarantine', 'import_mapping', 'audit_event', 'back_test', 'openslo_document',
  'ocds_import', 'ocds_quarantine', 'ocds_release', 'ocds_award',
];
/** Each row says itself who may see it; changes.api.spec.ts asks who does. */
const told = ['change'];
const forAll = ['service_tower', 'service_calendar'];

describe('row-level security, as the API’s own database role', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let sql: ApiRole;
  let administrator: Context;
  let own: Party;
  let other: Party;
  let vendor: Context;
  let stranger: Context;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    sql = await connectAsApi();
    const manager = await tenant.as('supplier_manager');
    administrator = {
      organisationId: tenant.organisationId,
      supplierId: null,
      userId: manager.userId,
      role: 'administrator',
    };
    const towerId = await addTower(manager);
    const calendarId = await addCalendar(manager);
    const party = async (): Promise<Party> => {
      const supplierId = await addSupplier(manager);
      await manager.post(`/api/suppliers/${supplierId}/contacts`, { name: 'Kim' });
      await manager.put(
        `/api/suppliers/${supplierId}/accountabilities`,
        { items: [{ towerId, userId: manager.userId }] },
        1,
      );
      const contractId = await addContract(manager, supplierId, [towerId]);
      await manager.upload(`/api/contracts/${contractId}/documents`, {
        name: 'a.txt',
        content: Buffer.from('secret'),
      });
      const serviceLevelId = await addServiceLevel(manager, { contractId, towerId, calendarId });
      const incidentId = randomUUID();
      await sql.commit(administrator, facts({ supplierId, contractId, serviceLevelId, incidentId }, towerId));
      return { supplierId, contractId, serviceLevelId, incidentId };
    };
    await sql.commit(administrator, [["SELECT app.prepare_measurement_months('2026-01-01', '2026-01-31')", []]]);
    own = await party();
    other = await party();
    vendor = { ...administrator, supplierId: own.supplierId, userId: randomUUID(), role: 'vendor' };
    stranger = { ...administrator, organisationId: (await createTenant(app)).organisationId };
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  const facts = (party: Party, towerId: string) => rowsOf(tenant.organisationId, party, towerId);
  /** One row in every table that the register does not fill. */
  function facts({ supplierId, contractId, serviceLevelId, incidentId }: Party, towerId: string): [string, unknown[]][] {
    const org = tenant.organisationId;
    const importId = randomUUID();
    const [seriesId, statementId, creditId, ocdsImportId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    return [
      [
        `INSERT INTO incident (organisation_id, id, source, external_id, title, state, opened_at, supplier_ids)
         VALUES ($1, $2, 'test', $3, 'Title', 'New', now(), $4)`,
        [org, incidentId, incidentId, [supplierId]],
      ],
      [
        `INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, supplier_ids)
         VALUES ($1, $2, 1, now(), 'opened', $3)`,
        [org, incidentId, [supplierId]],
      ],
      [
        `INSERT INTO incident_assignment (organisation_id, incident_id, sequence, supplier_id, from_at, supplier_ids)
         VALUES ($1, $2, 1, $3, now(), ARRAY[$3]::uuid[])`,
        [org, incidentId, supplierId],
      ],
      [
        `INSERT INTO service_level_outcome (organisation_id, service_level_id, incident_id, supplier_id, outcome, started_at, elapsed_ms)
         VALUES ($1, $2, $3, $4, 'running', now(), 0)`,
        [org, serviceLevelId, incidentId, supplierId],
      ],
      [
        `INSERT INTO service_level_result (organisation_id, id, service_level_id, supplier_id, tower_id, period, met, missed,
                                           verdict, exact_value, window_from, window_to, rule_version,
                                           explanation, computed_at)
         VALUES ($1, $2, $3, $4, $5, '2026-01', 1, 0, 'met', '100', '2026-01-01', '2026-02-01', '1', '{}', now())`,
        [org, randomUUID(), serviceLevelId, supplierId, towerId],
      ],
      [
        `INSERT INTO hand_off_ledger (organisation_id, incident_id, supplier_ids, wall_ms, held_ms, unowned_ms, stood_resolved_ms,
                                      group_hand_offs, group_bounces, hand_offs, bounces, returned_unworked)
         VALUES ($1, $2, $3, 1, 1, 0, 0, 0, 0, 0, 0, 0)`,
        [org, incidentId, [supplierId]],
      ],
      [
        `INSERT INTO hand_off (organisation_id, incident_id, sequence, period, at, from_supplier_id, to_supplier_id, held_ms,
                               bounce, unworked)
         VALUES ($1, $2, 1, '2026-01', now(), $3, $4, 1, false, false)`,
        [org, incidentId, supplierId, randomUUID()],
      ],
      [
        `INSERT INTO hand_off_holding (organisation_id, incident_id, sequence, period, kind, supplier_id, wall_ms)
         VALUES ($1, $2, 1, '2026-01', 'held', $3, 1)`,
        [org, incidentId, supplierId],
      ],
      [
        `INSERT INTO scorecard (organisation_id, id, period, supplier_id, document, rule_version, computed_at)
         VALUES ($1, $2, '2026-01', $3, '{}', '1', now())`,
        [org, randomUUID(), supplierId],
      ],
      [
        'INSERT INTO team_mapping (organisation_id, id, group_name, supplier_id, tower_id) VALUES ($1, $2, $3, $4, $5)',
        [org, randomUUID(), supplierId, supplierId, towerId],
      ],
      [
        `INSERT INTO import (organisation_id, id, preset, source, zone, file_name, file_key, size_bytes)
         VALUES ($1, $2, 'p', 's', 'UTC', 'f', 'k', 1)`,
        [org, importId],
      ],
      [
        `INSERT INTO import_quarantine (organisation_id, id, import_id, line, code, columns, cells)
         VALUES ($1, $2, $3, 1, 'c', '[]', '[]')`,
        [org, randomUUID(), importId],
      ],
      [
        "INSERT INTO import_mapping (organisation_id, id, name, mapping) VALUES ($1, $2, $3, '{}')",
        [org, randomUUID(), supplierId],
      ],
      [
        `INSERT INTO contract_amendment (organisation_id, id, contract_id, supplier_id, number, title, effective_from)
         VALUES ($1, $2, $3, $4, $5, 'A', '2026-06-01')`,
        [org, randomUUID(), contractId, supplierId, randomUUID()],
      ],
      [
        `INSERT INTO outage (organisation_id, id, supplier_id, tower_id, title, from_at) VALUES ($1, $2, $3, $4, 'O', now())`,
        [org, randomUUID(), supplierId, towerId],
      ],
      [
        `INSERT INTO maintenance_window (organisation_id, id, supplier_id, tower_id, title, from_at, to_at)
         VALUES ($1, $2, $3, $4, 'M', '2026-01-01', '2026-01-02')`,
        [org, randomUUID(), supplierId, towerId],
      ],
      [
        `INSERT INTO measurement_series (organisation_id, id, supplier_id, tower_id, name, kind, source, external_id)
         VALUES ($1, $2, $3, $4, 'S', 'probe', 'test', $5)`,
        [org, seriesId, supplierId, towerId, seriesId],
      ],
      [
        `INSERT INTO measurement (organisation_id, series_id, supplier_id, measured_at, up)
         VALUES ($1, $2, $3, '2026-01-15', 10000)`,
        [org, seriesId, supplierId],
      ],
      [
        `INSERT INTO measurement_day (organisation_id, series_id, supplier_id, day, measurements)
         VALUES ($1, $2, $3, '2026-01-15', 1)`,
        [org, seriesId, supplierId],
      ],
      [
        `INSERT INTO back_test (organisation_id, id, name, first_period, last_period, drafts)
         VALUES ($1, $2, 'B', '2026-01', '2026-02', '[]')`,
        [org, randomUUID()],
      ],
      [
        `INSERT INTO openslo_document (organisation_id, id, kind, name, document, source) VALUES ($1, $2, 'SLO', $3, '{}', 's')`,
        [org, randomUUID(), supplierId],
      ],
      [
        `INSERT INTO ocds_import (organisation_id, id, file_name, received, added, unchanged, quarantined, awards)
         VALUES ($1, $2, 'f', 1, 0, 0, 1, 0)`,
        [org, ocdsImportId],
      ],
      [
        `INSERT INTO ocds_quarantine (organisation_id, id, import_id, position, problems, content) VALUES ($1, $2, $3, 1, '[]', '{}')`,
        [org, randomUUID(), ocdsImportId],
      ],
      [
        `INSERT INTO ocds_release (organisation_id, id, import_id, ocid, release_id, released_at, release)
         VALUES ($1, $2, $3, $4, '1', now(), '{}')`,
        [org, randomUUID(), ocdsImportId, supplierId],
      ],
      [
        `INSERT INTO ocds_award (organisation_id, id, ocid, award_id, released_at, title, suppliers) VALUES ($1, $2, $3, '1', now(), 'A', 1)`,
        [org, randomUUID(), supplierId],
      ],
      [
        `INSERT INTO credit_statement (organisation_id, id, contract_id, supplier_id, period, currency, charges_minor,
                                       at_risk_minor, before_caps_minor, total_minor, explanation, rule_version, computed_at)
         VALUES ($1, $2, $3, $4, '2026-01', 'SEK', 1, 1, 1, 1, '{}', '1', now())`,
        [org, statementId, contractId, supplierId],
      ],
      [
        `INSERT INTO credit (organisation_id, id, statement_id, contract_id, supplier_id, service_level_id, period, currency,
                             amount_minor, explanation, rule_version, computed_at)
         VALUES ($1, $2, $3, $4, $5, $6, '2026-01', 'SEK', 1, '{}', '1', now())`,
        [org, creditId, statementId, contractId, supplierId, serviceLevelId],
      ],
      [
        'INSERT INTO incident_reference (organisation_id, incident_id, supplier_id, number) VALUES ($1, $2, $3, $4)',
        [org, incidentId, supplierId, 'R-1'],
      ],
      [
        `INSERT INTO incident_comment (organisation_id, id, incident_id, visibility, text, supplier_ids, created_at)
         VALUES ($1, $2, $3, 'parties', 'Text', $4, now())`,
        [org, randomUUID(), incidentId, [supplierId]],
      ],
      [
        `INSERT INTO incident_attachment (organisation_id, id, incident_id, visibility, file_name, media_type, size_bytes, sha256,
                                          file_key, supplier_ids, created_at)
         VALUES ($1, $2, $3, 'parties', 'a.txt', 'text/plain', 1, '', '', $4, now())`,
        [org, randomUUID(), incidentId, [supplierId]],
      ],
      [
        `INSERT INTO incident_task (organisation_id, id, incident_id, supplier_id, title, opened_at, supplier_ids)
         VALUES ($1, $2, $3, $4, 'Task', now(), $5)`,
        [org, randomUUID(), incidentId, supplierId, [supplierId]],
      ],
      [
        `INSERT INTO credit_step (organisation_id, credit_id, sequence, supplier_id, action, state, at)
         VALUES ($1, $2, 1, $3, 'propose', 'proposed', now())`,
        [org, creditId, supplierId],
      ],
      [
        // Of somebody else's making: a vendor makes tokens in its own name alone.
        `INSERT INTO api_token (organisation_id, id, supplier_id, name, token_hash, hint, scopes, expires_at, created_by)
         VALUES ($1, $2, $3, 'T', '\\x00', 'abcd', '{outages:read}', now(), $2)`,
        [org, randomUUID(), supplierId],
      ],
    ];
  }

  const count = async (context: Context | null, table: string, where = 'true', values: unknown[] = []) => {
    const answer = await sql.attempt(
      context,
      `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
      values,
    );
    expect(answer.refused).toBeUndefined();
    return answer.rows[0]?.['n'];
  };
  const tables = [...Object.keys(ownerOf), ...shared, ...listed, ...buyersOnly, ...told, ...forAll];

  it('covers every tenant table, forced, by permissive policies of a role that owns nothing', async () => {
    const { rows } = await sql.attempt(
      null,
      `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced, pg_get_userbyid(c.relowner) AS owner
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id'
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'membership'
          AND NOT c.relispartition`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...tables, 'idempotency_key'].sort());
    expect(rows.filter(({ forced, owner }) => !forced || owner === 'samsyn_api')).toEqual([]);
    const restrictive = await sql.attempt(null, "SELECT 1 FROM pg_policies WHERE permissive <> 'PERMISSIVE'");
    expect(restrictive.count).toBe(0);
    // Policies hold for reads through the parent; a partition by itself must be out of reach.
    expect((await sql.attempt(administrator, 'SELECT 1 FROM measurement_2026_01')).refused).toBe('42501');
    const role = await sql.attempt(
      null,
      'SELECT rolsuper OR rolbypassrls AS mighty FROM pg_roles WHERE rolname = current_user',
    );
    expect(role.rows).toEqual([{ mighty: false }]);
  });

  it.each(tables)(
    'shows no row of %s without a context, to a stranger, or to a vendor without a supplier',
    async (table) => {
      expect(await count(administrator, table)).toBeGreaterThan(0);
      expect(await count(null, table)).toBe(0);
      expect(await count(stranger, table, 'organisation_id = $1', [tenant.organisationId])).toBe(0);
      if (!forAll.includes(table)) expect(await count({ ...vendor, supplierId: null }, table)).toBe(0);
    },
  );

  it.each(Object.entries(ownerOf))('shows a vendor its own rows of %s alone', async (table, column) => {
    expect(await count(administrator, table, `${column} = $1`, [other.supplierId])).toBeGreaterThan(0);
    expect(await count(vendor, table, `${column} = $1`, [own.supplierId])).toBeGreaterThan(0);
    expect(await count(vendor, table, `${column} IS DISTINCT FROM $1`, [own.supplierId])).toBe(0);
  });

  it.each(shared)('shows a vendor the rows of %s it is a party of', async (table) => {
    const id = table === 'incident' ? 'id' : 'incident_id';
    expect(await count(vendor, table, `${id} = $1`, [own.incidentId])).toBe(1);
    expect(await count(vendor, table, `${id} = $1`, [other.incidentId])).toBe(0);
  });

  it.each(listed)('shows a vendor the rows of %s that list it', async (table) => {
    expect(await count(vendor, table, '$1::uuid = ANY (supplier_ids)', [own.supplierId])).toBe(1);
    expect(await count(administrator, table, '$1::uuid = ANY (supplier_ids)', [other.supplierId])).toBe(1);
    expect(await count(vendor, table, 'NOT $1::uuid = ANY (supplier_ids)', [own.supplierId])).toBe(0);
  });

  it.each(buyersOnly)('shows a vendor nothing of %s', async (table) =>
    expect(await count(vendor, table)).toBe(0),
  );

  it.each(tables.filter((table) => table !== 'audit_event'))(
    'lets a vendor change and delete no row of %s',
    async (table) => {
      // What nobody may change is refused outright.
      const update = await sql.attempt(vendor, `UPDATE ${table} SET organisation_id = organisation_id`);
      const removal = await sql.attempt(vendor, `DELETE FROM ${table}`);
      expect([update.count, removal.count]).toEqual([0, 0]);
      const copy = `INSERT INTO ${table} SELECT * FROM ${table} LIMIT 1`;
      expect((await sql.attempt(vendor, copy)).count).toBe(0);
    },
  );

  it('refuses what a vendor inserts, even in its own name', async () => {
    const contract = [tenant.organisationId, randomUUID(), own.supplierId];
    const insert = `INSERT INTO contract (organisation_id, id, supplier_id, number, title, starts_on, ends_on)
                    VALUES ($1, $2, $3, 'V', 'V', '2026-01-01', '2027-01-01')`;
    expect((await sql.attempt(administrator, insert, contract)).count).toBe(1);
    expect((await sql.attempt(vendor, insert, contract)).refused).toBe('42501');
    expect((await sql.attempt(stranger, insert, contract)).refused).toBe('42501');
    const executive = { ...administrator, role: 'executive' };
    expect((await sql.attempt(executive, insert, contract)).refused).toBe('42501');
    for (const [statement, values] of facts(own, randomUUID())) {
      expect((await sql.attempt(vendor, statement, values)).refused).toBe('42501');
    }
  });

  it('lets nobody rewrite the audit log or move a row to another organisation', async () => {
    expect((await sql.attempt(administrator, "UPDATE audit_event SET action = 'x'")).refused).toBe('42501');
    expect((await sql.attempt(administrator, 'DELETE FROM audit_event')).refused).toBe('42501');
    const move = await sql.attempt(administrator, 'UPDATE import_mapping SET organisation_id = $1', [
      stranger.organisationId,
    ]);
    expect(move.refused).toBe('42501');
    const foreign = await sql.attempt(stranger, 'UPDATE contract SET title = title WHERE id = $1', [
      own.contractId,
    ]);
    expect(foreign.count).toBe(0);
  });

  it('keeps accounts, sessions and permissions from the API’s role altogether', async () => {
    for (const table of [
      'user_account',
      'membership',
      'session',
      'one_time_link',
      'sign_in_event',
      'app.role_permission',
    ]) {
      expect((await sql.attempt(administrator, `SELECT 1 FROM ${table}`)).refused).toBe('42501');
    }
  });

  it('names the components beside a vendor’s own and no other', async () => {
    const known = async (context: Context | null) =>
      (await sql.attempt(context, 'SELECT supplier_id FROM app.known_components()')).rows.map((row) => row['supplier_id']);
    expect(await known(vendor)).toEqual([own.supplierId]);
    expect(await known({ ...vendor, supplierId: null })).toEqual([]);
    expect(await known(stranger)).toEqual([]);
    expect(await known(null)).toEqual([]);
    expect((await known(administrator)).sort()).toEqual([own.supplierId, other.supplierId].sort());
  });

  it('names the parties of a shared incident and of no other', async () => {
    const names = async (incidentId: string) =>
      (await sql.attempt(vendor, 'SELECT id FROM app.incident_parties($1)', [incidentId])).rows.map(
        ({ id }) => id,
      );
    expect(await names(own.incidentId)).toEqual([own.supplierId]);
    expect(await names(other.incidentId)).toEqual([]);
    const share = 'UPDATE incident SET supplier_ids = $2 WHERE id = $1';
    await sql.commit(administrator, [[share, [other.incidentId, [own.supplierId, other.supplierId]]]]);
    expect((await names(other.incidentId)).sort()).toEqual([own.supplierId, other.supplierId].sort());
    expect(await count(vendor, 'supplier', 'id = $1', [other.supplierId])).toBe(0);
  });
});
