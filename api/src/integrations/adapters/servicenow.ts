import { serviceNowEventLog } from '../../incidents/imports/rows/preset-servicenow.js';
import type { ImportField } from '../../incidents/imports/rows/import-mapping.js';
import { type AdapterSettings, badDocument, type Fact, isJson, type Json, listIn, textIn } from './fact.js';
import { incidentFacts } from './incident-rows.js';
import { isAudit, readAudit } from './servicenow-audit.js';

const columns: Partial<Record<ImportField, readonly string[]>> = {
  externalId: ['number'],
  eventAt: ['sys_updated_on'],
  openedAt: ['opened_at'],
  resolvedAt: ['resolved_at'],
  closedAt: ['closed_at'],
  state: ['incident_state', 'state'],
  priority: ['priority'],
  group: ['assignment_group'],
  title: ['short_description'],
  category: ['category'],
};
const fields = Object.keys(columns) as ImportField[];

/** The table stores these in UTC and shows them in whatever zone the caller has. */
const stored: readonly ImportField[] = ['eventAt', 'openedAt', 'resolvedAt', 'closedAt', 'priority'];

/**
 * Rows of the incident table as its API gives them (`result`), with values, or with `display_value` and `value` each. A row
 * is what the incident was when it was last updated, so each becomes one more event of its history. Rows of the audit table
 * tell each change by itself.
 */
export function readServiceNow(document: unknown, settings: AdapterSettings): Fact[] {
  if (!isJson(document)) throw badDocument([{ field: 'document', code: 'is_object' }]);
  const result: unknown = document['result'];
  const rows = isJson(result) ? [result] : listIn(document, 'result');
  if (isAudit(rows)) return readAudit(rows);
  const cells = rows.map((row) => Object.fromEntries(fields.map((field) => [field, cellOf(row, field)])));
  const facts = incidentFacts(cells, fields, serviceNowEventLog.files[0]?.values, settings, 'result');
  return facts.map((fact, index) => ({ ...fact, keys: keysOf(rows[index] ?? {}) }));
}

/** The audit table names incident and group by these. */
function keysOf(row: Json): [key: string, name: string][] {
  const group: unknown = row['assignment_group'];
  const id: unknown = isJson(row['sys_id']) ? row['sys_id']['value'] : row['sys_id'];
  const groupId = isJson(group) ? (textIn(group['value']) ?? textIn(group['link'])?.split('/').at(-1)) : undefined;
  const known = [[textIn(id), cellOf(row, 'externalId')], [groupId, cellOf(row, 'group')]] as const;
  return known.flatMap(([key, name]): [string, string][] => (key && name && key !== name ? [[key, name]] : []));
}

function cellOf(row: Json, field: ImportField): string | null {
  for (const name of columns[field] ?? []) {
    const value: unknown = row[name];
    const text = isJson(value) ? textIn(value[stored.includes(field) ? 'value' : 'display_value']) : textIn(value);
    if (text !== null) return text;
  }
  return null;
}
