import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type ApiRole, connectAsApi, type Context } from '../../testing/as-role.js';
import { addCalendar, addContract, addServiceLevel, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { answerOf, openCaseOf, rowsOf, statementOf, type Party } from '../../testing/tenant-rows.js';
import { createTestApp, testDatabaseUrl } from '../../testing/test-app.js';

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
  scorecard_detail: 'supplier_id',
  period_part: 'supplier_id',
  recorded_value: 'supplier_id',
  score_adjustment: 'supplier_id',
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
  action: 'owner_supplier_id',
  evidence_request: 'supplier_id',
  component: 'supplier_id',
  api_token: 'supplier_id',
  end_to_end_part: 'supplier_id',
  attribution_answer: 'supplier_id',
  report_delivery: 'supplier_id',
  report_template: 'supplier_id',
  report_template_version: 'supplier_id',
  score_statement: 'supplier_id',
  score_statement_file: 'supplier_id',
  score_statement_step: 'supplier_id',
  service_report: 'supplier_id',
  service_report_draft: 'supplier_id',
  signatory: 'supplier_id',
  service_report_version: 'supplier_id',
  report_figure: 'supplier_id',
  service_report_step: 'supplier_id',
  service_report_comment: 'supplier_id',
  service_report_file: 'supplier_id',
  dispute: 'supplier_id',
  report_correction: 'supplier_id',
  agreed_figure: 'supplier_id',
  survey_result: 'supplier_id',
  commitment: 'supplier_id',
  commitment_delivery: 'supplier_id',
  commitment_step: 'supplier_id',
  commitment_file: 'supplier_id',
  commitment_credit: 'supplier_id',
  innovation_fund: 'supplier_id',
  fund_entry: 'supplier_id',
  gain_share_terms: 'supplier_id',
  gain_share: 'supplier_id',
  rate_card: 'supplier_id',
  rate_card_item: 'supplier_id',
  change_request: 'supplier_id',
  change_quote: 'supplier_id',
  change_quote_line: 'supplier_id',
  supply_order: 'supplier_id',
  order_delivery: 'supplier_id',
  object_file: 'supplier_id',
  obligation: 'supplier_id',
  obligation_occasion: 'supplier_id',
  compliance_item: 'supplier_id',
  compliance_evidence: 'supplier_id',
  subprocessor: 'supplier_id',
};
const shared = [
  'incident', 'incident_event', 'incident_assignment', 'incident_comment', 'incident_attachment', 'incident_task',
  'hand_off_ledger', 'hand_off', 'major_incident', 'major_incident_party', 'major_incident_role', 'major_incident_update',
];
/** What several suppliers may see, told by `supplier_ids`. */
const listed = [
  ...['service', 'service_dependency', 'end_to_end_ledger', 'end_to_end_interval'],
  ...['operating_level_agreement', 'operating_level_outcome', 'survey_round'],
  ...['challenge', 'proposal', 'proposal_step', 'proposal_turn', 'proposal_message', 'pilot', 'proposal_file', 'benefit'],
  ...['board', 'board_member', 'meeting_series', 'meeting', 'agenda_item', 'decision', 'meeting_attendance', 'minutes_approval'],
  ...['escalation', 'escalation_step'],
  ...['assessment_round', 'assessment_item'],
];
const buyersOnly = [
  ...['risk', 'exit_point', 'extension_decision'],
  'team_mapping', 'import', 'import_quarantine', 'import_mapping', 'audit_event', 'back_test', 'openslo_document',
  'ocds_import', 'ocds_quarantine', 'ocds_release', 'ocds_award', 'reporting_obligation', 'major_incident_obligation',
  'integration', 'inbound_message', 'inbound_refusal', 'inbound_fact', 'inbound_key', 'webhook_endpoint', 'webhook_delivery',
  'measure_due', 'case_classification', 'case_record', 'case_secrecy', 'case_package', 'disclosure', 'personal_data_term',
  'personal_data_erasure', 'score_model', 'period_step', 'period_freezing', 'period_freeze', 'period_chunk', 'late_evidence',
  'survey_template', 'survey_template_version', 'cost_terms', 'invoice_mapping', 'invoice_import', 'invoice_import_row', 'ledger_supplier', 'invoice',
  'invoice_line', 'invoice_match', 'publication', 'publication_service', 'quality_release', 'peer_consent', 'board_pack', 'board_pack_schedule', 'board_pack_recipient', 'board_pack_delivery', 'fact_export',
  'proposal_evaluation',
  'escalation_ladder',
  'sourcing_decision', 'market_actor', 'procurement', 'market_dialogue', 'market_dialogue_note', 'market_answer', 'outcome_study',
  'outcome_indicator', 'outcome_measurement', 'outcome_annotation', 'assessment_answer',
];
/** Each row says itself who may see it; changes.api.spec.ts asks who does. */
const told = ['change'];
/** One person's alone, or nobody's to write; notifications, mail and saved views and surveys have specs that ask who sees them. */
const personal = ['saved_view', 'calendar_feed', 'notification', 'notification_choice', 'mail_outbox', 'case_counter', 'survey_invitation', 'survey_answer', 'recent_item'];
const forAll = ['service_tower', 'service_calendar', 'attribution_terms', 'score_statement_terms', 'period', 'collaboration_weights', 'innovation_terms', 'opened_proposal'];
/** One person's alone, or nobody's to write; notifications, mail and saved views have specs that ask who sees them. */

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
      await sql.commit(administrator, [openCaseOf({ supplierId, contractId, serviceLevelId, incidentId })]);
      await sql.commit(administrator, facts({ supplierId, contractId, serviceLevelId, incidentId }, towerId));
      return { supplierId, contractId, serviceLevelId, incidentId };
    };
    await sql.commit(administrator, [["SELECT app.prepare_measurement_months('2026-01-01', '2026-01-31')", []]]);
    own = await party();
    other = await party();
    vendor = { ...administrator, supplierId: own.supplierId, userId: randomUUID(), role: 'vendor' };
    for (const each of [own, other]) {
      await sql.commit({ ...vendor, supplierId: each.supplierId }, [answerOf(tenant.organisationId, each), ...statementOf(tenant.organisationId, each)]);
    }
    stranger = { ...administrator, organisationId: (await createTenant(app)).organisationId };
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  const facts = (party: Party, towerId: string) => rowsOf(tenant.organisationId, party, towerId);

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
    expect(rows.map(({ name }) => name).sort()).toEqual([...tables, ...personal, 'idempotency_key'].sort());
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
    const ids: Record<string, string> = { incident: 'id', major_incident: 'id' };
    const id = ids[table] ?? (table.startsWith('major_incident_') ? 'major_incident_id' : 'incident_id');
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

  it('lets a supplier answer for itself alone, and the buyer for nobody', async () => {
    const [statement, values] = answerOf(tenant.organisationId, own);
    expect((await sql.attempt(vendor, statement, values)).count).toBe(1);
    expect((await sql.attempt(administrator, statement, values)).refused).toBe('42501');
    const theirs = answerOf(tenant.organisationId, other);
    expect((await sql.attempt(vendor, ...theirs)).refused).toBe('42501');
    expect((await sql.attempt({ ...stranger, role: 'vendor', supplierId: own.supplierId }, statement, values)).refused).toBe('42501');
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

  it('finds by search what each may see and nothing else', async () => {
    const owner = new pg.Client({ connectionString: testDatabaseUrl() });
    await owner.connect();
    const { rows: sources } = await owner.query<{ kind: string; tbl: string; object: string; title: string; body: string; only_where: string; words: string }>(
      'SELECT kind, tbl::text, object, title, body, only_where, words FROM app.search_source ORDER BY kind, tbl',
    );
    expect(sources.length).toBeGreaterThan(8);
    for (const kind of new Set(sources.map((source) => source.kind))) {
      const own = sources.filter((source) => source.kind === kind);
      const union = (select: (source: (typeof sources)[number]) => string) => own.map(select).join(' UNION ');
      const titles = await owner.query<{ title: string }>(union(({ title, body, tbl }) => `SELECT ${title} || ' ' || ${body} AS title FROM ${tbl} WHERE organisation_id = $1`), [tenant.organisationId]);
      const words = new Set(titles.rows.flatMap(({ title }) => title.split(/[^\p{L}\p{N}]+/u)));
      for (const word of [...words].filter((each) => each !== '').slice(0, 12)) {
        for (const context of [administrator, vendor, { ...vendor, supplierId: null }, stranger, { ...administrator, role: 'assessor' }]) {
          const seen = await sql.attempt(context, union(({ object, tbl, words: indexed, only_where: where }) => `SELECT ${object} AS id FROM ${tbl} WHERE organisation_id = app.org() AND (${where}) AND ${indexed} @@ app.wanted($1)`), [word]);
          const found = await sql.attempt(context, 'SELECT DISTINCT id FROM app.search($1, ARRAY[$2], 1000)', [word, kind]);
          const ids = ({ rows }: typeof found) => rows.map(({ id }) => id).sort();
          expect([kind, word, ids(found)]).toEqual([kind, word, ids(seen)]);
        }
      }
    }
    await owner.end();
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

  it('names both ends of an agreement to either of them and to nobody else', async () => {
    const known = async (context: Context | null) =>
      (await sql.attempt(context, 'SELECT id FROM app.operating_level_parties()')).rows.map(({ id }) => id);
    const [agreement] = (await sql.attempt(vendor, 'SELECT receiving_supplier_id AS id FROM operating_level_agreement')).rows;
    expect((await known(vendor)).sort()).toEqual([own.supplierId, agreement?.['id']].sort());
    expect(await known(administrator)).toHaveLength(4);
    for (const nobody of [{ ...vendor, supplierId: null }, { ...vendor, supplierId: randomUUID() }, stranger, null])
      expect(await known(nobody)).toEqual([]);
    const hide = "UPDATE operating_level_agreement SET state = 'draft', supplier_ids = '{}' WHERE providing_supplier_id = $1";
    await sql.commit(administrator, [[hide, [other.supplierId]]]);
    expect(await known({ ...vendor, supplierId: other.supplierId })).toEqual([]);
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
