import { type BoundColumns, bindColumns } from './bind-columns.js';
import type { ImportField, ImportMapping } from './import-mapping.js';
import { timeReader } from './local-times.js';
import { emptyRow, type RowValues } from './row-values.js';
import { booleanReader, labelReader, priorityReader, stateReader } from './value-readers.js';

/** Why a row cannot be taken; `field` is the column as the file names it. */
export interface RowProblem {
  field: string | null;
  code: string;
  params: Record<string, string | number>;
}

export interface RowReader {
  readonly columns: readonly string[];
  readonly meaning: ImportMapping['rows'];
  /** Reads the row into `values`, which the next row overwrites; or says what is wrong with it. */
  read(cells: readonly string[]): RowProblem | undefined;
  readonly values: RowValues;
}

/** A mapping bound to a file's header. Compiled once, for it runs for every row of it. */
export function rowReader(
  mapping: ImportMapping,
  header: readonly string[],
  zone: string,
  shiftWeeks: number,
): RowReader {
  const columns = header.map((name) => name.trim());
  const bound = bindColumns(mapping, columns);
  const values = emptyRow();
  const missing = new Set(mapping.missing ?? []);
  const prefixes = mapping.prefixes ?? {};
  const externalId = labelReader(prefixes.externalId, 0);
  const [group, category, subcategory] = [prefixes.group, prefixes.category, prefixes.subcategory].map(
    (prefix) => labelReader(prefix),
  );
  const [priority, state] = [priorityReader(mapping.values?.priority), stateReader(mapping.values?.state)];
  const reported = booleanReader(mapping.values?.reportedInTime);
  const times = timeReaders(bound, mapping, zone, shiftWeeks);
  const text = (cells: readonly string[], field: ImportField): string => {
    const index = bound[field];
    const cell = index === undefined ? '' : (cells[index] ?? '');
    return cell === '' || missing.has(cell) ? '' : cell.trim();
  };
  const problem = (field: ImportField, code: string, value: string): RowProblem => ({
    field: columns[bound[field] ?? -1] ?? field,
    code,
    params: { value: value.slice(0, 200) },
  });

  function read(cells: readonly string[]): RowProblem | undefined {
    if (cells.length !== columns.length) {
      return {
        field: null,
        code: 'wrong_cell_count',
        params: { expected: columns.length, found: cells.length },
      };
    }
    const id = text(cells, 'externalId');
    if (id === '' || id.length > 190)
      return problem('externalId', id === '' ? 'missing_value' : 'too_long', id);
    values.externalId = externalId(id);
    for (const { field, readTime } of times) {
      const written = text(cells, field);
      const at = written === '' ? NaN : readTime(written);
      if (written !== '' && Number.isNaN(at)) return problem(field, 'bad_date', written);
      if (field === 'eventAt') values.at = at;
      else values[field] = at;
    }
    return times.length === 0 ? undefined : (checkTimes() ?? readWords(cells));
  }

  function checkTimes(): RowProblem | undefined {
    if (mapping.rows !== 'event') values.at = values.openedAt;
    const start = mapping.rows === 'event' ? 'eventAt' : 'openedAt';
    if (Number.isNaN(values.at)) return problem(start, 'missing_value', '');
    if (bound.openedAt !== undefined && Number.isNaN(values.openedAt))
      return problem('openedAt', 'missing_value', '');
    if (values.resolvedAt < values.openedAt) return problem('resolvedAt', 'reversed_interval', '');
    if (Number.isNaN(values.resolvedAt) && values.closedAt < values.openedAt)
      return problem('closedAt', 'reversed_interval', '');
    return undefined;
  }

  function readWords(cells: readonly string[]): RowProblem | undefined {
    const writtenPriority = text(cells, 'priority');
    values.priority = priority(writtenPriority);
    if (Number.isNaN(values.priority)) return problem('priority', 'unknown_priority', writtenPriority);
    const writtenReport = text(cells, 'reportedInTime');
    const report = reported(writtenReport);
    if (report === undefined) return problem('reportedInTime', 'unknown_outcome', writtenReport);
    values.reportedInTime = report;
    values.state = state(text(cells, 'state')) || null;
    values.group = group?.(text(cells, 'group')) || null;
    if (values.group !== null && values.group.length > 200) return problem('group', 'too_long', values.group);
    values.kind =
      bound.kind === undefined
        ? mapping.rows === 'event'
          ? 'update'
          : 'reported'
        : text(cells, 'kind') || 'update';
    values.category = category?.(text(cells, 'category')) || null;
    const parts = [values.category, subcategory?.(text(cells, 'subcategory'))].filter(Boolean);
    values.title = text(cells, 'title') || parts.join(' · ') || null;
    return undefined;
  }

  return { columns, meaning: mapping.rows, read, values };
}

function timeReaders(bound: BoundColumns, mapping: ImportMapping, zone: string, shiftWeeks: number) {
  const fields = ['eventAt', 'openedAt', 'acknowledgedAt', 'resolvedAt', 'closedAt'] as const;
  return fields
    .filter((field) => bound[field] !== undefined)
    .map((field) => ({ field, readTime: timeReader(mapping.dateOrder, zone, shiftWeeks) }));
}
