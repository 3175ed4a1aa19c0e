import { Injectable } from '@nestjs/common';
import { AuthDatabase } from '../platform/auth/auth.database.js';
import { type Member, shownEmail, shownName } from '../platform/auth/member.repository.js';
import { readCursor, writeCursor } from '../platform/paging/cursor.js';
import { alphabetical, chooseSort, containing, type Listing } from '../platform/paging/listing.js';
import type { Page } from '../platform/paging/read-page.js';
import type { UserQueryDto } from './users.dto.js';

const listing: Listing = {
  id: 'u.id',
  sorts: {
    name: alphabetical(`(${shownName})`),
    email: { sql: `(${shownEmail})`, type: 'text' },
    role: { sql: 'm.role', type: 'text' },
  },
  defaultSort: 'name',
};

const filtered = `
  FROM membership m JOIN user_account u ON u.id = m.user_id
 WHERE m.organisation_id = $1
   AND ($2::text IS NULL OR ${shownName} ILIKE $2 OR ${shownEmail} ILIKE $2)
   AND ($3::text IS NULL OR m.role = $3)
   AND ($4::boolean IS NULL OR m.active = $4)`;

/** Accounts are hidden from the API's role, so this list is read as the authentication role. */
@Injectable()
export class UsersRepository {
  constructor(private readonly database: AuthDatabase) {}

  async page(organisationId: string, request: UserQueryDto): Promise<Page<Member>> {
    const limit = request.limit ?? 50;
    const { name, sort, direction } = chooseSort(listing, request.sort);
    const after = request.cursor === undefined ? undefined : readCursor(request.cursor, name);
    const q = request.q?.trim() ? containing(request.q) : null;
    const filters = [organisationId, q, request.role ?? null, request.active ?? null];
    const compare = direction === 'ASC' ? '>' : '<';
    const { rows } = await this.database.pool.query<Member & { pageKey: string }>(
      `SELECT u.id, ${shownEmail} AS email, ${shownName} AS name, m.role, m.supplier_id AS "supplierId", m.active, m.version,
              u.password_hash IS NULL AS invited, (${sort.sql})::text AS "pageKey" ${filtered}
          AND ($5::${sort.type} IS NULL OR (${sort.sql}, u.id) ${compare} ($5::${sort.type}, $6::uuid))
        ORDER BY ${sort.sql} ${direction}, u.id ${direction} LIMIT $7`,
      [...filters, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const count = await this.database.pool.query<{ total: number }>(
      `SELECT count(*)::int AS total ${filtered}`,
      filters,
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit),
      nextCursor: last ? writeCursor({ sort: name, value: last.pageKey, id: last.id }) : null,
      total: count.rows[0]?.total ?? 0,
    };
  }
}
