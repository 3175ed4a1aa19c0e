import type { ApiProblem } from '../../core/http/api-problem.js';
import type { CsvCell } from '../csv/csv.js';

export interface Column<T> {
  /** Also what the API sorts by. */
  key: string;
  header: string;
  sortable?: boolean;
  /** Numbers and durations stand at the right edge. */
  align?: 'start' | 'end';
  /** Left out where the table has little room; on a card it is there. */
  minor?: boolean;
  /** Short words and numbers that are not to be broken where there is room for columns. */
  whole?: boolean;
  /** The plain text of the cell, unless a template named by the key draws it. */
  text?: (row: T) => string;
  /** What a spreadsheet gets, where that is something else than what is shown. */
  csv?: (row: T) => CsvCell;
}

export interface Sort {
  key: string;
  direction: 'asc' | 'desc';
}

/** A list as it stands while it is fetched page by page. */
export interface Listing<T> {
  rows: readonly T[];
  loading: boolean;
  problem: ApiProblem | null;
  /** Whether the API has more rows after these. */
  more: boolean;
  total?: number;
  /** Every row there is, also those not fetched yet; without it the rows are all. */
  all?: () => Promise<readonly T[]>;
}

/** What a click on a column asks for: ascending first, then the other way round. */
export function nextSort(current: Sort | null, key: string): Sort {
  const again = current?.key === key;
  return { key, direction: again && current.direction === 'asc' ? 'desc' : 'asc' };
}
