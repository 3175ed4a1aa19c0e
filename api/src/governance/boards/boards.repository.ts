import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { BoardEntity, type BoardTerms } from './board.entity.js';
import type { BoardQueryDto } from './boards.dto.js';

const listing: Listing = {
  id: 'board.id',
  sorts: { name: alphabetical('board.name') },
  defaultSort: 'name',
  search: ['board.name', 'board.purpose'],
  counted: true,
};

/** A member as it is kept. */
export interface MemberRow {
  boardId: string;
  userId: string;
  supplierId: string | null;
}

@Injectable()
export class BoardsRepository {
  page(tx: TenantTransaction, request: BoardQueryDto): Promise<Page<BoardEntity>> {
    const query = tx.manager
      .createQueryBuilder(BoardEntity, 'board')
      .where('board.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (request.level) query.andWhere('board.level = :level', { level: request.level });
    if (request.supplierId) query.andWhere(':supplierId = ANY (board.supplier_ids)', { supplierId: request.supplierId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<BoardEntity | null> {
    return tx.manager.findOneBy(BoardEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<BoardEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(BoardEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, id: string, terms: BoardTerms): Promise<void> {
    await tx.manager.insert(BoardEntity, { ...terms, id, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, { id, version }: BoardEntity, terms: BoardTerms): Promise<void> {
    await tx.manager.update(BoardEntity, { organisationId: tx.organisationId, id }, { ...terms, version: version + 1 });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(BoardEntity, { organisationId: tx.organisationId, id });
  }

  members(tx: TenantTransaction, boardIds: readonly string[]): Promise<MemberRow[]> {
    if (boardIds.length === 0) return Promise.resolve([]);
    return tx.manager.query(
      `SELECT board_id AS "boardId", user_id AS "userId", supplier_id AS "supplierId" FROM board_member
        WHERE organisation_id = $1 AND board_id = ANY ($2::uuid[]) ORDER BY supplier_id NULLS FIRST, user_id`,
      [tx.organisationId, boardIds],
    );
  }

  /** Of the buyer's members all its suppliers know, of a supplier's that one alone. */
  async setMembers(tx: TenantTransaction, boardId: string, supplierIds: readonly string[], members: readonly Omit<MemberRow, 'boardId'>[]): Promise<void> {
    await tx.manager.query('DELETE FROM board_member WHERE organisation_id = $1 AND board_id = $2', [tx.organisationId, boardId]);
    await tx.manager.query(
      `INSERT INTO board_member (organisation_id, board_id, user_id, supplier_id, supplier_ids)
       SELECT $1, $2, m.user_id, m.supplier_id, CASE WHEN m.supplier_id IS NULL THEN $3::uuid[] ELSE ARRAY[m.supplier_id] END
         FROM unnest($4::uuid[], $5::uuid[]) AS m(user_id, supplier_id)`,
      [tx.organisationId, boardId, supplierIds, members.map(({ userId }) => userId), members.map(({ supplierId }) => supplierId)],
    );
  }

  /** What is to come is seen by those who take part from now on; what was held stays with those who were there. */
  async showTo(tx: TenantTransaction, boardId: string, supplierIds: readonly string[]): Promise<void> {
    const values = [tx.organisationId, boardId, supplierIds];
    await tx.manager.query('UPDATE meeting_series SET supplier_ids = $3 WHERE organisation_id = $1 AND board_id = $2', values);
    await tx.manager.query(
      `UPDATE meeting SET supplier_ids = $3 WHERE organisation_id = $1 AND board_id = $2 AND state IN ('planned', 'agenda_set')`,
      values,
    );
    await tx.manager.query(
      `UPDATE agenda_item a SET supplier_ids = array(SELECT s FROM unnest(a.supplier_ids) s WHERE s = ANY ($3::uuid[]))
         FROM meeting m
        WHERE a.organisation_id = $1 AND m.organisation_id = $1 AND m.id = a.meeting_id AND m.board_id = $2
          AND m.state IN ('planned', 'agenda_set') AND NOT a.supplier_ids <@ $3::uuid[]`,
      values,
    );
  }

  /** The next meeting of each board. */
  async next(tx: TenantTransaction, boardIds: readonly string[]): Promise<Map<string, { id: string; startsAt: Date }>> {
    if (boardIds.length === 0) return new Map();
    const rows: { boardId: string; id: string; startsAt: Date }[] = await tx.manager.query(
      `SELECT DISTINCT ON (board_id) board_id AS "boardId", id, starts_at AS "startsAt" FROM meeting
        WHERE organisation_id = $1 AND board_id = ANY ($2::uuid[]) AND state IN ('planned', 'agenda_set') AND starts_at >= $3
        ORDER BY board_id, starts_at, id`,
      [tx.organisationId, boardIds, tx.now],
    );
    return new Map(rows.map(({ boardId, ...meeting }) => [boardId, meeting]));
  }

  async hasMet(tx: TenantTransaction, boardId: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `SELECT 1 FROM meeting WHERE organisation_id = $1 AND board_id = $2 AND state NOT IN ('planned', 'agenda_set', 'cancelled') LIMIT 1`,
      [tx.organisationId, boardId],
    );
    return rows.length > 0;
  }

  /** What a board that closes had planned; its series end. */
  async endPlans(tx: TenantTransaction, boardId: string): Promise<void> {
    const values = [tx.organisationId, boardId];
    await tx.manager.query(`DELETE FROM meeting WHERE organisation_id = $1 AND board_id = $2 AND state = 'planned' AND invited_at IS NULL`, values);
    await tx.manager.query('DELETE FROM meeting_series WHERE organisation_id = $1 AND board_id = $2', values);
  }
}
