import { Injectable } from '@nestjs/common';
import { copyBinary } from '../../platform/database/copy-binary.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { noResponse, noUp } from './measurement-rows.js';
import type { NamedSeries } from './named-series.js';
import type { SeriesRows } from './series-rows.js';

export interface Correction {
  seriesId: string;
  measuredAt: string;
  up: number | null;
  value: string | null;
}

const keptCorrections = 1000;
const columns = 'organisation_id, series_id, supplier_id, measured_at, up, value, response_ms';
// $1 is the organisation, $2 and $3 the series and their suppliers, counted from 1.
const measured = `($2::uuid[])[series] AS series_id, ($3::uuid[])[series] AS supplier_id, measured_at, up, value::numeric AS value, response_ms`;
/** Of two at one instant the later one in the file stays. */
const final = `final AS MATERIALIZED (
  SELECT DISTINCT ON (series, measured_at) ${measured} FROM ingested ORDER BY series, measured_at, place DESC)`;
const stored = 'measurement m ON m.organisation_id = $1 AND m.series_id = n.series_id AND m.measured_at = n.measured_at';
const differs = '(m.up, m.value, m.response_ms) IS DISTINCT FROM (n.up, n.value, n.response_ms)';

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

  /** One request at a time for an organisation, until the transaction ends: two would roll up each without the other. */
  async lock(tx: TenantTransaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736165))', [tx.organisationId]);
  }

  /** Makes the months the rows fall in. Before anything reads measurements, as it waits for all who do. */
  async prepareMonths(tx: TenantTransaction, { first, last }: SeriesRows): Promise<void> {
    await tx.manager.query('SELECT app.prepare_measurement_months($1::date, $2::date)', [
      dateOf(first.reduce((least, at) => Math.min(least, at), Infinity)),
      dateOf(last.reduce((most, at) => Math.max(most, at), -Infinity)),
    ]);
  }

  /** Copies the rows beside the measurements. */
  async stage(tx: TenantTransaction, measurements: SeriesRows): Promise<void> {
    await tx.manager.query('DROP TABLE IF EXISTS pg_temp.ingested');
    await tx.manager.query(
      `CREATE TEMP TABLE ingested (place integer, series integer, measured_at timestamptz(3), up smallint, value text,
         response_ms integer) ON COMMIT DROP`,
    );
    const { rows } = measurements;
    await copyBinary(tx, 'ingested', measurements, (out, row) => {
      const up = rows.up[row] ?? noUp;
      const response = rows.response[row] ?? noResponse;
      out.row(6);
      out.integer(row);
      out.integer(measurements.placeOf(row) + 1);
      out.instant(rows.at[row] ?? NaN);
      if (up === noUp) out.null();
      else out.smallint(up);
      out.text(rows.values[row] ?? null);
      if (response === noResponse) out.null();
      else out.integer(response);
    });
  }

  /** Whether anything is stored of a series between the first and the last of its rows. */
  async overlaps(tx: TenantTransaction, { series, first, last }: SeriesRows): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `SELECT 1 FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) AS span (series_id, first, last)
        WHERE EXISTS (SELECT 1 FROM measurement m WHERE m.organisation_id = $1 AND m.series_id = span.series_id
                         AND m.measured_at BETWEEN span.first AND span.last)
        LIMIT 1`,
      [tx.organisationId, series.map(({ id }) => id), instants(first), instants(last)],
    );
    return rows.length > 0;
  }

  /** Stores rows of which none is there yet. */
  async append(tx: TenantTransaction, { series }: SeriesRows): Promise<void> {
    await tx.manager.query(`INSERT INTO measurement (${columns}) SELECT $1::uuid, ${measured} FROM ingested`, parameters(tx, series));
  }

  /** What stored measurements said that the staged rows say otherwise, the earliest of them. */
  async corrections(tx: TenantTransaction, { series }: SeriesRows): Promise<Correction[]> {
    return tx.manager.query(
      `WITH ${final}
       SELECT m.series_id AS "seriesId", m.measured_at AS "measuredAt", m.up, m.value::text AS value
         FROM final n JOIN ${stored} WHERE ${differs}
        ORDER BY m.measured_at, m.series_id LIMIT ${keptCorrections}`,
      parameters(tx, series),
    );
  }

  /** Stores what is new and what says something else than before. */
  async merge(tx: TenantTransaction, { series }: SeriesRows): Promise<{ added: number; changed: number }> {
    const rows: { added: number; changed: number }[] = await tx.manager.query(
      `WITH ${final},
       corrected AS (SELECT count(*)::integer AS rows FROM final n JOIN ${stored} WHERE ${differs}),
       merged AS (
         INSERT INTO measurement AS m (${columns})
         SELECT $1::uuid, series_id, supplier_id, measured_at, up, value, response_ms FROM final
         ON CONFLICT (organisation_id, series_id, measured_at) DO UPDATE
            SET up = excluded.up, value = excluded.value, response_ms = excluded.response_ms
          WHERE (m.up, m.value, m.response_ms) IS DISTINCT FROM (excluded.up, excluded.value, excluded.response_ms)
         RETURNING 1)
       SELECT (SELECT count(*) FROM merged)::integer - c.rows AS added, c.rows AS changed FROM corrected c`,
      parameters(tx, series),
    );
    return rows[0] ?? { added: 0, changed: 0 };
  }
}

const parameters = (tx: TenantTransaction, series: readonly NamedSeries[]) => [
  tx.organisationId,
  series.map(({ id }) => id),
  series.map(({ supplierId }) => supplierId),
];
const instants = (list: readonly number[]) => list.map((at) => new Date(at));
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);
