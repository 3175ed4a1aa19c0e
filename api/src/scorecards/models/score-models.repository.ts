import { Injectable } from '@nestjs/common';
import type { ScoreModelVersion } from '@samsyn/domain/scorecards/score-model';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

@Injectable()
export class ScoreModelsRepository {
  /** Every published version, ascending by the month it holds from. */
  async published(tx: TenantTransaction): Promise<ScoreModelVersion[]> {
    return tx.manager.query(
      `SELECT id, effective_from AS "effectiveFrom", definition AS model FROM score_model
        WHERE organisation_id = $1 AND state = 'published' ORDER BY effective_from`,
      [tx.organisationId],
    );
  }
}
