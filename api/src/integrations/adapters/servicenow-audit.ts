import { serviceNowEventLog } from '../../incidents/imports/rows/preset-servicenow.js';
import { timeReader } from '../../incidents/imports/rows/local-times.js';
import { priorityReader, stateReader } from '../../incidents/imports/rows/value-readers.js';
import type { FieldProblem } from '../../platform/errors/problem.js';
import { badDocument, type Fact, isJson, type Json, textIn } from './fact.js';

/** What of an incident's changes tells its steps and who held it; the others are left aside. */
const told: Readonly<Record<string, 'state' | 'priority' | 'group'>> = {
  ...{ state: 'state', incident_state: 'state', priority: 'priority', assignment_group: 'group' },
};
const numberAtEnd = /\b[A-Z]+\d{4,}$/;

/** Rows of the audit table name a field that changed, rows of the incident table are incidents. */
export const isAudit = (rows: readonly Json[]): boolean => rows.length > 0 && rows.every((row) => 'fieldname' in row && 'documentkey' in row);

/**
 * Rows of ServiceNow's `sys_audit` as its table API gives them: each a field of an incident that became another at
 * `sys_created_on`, in UTC. The incident is named by its number, where the display value shows it, or else by its sys_id.
 */
export function readAudit(rows: readonly Json[]): Fact[] {
  const readTime = timeReader('ymd', 'UTC', 0);
  const read = { state: stateReader(serviceNowEventLog.files[0]?.values?.state), priority: priorityReader() };
  const errors: FieldProblem[] = [];
  const facts = rows.flatMap((row, index): Fact[] => {
    const place = `result.${index}`;
    const [table, field] = [textIn(valueOf(row['tablename'])) ?? 'incident', told[textIn(valueOf(row['fieldname'])) ?? '']];
    if (table !== 'incident' || !field) return [];
    const [incident, at] = [incidentOf(row['documentkey']), readTime(textIn(valueOf(row['sys_created_on'])) ?? '')];
    const [from, to] = ['oldvalue', 'newvalue'].map((name) => textIn(valueOf(row[name])));
    const wrongPriority = field === 'priority' && Number.isNaN(read.priority(to ?? ''));
    if (incident === null) errors.push({ field: `${place}.documentkey`, code: 'missing_value' });
    if (Number.isNaN(at)) errors.push({ field: `${place}.sys_created_on`, code: 'bad_date' });
    if (wrongPriority) errors.push({ field: `${place}.newvalue`, code: 'unknown_priority', params: { value: to ?? '' } });
    if (incident === null || Number.isNaN(at) || wrongPriority) return [];
    const said = (text: string | null | undefined) => {
      if (!text) return null;
      return field === 'group' ? text : String(read[field](text));
    };
    return [{ kind: 'incident_change', change: { place, incident, field, at, from: said(from), to: said(to) } }];
  });
  if (errors.length > 0) throw badDocument(errors);
  return facts;
}

const valueOf = (cell: unknown): unknown => (isJson(cell) ? cell['value'] : cell);

function incidentOf(cell: unknown): string | null {
  const shown = isJson(cell) ? textIn(cell['display_value']) : null;
  return numberAtEnd.exec(shown ?? '')?.[0] ?? textIn(valueOf(cell));
}
