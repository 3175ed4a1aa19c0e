import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { FactExportDto, MakeFactExportDto } from './fact-exports.dto.js';

export interface StoredExport extends Omit<FactExportDto, 'createdAt' | 'finishedAt' | 'createdByName'> {
  fileKey: string | null;
  createdBy: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

export interface MadeExport {
  fileKey: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
}

const columns = `id, first_period AS "firstPeriod", last_period AS "lastPeriod", status, done_rows::float8 AS "doneRows",
  total_rows::float8 AS "totalRows", file_key AS "fileKey", file_name AS "fileName", size_bytes::float8 AS "sizeBytes", sha256,
  created_by AS "createdBy", created_at AS "createdAt", finished_at AS "finishedAt"`;
const sort = '-createdAt';
const defaultLimit = 50;

@Injectable()
export class FactExportsRepository {
  async page(tx: TenantTransaction, { cursor, limit = defaultLimit }: PageQueryDto): Promise<{ items: StoredExport[]; nextCursor: string | null }> {
    const after = cursor === undefined ? null : readCursor(cursor, sort);
    const rows: StoredExport[] = await tx.manager.query(
      `SELECT ${columns} FROM fact_export
        WHERE organisation_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3::uuid))
        ORDER BY created_at DESC, id DESC LIMIT $4`,
      [tx.organisationId, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit), nextCursor: last ? writeCursor({ sort, value: last.createdAt.toISOString(), id: last.id }) : null };
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredExport | undefined> {
    const rows: StoredExport[] = await tx.manager.query(`SELECT ${columns} FROM fact_export WHERE organisation_id = $1 AND id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  async insert(tx: TenantTransaction, id: string, { firstPeriod, lastPeriod }: MakeFactExportDto): Promise<void> {
    await tx.manager.query(
      `INSERT INTO fact_export (organisation_id, id, first_period, last_period, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [tx.organisationId, id, firstPeriod, lastPeriod, tx.principal.userId, tx.now],
    );
  }

  async progress(tx: TenantTransaction, id: string, done: number, total: number): Promise<void> {
    await tx.manager.query(
      `UPDATE fact_export SET status = 'making', done_rows = $3, total_rows = $4 WHERE organisation_id = $1 AND id = $2 AND status <> 'done'`,
      [tx.organisationId, id, done, total],
    );
  }

  async finish(tx: TenantTransaction, id: string, { fileKey, fileName, sizeBytes, sha256 }: MadeExport): Promise<boolean> {
    const [, count]: [unknown, number] = await tx.manager.query(
      `UPDATE fact_export SET status = 'done', done_rows = total_rows, file_key = $3, file_name = $4, size_bytes = $5, sha256 = $6, finished_at = $7
        WHERE organisation_id = $1 AND id = $2 AND status <> 'done'`,
      [tx.organisationId, id, fileKey, fileName, sizeBytes, sha256, tx.now],
    );
    return count > 0;
  }

  async fail(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query(`UPDATE fact_export SET status = 'failed', finished_at = $3 WHERE organisation_id = $1 AND id = $2 AND status <> 'done'`, [
      ...[tx.organisationId, id, tx.now],
    ]);
  }
}
