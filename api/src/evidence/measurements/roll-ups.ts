import { Injectable } from '@nestjs/common';
import { type MeasuredDay, measuredDays, type MeasuredPoint } from '@samsyn/domain/service-levels/measured-days';
import { DAY } from '@samsyn/domain/time/instant';
import { instantOnDay, localDate, localDayAndTime } from '@samsyn/domain/time/zone';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { TouchedSeries } from './ingest.repository.js';

/** Renews the local days that a request changed. */
@Injectable()
export class RollUps {
  /**
   * R2, R11: the days from that of the measurement before the first changed one to that of the one after the last, as a
   * state holds until the next probe.
   */
  async renew(tx: TenantTransaction, { seriesId, from, to }: TouchedSeries, supplierId: string, zone: string): Promise<void> {
    const before = await this.edge(tx, seriesId, '<', from);
    const after = await this.edge(tx, seriesId, '>', to);
    const start = instantOnDay(localDayAndTime(before ?? from, zone).day, 0, zone);
    const end = instantOnDay(localDayAndTime(after ?? to, zone).day, DAY, zone);
    const points = await this.points(tx, seriesId, start, end);
    const [first, last] = [localDate(start, zone), localDate(end - 1, zone)];
    const days = measuredDays(points, zone).filter(({ day }) => day >= first && day <= last);
    await this.replace(tx, { seriesId, supplierId, first, last }, days);
  }

  private async edge(tx: TenantTransaction, seriesId: string, side: '<' | '>', at: number): Promise<number | null> {
    const rows: { at: Date }[] = await tx.manager.query(
      `SELECT measured_at AS at FROM measurement WHERE organisation_id = $1 AND series_id = $2 AND measured_at ${side} $3
        ORDER BY measured_at ${side === '<' ? 'DESC' : 'ASC'} LIMIT 1`,
      [tx.organisationId, seriesId, new Date(at)],
    );
    return rows[0]?.at.getTime() ?? null;
  }

  /** Those of `[start, end)` with the one before, whose state reaches in, and the one after, where the last state ends. */
  private async points(tx: TenantTransaction, seriesId: string, start: number, end: number): Promise<MeasuredPoint[]> {
    const columns = 'measured_at AS at, up, value::text AS value, response_ms AS "responseMs"';
    const mine = 'FROM measurement WHERE organisation_id = $1 AND series_id = $2';
    const rows: (Omit<MeasuredPoint, 'at'> & { at: Date })[] = await tx.manager.query(
      `(SELECT ${columns} ${mine} AND measured_at < $3 ORDER BY measured_at DESC LIMIT 1)
       UNION ALL (SELECT ${columns} ${mine} AND measured_at >= $3 AND measured_at < $4)
       UNION ALL (SELECT ${columns} ${mine} AND measured_at >= $4 ORDER BY measured_at LIMIT 1)
       ORDER BY at`,
      [tx.organisationId, seriesId, new Date(start), new Date(end)],
    );
    return rows.map((row) => ({ ...row, at: row.at.getTime() }));
  }

  private async replace(
    tx: TenantTransaction,
    of: { seriesId: string; supplierId: string; first: string; last: string },
    days: readonly MeasuredDay[],
  ): Promise<void> {
    await tx.manager.query(
      'DELETE FROM measurement_day WHERE organisation_id = $1 AND series_id = $2 AND day BETWEEN $3 AND $4',
      [tx.organisationId, of.seriesId, of.first, of.last],
    );
    await tx.manager.query(
      `INSERT INTO measurement_day (organisation_id, series_id, supplier_id, day, measurements, down, down_ms, known_ms,
              value_sum, value_min, value_max, response_sum, response_count)
       SELECT $1, $2, $3, d.day, d.measurements, d.down, d."downMs", d."knownMs", d.sum, d.minimum, d.maximum, d."responseSum", d."responseCount"
         FROM jsonb_to_recordset($4::jsonb) AS d(day date, measurements integer, down integer, "downMs" bigint, "knownMs" bigint,
              sum numeric, minimum numeric, maximum numeric, "responseSum" bigint, "responseCount" integer)`,
      [tx.organisationId, of.seriesId, of.supplierId, JSON.stringify(days)],
    );
  }
}
