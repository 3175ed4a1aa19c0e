import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor } from '../platform/paging/cursor.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { BoardPackDto, BoardPackQueryDto, MakeBoardPackDto } from './board-packs.dto.js';

export interface StoredPack extends Omit<BoardPackDto, 'createdAt' | 'finishedAt' | 'createdByName'> {
  fileKey: string | null;
  createdBy: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** What there is to know of a file that has been made. */
export interface MadePack {
  standing: string;
  fileKey: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  contentSha256: string;
}

const columns = `id, period, language, format, schedule_id AS "scheduleId", status, done_steps AS "doneSteps", total_steps AS "totalSteps",
  standing, file_key AS "fileKey", file_name AS "fileName", size_bytes::float8 AS "sizeBytes", sha256, content_sha256 AS "contentSha256",
  created_by AS "createdBy", created_at AS "createdAt", finished_at AS "finishedAt"`;
const sort = '-createdAt';
const defaultLimit = 50;

@Injectable()
export class BoardPacksRepository {
  async page(tx: TenantTransaction, query: BoardPackQueryDto): Promise<{ items: StoredPack[]; nextCursor: string | null }> {
    const { cursor, limit = defaultLimit, period } = query;
    const after = cursor === undefined ? null : readCursor(cursor, sort);
    const rows: StoredPack[] = await tx.manager.query(
      `SELECT ${columns} FROM board_pack
        WHERE organisation_id = $1 AND ($2::text IS NULL OR period = $2)
          AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
        ORDER BY created_at DESC, id DESC LIMIT $5`,
      [tx.organisationId, period ?? null, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit), nextCursor: last ? writeCursor({ sort, value: last.createdAt.toISOString(), id: last.id }) : null };
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredPack | undefined> {
    const rows: StoredPack[] = await tx.manager.query(`SELECT ${columns} FROM board_pack WHERE organisation_id = $1 AND id = $2`, [
      tx.organisationId,
      id,
    ]);
    return rows[0];
  }

  async insert(tx: TenantTransaction, id: string, asked: MakeBoardPackDto, scheduleId: string | null): Promise<void> {
    await tx.manager.query(
      `INSERT INTO board_pack (organisation_id, id, period, language, format, schedule_id, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.organisationId, id, asked.period, asked.language, asked.format, scheduleId, tx.principal.userId, tx.now],
    );
  }

  async progress(tx: TenantTransaction, id: string, done: number, total: number): Promise<void> {
    await tx.manager.query(
      `UPDATE board_pack SET status = 'making', done_steps = $3, total_steps = $4
        WHERE organisation_id = $1 AND id = $2 AND status <> 'done'`,
      [tx.organisationId, id, done, total],
    );
  }

  /** False where it has been made already. */
  async finish(tx: TenantTransaction, id: string, made: MadePack): Promise<boolean> {
    const [, count]: [unknown, number] = await tx.manager.query(
      `UPDATE board_pack
          SET status = 'done', done_steps = total_steps, standing = $3, file_key = $4, file_name = $5, size_bytes = $6, sha256 = $7,
              content_sha256 = $8, finished_at = $9
        WHERE organisation_id = $1 AND id = $2 AND status <> 'done'`,
      [tx.organisationId, id, made.standing, made.fileKey, made.fileName, made.sizeBytes, made.sha256, made.contentSha256, tx.now],
    );
    return count > 0;
  }

  async fail(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query(
      `UPDATE board_pack SET status = 'failed', finished_at = $3 WHERE organisation_id = $1 AND id = $2 AND status <> 'done'`,
      [tx.organisationId, id, tx.now],
    );
  }
}
