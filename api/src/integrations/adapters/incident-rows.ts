import type { ImportField, ImportMapping } from '../../incidents/imports/rows/import-mapping.js';
import { rowReader } from '../../incidents/imports/rows/row-reader.js';
import { type AdapterSettings, badDocument, type Fact } from './fact.js';

type Cells = Partial<Record<ImportField, string | null>>;

/** Rows of an incident log, read as those of a file are; what is wrong is named as `at.N.field`. */
export function incidentFacts(
  rows: readonly Cells[],
  fields: readonly ImportField[],
  values: ImportMapping['values'],
  { groupName }: AdapterSettings,
  at: string,
): Extract<Fact, { kind: 'incident_event' }>[] {
  const mapping: ImportMapping = {
    rows: 'event',
    columns: Object.fromEntries(fields.map((field) => [field, field])),
    dateOrder: 'ymd',
    ...(values ? { values } : {}),
  };
  const reader = rowReader(mapping, fields, 'UTC', 0);
  const facts: Extract<Fact, { kind: 'incident_event' }>[] = [];
  const errors = rows.flatMap((row, index) => {
    const problem = reader.read(fields.map((field) => row[field] ?? ''));
    if (problem) return [{ field: `${at}.${index}.${problem.field ?? ''}`, code: problem.code, params: problem.params }];
    facts.push({ kind: 'incident_event', row: { ...reader.values, group: reader.values.group ?? groupName } });
    return [];
  });
  if (errors.length > 0) throw badDocument(errors);
  return facts;
}
