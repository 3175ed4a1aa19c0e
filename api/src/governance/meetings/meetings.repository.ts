import { Injectable } from '@nestjs/common';
import type { BoardLevel } from '@samsyn/domain/governance/board';
import type { MinutesAnswer } from '@samsyn/domain/governance/minutes-approval';
import type { Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MeetingEntity } from './meeting.entity.js';
import type { AttendeeInputDto, MeetingQueryDto } from './meetings.dto.js';

const listing: Listing = {
  id: 'meeting.id',
  sorts: { startsAt: { sql: 'meeting.starts_at', type: 'timestamptz' } },
  defaultSort: 'startsAt',
  search: ['meeting.title'],
  counted: true,
};

export interface AttendanceRow {
  userId: string;
  supplierId: string | null;
  present: boolean;
}

export interface AnswerRow {
  userId: string;
  answer: MinutesAnswer;
  text: string | null;
  at: Date;
}

@Injectable()
export class MeetingsRepository {
  page(tx: TenantTransaction, request: MeetingQueryDto, within: { from: Date | null; to: Date | null }): Promise<Page<MeetingEntity>> {
    const { boardId, state, mine } = request;
    const query = tx.manager
      .createQueryBuilder(MeetingEntity, 'meeting')
      .where('meeting.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (boardId) query.andWhere('meeting.board_id = :boardId', { boardId });
    if (state) query.andWhere('meeting.state = :state', { state });
    if (within.from) query.andWhere('meeting.starts_at >= :from', { from: within.from });
    if (within.to) query.andWhere('meeting.starts_at < :to', { to: within.to });
    if (mine)
      query.andWhere(
        `meeting.board_id IN (SELECT m.board_id FROM board_member m WHERE m.organisation_id = :organisationId AND m.user_id = :userId)`,
        { userId: tx.principal.userId },
      );
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<MeetingEntity | null> {
    return tx.manager.findOneBy(MeetingEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<MeetingEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(MeetingEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, row: Omit<MeetingEntity, 'organisationId' | 'version'>): Promise<void> {
    await tx.manager.insert(MeetingEntity, { ...row, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, { id, version }: MeetingEntity, changes: Partial<MeetingEntity>): Promise<void> {
    await tx.manager.update(MeetingEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }

  /** Minutes that wait for their members, for the day's look at them. */
  sent(tx: TenantTransaction): Promise<MeetingEntity[]> {
    return tx.manager.find(MeetingEntity, { where: { organisationId: tx.organisationId, state: 'minutes_sent' }, order: { id: 'ASC' } });
  }

  /** Those of the caller's boards from a moment on, for its calendar. */
  async ofPerson(tx: TenantTransaction, from: Date): Promise<MeetingEntity[]> {
    const query = tx.manager
      .createQueryBuilder(MeetingEntity, 'meeting')
      .where('meeting.organisationId = :organisationId AND meeting.starts_at >= :from', { organisationId: tx.organisationId, from })
      .andWhere(
        `meeting.board_id IN (SELECT m.board_id FROM board_member m WHERE m.organisation_id = :organisationId AND m.user_id = :userId)`,
        { userId: tx.principal.userId },
      );
    return query.orderBy('meeting.starts_at').addOrderBy('meeting.id').limit(500).getMany();
  }

  attendance(tx: TenantTransaction, meetingId: string): Promise<AttendanceRow[]> {
    return tx.manager.query(
      `SELECT user_id AS "userId", supplier_id AS "supplierId", present FROM meeting_attendance
        WHERE organisation_id = $1 AND meeting_id = $2 ORDER BY user_id`,
      [tx.organisationId, meetingId],
    );
  }

  /** Of the buyer's people all of the meeting's suppliers know, of a supplier's that one alone. */
  async setAttendance(tx: TenantTransaction, meetingId: string, supplierIds: readonly string[], items: readonly (AttendeeInputDto & { supplierId: string | null })[]) {
    await tx.manager.query('DELETE FROM meeting_attendance WHERE organisation_id = $1 AND meeting_id = $2', [tx.organisationId, meetingId]);
    await tx.manager.query(
      `INSERT INTO meeting_attendance (organisation_id, meeting_id, user_id, supplier_id, supplier_ids, present)
       SELECT $1, $2, a.user_id, a.supplier_id, CASE WHEN a.supplier_id IS NULL THEN $3::uuid[] ELSE ARRAY[a.supplier_id] END, a.present
         FROM unnest($4::uuid[], $5::uuid[], $6::boolean[]) AS a(user_id, supplier_id, present)`,
      [
        ...[tx.organisationId, meetingId, supplierIds, items.map(({ userId }) => userId)],
        ...[items.map(({ supplierId }) => supplierId), items.map(({ present }) => present)],
      ],
    );
  }

  answers(tx: TenantTransaction, meetingId: string, round: number): Promise<AnswerRow[]> {
    return tx.manager.query(
      `SELECT user_id AS "userId", answer, text, at FROM minutes_approval
        WHERE organisation_id = $1 AND meeting_id = $2 AND round = $3 ORDER BY at, user_id`,
      [tx.organisationId, meetingId, round],
    );
  }

  /** False: the person has answered these minutes already. */
  async answer(tx: TenantTransaction, { id, round, supplierIds }: MeetingEntity, by: { userId: string; supplierId: string | null }, answer: MinutesAnswer, text: string | null) {
    const seenBy = by.supplierId === null ? supplierIds : [by.supplierId];
    const taken: unknown[] = await tx.manager.query(
      `INSERT INTO minutes_approval (organisation_id, meeting_id, round, user_id, supplier_id, supplier_ids, answer, text, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (organisation_id, meeting_id, round, user_id) DO NOTHING RETURNING 1`,
      [tx.organisationId, id, round, by.userId, by.supplierId, seenBy, answer, text, tx.now],
    );
    return taken.length > 0;
  }

  async boards(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, { name: string; level: BoardLevel }>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; name: string; level: BoardLevel }[] = await tx.manager.query(
      'SELECT id, name, level FROM board WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, ...board }) => [id, board]));
  }
}
