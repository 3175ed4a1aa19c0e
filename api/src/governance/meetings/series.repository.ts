import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MeetingSeriesEntity } from './meeting-series.entity.js';

export type SeriesTerms = Omit<MeetingSeriesEntity, 'organisationId' | 'id' | 'version'>;

/** A meeting of a series that nothing has been done for yet. */
export interface PlannedMeeting {
  id: string;
  startsAt: Date;
}

@Injectable()
export class MeetingSeriesRepository {
  ofBoard(tx: TenantTransaction, boardId: string): Promise<MeetingSeriesEntity[]> {
    return tx.manager.find(MeetingSeriesEntity, { where: { organisationId: tx.organisationId, boardId }, order: { title: 'ASC', id: 'ASC' } });
  }

  all(tx: TenantTransaction): Promise<MeetingSeriesEntity[]> {
    return tx.manager.find(MeetingSeriesEntity, { where: { organisationId: tx.organisationId }, order: { id: 'ASC' } });
  }

  find(tx: TenantTransaction, boardId: string, id: string): Promise<MeetingSeriesEntity | null> {
    return tx.manager.findOneBy(MeetingSeriesEntity, { organisationId: tx.organisationId, boardId, id });
  }

  lock(tx: TenantTransaction, boardId: string, id: string): Promise<MeetingSeriesEntity | null> {
    const where = { organisationId: tx.organisationId, boardId, id };
    return tx.manager.findOne(MeetingSeriesEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, id: string, terms: SeriesTerms): Promise<void> {
    await tx.manager.insert(MeetingSeriesEntity, { ...terms, id, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, { id, version }: MeetingSeriesEntity, terms: SeriesTerms): Promise<void> {
    await tx.manager.update(MeetingSeriesEntity, { organisationId: tx.organisationId, id }, { ...terms, version: version + 1 });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(MeetingSeriesEntity, { organisationId: tx.organisationId, id });
  }

  /** Those to come whose agenda has not been set, in order: what a change of the series moves. */
  planned(tx: TenantTransaction, id: string): Promise<PlannedMeeting[]> {
    return tx.manager.query(
      `SELECT id, starts_at AS "startsAt" FROM meeting
        WHERE organisation_id = $1 AND series_id = $2 AND state = 'planned' AND starts_at > $3 ORDER BY starts_at, id`,
      [tx.organisationId, id, tx.now],
    );
  }

  /** The last moment laid out, whatever became of that meeting. */
  async lastStart(tx: TenantTransaction, id: string): Promise<Date | null> {
    const [row]: { last: Date | null }[] = await tx.manager.query(
      'SELECT max(starts_at) AS last FROM meeting WHERE organisation_id = $1 AND series_id = $2',
      [tx.organisationId, id],
    );
    return row?.last ?? null;
  }

  /** The starts of those that a change leaves where they are. */
  async fixedStarts(tx: TenantTransaction, id: string): Promise<Date[]> {
    const rows: { startsAt: Date }[] = await tx.manager.query(
      `SELECT starts_at AS "startsAt" FROM meeting
        WHERE organisation_id = $1 AND series_id = $2 AND NOT (state = 'planned' AND starts_at > $3)`,
      [tx.organisationId, id, tx.now],
    );
    return rows.map(({ startsAt }) => startsAt);
  }

  async add(tx: TenantTransaction, { id, boardId, supplierIds, title, minutes, place }: MeetingSeriesEntity, ids: readonly string[], starts: readonly Date[]): Promise<void> {
    await tx.manager.query(
      `INSERT INTO meeting (organisation_id, id, board_id, series_id, supplier_ids, title, starts_at, minutes, place, illustrative)
       SELECT $1, m.id, $2, $3, $4, $5, m.starts_at, $6, $7, b.illustrative
         FROM unnest($8::uuid[], $9::timestamptz[]) AS m(id, starts_at)
         JOIN board b ON b.organisation_id = $1 AND b.id = $2`,
      [tx.organisationId, boardId, id, supplierIds, title, minutes, place, ids, starts],
    );
  }

  /** Gives planned meetings what the series says now; a new time or place is a new wording of the invitation. */
  async move(tx: TenantTransaction, { title, minutes, place }: MeetingSeriesEntity, ids: readonly string[], starts: readonly Date[]): Promise<void> {
    await tx.manager.query(
      `UPDATE meeting SET title = $2, minutes = $3, place = $4, starts_at = m.starts_at, sequence = sequence + 1, version = version + 1
         FROM unnest($5::uuid[], $6::timestamptz[]) AS m(id, starts_at)
        WHERE meeting.organisation_id = $1 AND meeting.id = m.id
          AND (meeting.title, meeting.minutes, meeting.place, meeting.starts_at) IS DISTINCT FROM ($2, $3, $4, m.starts_at)`,
      [tx.organisationId, title, minutes, place, ids, starts],
    );
  }

  async drop(tx: TenantTransaction, ids: readonly string[]): Promise<void> {
    await tx.manager.query(`DELETE FROM meeting WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND state = 'planned'`, [tx.organisationId, ids]);
  }
}
