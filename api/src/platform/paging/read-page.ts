import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { readCursor, writeCursor } from './cursor.js';
import { chooseSort, containing, type Listing } from './listing.js';
import type { PageQueryDto } from './page.dto.js';

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number;
}

const defaultLimit = 50;

/**
 * One page of a query that already names the tenant and its filters, by keyset: the next page costs what the
 * first did. The query must yield one row an entity.
 */
export async function readPage<Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  listing: Listing,
  request: PageQueryDto,
): Promise<Page<Entity>> {
  const limit = request.limit ?? defaultLimit;
  const { name, sort, direction } = chooseSort(listing, request.sort);
  search(query, listing, request.q);
  const total = listing.counted ? await query.clone().getCount() : undefined;
  if (request.cursor !== undefined) {
    const after = readCursor(request.cursor, name);
    // A row comparison, so that an index on (tenant, sort key, id) serves it.
    query.andWhere(
      `(${sort.sql}, ${listing.id}) ${direction === 'ASC' ? '>' : '<'} (:pageAfter::${sort.type}, :pageAfterId::uuid)`,
      { pageAfter: after.value, pageAfterId: after.id },
    );
  }
  const { entities, raw } = await query
    .addSelect(`(${sort.sql})::text`, 'page_key')
    .addSelect(`(${listing.id})::text`, 'page_id')
    .orderBy(sort.sql, direction)
    .addOrderBy(listing.id, direction)
    .limit(limit + 1)
    .getRawAndEntities<{ page_key: string; page_id: string }>();
  const last = raw.length > limit ? raw[limit - 1] : undefined;
  return {
    items: entities.slice(0, limit),
    nextCursor: last ? writeCursor({ sort: name, value: last.page_key, id: last.page_id }) : null,
    ...(total === undefined ? {} : { total }),
  };
}

function search<Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  listing: Listing,
  q: string | undefined,
) {
  if (!q?.trim() || !listing.search) return;
  const matches = listing.search.map((column) => `${column} ILIKE :pageSearch`).join(' OR ');
  query.andWhere(`(${matches})`, { pageSearch: containing(q) });
}

/** The same page with each row as its answer. */
export function mapPage<From, To>(page: Page<From>, present: (item: From) => To): Page<To> {
  return { ...page, items: page.items.map(present) };
}
