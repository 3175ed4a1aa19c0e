import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { Figure, PeriodCounts } from './figure.js';

/** An incident that several suppliers or promises share counts once in every total. */
const counted = (supplier: string, tower: string) => `
  SELECT period, supplier_id AS "supplierId", tower_id AS "towerId", count(*)::integer AS incidents,
         count(*) FILTER (WHERE missed)::integer AS missed, sum(hand_offs)::integer AS "handOffs",
         sum(bounces)::integer AS bounces
    FROM (SELECT h.period, ${supplier}::uuid AS supplier_id, ${tower}::uuid AS tower_id, h.incident_id,
                 bool_or(h.missed) AS missed, min(h.hand_offs) AS hand_offs, min(h.bounces) AS bounces
            FROM handled h GROUP BY 1, 2, 3, 4) AS once
   GROUP BY 1, 2, 3`;

@Injectable()
export class FigureRepository {
  /** Every month that has figures, ascending. */
  async periods(tx: TenantTransaction): Promise<string[]> {
    const rows: { period: string }[] = await tx.manager.query(
      'SELECT DISTINCT period FROM service_level_result WHERE organisation_id = $1 ORDER BY period',
      [tx.organisationId],
    );
    return rows.map(({ period }) => period);
  }

  async figures(tx: TenantTransaction, from: string, to: string): Promise<Figure[]> {
    return tx.manager.query(
      `SELECT r.id AS "resultId", r.period, r.supplier_id AS "supplierId", r.tower_id AS "towerId",
              r.service_level_id AS "serviceLevelId", l.contract_id AS "contractId", l.code, l.name, l.metric, l.priority, l.weight::text,
              l.expected_target::text AS "expectedTarget", l.minimum_target::text AS "minimumTarget",
              l.direction, r.exact_value AS "exactValue", r.met, r.missed, r.volume::integer AS volume, r.verdict
         FROM service_level_result r
         JOIN service_level l ON l.organisation_id = r.organisation_id AND l.id = r.service_level_id
        WHERE r.organisation_id = $1 AND r.period BETWEEN $2 AND $3
        ORDER BY r.period, r.service_level_id`,
      [tx.organisationId, from, to],
    );
  }

  /** R21: what was handled, for each supplier and tower, each supplier, each tower and altogether. */
  async counts(tx: TenantTransaction, periods: readonly string[]): Promise<PeriodCounts[]> {
    const rows: PeriodCounts[] = await tx.manager.query(
      `WITH handled AS MATERIALIZED (
         SELECT o.period, o.supplier_id, l.tower_id, o.incident_id, bool_or(o.outcome = 'missed') AS missed,
                min(i.hand_offs) AS hand_offs, min(i.bounces) AS bounces
           FROM service_level_outcome o
           JOIN service_level l ON l.organisation_id = o.organisation_id AND l.id = o.service_level_id
           JOIN incident i ON i.organisation_id = o.organisation_id AND i.id = o.incident_id
          WHERE o.organisation_id = $1 AND o.period = ANY ($2::char(7)[])
          GROUP BY 1, 2, 3, 4)
       ${counted('supplier_id', 'tower_id')}
       UNION ALL ${counted('supplier_id', 'NULL')}
       UNION ALL ${counted('NULL', 'tower_id')}
       UNION ALL ${counted('NULL', 'NULL')}`,
      [tx.organisationId, periods],
    );
    return rows;
  }
}
