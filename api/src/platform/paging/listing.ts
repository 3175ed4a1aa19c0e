import { invalid } from '../errors/problem.js';

/** An SQL expression over the query's tables, never null, with its PostgreSQL type. */
export interface Sort {
  sql: string;
  type: 'text' | 'date' | 'timestamptz' | 'integer' | 'bigint' | 'numeric';
}

/** How a list may be read. The row's id, always the last sort key, makes every order total. */
export interface Listing {
  /** SQL of the row's id, e.g. `supplier.id`. */
  id: string;
  /** The whitelist: what `sort` may name. */
  sorts: Record<string, Sort>;
  /** A key of `sorts`; with `-` in front, descending. */
  defaultSort: string;
  /** SQL of the texts that `q` looks into. */
  search?: string[];
  /** Whether `total` is worth a count: only where a tenant has at most some thousand rows. */
  counted?: boolean;
}

export interface ChosenSort {
  /** As asked for: key with its direction. */
  name: string;
  sort: Sort;
  direction: 'ASC' | 'DESC';
}

/** Names in the order of the Swedish alphabet, as the product's first readers expect it. */
export const alphabetical = (column: string): Sort => ({ sql: `${column} COLLATE "sv-x-icu"`, type: 'text' });

export function chooseSort(listing: Listing, asked: string | undefined): ChosenSort {
  const name = asked ?? listing.defaultSort;
  const key = name.replace(/^-/, '');
  const sort = Object.hasOwn(listing.sorts, key) ? listing.sorts[key] : undefined;
  if (!sort) throw invalid([{ field: 'sort', code: 'unknown_sort' }]);
  return { name, sort, direction: name.startsWith('-') ? 'DESC' : 'ASC' };
}

/** A search text as an ILIKE pattern in which nothing is a wildcard. */
export const containing = (text: string) => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
