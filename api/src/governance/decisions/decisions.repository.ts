import { Injectable } from '@nestjs/common';
import type { MeetingState } from '@samsyn/domain/governance/meeting-state';
import type { Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { DecisionEntity } from './decision.entity.js';
import type { DecisionQueryDto } from './decisions.dto.js';

const listing: Listing = {
  id: 'decision.id',
  sorts: { decidedOn: { sql: 'decision.decided_on', type: 'date' } },
  defaultSort: '-decidedOn',
  search: ['decision.text', 'decision.reason'],
  counted: true,
};

/** Where a decision was taken. */
export interface DecidedAt {
  meetingId: string;
  boardId: string;
  startsAt: Date;
  state: MeetingState;
  supplierIds: string[];
  sourceKind: string | null;
  sourceId: string | null;
}

@Injectable()
export class DecisionsRepository {
  page(tx: TenantTransaction, request: DecisionQueryDto): Promise<Page<DecisionEntity>> {
    const { boardId, meetingId, supplierId, year } = request;
    const query = tx.manager
      .createQueryBuilder(DecisionEntity, 'decision')
      .where('decision.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (boardId) query.andWhere('decision.board_id = :boardId', { boardId });
    if (meetingId) query.andWhere('decision.meeting_id = :meetingId', { meetingId });
    if (supplierId) query.andWhere(':supplierId = ANY (decision.supplier_ids)', { supplierId });
    if (year) query.andWhere('decision.decided_on BETWEEN :first AND :last', { first: `${year}-01-01`, last: `${year}-12-31` });
    return readPage(query, listing, request);
  }

  ofMeeting(tx: TenantTransaction, meetingId: string): Promise<DecisionEntity[]> {
    return tx.manager
      .createQueryBuilder(DecisionEntity, 'decision')
      .leftJoin('agenda_item', 'point', 'point.organisation_id = decision.organisation_id AND point.id = decision.agenda_item_id')
      .where('decision.organisationId = :organisationId AND decision.meeting_id = :meetingId', { organisationId: tx.organisationId, meetingId })
      .orderBy('point.position', 'ASC', 'NULLS LAST')
      .addOrderBy('decision.id')
      .getMany();
  }

  find(tx: TenantTransaction, id: string): Promise<DecisionEntity | null> {
    return tx.manager.findOneBy(DecisionEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<DecisionEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(DecisionEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, row: Omit<DecisionEntity, 'organisationId' | 'version'>): Promise<void> {
    await tx.manager.insert(DecisionEntity, { ...row, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, { id, version }: DecisionEntity, changes: Partial<DecisionEntity>): Promise<void> {
    await tx.manager.update(DecisionEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }

  /** The minutes that tell of them are sent. */
  async tell(tx: TenantTransaction, meetingId: string): Promise<void> {
    await tx.manager.update(DecisionEntity, { organisationId: tx.organisationId, meetingId }, { told: true });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(DecisionEntity, { organisationId: tx.organisationId, id });
  }

  /** The meeting, and of its point whom it concerns and what it is about. */
  async decidedAt(tx: TenantTransaction, meetingId: string, agendaItemId: string | null): Promise<DecidedAt | undefined> {
    const rows: DecidedAt[] = await tx.manager.query(
      `SELECT m.id AS "meetingId", m.board_id AS "boardId", m.starts_at AS "startsAt", m.state,
              coalesce(a.supplier_ids, m.supplier_ids) AS "supplierIds", a.source_kind AS "sourceKind", a.source_id AS "sourceId"
         FROM meeting m
         LEFT JOIN agenda_item a ON a.organisation_id = m.organisation_id AND a.meeting_id = m.id AND a.id = $3
        WHERE m.organisation_id = $1 AND m.id = $2 AND ($3::uuid IS NULL OR a.id IS NOT NULL)`,
      [tx.organisationId, meetingId, agendaItemId],
    );
    return rows[0];
  }

  async boardNames(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; name: string }[] = await tx.manager.query(
      'SELECT id, name FROM board WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
