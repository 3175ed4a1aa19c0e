import { literal } from '../../platform/database/copy-out.js';

/** Exact numbers are decimal text: a float would not be one. Instants are UTC with milliseconds; whole numbers have 64 bits. */
export type FactType = 'text' | 'whole' | 'instant' | 'yes_no';

export interface FactColumn {
  name: string;
  type: FactType;
  /** As the database computes it. */
  sql: string;
}

export interface FactTable {
  /** Of the file. */
  name: string;
  from: string;
  /** The month that a row is of. */
  period: string;
  /** In which rows always stand alike. */
  order: string;
  columns: readonly FactColumn[];
}

const column =
  (type: FactType) =>
  (name: string, sql = `t.${name}`): FactColumn => ({ name, type, sql });
const text = column('text');
const whole = column('whole');
const yesNo = column('yes_no');
const instant = (name: string, sql = `t.${name}`): FactColumn => ({ name, type: 'instant', sql: `(extract(epoch FROM ${sql}) * 1000)::bigint` });
const id = (name: string, sql?: string) => text(name, sql);

/** What was measured, scored, owed and paid. Of incidents their ids and times: nothing that people wrote, and nobody's name. */
export const factTables: readonly FactTable[] = [
  {
    ...{ name: 'results', from: 'service_level_result t JOIN service_level l ON l.organisation_id = t.organisation_id AND l.id = t.service_level_id', period: 't.period', order: 't.id' },
    columns: [
      ...[id('result_id', 't.id'), id('service_level_id'), id('contract_id', 'l.contract_id'), id('supplier_id'), id('tower_id'), text('period'), text('code', 'l.code'), text('metric', 'l.metric')],
      ...[text('value', 't.shown_value'), text('exact_value'), text('expected_target', 'l.expected_target'), text('minimum_target', 'l.minimum_target'), text('verdict')],
      ...[whole('met'), whole('missed'), whole('volume'), instant('window_from'), instant('window_to'), yesNo('complete'), text('rule_version')],
    ],
  },
  {
    ...{ name: 'incident_outcomes', from: 'service_level_outcome t', period: 't.period', order: 't.service_level_id, t.incident_id, t.supplier_id' },
    columns: [
      ...[id('service_level_id'), id('incident_id'), id('supplier_id'), text('outcome'), text('period')],
      ...[instant('started_at'), instant('stopped_at'), instant('due_at'), whole('elapsed_ms')],
    ],
  },
  {
    name: 'incidents',
    from: 'incident t JOIN organisation o ON o.id = t.organisation_id',
    period: "to_char(t.opened_at AT TIME ZONE o.zone, 'YYYY-MM')",
    order: 't.id',
    columns: [
      ...[id('incident_id', 't.id'), text('category'), whole('priority'), text('state'), instant('opened_at'), instant('acknowledged_at'), instant('resolved_at'), instant('closed_at')],
      ...[id('lead_supplier_id'), id('lead_tower_id'), whole('hand_offs'), whole('bounces')],
    ],
  },
  {
    ...{ name: 'scores', from: 'scorecard_detail t', period: 't.period', order: 't.period, t.kind, t.subject_id' },
    columns: [
      ...[text('period'), text('kind'), id('subject_id'), id('supplier_id'), text('points', "t.document->>'points'"), text('exact_points', "t.document->>'exactPoints'")],
      ...[text('coverage_percent', "t.document->>'coverage'"), text('rule_version', "t.document->>'ruleVersion'")],
    ],
  },
  {
    name: 'score_lines',
    from: "scorecard_detail t CROSS JOIN LATERAL jsonb_array_elements(t.document->'lines') WITH ORDINALITY AS e(l, n)",
    period: 't.period',
    order: 't.period, t.kind, t.subject_id, e.n',
    columns: [
      ...[text('period'), text('kind'), id('subject_id'), id('supplier_id', "e.l->>'supplierId'"), id('tower_id', "e.l->>'towerId'"), text('dimension', "e.l->>'dimension'")],
      ...[text('kpi', "e.l->>'kpi'"), text('value', "e.l->>'value'"), text('exact_points', "e.l->>'exactPoints'"), text('exact_share', "e.l->>'exactShare'"), text('exact_contribution', "e.l->>'exactContribution'")],
    ],
  },
  {
    ...{ name: 'credits', from: 'credit t', period: 't.period', order: 't.id' },
    columns: [
      ...[id('credit_id', 't.id'), id('statement_id'), id('contract_id'), id('supplier_id'), id('service_level_id'), text('period'), text('kind'), text('currency'), whole('amount_minor')],
      text(
        'state',
        "coalesce((SELECT s.state FROM credit_step s WHERE s.organisation_id = t.organisation_id AND s.credit_id = t.id ORDER BY s.sequence DESC LIMIT 1), 'calculated')",
      ),
    ],
  },
  {
    ...{ name: 'invoice_parts', from: 'invoice_match t JOIN invoice i ON i.organisation_id = t.organisation_id AND i.id = t.invoice_id', period: 't.period', order: 't.invoice_id, t.sequence' },
    columns: [
      ...[id('invoice_id'), whole('sequence'), text('invoice_number', 'i.number'), text('invoiced_on', 'i.invoiced_on'), text('kind'), id('contract_id'), id('supplier_id')],
      ...[text('period'), id('credit_id'), text('currency', 'i.currency'), whole('amount_minor'), text('state')],
    ],
  },
  {
    ...{ name: 'downtime', from: 'end_to_end_part t', period: 't.period', order: 't.period, t.service_id, t.supplier_id, t.kind' },
    columns: [id('service_id'), text('period'), id('supplier_id'), text('kind'), whole('minutes')],
  },
];

const within = ({ period }: FactTable, organisationId: string, first: string, last: string): string =>
  `t.organisation_id = ${literal(organisationId)}::uuid AND ${period} BETWEEN ${literal(first)} AND ${literal(last)}`;

/** The rows of some months, first and last included, ready to be copied out. */
export const factQuery = (table: FactTable, organisationId: string, first: string, last: string): string =>
  `SELECT ${table.columns.map(({ sql, name }) => `${sql} AS "${name}"`).join(', ')} FROM ${table.from}
    WHERE ${within(table, organisationId, first, last)} ORDER BY ${table.order}`;

export const factCount = (table: FactTable, organisationId: string, first: string, last: string): string =>
  `SELECT count(*)::float8 AS count FROM ${table.from} WHERE ${within(table, organisationId, first, last)}`;
