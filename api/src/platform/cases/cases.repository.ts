import { Injectable } from '@nestjs/common';
import type { CaseKind } from '@samsyn/domain/cases/case';
import type { SecrecyMark } from '@samsyn/domain/cases/case-content';
import { readCursor, writeCursor } from '../paging/cursor.js';
import { containing } from '../paging/listing.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import type { CaseClassificationDto, CaseQueryDto } from './cases.dto.js';

export interface StoredCase {
  id: string;
  kind: CaseKind;
  caseNumber: string;
  archiveNumber: string | null;
  title: string;
  objectId: string;
  supplierId: string;
  supplierName: string;
  openedAt: Date;
  closedAt: Date | null;
  secretFields: number;
  version: number;
}

export interface StoredMark extends SecrecyMark {
  id: string;
  createdBy: string | null;
  createdAt: Date;
  liftedBy: string | null;
  liftedAt: Date | null;
}

const columns = `
  r.id, r.kind, r.case_number AS "caseNumber", r.archive_number AS "archiveNumber", r.title, r.object_id AS "objectId",
  r.supplier_id AS "supplierId", s.name AS "supplierName", r.opened_at AS "openedAt", r.closed_at AS "closedAt", r.version,
  (SELECT count(DISTINCT m.field)::integer FROM case_secrecy m
    WHERE m.organisation_id = r.organisation_id AND m.case_id = r.id AND m.lifted_at IS NULL AND m.until >= $2::date) AS "secretFields"
   FROM case_record r
   JOIN supplier s ON s.organisation_id = r.organisation_id AND s.id = r.supplier_id`;

const defaultLimit = 50;
const sort = '-openedAt';

@Injectable()
export class CasesRepository {
  /** The latest first. */
  async page(tx: TenantTransaction, query: CaseQueryDto, today: string): Promise<{ items: StoredCase[]; nextCursor: string | null }> {
    const { supplierId, kind, state, q, cursor, limit = defaultLimit } = query;
    const after = cursor === undefined ? null : readCursor(cursor, sort);
    const rows: StoredCase[] = await tx.manager.query(
      `SELECT ${columns}
        WHERE r.organisation_id = $1
          AND ($3::uuid IS NULL OR r.supplier_id = $3)
          AND ($4::text IS NULL OR r.kind = $4)
          AND ($5::text IS NULL OR (r.closed_at IS NULL) = ($5 = 'open'))
          AND ($6::text IS NULL OR r.title ILIKE $6 OR r.case_number ILIKE $6 OR r.archive_number ILIKE $6)
          AND ($7::text IS NULL OR (r.opened_at, r.id) < ($7::timestamptz, $8::uuid))
        ORDER BY r.opened_at DESC, r.id DESC LIMIT $9`,
      [
        ...[tx.organisationId, today, supplierId ?? null, kind ?? null, state ?? null, q?.trim() ? containing(q) : null],
        ...[after?.value ?? null, after?.id ?? null, limit + 1],
      ],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit), nextCursor: last ? writeCursor({ sort, value: last.openedAt.toISOString(), id: last.id }) : null };
  }

  async find(tx: TenantTransaction, id: string, today: string): Promise<StoredCase | undefined> {
    const rows: StoredCase[] = await tx.manager.query(`SELECT ${columns} WHERE r.organisation_id = $1 AND r.id = $3`, [tx.organisationId, today, id]);
    return rows[0];
  }

  /** False where it is no longer at the version. */
  async raiseVersion(tx: TenantTransaction, id: string, seen: number): Promise<boolean> {
    const [, changed]: [unknown, number] = await tx.manager.query(
      'UPDATE case_record SET version = version + 1 WHERE organisation_id = $1 AND id = $2 AND version = $3',
      [tx.organisationId, id, seen],
    );
    return changed === 1;
  }

  async marks(tx: TenantTransaction, caseId: string): Promise<StoredMark[]> {
    return tx.manager.query(
      `SELECT id, field, legal_basis AS "legalBasis", reason, until::text, created_by AS "createdBy", created_at AS "createdAt",
              lifted_by AS "liftedBy", lifted_at AS "liftedAt"
         FROM case_secrecy WHERE organisation_id = $1 AND case_id = $2 ORDER BY created_at, id`,
      [tx.organisationId, caseId],
    );
  }

  async insertMark(tx: TenantTransaction, caseId: string, id: string, { field, legalBasis, reason, until }: SecrecyMark): Promise<void> {
    await tx.manager.query(
      `INSERT INTO case_secrecy (organisation_id, id, case_id, field, legal_basis, reason, until, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.organisationId, id, caseId, field, legalBasis, reason, until, tx.principal.userId, tx.now],
    );
  }

  async liftMark(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query(
      'UPDATE case_secrecy SET lifted_by = $3, lifted_at = $4 WHERE organisation_id = $1 AND id = $2 AND lifted_at IS NULL',
      [tx.organisationId, id, tx.principal.userId, tx.now],
    );
  }

  async classification(tx: TenantTransaction): Promise<CaseClassificationDto> {
    const rows: { kind: CaseKind; code: string }[] = await tx.manager.query(
      'SELECT kind, code FROM case_classification WHERE organisation_id = $1',
      [tx.organisationId],
    );
    const codes = new Map(rows.map(({ kind, code }) => [kind, code]));
    const of = (kind: CaseKind) => codes.get(kind) ?? null;
    return { report: of('report'), dispute: of('dispute'), credit: of('credit') };
  }

  async classify(tx: TenantTransaction, kind: CaseKind, code: string | null): Promise<void> {
    if (code === null) {
      await tx.manager.query('DELETE FROM case_classification WHERE organisation_id = $1 AND kind = $2', [tx.organisationId, kind]);
      return;
    }
    await tx.manager.query(
      `INSERT INTO case_classification (organisation_id, kind, code) VALUES ($1, $2, $3)
       ON CONFLICT (organisation_id, kind) DO UPDATE SET code = excluded.code`,
      [tx.organisationId, kind, code],
    );
  }

  /** The organisation as packages name it. */
  async organisation(tx: TenantTransaction): Promise<{ slug: string; name: string; zone: string }> {
    const [found]: { slug: string; name: string; zone: string }[] = await tx.manager.query(
      'SELECT slug, name, zone FROM organisation WHERE id = $1',
      [tx.organisationId],
    );
    if (!found) throw new Error('a transaction without an organisation');
    return found;
  }
}
