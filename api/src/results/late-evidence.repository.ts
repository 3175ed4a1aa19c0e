import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { inClosedMonth } from './outcome.repository.js';

/** A figure of a closed month as it stands there and as today's evidence would have it: exact values, null not measured. */
export interface LateFigure {
  period: string;
  serviceLevelId: string;
  supplierId: string;
  was: string | null;
  wouldBe: string | null;
}

// What has been told once is not told again.
const insert = `INSERT INTO late_evidence
    (organisation_id, id, period, supplier_id, service_level_id, kind, incident_id, was, would_be, noticed_at)
  SELECT $1, gen_random_uuid(), d.period, d.supplier_id, d.service_level_id, d.kind, d.incident_id, d.was, d.would_be, $2
    FROM differing d
   WHERE NOT EXISTS (SELECT 1 FROM late_evidence l
                      WHERE l.organisation_id = $1 AND l.period = d.period AND l.service_level_id = d.service_level_id
                        AND l.supplier_id = d.supplier_id AND l.incident_id IS NOT DISTINCT FROM d.incident_id
                        AND (l.kind, l.was, l.would_be) = (d.kind, d.was, d.would_be))`;

const uncounted = 'not_counted';

// An incident among the measured ones that counts in a closed month otherwise than its history says now, or would count in one.
const incidents = `
  SELECT o.period, o.supplier_id, o.service_level_id, o.incident_id, o.outcome AS was, coalesce(n.outcome, '${uncounted}') AS would_be
    FROM service_level_outcome o
    JOIN measured_incident i ON i.id = o.incident_id
    LEFT JOIN measured_outcome n ON n.incident_id = o.incident_id AND n.service_level_id = o.service_level_id AND n.supplier_id = o.supplier_id
   WHERE o.organisation_id = $1 AND o.closed AND n.outcome IS DISTINCT FROM o.outcome
     AND ($3::uuid[] IS NULL OR o.service_level_id = ANY ($3))
  UNION ALL
  SELECT n.period, n.supplier_id, n.service_level_id, n.incident_id, '${uncounted}', n.outcome
    FROM measured_outcome n
   WHERE n.service_level_id IS NOT NULL AND ${inClosedMonth}
     AND NOT EXISTS (SELECT 1 FROM service_level_outcome o
                      WHERE o.organisation_id = $1 AND o.incident_id = n.incident_id AND o.service_level_id = n.service_level_id
                        AND o.supplier_id = n.supplier_id)`;

/** R25: what came after a month was closed is written down, and changes nothing in it. */
@Injectable()
export class LateEvidenceRepository {
  /** Of the measured incidents, each by itself. */
  async incidents(tx: TenantTransaction): Promise<void> {
    await tx.manager.query(`WITH differing AS (SELECT *, 'incident' AS kind FROM (${incidents}) AS each_one) ${insert}`, [
      tx.organisationId,
      tx.now,
      null,
    ]);
  }

  /** Of promises whose own terms or calendar changed: how many incidents of a month that would move. */
  async terms(tx: TenantTransaction, serviceLevelIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `WITH differing AS (
         SELECT period, supplier_id, service_level_id, 'terms' AS kind, NULL::uuid AS incident_id, '0' AS was, count(*)::text AS would_be
           FROM (${incidents}) AS each_one GROUP BY 1, 2, 3)
       ${insert}`,
      [tx.organisationId, tx.now, serviceLevelIds],
    );
  }

  async figures(tx: TenantTransaction, figures: readonly LateFigure[]): Promise<void> {
    if (figures.length === 0) return;
    await tx.manager.query(
      `WITH differing AS (
         SELECT r.period, r."supplierId" AS supplier_id, r."serviceLevelId" AS service_level_id, 'figure' AS kind,
                NULL::uuid AS incident_id, coalesce(r.was, 'not_measured') AS was, coalesce(r."wouldBe", 'not_measured') AS would_be
           FROM jsonb_to_recordset($3::jsonb) AS r(period char(7), "serviceLevelId" uuid, "supplierId" uuid, was text, "wouldBe" text))
       ${insert}`,
      [tx.organisationId, tx.now, JSON.stringify(figures)],
    );
  }
}
