import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ResultRow } from './period-results.js';

export interface CountedPeriod {
  serviceLevelId: string;
  /** `null`: clocks that run and belong to no month yet. */
  period: string | null;
  met: number;
  missed: number;
  running: number;
}

export interface StoredFigure {
  serviceLevelId: string;
  supplierId: string;
  period: string;
  volume: number;
  running: number;
  exactValue: string | null;
  closed: boolean;
}

@Injectable()
export class AggregateRepository {
  async count(
    tx: TenantTransaction,
    levelIds: readonly string[],
    periods: readonly string[],
  ): Promise<CountedPeriod[]> {
    return tx.manager.query(
      `SELECT o.service_level_id AS "serviceLevelId", o.period,
              count(*) FILTER (WHERE o.outcome = 'met')::integer AS met,
              count(*) FILTER (WHERE o.outcome = 'missed')::integer AS missed,
              count(*) FILTER (WHERE o.outcome = 'running')::integer AS running
         FROM service_level_outcome o
        WHERE o.organisation_id = $1 AND o.service_level_id = ANY ($2::uuid[])
          AND (o.period = ANY ($3::char(7)[]) OR o.period IS NULL)
        GROUP BY 1, 2`,
      [tx.organisationId, levelIds, periods],
    );
  }

  async stored(tx: TenantTransaction): Promise<StoredFigure[]> {
    return tx.manager.query(
      `SELECT service_level_id AS "serviceLevelId", supplier_id AS "supplierId", period, met + missed AS volume,
              coalesce((explanation->'inputs'->>'running')::integer, 0) AS running, exact_value AS "exactValue", closed
         FROM service_level_result WHERE organisation_id = $1`,
      [tx.organisationId],
    );
  }

  /** Writes what differs and answers its months. */
  async save(tx: TenantTransaction, rows: readonly ResultRow[]): Promise<string[]> {
    const records = rows.map((row) => ({ id: randomUUID(), ...row }));
    const changed: { period: string }[] = await tx.manager.query(
      `WITH changed AS (
         INSERT INTO service_level_result AS old
           (organisation_id, id, service_level_id, supplier_id, tower_id, period, met, missed, verdict, shown_value,
            exact_value, volume, window_from, window_to, complete, rule_version, explanation, computed_at)
         SELECT $1, r.id, r."serviceLevelId", r."supplierId", r."towerId", r.period, r.met, r.missed, r.verdict,
                r."shownValue", r."exactValue", r.volume, r."windowFrom", r."windowTo", r.complete, r."ruleVersion", r.explanation, $3
           FROM jsonb_to_recordset($2::jsonb) AS r(
             id uuid, "serviceLevelId" uuid, "supplierId" uuid, "towerId" uuid, period text, met integer,
             missed integer, verdict text, "shownValue" numeric, "exactValue" text, volume integer,
             "windowFrom" timestamptz, "windowTo" timestamptz, complete boolean, "ruleVersion" text, explanation jsonb)
         ON CONFLICT (organisation_id, service_level_id, supplier_id, period) DO UPDATE
            SET tower_id = excluded.tower_id, met = excluded.met, missed = excluded.missed,
                verdict = excluded.verdict, shown_value = excluded.shown_value,
                exact_value = excluded.exact_value, volume = excluded.volume, window_from = excluded.window_from,
                window_to = excluded.window_to, complete = excluded.complete,
                rule_version = excluded.rule_version, explanation = excluded.explanation,
                computed_at = excluded.computed_at
          WHERE (old.tower_id, old.met, old.missed, old.verdict, old.shown_value, old.exact_value, old.volume,
                 old.window_from, old.window_to, old.complete, old.rule_version, old.explanation)
                IS DISTINCT FROM
                (excluded.tower_id, excluded.met, excluded.missed, excluded.verdict, excluded.shown_value,
                 excluded.exact_value, excluded.volume, excluded.window_from, excluded.window_to, excluded.complete,
                 excluded.rule_version, excluded.explanation)
         RETURNING period)
       SELECT DISTINCT period FROM changed`,
      [tx.organisationId, JSON.stringify(records), tx.now],
    );
    return changed.map(({ period }) => period);
  }

  async remove(tx: TenantTransaction, figures: readonly StoredFigure[]): Promise<void> {
    if (figures.length === 0) return;
    await tx.manager.query(
      `DELETE FROM service_level_result old
        USING jsonb_to_recordset($2::jsonb) AS r("serviceLevelId" uuid, "supplierId" uuid, period text)
        WHERE old.organisation_id = $1 AND old.service_level_id = r."serviceLevelId"
          AND old.supplier_id = r."supplierId" AND old.period = r.period`,
      [tx.organisationId, JSON.stringify(figures)],
    );
  }
}
