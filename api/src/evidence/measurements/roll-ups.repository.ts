import { Injectable } from '@nestjs/common';
import type { MeasuredDay, MeasuredPoint } from '@samsyn/domain/service-levels/measured-days';
import { epochMs } from '../../platform/database/epoch-ms.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

export interface Edges {
  before: number | null;
  after: number | null;
}

/** What to read of a series: `[start, end)` but for what is known of it, with the measurement before and the one after. */
export interface StretchToRead {
  seriesId: string;
  start: number;
  end: number;
  known: { from: number; to: number } | null;
}

/** All days of a series from the first to the last; those that are not among `days` have nothing. */
export interface DaysOfSeries {
  seriesId: string;
  supplierId: string;
  first: string;
  last: string;
  days: readonly MeasuredDay[];
}

const mine = 'FROM measurement m WHERE m.organisation_id = $1 AND m.series_id = s.series_id';
const points = `SELECT m.measured_at, m.up, m.value, m.response_ms ${mine}`;
const instants = (list: readonly number[]) => list.map((at) => new Date(at));

/** The measurements that days are made of, and the days. Every result is in the order of what was asked. */
@Injectable()
export class RollUpsRepository {
  /** The last measurement before and the first one after each stretch of a series. */
  edges(
    tx: TenantTransaction,
    touched: readonly { seriesId: string; from: number; to: number }[],
  ): Promise<Edges[]> {
    return tx.manager.query(
      `SELECT ${epochMs(`(SELECT m.measured_at ${mine} AND m.measured_at < s.first ORDER BY m.measured_at DESC LIMIT 1)`)} AS before,
              ${epochMs(`(SELECT m.measured_at ${mine} AND m.measured_at > s.last ORDER BY m.measured_at LIMIT 1)`)} AS after
         FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) WITH ORDINALITY AS s (series_id, first, last, place)
        ORDER BY s.place`,
      [tx.organisationId, touched.map(({ seriesId }) => seriesId), instants(touched.map(({ from }) => from)), instants(touched.map(({ to }) => to))],
    );
  }

  /** Ascending; the measurement before shows which state reaches in, the one after where the last state ends. */
  async points(tx: TenantTransaction, stretches: readonly StretchToRead[]): Promise<MeasuredPoint[][]> {
    const rows: (MeasuredPoint & { place: number })[] = await tx.manager.query(
      `SELECT s.place::integer - 1 AS place, ${epochMs('p.measured_at')} AS at, p.up, p.value::text AS value, p.response_ms AS "responseMs"
         FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[])
                WITH ORDINALITY AS s (series_id, first, first_known, last_known, ends, place)
        CROSS JOIN LATERAL (
          (${points} AND m.measured_at < s.first ORDER BY m.measured_at DESC LIMIT 1)
          UNION ALL (${points} AND m.measured_at >= s.first AND m.measured_at < s.first_known)
          UNION ALL (${points} AND m.measured_at > s.last_known AND m.measured_at < s.ends)
          UNION ALL (${points} AND m.measured_at >= s.ends ORDER BY m.measured_at LIMIT 1)) AS p
        ORDER BY s.place, p.measured_at`,
      [
        tx.organisationId,
        stretches.map(({ seriesId }) => seriesId),
        instants(stretches.map(({ start }) => start)),
        instants(stretches.map(({ known, end }) => known?.from ?? end)),
        instants(stretches.map(({ known, end }) => known?.to ?? end)),
        instants(stretches.map(({ end }) => end)),
      ],
    );
    const found: MeasuredPoint[][] = stretches.map(() => []);
    for (const { place, ...point } of rows) found[place]?.push(point);
    return found;
  }

  async replace(tx: TenantTransaction, series: readonly DaysOfSeries[]): Promise<void> {
    const spans = series.map(({ seriesId, first, last }) => ({ seriesId, first, last }));
    await tx.manager.query(
      `DELETE FROM measurement_day old
        USING jsonb_to_recordset($2::jsonb) AS s ("seriesId" uuid, first date, last date)
        WHERE old.organisation_id = $1 AND old.series_id = s."seriesId" AND old.day BETWEEN s.first AND s.last`,
      [tx.organisationId, JSON.stringify(spans)],
    );
    const days = series.flatMap(({ seriesId, supplierId, days }) => days.map((day) => ({ seriesId, supplierId, ...day })));
    await tx.manager.query(
      `INSERT INTO measurement_day (organisation_id, series_id, supplier_id, day, measurements, down, down_ms, known_ms,
              value_sum, value_min, value_max, response_sum, response_count)
       SELECT $1, d."seriesId", d."supplierId", d.day, d.measurements, d.down, d."downMs", d."knownMs", d.sum, d.minimum, d.maximum,
              d."responseSum", d."responseCount"
         FROM jsonb_to_recordset($2::jsonb) AS d ("seriesId" uuid, "supplierId" uuid, day date, measurements integer, down integer,
              "downMs" bigint, "knownMs" bigint, sum numeric, minimum numeric, maximum numeric, "responseSum" bigint, "responseCount" integer)`,
      [tx.organisationId, JSON.stringify(days)],
    );
  }
}
