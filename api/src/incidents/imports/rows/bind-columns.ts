import { Problem } from '../../../platform/errors/problem.js';
import { type ImportField, importFields, type ImportMapping } from './import-mapping.js';

export type BoundColumns = Partial<Record<ImportField, number>>;

export const columnKey = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** The header's names as columns are asked for: case and spaces do not count, a second `x` is `x#2`. */
export function columnKeys(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const key = columnKey(name);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}

const required = {
  event: ['externalId', 'eventAt'],
  incident: ['externalId', 'openedAt'],
  attributes: ['externalId', 'openedAt'],
} as const;
// An export may leave these out altogether; any other column of a mapping has to be there.
const optional: ReadonlySet<ImportField> = new Set([
  'title',
  'category',
  'subcategory',
  'acknowledgedAt',
  'reportedInTime',
]);

/**
 * Where each field stands in a file with this header.
 * @throws Problem `missing_columns` that names every column looked for in vain
 */
export function bindColumns(mapping: ImportMapping, header: readonly string[]): BoundColumns {
  const keys = columnKeys(header);
  const bound: BoundColumns = {};
  const missing: string[] = [];
  for (const field of importFields) {
    const names = [mapping.columns[field] ?? []].flat();
    const index = names.map((name) => keys.indexOf(columnKey(name))).find((at) => at >= 0);
    if (index !== undefined) bound[field] = index;
    else if (names.length > 0 && !optional.has(field)) missing.push(names[0] ?? field);
    else if (required[mapping.rows].some((each) => each === field)) missing.push(field);
  }
  if (missing.length > 0) {
    const errors = missing.map((column) => ({ field: column, code: 'missing_column', params: { column } }));
    throw new Problem(422, 'missing_columns', { columns: missing.join(', ') }, errors);
  }
  return bound;
}
