import { Injectable } from '@nestjs/common';
import type { PersonalTerms, PersonKind } from '@samsyn/domain/personal-data/person';
import { randomUUID } from 'node:crypto';
import { readCursor, writeCursor } from '../paging/cursor.js';
import type { PageQueryDto } from '../paging/page.dto.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

export interface StoredErasure {
  id: string;
  kind: PersonKind;
  subjectId: string;
  reason: string;
  erasedBy: string | null;
  erasedAt: Date;
}

const defaultLimit = 50;
const sort = '-erasedAt';

@Injectable()
export class PersonalDataRepository {
  async terms(tx: TenantTransaction): Promise<PersonalTerms> {
    const rows: { kind: PersonKind; days: number }[] = await tx.manager.query(
      'SELECT kind, days FROM personal_data_term WHERE organisation_id = $1',
      [tx.organisationId],
    );
    const days = new Map(rows.map((row) => [row.kind, row.days]));
    const of = (kind: PersonKind) => days.get(kind) ?? null;
    return { member: of('member'), contact: of('contact'), signatory: of('signatory') };
  }

  async setTerm(tx: TenantTransaction, kind: PersonKind, days: number | null): Promise<void> {
    await tx.manager.query('DELETE FROM personal_data_term WHERE organisation_id = $1 AND kind = $2', [tx.organisationId, kind]);
    if (days === null) return;
    await tx.manager.query('INSERT INTO personal_data_term (organisation_id, kind, days) VALUES ($1, $2, $3)', [tx.organisationId, kind, days]);
  }

  async insertErasure(tx: TenantTransaction, kind: PersonKind, subjectId: string, reason: string): Promise<StoredErasure> {
    const erasure = { id: randomUUID(), kind, subjectId, reason, erasedBy: tx.principal.userId, erasedAt: tx.now };
    await tx.manager.query(
      `INSERT INTO personal_data_erasure (organisation_id, id, kind, subject_id, reason, erased_by, erased_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organisationId, erasure.id, kind, subjectId, reason, erasure.erasedBy, tx.now],
    );
    return erasure;
  }

  /** The latest first. */
  async erasures(tx: TenantTransaction, { cursor, limit = defaultLimit }: PageQueryDto): Promise<{ items: StoredErasure[]; nextCursor: string | null }> {
    const after = cursor === undefined ? null : readCursor(cursor, sort);
    const rows: StoredErasure[] = await tx.manager.query(
      `SELECT id, kind, subject_id AS "subjectId", reason, erased_by AS "erasedBy", erased_at AS "erasedAt"
         FROM personal_data_erasure
        WHERE organisation_id = $1 AND ($2::text IS NULL OR (erased_at, id) < ($2::timestamptz, $3::uuid))
        ORDER BY erased_at DESC, id DESC LIMIT $4`,
      [tx.organisationId, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit), nextCursor: last ? writeCursor({ sort, value: last.erasedAt.toISOString(), id: last.id }) : null };
  }

  async organisation(tx: TenantTransaction): Promise<{ name: string; zone: string }> {
    const [found]: { name: string; zone: string }[] = await tx.manager.query('SELECT name, zone FROM organisation WHERE id = $1', [tx.organisationId]);
    if (!found) throw new Error('a transaction without an organisation');
    return found;
  }
}
