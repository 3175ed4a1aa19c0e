import { Injectable } from '@nestjs/common';
import type { AttachedFile } from '../../platform/files/attached-file.js';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type {
  ScoreStatementDto,
  ScoreStatementFileDto,
  ScoreStatementQueryDto,
  ScoreStatementStepDto,
  StatementCountsDto,
} from './score-statements.dto.js';

export interface StoredStatement extends Omit<ScoreStatementDto, 'authorName' | 'createdAt' | 'files' | 'steps' | 'actions'> {
  authorId: string | null;
  createdAt: Date;
}

export type NewStatement = Omit<StoredStatement, 'supplierName' | 'resultId' | 'state' | 'version'>;

export interface StoredStep extends Omit<ScoreStatementStepDto, 'userName' | 'at'> {
  statementId: string;
  userId: string | null;
  at: Date;
}

export interface StatementFile extends AttachedFile {
  id: string;
  statementId: string;
  createdAt: Date;
}

const lastStep = `LATERAL (
  SELECT (array_agg(t.state ORDER BY t.sequence DESC))[1] AS state, count(*)::integer AS version
    FROM score_statement_step t WHERE t.organisation_id = s.organisation_id AND t.statement_id = s.id)`;
const state = `coalesce(step.state, CASE s.kind WHEN 'objection' THEN 'standing' ELSE 'noted' END)`;

const joined = `
   FROM score_statement s
   JOIN supplier p ON p.organisation_id = s.organisation_id AND p.id = s.supplier_id
   LEFT JOIN service_level_result r ON r.organisation_id = s.organisation_id AND r.service_level_id = s.service_level_id
         AND r.supplier_id = s.supplier_id AND r.period = s.period
   CROSS JOIN ${lastStep} AS step`;

const columns = `
  s.id, s.supplier_id AS "supplierId", p.name AS "supplierName", s.period, s.service_level_id AS "serviceLevelId", s.code, s.name,
  s.metric, r.id AS "resultId", s.seen_value AS "seenValue", s.kind, s.text, ${state} AS state, s.author_id AS "authorId",
  s.created_at AS "createdAt", step.version`;

const sort = '-createdAt';
const defaultLimit = 50;

@Injectable()
export class ScoreStatementsRepository {
  /** The newest first. */
  async page(tx: TenantTransaction, query: ScoreStatementQueryDto): Promise<{ items: StoredStatement[]; nextCursor: string | null }> {
    const limit = query.limit ?? defaultLimit;
    const after = query.cursor === undefined ? null : readCursor(query.cursor, sort);
    const rows: StoredStatement[] = await tx.manager.query(
      `SELECT ${columns} ${joined}
        WHERE s.organisation_id = $1 AND ($2::uuid IS NULL OR s.supplier_id = $2) AND ($3::char(7) IS NULL OR s.period = $3)
          AND ($4::text IS NULL OR s.kind = $4) AND ($5::text IS NULL OR ${state} = $5)
          AND ($6::timestamptz IS NULL OR (s.created_at, s.id) < ($6, $7::uuid)) AND ($9::uuid IS NULL OR s.service_level_id = $9)
        ORDER BY s.created_at DESC, s.id DESC LIMIT $8`,
      [
        ...[tx.organisationId, query.supplierId ?? null, query.period ?? null, query.kind ?? null, query.state ?? null],
        ...[after?.value ?? null, after?.id ?? null, limit + 1, query.serviceLevelId ?? null],
      ],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit),
      nextCursor: last ? writeCursor({ sort, value: last.createdAt.toISOString(), id: last.id }) : null,
    };
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredStatement | undefined> {
    const rows: StoredStatement[] = await tx.manager.query(`SELECT ${columns} ${joined} WHERE s.organisation_id = $1 AND s.id = $2`, [
      tx.organisationId,
      id,
    ]);
    return rows[0];
  }

  async steps(tx: TenantTransaction, ids: readonly string[]): Promise<StoredStep[]> {
    return tx.manager.query(
      `SELECT statement_id AS "statementId", action, state, reason, correction, user_id AS "userId", at FROM score_statement_step
        WHERE organisation_id = $1 AND statement_id = ANY ($2::uuid[]) ORDER BY statement_id, sequence`,
      [tx.organisationId, ids],
    );
  }

  async files(tx: TenantTransaction, ids: readonly string[]): Promise<StatementFile[]> {
    return tx.manager.query(
      `SELECT id, statement_id AS "statementId", file_key AS "fileKey", file_name AS "fileName", media_type AS "mediaType",
              size_bytes::float8 AS "sizeBytes", sha256, created_at AS "createdAt"
         FROM score_statement_file
        WHERE organisation_id = $1 AND statement_id = ANY ($2::uuid[]) ORDER BY created_at, id`,
      [tx.organisationId, ids],
    );
  }

  async insert(tx: TenantTransaction, statement: NewStatement): Promise<void> {
    const { id, supplierId, period, serviceLevelId, code, name, metric, seenValue, kind, text, authorId, createdAt } = statement;
    await tx.manager.query(
      `INSERT INTO score_statement (organisation_id, id, supplier_id, period, service_level_id, code, name, metric, seen_value, kind,
                                    text, author_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[tx.organisationId, id, supplierId, period, serviceLevelId, code, name, metric, seenValue, kind],
        ...[text, authorId, createdAt],
      ],
    );
  }

  /** Two at once collide on the sequence; the later one is told that it was. */
  async addStep(tx: TenantTransaction, statement: StoredStatement, step: Omit<StoredStep, 'statementId' | 'userId' | 'at'>): Promise<void> {
    const { action, state: to, reason, correction } = step;
    await tx.manager.query(
      `INSERT INTO score_statement_step (organisation_id, statement_id, sequence, supplier_id, action, state, reason, correction, user_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[tx.organisationId, statement.id, statement.version + 1, statement.supplierId, action, to, reason, correction],
        ...[tx.principal.userId, tx.now],
      ],
    );
  }

  async addFile(tx: TenantTransaction, supplierId: string, file: StatementFile): Promise<void> {
    const { id, statementId, fileKey, fileName, mediaType, sizeBytes, sha256, createdAt } = file;
    await tx.manager.query(
      `INSERT INTO score_statement_file (organisation_id, id, statement_id, supplier_id, file_key, file_name, media_type, size_bytes,
                                         sha256, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.organisationId, id, statementId, supplierId, fileKey, fileName, mediaType, sizeBytes, sha256, createdAt],
    );
  }

  /** By supplier; what was taken back is not counted. */
  async counts(tx: TenantTransaction, period: string): Promise<StatementCountsDto[]> {
    return tx.manager.query(
      `SELECT s.supplier_id AS "supplierId", p.name AS "supplierName",
              (count(*) FILTER (WHERE s.kind = 'comment'))::integer AS comments,
              (count(*) FILTER (WHERE ${state} = 'standing'))::integer AS standing,
              (count(*) FILTER (WHERE ${state} = 'upheld'))::integer AS upheld,
              (count(*) FILTER (WHERE ${state} = 'not_upheld'))::integer AS "notUpheld"
         ${joined} WHERE s.organisation_id = $1 AND s.period = $2 AND ${state} <> 'withdrawn'
        GROUP BY s.supplier_id, p.name ORDER BY p.name, s.supplier_id`,
      [tx.organisationId, period],
    );
  }

  /** How many objections nobody has answered, over all months. */
  async standing(tx: TenantTransaction): Promise<number> {
    const rows: { standing: number }[] = await tx.manager.query(
      `SELECT count(*)::integer AS standing FROM score_statement s CROSS JOIN ${lastStep} AS step
        WHERE s.organisation_id = $1 AND ${state} = 'standing'`,
      [tx.organisationId],
    );
    return rows[0]?.standing ?? 0;
  }
}

export const presentFile = ({ id, fileName, mediaType, sizeBytes, sha256, createdAt }: StatementFile): ScoreStatementFileDto => ({
  ...{ id, fileName, mediaType, sizeBytes, sha256 },
  createdAt: createdAt.toISOString(),
});
