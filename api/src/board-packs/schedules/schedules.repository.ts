import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { PackLanguage } from '../content/pack-content.js';
import type { PackScheduleInputDto, PackTrigger } from './schedules.dto.js';

export interface StoredRecipient {
  userId: string;
  language: PackLanguage;
  unsubscribedAt: string | null;
}

export interface StoredSchedule {
  id: string;
  name: string;
  trigger: PackTrigger;
  day: number | null;
  format: 'pdf' | 'xlsx';
  attached: boolean;
  active: boolean;
  version: number;
  createdAt: Date;
  lastPeriod: string | null;
  recipients: StoredRecipient[];
}

/** What of a made pack has not been sent yet. */
export interface Unsent {
  scheduleId: string;
  scheduleName: string;
  attached: boolean;
  period: string;
  userIds: string[];
  fileKey: string;
  fileName: string;
  format: 'pdf' | 'xlsx';
}

const select = `
  SELECT s.id, s.name, s.trigger, s.day, s.format, s.attached, s.active, s.version, s.created_at AS "createdAt",
         (SELECT max(d.period) FROM board_pack_delivery d WHERE d.organisation_id = s.organisation_id AND d.schedule_id = s.id
             AND d.sent_at IS NOT NULL) AS "lastPeriod",
         coalesce((SELECT jsonb_agg(jsonb_build_object('userId', r.user_id, 'language', r.language, 'unsubscribedAt', r.unsubscribed_at)
                                    ORDER BY r.user_id)
                     FROM board_pack_recipient r WHERE r.organisation_id = s.organisation_id AND r.schedule_id = s.id), '[]') AS recipients
    FROM board_pack_schedule s WHERE s.organisation_id = $1`;

@Injectable()
export class SchedulesRepository {
  async all(tx: TenantTransaction): Promise<StoredSchedule[]> {
    return tx.manager.query(`${select} ORDER BY s.name, s.id`, [tx.organisationId]);
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredSchedule | undefined> {
    const rows: StoredSchedule[] = await tx.manager.query(`${select} AND s.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  async insert(tx: TenantTransaction, id: string, input: PackScheduleInputDto): Promise<void> {
    await tx.manager.query(
      `INSERT INTO board_pack_schedule (organisation_id, id, name, trigger, day, format, attached, active, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.organisationId, id, ...termsOf(input), tx.principal.userId, tx.now],
    );
    await this.setRecipients(tx, id, input);
  }

  /** False where the version is no longer the one that was seen. */
  async update(tx: TenantTransaction, id: string, seen: number, input: PackScheduleInputDto): Promise<boolean> {
    const [, count]: [unknown, number] = await tx.manager.query(
      `UPDATE board_pack_schedule SET name = $4, trigger = $5, day = $6, format = $7, attached = $8, active = $9, version = version + 1
        WHERE organisation_id = $1 AND id = $2 AND version = $3`,
      [tx.organisationId, id, seen, ...termsOf(input)],
    );
    if (count > 0) await this.setRecipients(tx, id, input);
    return count > 0;
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM board_pack_schedule WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
  }

  /** Sends the person nothing more of it; null lets it come again. */
  async unsubscribe(tx: TenantTransaction, id: string, userId: string, at: Date | null): Promise<boolean> {
    const [, count]: [unknown, number] = await tx.manager.query(
      `UPDATE board_pack_recipient SET unsubscribed_at = $4
        WHERE organisation_id = $1 AND schedule_id = $2 AND user_id = $3`,
      [tx.organisationId, id, userId, at],
    );
    return count > 0;
  }

  /** Whom the schedule has been sent the month to, or is going to. */
  async delivered(tx: TenantTransaction, scheduleId: string, period: string): Promise<Set<string>> {
    const rows: { userId: string }[] = await tx.manager.query(
      `SELECT user_id AS "userId" FROM board_pack_delivery WHERE organisation_id = $1 AND schedule_id = $2 AND period = $3`,
      [tx.organisationId, scheduleId, period],
    );
    return new Set(rows.map(({ userId }) => userId));
  }

  async promise(tx: TenantTransaction, scheduleId: string, period: string, userIds: readonly string[], packId: string): Promise<void> {
    await tx.manager.query(
      `INSERT INTO board_pack_delivery (organisation_id, schedule_id, period, user_id, pack_id)
       SELECT $1, $2, $3, u, $5 FROM unnest($4::uuid[]) u`,
      [tx.organisationId, scheduleId, period, userIds, packId],
    );
  }

  /** The packs that were asked for and not sent. */
  async waiting(tx: TenantTransaction): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      'SELECT DISTINCT pack_id AS id FROM board_pack_delivery WHERE organisation_id = $1 AND sent_at IS NULL',
      [tx.organisationId],
    );
    return rows.map(({ id }) => id);
  }

  /** Undefined where all of the pack has been sent, or it is not made. */
  async unsent(tx: TenantTransaction, packId: string): Promise<Unsent | undefined> {
    const rows: Unsent[] = await tx.manager.query(
      `SELECT d.schedule_id AS "scheduleId", s.name AS "scheduleName", s.attached, d.period, array_agg(d.user_id ORDER BY d.user_id) AS "userIds",
              p.file_key AS "fileKey", p.file_name AS "fileName", p.format
         FROM board_pack_delivery d
         JOIN board_pack_schedule s ON s.organisation_id = d.organisation_id AND s.id = d.schedule_id
         JOIN board_pack p ON p.organisation_id = d.organisation_id AND p.id = d.pack_id
         LEFT JOIN board_pack_recipient r
           ON r.organisation_id = d.organisation_id AND r.schedule_id = d.schedule_id AND r.user_id = d.user_id
        WHERE d.organisation_id = $1 AND d.pack_id = $2 AND d.sent_at IS NULL AND p.status = 'done' AND r.unsubscribed_at IS NULL
        GROUP BY d.schedule_id, s.name, s.attached, d.period, p.file_key, p.file_name, p.format`,
      [tx.organisationId, packId],
    );
    return rows[0];
  }

  async sent(tx: TenantTransaction, packId: string): Promise<void> {
    await tx.manager.query(
      `UPDATE board_pack_delivery SET sent_at = $3 WHERE organisation_id = $1 AND pack_id = $2 AND sent_at IS NULL`,
      [tx.organisationId, packId, tx.now],
    );
  }

  /** Who unsubscribed stays so, whoever changes the list. */
  private async setRecipients(tx: TenantTransaction, id: string, { recipients }: PackScheduleInputDto): Promise<void> {
    const userIds = recipients.map(({ userId }) => userId);
    await tx.manager.query(
      'DELETE FROM board_pack_recipient WHERE organisation_id = $1 AND schedule_id = $2 AND user_id <> ALL ($3::uuid[])',
      [tx.organisationId, id, userIds],
    );
    await tx.manager.query(
      `INSERT INTO board_pack_recipient (organisation_id, schedule_id, user_id, language)
       SELECT $1, $2, u, l FROM unnest($3::uuid[], $4::text[]) AS t(u, l)
       ON CONFLICT (organisation_id, schedule_id, user_id) DO UPDATE SET language = excluded.language`,
      [tx.organisationId, id, userIds, recipients.map(({ language }) => language)],
    );
  }
}

const termsOf = ({ name, trigger, day, format, attached, active }: PackScheduleInputDto) => [
  ...[name, trigger, trigger === 'monthly' ? (day ?? null) : null, format, attached, active],
];
