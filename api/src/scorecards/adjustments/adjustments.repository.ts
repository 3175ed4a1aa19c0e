import { Injectable } from '@nestjs/common';
import type { ScoreAdjustment } from '@samsyn/domain/scorecards/month-inputs';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

@Injectable()
export class AdjustmentsRepository {
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
