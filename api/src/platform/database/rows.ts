import { readCursor, writeCursor } from '../paging/cursor.js';
import { chooseSort, containing, type Listing } from '../paging/listing.js';
import type { PageQueryDto } from '../paging/page.dto.js';
import type { Page } from '../paging/read-page.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

const column = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns of a tenant table as the keys of a row: `askedOn` is `asked_on`; `days` are local dates, as text. */
export const fields = (alias: string, plain: readonly string[], days: readonly string[] = []): string =>
  [
    ...plain.map((key) => `${alias}.${column(key)} AS "${key}"`),
    ...days.map((key) => `${alias}.${column(key)}::text AS "${key}"`),
  ].join(', ');

/** Adds a row of the caller's organisation; its keys are those of `fields`, never a request's. */
export async function insertRow(tx: TenantTransaction, table: string, row: Record<string, unknown>): Promise<void> {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  const names = ['organisation_id', ...entries.map(([key]) => column(key))];
  const places = names.map((_, index) => `$${index + 1}`);
  await tx.manager.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, [
    tx.organisationId,
    ...entries.map(([, value]) => value),
  ]);
}

/** Changes a row that has a version, and counts it up. */
export async function updateRow(tx: TenantTransaction, table: string, id: string, changes: Record<string, unknown>): Promise<void> {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  const sets = entries.map(([key], index) => `${column(key)} = $${index + 4}`);
  await tx.manager.query(
    `UPDATE ${table} SET ${['version = version + 1', 'updated_at = $3', ...sets].join(', ')} WHERE organisation_id = $1 AND id = $2`,
    [tx.organisationId, id, tx.now, ...entries.map(([, value]) => value)],
  );
}

export async function deleteRow(tx: TenantTransaction, table: string, id: string): Promise<void> {
  await tx.manager.query(`DELETE FROM ${table} WHERE organisation_id = $1 AND id = $2`, [tx.organisationId, id]);
}

/** Whether the row was there to be locked until the transaction ends. */
export async function lockRow(tx: TenantTransaction, table: string, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(`SELECT 1 FROM ${table} WHERE organisation_id = $1 AND id = $2 FOR UPDATE`, [tx.organisationId, id]);
  return rows.length > 0;
}

export interface RowQuery {
  select: string;
  /** With the alias that `tenant` names. */
  from: string;
  tenant: string;
  /** What `select` and `from` name as `$2` and on. */
  values?: readonly unknown[];
  /** SQL with `?` for its one value; left out where the value is undefined. */
  where?: readonly (readonly [sql: string, value: unknown])[];
}

const defaultLimit = 50;

/** One page of rows by keyset, of the caller's organisation alone. */
export async function pageOfRows<Row extends object>(
  tx: TenantTransaction,
  { select, from, tenant, values: given = [], where = [] }: RowQuery,
  listing: Listing,
  request: PageQueryDto,
): Promise<Page<Row>> {
  const { name, sort, direction } = chooseSort(listing, request.sort);
  const limit = request.limit ?? defaultLimit;
  const values: unknown[] = [tx.organisationId, ...given];
  const place = (value: unknown) => `$${values.push(value)}`;
  const conditions = [`${tenant}.organisation_id = $1`];
  for (const [sql, value] of where) if (value !== undefined) conditions.push(sql.replaceAll('?', place(value)));
  if (request.q?.trim() && listing.search) {
    const text = place(containing(request.q));
    conditions.push(`(${listing.search.map((each) => `${each} ILIKE ${text}`).join(' OR ')})`);
  }
  const total = listing.counted ? await count(tx, from, conditions, values) : undefined;
  if (request.cursor !== undefined) {
    const after = readCursor(request.cursor, name);
    conditions.push(`(${sort.sql}, ${listing.id}) ${direction === 'ASC' ? '>' : '<'} (${place(after.value)}::${sort.type}, ${place(after.id)}::uuid)`);
  }
  const found: (Row & { pageKey: string; pageId: string })[] = await tx.manager.query(
    `SELECT ${select}, (${sort.sql})::text AS "pageKey", (${listing.id})::text AS "pageId" FROM ${from}
      WHERE ${conditions.join(' AND ')} ORDER BY ${sort.sql} ${direction}, ${listing.id} ${direction} LIMIT ${limit + 1}`,
    values,
  );
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    items: found.slice(0, limit).map(({ pageKey: _, pageId: __, ...row }) => row as unknown as Row),
    nextCursor: last ? writeCursor({ sort: name, value: last.pageKey, id: last.pageId }) : null,
    ...(total === undefined ? {} : { total }),
  };
}

async function count(tx: TenantTransaction, from: string, conditions: readonly string[], values: readonly unknown[]): Promise<number> {
  const rows: { n: number }[] = await tx.manager.query(`SELECT count(*)::int AS n FROM ${from} WHERE ${conditions.join(' AND ')}`, [...values]);
  return rows[0]?.n ?? 0;
}
