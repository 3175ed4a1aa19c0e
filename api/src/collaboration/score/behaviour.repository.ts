import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** What the hand-off ledger counts of a supplier in a month (R21). */
export interface Behaviour {
  period: string;
  supplierId: string;
  /** Incidents it held. */
  held: number;
  /** Hand-offs it made, and of those the ones it had not worked on. */
  made: number;
  unworked: number;
  /** Hand-offs it was one side of, and of those the bounces. */
  sided: number;
  bounces: number;
  /** Of the incidents it held: time that nobody did, and with that the time they were not resolved. */
  unownedMs: string;
  standingMs: string;
  /** Hand-offs to it that it acknowledged, and the lower and upper middle of how long that took. */
  takenOver: number;
  lowerMs: string | null;
  upperMs: string | null;
}

@Injectable()
export class BehaviourRepository {
  /** Reads the months asked for by their index. As the organisation: a vendor's service asks for its own supplier alone. */
  of(tx: TenantTransaction, periods: readonly string[], supplierId: string | null): Promise<Behaviour[]> {
    return tx.manager.query(
      `WITH holding AS MATERIALIZED (
         SELECT h.period, h.incident_id, h.kind, h.supplier_id, h.wall_ms FROM hand_off_holding h
          WHERE h.organisation_id = $1 AND h.period = ANY ($2::char(7)[])
       ), holder AS (
         SELECT DISTINCT period, supplier_id, incident_id FROM holding WHERE kind = 'held' AND ($3::uuid IS NULL OR supplier_id = $3)
       ), standing AS (
         SELECT period, incident_id, sum(wall_ms) AS standing, coalesce(sum(wall_ms) FILTER (WHERE kind = 'unowned'), 0) AS unowned
           FROM holding WHERE kind <> 'stood_resolved' GROUP BY 1, 2
       ), held AS (
         SELECT o.period, o.supplier_id, count(*) AS held, sum(s.unowned) AS unowned, sum(s.standing) AS standing
           FROM holder o JOIN standing s ON s.period = o.period AND s.incident_id = o.incident_id GROUP BY 1, 2
       ), passed AS MATERIALIZED (
         SELECT h.period, h.incident_id, h.sequence, h.at, h.from_supplier_id, h.to_supplier_id, h.bounce, h.unworked FROM hand_off h
          WHERE h.organisation_id = $1 AND h.period = ANY ($2::char(7)[]) AND ($3::uuid IS NULL OR $3 IN (h.from_supplier_id, h.to_supplier_id))
       ), made AS (
         SELECT period, from_supplier_id AS supplier_id, count(*) AS made, count(*) FILTER (WHERE unworked) AS unworked FROM passed GROUP BY 1, 2
       ), sided AS (
         SELECT p.period, side.supplier_id, count(*) AS sided, count(*) FILTER (WHERE p.bounce) AS bounces
           FROM passed p CROSS JOIN LATERAL (VALUES (p.from_supplier_id), (p.to_supplier_id)) side (supplier_id) GROUP BY 1, 2
       ), waited AS (
         SELECT p.period, p.to_supplier_id AS supplier_id, round(extract(epoch FROM a.at - p.at) * 1000)::bigint AS ms
           FROM passed p
           LEFT JOIN hand_off n ON n.organisation_id = $1 AND n.incident_id = p.incident_id AND n.sequence = p.sequence + 1
          CROSS JOIN LATERAL (
            SELECT min(e.at) AS at FROM incident_event e
             WHERE e.organisation_id = $1 AND e.incident_id = p.incident_id AND e.kind = 'acknowledged' AND e.at >= p.at
               AND (n.at IS NULL OR e.at <= n.at) AND (e.supplier_id IS NULL OR e.supplier_id = p.to_supplier_id)) a
          WHERE a.at IS NOT NULL
       ), taken AS (
         SELECT period, supplier_id, count(*) AS taken, percentile_disc(0.5) WITHIN GROUP (ORDER BY ms) AS lower,
                percentile_disc(0.5) WITHIN GROUP (ORDER BY ms DESC) AS upper
           FROM waited GROUP BY 1, 2
       )
       SELECT period, supplier_id AS "supplierId", coalesce(h.held, 0)::integer AS held, coalesce(m.made, 0)::integer AS made,
              coalesce(m.unworked, 0)::integer AS unworked, coalesce(s.sided, 0)::integer AS sided, coalesce(s.bounces, 0)::integer AS bounces,
              coalesce(h.unowned, 0)::text AS "unownedMs", coalesce(h.standing, 0)::text AS "standingMs",
              coalesce(t.taken, 0)::integer AS "takenOver", t.lower::text AS "lowerMs", t.upper::text AS "upperMs"
         FROM held h FULL JOIN sided s USING (period, supplier_id) FULL JOIN made m USING (period, supplier_id) FULL JOIN taken t USING (period, supplier_id)
        WHERE $3::uuid IS NULL OR supplier_id = $3
        ORDER BY period, supplier_id`,
      [tx.organisationId, periods, supplierId],
    );
  }
}
