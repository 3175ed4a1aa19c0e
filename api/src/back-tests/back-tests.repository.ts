import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor } from '../platform/paging/cursor.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { BackTestDto, BackTestResultDto, CreateBackTestDto } from './back-tests.dto.js';
import type { DraftDto } from './draft.dto.js';

export interface StoredBackTest extends Omit<BackTestDto, 'createdAt' | 'finishedAt' | 'draftNames'> {
  drafts: DraftDto[];
  supplierIds: string[] | null;
  towerIds: string[] | null;
  results: BackTestResultDto[] | null;
  createdAt: Date;
  finishedAt: Date | null;
}

const columns = `id, name, first_period AS "from", last_period AS "to", status, done_steps AS "doneSteps",
  total_steps AS "totalSteps", drafts, supplier_ids AS "supplierIds", tower_ids AS "towerIds", created_at AS "createdAt",
  finished_at AS "finishedAt", version`;
const sort = '-createdAt';

@Injectable()
export class BackTestsRepository {
  async page(tx: TenantTransaction, cursor: string | undefined, limit: number): Promise<{ rows: StoredBackTest[]; nextCursor: string | null }> {
    const after = cursor === undefined ? null : readCursor(cursor, sort);
    const rows: StoredBackTest[] = await tx.manager.query(
      `SELECT ${columns}, NULL AS results FROM back_test
        WHERE organisation_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3::uuid))
        ORDER BY created_at DESC, id DESC LIMIT $4`,
      [tx.organisationId, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const next = last ? writeCursor({ sort, value: last.createdAt.toISOString(), id: last.id }) : null;
    return { rows: rows.slice(0, limit), nextCursor: next };
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredBackTest | undefined> {
    const rows: StoredBackTest[] = await tx.manager.query(
      `SELECT ${columns}, results FROM back_test WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id],
    );
    return rows[0];
  }

  async insert(tx: TenantTransaction, id: string, test: CreateBackTestDto): Promise<void> {
    await tx.manager.query(
      `INSERT INTO back_test (organisation_id, id, name, first_period, last_period, supplier_ids, tower_ids, drafts, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.organisationId,
        id,
        test.name,
        test.from,
        test.to,
        test.supplierIds ?? null,
        test.towerIds ?? null,
        JSON.stringify(test.drafts),
        tx.principal.userId,
      ],
    );
  }

  async progress(tx: TenantTransaction, id: string, done: number, total: number): Promise<void> {
    await tx.manager.query(
      `UPDATE back_test SET status = 'running', done_steps = $3, total_steps = $4 WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id, done, total],
    );
  }

  async finish(tx: TenantTransaction, id: string, results: readonly BackTestResultDto[]): Promise<void> {
    await tx.manager.query(
      `UPDATE back_test SET status = 'done', results = $3, done_steps = greatest(done_steps, total_steps), finished_at = $4,
              version = version + 1
        WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id, JSON.stringify(results), tx.now],
    );
  }

  async fail(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query(
      `UPDATE back_test SET status = 'failed', finished_at = $3 WHERE organisation_id = $1 AND id = $2 AND status <> 'done'`,
      [tx.organisationId, id, tx.now],
    );
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM back_test WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
  }

  async incidents(tx: TenantTransaction): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      'SELECT count(*)::integer AS count FROM incident WHERE organisation_id = $1',
      [tx.organisationId],
    );
    return rows[0]?.count ?? 0;
  }
}
