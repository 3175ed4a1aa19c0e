import { Injectable } from '@nestjs/common';
import type { ScoreAdjustment } from '@samsyn/domain/scorecards/month-inputs';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { AdjustmentKind } from './adjustments.dto.js';

/** An adjustment with the names of what it is of. */
export interface AdjustmentRow {
  id: string;
  kind: AdjustmentKind;
  supplierId: string;
  supplierName: string;
  towerId: string | null;
  towerName: string | null;
  kpi: string;
  serviceLevelName: string | null;
  fromPeriod: string;
  toPeriod: string;
  points: string | null;
  reason: string;
  createdBy: string | null;
  createdAt: Date;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  version: number;
}

export type NewAdjustment = Pick<AdjustmentRow, 'id' | 'kind' | 'supplierId' | 'towerId' | 'kpi' | 'fromPeriod' | 'toPeriod' | 'points' | 'reason'>;

const selectRow = `
  SELECT a.id, a.kind, a.supplier_id AS "supplierId", s.name AS "supplierName", a.tower_id AS "towerId", t.name AS "towerName",
         a.kpi, l.name AS "serviceLevelName", a.from_period AS "fromPeriod", a.to_period AS "toPeriod", a.points, a.reason,
         a.created_by AS "createdBy", a.created_at AS "createdAt", a.withdrawn_by AS "withdrawnBy",
         a.withdrawn_at AS "withdrawnAt", a.withdrawal_reason AS "withdrawalReason", a.version
    FROM score_adjustment a
    JOIN supplier s ON s.organisation_id = a.organisation_id AND s.id = a.supplier_id
    LEFT JOIN service_tower t ON t.organisation_id = a.organisation_id AND t.id = a.tower_id
    LEFT JOIN service_level l ON l.organisation_id = a.organisation_id AND l.id::text = a.kpi
   WHERE a.organisation_id = $1`;

@Injectable()
export class AdjustmentsRepository {
  /** The newest first. */
  async list(tx: TenantTransaction, period: string | null, supplierId: string | null): Promise<AdjustmentRow[]> {
    return tx.manager.query(
      `${selectRow} AND ($2::text IS NULL OR $2 BETWEEN a.from_period AND a.to_period) AND ($3::uuid IS NULL OR a.supplier_id = $3)
        ORDER BY a.created_at DESC, a.id DESC`,
      [tx.organisationId, period, supplierId],
    );
  }

  async find(tx: TenantTransaction, id: string): Promise<AdjustmentRow | undefined> {
    const rows: AdjustmentRow[] = await tx.manager.query(`${selectRow} AND a.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  /** Whether one that is in force speaks of the same KPI in one of the months. */
  async overlaps(tx: TenantTransaction, { kind, supplierId, towerId, kpi, fromPeriod, toPeriod }: NewAdjustment): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `SELECT 1 FROM score_adjustment
        WHERE organisation_id = $1 AND withdrawn_at IS NULL AND kind = $2 AND supplier_id = $3 AND kpi = $4
          AND ($5::uuid IS NULL OR tower_id IS NULL OR tower_id = $5) AND from_period <= $7 AND to_period >= $6 LIMIT 1`,
      [tx.organisationId, kind, supplierId, kpi, towerId, fromPeriod, toPeriod],
    );
    return rows.length > 0;
  }

  async insert(tx: TenantTransaction, row: NewAdjustment): Promise<void> {
    await tx.manager.query(
      `INSERT INTO score_adjustment (organisation_id, id, kind, supplier_id, tower_id, kpi, from_period, to_period, points, reason,
                                     created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[tx.organisationId, row.id, row.kind, row.supplierId, row.towerId, row.kpi, row.fromPeriod, row.toPeriod, row.points, row.reason],
        ...[tx.principal.userId, tx.now],
      ],
    );
  }

  /** False where it was taken back, or changed, meanwhile. */
  async withdraw(tx: TenantTransaction, id: string, version: number, reason: string): Promise<boolean> {
    const [, count]: [unknown, number] = await tx.manager.query(
      `UPDATE score_adjustment SET withdrawn_by = $4, withdrawn_at = $5, withdrawal_reason = $6, version = version + 1
        WHERE organisation_id = $1 AND id = $2 AND version = $3 AND withdrawn_at IS NULL`,
      [tx.organisationId, id, version, tx.principal.userId, tx.now, reason],
    );
    return count === 1;
  }

  /** Those in force in any month from `first` to `last`, by id. */
  async between(
    tx: TenantTransaction,
    first: string,
    last: string,
  ): Promise<(ScoreAdjustment & { fromPeriod: string; toPeriod: string })[]> {
    return tx.manager.query(
      `SELECT id, kind, supplier_id AS "supplierId", tower_id AS "towerId", kpi, points, reason,
              coalesce(created_by::text, '') AS by, from_period AS "fromPeriod", to_period AS "toPeriod"
         FROM score_adjustment
        WHERE organisation_id = $1 AND withdrawn_at IS NULL AND from_period <= $3 AND to_period >= $2
        ORDER BY id`,
      [tx.organisationId, first, last],
    );
  }
}
