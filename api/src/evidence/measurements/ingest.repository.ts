import { Injectable } from '@nestjs/common';
import { copyIn } from '../../platform/database/copy-in.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type MeasurementRows, noResponse, noUp } from './measurement-rows.js';

export interface NamedSeries {
  id: string;
  externalId: string;
  source: string;
  kind: 'probe' | 'figure';
  supplierId: string;
  towerId: string;
}

/** What a request touched of one series; instants as epoch ms. */
export interface TouchedSeries {
  seriesId: string;
  from: number;
  to: number;
}

export interface Correction {
  seriesId: string;
  measuredAt: string;
  up: number | null;
  value: string | null;
}

const keptCorrections = 1000;

@Injectable()
export class IngestRepository {
  /** The series that rows may mean, by id or by what their tool calls them. */
  async series(tx: TenantTransaction, keys: readonly string[], source: string | null): Promise<NamedSeries[]> {
    return tx.manager.query(
      `SELECT id, external_id AS "externalId", source, kind, supplier_id AS "supplierId", tower_id AS "towerId"
         FROM measurement_series
        WHERE organisation_id = $1 AND (id::text = ANY ($2) OR external_id = ANY ($2)) AND ($3::text IS NULL OR source = $3)`,
      [tx.organisationId, keys, source],
    );
  }

  /** Copies the rows beside the measurements; of two at one instant the later one in the file stays. */
  async stage(tx: TenantTransaction, rows: MeasurementRows, series: readonly (NamedSeries | undefined)[]): Promise<void> {
    await tx.manager.query('DROP TABLE IF EXISTS pg_temp.ingested');
    await tx.manager.query(
      `CREATE TEMP TABLE ingested (place integer, series_id uuid, supplier_id uuid, measured_at timestamptz(3), up smallint,
         value numeric(24, 6), response_ms integer) ON COMMIT DROP`,
    );
    const values = [];
    for (let index = 0; index < rows.count; index += 1) {
      const one = series[rows.keyOf[index] ?? -1];
      if (!one) continue;
      const up = rows.up[index] ?? noUp;
      const response = rows.response[index] ?? noResponse;
      values.push([
        index,
        one.id,
        one.supplierId,
        new Date(rows.at[index] ?? 0).toISOString(),
        up === noUp ? null : up,
        rows.values[index] ?? null,
        response === noResponse ? null : response,
      ]);
    }
    await copyIn(tx, 'ingested', values);
  }

  /** Makes the months the rows fall in; none where no row was staged. */
  async prepareMonths(tx: TenantTransaction): Promise<void> {
    await tx.manager.query(
      `SELECT app.prepare_measurement_months(min((measured_at AT TIME ZONE 'UTC')::date), max((measured_at AT TIME ZONE 'UTC')::date))
         FROM ingested HAVING count(*) > 0`,
    );
  }

  /** What stored measurements said that the staged rows say otherwise, the earliest of them. */
  async corrections(tx: TenantTransaction): Promise<Correction[]> {
    return tx.manager.query(
      `SELECT m.series_id AS "seriesId", m.measured_at AS "measuredAt", m.up, m.value::text AS value
         FROM ingested n
         JOIN measurement m ON m.organisation_id = $1 AND m.series_id = n.series_id AND m.measured_at = n.measured_at
        WHERE (m.up, m.value, m.response_ms) IS DISTINCT FROM (n.up, n.value, n.response_ms)
        ORDER BY m.measured_at, m.series_id LIMIT ${keptCorrections}`,
      [tx.organisationId],
    );
  }

  async merge(tx: TenantTransaction): Promise<{ added: number; changed: number }> {
    const rows: { added: number; changed: number }[] = await tx.manager.query(
      `WITH final AS MATERIALIZED (
         SELECT DISTINCT ON (series_id, measured_at) * FROM ingested ORDER BY series_id, measured_at, place DESC),
       corrected AS (
         SELECT count(*)::integer AS rows FROM final n
           JOIN measurement m ON m.organisation_id = $1 AND m.series_id = n.series_id AND m.measured_at = n.measured_at
          WHERE (m.up, m.value, m.response_ms) IS DISTINCT FROM (n.up, n.value, n.response_ms)),
       merged AS (
         INSERT INTO measurement AS old (organisation_id, series_id, supplier_id, measured_at, up, value, response_ms)
         SELECT $1::uuid, series_id, supplier_id, measured_at, up, value, response_ms FROM final
         ON CONFLICT (organisation_id, series_id, measured_at) DO UPDATE
            SET up = excluded.up, value = excluded.value, response_ms = excluded.response_ms
          WHERE (old.up, old.value, old.response_ms) IS DISTINCT FROM (excluded.up, excluded.value, excluded.response_ms)
         RETURNING 1)
       SELECT (SELECT count(*) FROM merged)::integer - c.rows AS added, c.rows AS changed FROM corrected c`,
      [tx.organisationId],
    );
    return rows[0] ?? { added: 0, changed: 0 };
  }

  async touched(tx: TenantTransaction): Promise<TouchedSeries[]> {
    const rows: { seriesId: string; from: Date; to: Date }[] = await tx.manager.query(
      `SELECT series_id AS "seriesId", min(measured_at) AS "from", max(measured_at) AS "to" FROM ingested GROUP BY series_id`,
    );
    return rows.map(({ seriesId, from, to }) => ({ seriesId, from: from.getTime(), to: to.getTime() }));
  }
}
