import { Injectable } from '@nestjs/common';
import type { ScoreModel, ScoreModelVersion } from '@samsyn/domain/scorecards/score-model';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ScoreModelEntity } from './score-model.entity.js';

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

  /** The newest first. */
  all(tx: TenantTransaction): Promise<ScoreModelEntity[]> {
    return tx.manager.find(ScoreModelEntity, { where: { organisationId: tx.organisationId }, order: { number: 'DESC' } });
  }

  find(tx: TenantTransaction, id: string): Promise<ScoreModelEntity | null> {
    return tx.manager.findOneBy(ScoreModelEntity, { organisationId: tx.organisationId, id });
  }

  /** Locked, so that two who write it take turns; null once it is published. */
  findDraftForUpdate(tx: TenantTransaction, id: string): Promise<ScoreModelEntity | null> {
    return tx.manager.findOne(ScoreModelEntity, {
      where: { organisationId: tx.organisationId, id, state: 'draft' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, draft: { id: string; number: number; definition: ScoreModel }): Promise<void> {
    await tx.manager.insert(ScoreModelEntity, {
      ...{ ...draft, organisationId: tx.organisationId, reason: '', illustrative: false, state: 'draft' },
      ...{ createdBy: tx.principal.userId, version: 1, updatedAt: tx.now },
    });
  }

  async update(
    tx: TenantTransaction,
    { id, version }: ScoreModelEntity,
    changes: Partial<Pick<ScoreModelEntity, 'definition' | 'reason' | 'illustrative' | 'state' | 'effectiveFrom' | 'publishedBy' | 'publishedAt'>>,
  ): Promise<void> {
    await tx.manager.update(ScoreModelEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ScoreModelEntity, { organisationId: tx.organisationId, id });
  }
}
