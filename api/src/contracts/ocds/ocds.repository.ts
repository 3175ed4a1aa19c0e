import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { awardsOf } from './awards.js';
import type { OcdsAwardDto, OcdsAwardQueryDto, OcdsImportDto, OcdsQuarantineDto } from './ocds.dto.js';
import type { OcdsRelease, ReadRelease } from './ocds.js';

const defaultLimit = 50;
const newestFirst = '-releasedAt';
const byPosition = 'position';

export type StoredImport = Omit<OcdsImportDto, 'createdByName' | 'createdAt'> & { createdBy: string | null; createdAt: Date };
type StoredAward = Omit<OcdsAwardDto, 'releasedAt'> & { releasedAt: Date; supplierNumber: string | null };

interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
}

const awardColumns = `id, ocid, award_id AS "awardId", released_at AS "releasedAt", title, buyer_name AS "buyerName",
  supplier_name AS "supplierName", supplier_number AS "supplierNumber", suppliers, value_minor::text AS "valueMinor", currency,
  starts_on::text AS "startsOn", ends_on::text AS "endsOn", cpv, contract_id AS "contractId", changed_since AS "changedSince"`;

@Injectable()
export class OcdsRepository {
  async addImport(tx: TenantTransaction, { id, fileName, received, added, unchanged, quarantined, awards }: StoredImport): Promise<void> {
    await tx.manager.query(
      `INSERT INTO ocds_import (organisation_id, id, file_name, received, added, unchanged, quarantined, awards, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (organisation_id, id) DO UPDATE SET received = $4, added = $5, unchanged = $6, quarantined = $7, awards = $8`,
      [tx.organisationId, id, fileName, received, added, unchanged, quarantined, awards, tx.principal.userId, tx.now],
    );
  }

  /** Keeps the releases that were not known by ocid and id; answers the new ones. */
  async keep(tx: TenantTransaction, importId: string, releases: readonly OcdsRelease[]): Promise<OcdsRelease[]> {
    const rows = releases.map((release) => ({ id: randomUUID(), release }));
    const kept: { id: string }[] = await tx.manager.query(
      `INSERT INTO ocds_release (organisation_id, id, import_id, ocid, release_id, released_at, buyer_name, release)
       SELECT $1, r.id, $2, r.release->>'ocid', r.release->>'id', (r.release->>'date')::timestamptz, r.release->'buyer'->>'name', r.release
         FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, release jsonb)
       ON CONFLICT (organisation_id, ocid, release_id) DO NOTHING RETURNING id`,
      [tx.organisationId, importId, JSON.stringify(rows)],
    );
    const ids = new Set(kept.map(({ id }) => id));
    return rows.filter(({ id }) => ids.has(id)).map(({ release }) => release);
  }

  /** The awards of releases, each as its newest release says; what a contract was made of says if that has changed. */
  async keepAwards(tx: TenantTransaction, releases: readonly OcdsRelease[]): Promise<number> {
    const newest = new Map<string, object>();
    for (const release of releases.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date))) {
      for (const award of awardsOf(release)) {
        const { ocid, date, buyer } = release;
        newest.set(`${ocid} ${award.awardId}`, { ...award, id: randomUUID(), ocid, releasedAt: date, buyerName: buyer?.name ?? null });
      }
    }
    await tx.manager.query(
      `INSERT INTO ocds_award AS o (organisation_id, id, ocid, award_id, released_at, buyer_name, title, supplier_name, supplier_number,
                                    suppliers, value_minor, currency, starts_on, ends_on, cpv, status)
       SELECT $1, r.id, r.ocid, r."awardId", r."releasedAt", r."buyerName", r.title, r."supplierName", r."supplierNumber",
              r.suppliers, r."valueMinor", r.currency, r."startsOn", r."endsOn", r.cpv, r.status
         FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, ocid text, "awardId" text, "releasedAt" timestamptz, "buyerName" text,
              title text, "supplierName" text, "supplierNumber" text, suppliers integer, "valueMinor" bigint, currency text,
              "startsOn" date, "endsOn" date, cpv text, status text)
       ON CONFLICT (organisation_id, ocid, award_id) DO UPDATE
         SET released_at = excluded.released_at, buyer_name = excluded.buyer_name, title = excluded.title,
             supplier_name = excluded.supplier_name, supplier_number = excluded.supplier_number, suppliers = excluded.suppliers,
             value_minor = excluded.value_minor, currency = excluded.currency, starts_on = excluded.starts_on,
             ends_on = excluded.ends_on, cpv = excluded.cpv, status = excluded.status,
             changed_since = o.changed_since OR (o.contract_id IS NOT NULL AND
               (o.value_minor, o.currency, o.starts_on, o.ends_on) IS DISTINCT FROM
               (excluded.value_minor, excluded.currency, excluded.starts_on, excluded.ends_on))
         WHERE o.released_at <= excluded.released_at`,
      [tx.organisationId, JSON.stringify([...newest.values()])],
    );
    return newest.size;
  }

  async quarantine(tx: TenantTransaction, importId: string, refused: readonly ReadRelease[]): Promise<void> {
    const rows = refused.map(({ position, ocid, problems, content }) => ({ id: randomUUID(), position, ocid, problems, content }));
    await tx.manager.query(
      `INSERT INTO ocds_quarantine (organisation_id, id, import_id, position, ocid, problems, content)
       SELECT $1, r.id, $2, r.position, r.ocid, r.problems, r.content
         FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, position integer, ocid text, problems jsonb, content text)`,
      [tx.organisationId, importId, JSON.stringify(rows)],
    );
  }

  async imports(tx: TenantTransaction, { limit = defaultLimit, cursor }: PageQueryDto): Promise<Page<StoredImport>> {
    const after = cursor === undefined ? null : readCursor(cursor, newestFirst);
    const rows: StoredImport[] = await tx.manager.query(
      `SELECT id, file_name AS "fileName", received, added, unchanged, quarantined, awards, created_by AS "createdBy",
              created_at AS "createdAt"
         FROM ocds_import WHERE organisation_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3::uuid))
        ORDER BY created_at DESC, id DESC LIMIT $4`,
      [tx.organisationId, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    return paged(rows, limit, ({ createdAt, id }) => ({ sort: newestFirst, value: createdAt.toISOString(), id }));
  }

  async hasImport(tx: TenantTransaction, id: string): Promise<boolean> {
    const rows: object[] = await tx.manager.query('SELECT 1 FROM ocds_import WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
    return rows.length > 0;
  }

  async quarantined(tx: TenantTransaction, importId: string, { limit = defaultLimit, cursor }: PageQueryDto): Promise<Page<OcdsQuarantineDto>> {
    const after = cursor === undefined ? null : readCursor(cursor, byPosition);
    const rows: OcdsQuarantineDto[] = await tx.manager.query(
      `SELECT id, position, ocid, problems, content FROM ocds_quarantine
        WHERE organisation_id = $1 AND import_id = $2 AND ($3::integer IS NULL OR position > $3) ORDER BY position LIMIT $4`,
      [tx.organisationId, importId, after?.value ?? null, limit + 1],
    );
    return paged(rows, limit, ({ position, id }) => ({ sort: byPosition, value: String(position), id }));
  }

  async awards(tx: TenantTransaction, query: OcdsAwardQueryDto): Promise<Page<StoredAward>> {
    const { limit = defaultLimit, cursor, open, q = null } = query;
    const after = cursor === undefined ? null : readCursor(cursor, newestFirst);
    const rows: StoredAward[] = await tx.manager.query(
      `SELECT ${awardColumns} FROM ocds_award
        WHERE organisation_id = $1 AND ($2::boolean IS NOT TRUE OR contract_id IS NULL)
          AND ($3::text IS NULL OR strpos(lower(concat_ws(' ', title, supplier_name, buyer_name, ocid)), lower($3)) > 0)
          AND ($4::timestamptz IS NULL OR (released_at, id) < ($4, $5::uuid))
        ORDER BY released_at DESC, id DESC LIMIT $6`,
      [tx.organisationId, open === 'true', q, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    return paged(rows, limit, ({ releasedAt, id }) => ({ sort: newestFirst, value: releasedAt.toISOString(), id }));
  }

  async award(tx: TenantTransaction, id: string): Promise<StoredAward | undefined> {
    const rows: StoredAward[] = await tx.manager.query(
      `SELECT ${awardColumns} FROM ocds_award WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id],
    );
    return rows[0];
  }

  /** Whether it was there and free. */
  async link(tx: TenantTransaction, awardId: string, contractId: string): Promise<boolean> {
    const [, affected]: [unknown, number] = await tx.manager.query(
      'UPDATE ocds_award SET contract_id = $3 WHERE organisation_id = $1 AND id = $2 AND contract_id IS NULL',
      [tx.organisationId, awardId, contractId],
    );
    return affected === 1;
  }

  async ocidOf(tx: TenantTransaction, contractId: string): Promise<string | null> {
    const rows: { ocid: string }[] = await tx.manager.query(
      'SELECT ocid FROM ocds_award WHERE organisation_id = $1 AND contract_id = $2 ORDER BY id LIMIT 1',
      [tx.organisationId, contractId],
    );
    return rows[0]?.ocid ?? null;
  }

  /** The supplier of that number or name, and the tower of that code, where the organisation has them. */
  async known(tx: TenantTransaction, of: { number: string | null; name: string | null; tower: string | null }) {
    const rows: { supplierId: string | null; towerId: string | null }[] = await tx.manager.query(
      `SELECT (SELECT id FROM supplier WHERE organisation_id = $1
                AND (organisation_number = $2 OR lower(name) = lower($3)) ORDER BY (organisation_number = $2) DESC NULLS LAST, id LIMIT 1)
                AS "supplierId",
              (SELECT id FROM service_tower WHERE organisation_id = $1 AND code = $4) AS "towerId"`,
      [tx.organisationId, of.number, of.name, of.tower],
    );
    return rows[0] ?? { supplierId: null, towerId: null };
  }
}

function paged<Row>(rows: Row[], limit: number, cursorOf: (row: Row) => Parameters<typeof writeCursor>[0]): Page<Row> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit), nextCursor: last === undefined ? null : writeCursor(cursorOf(last)) };
}
