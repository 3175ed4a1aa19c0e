import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

export interface StoredEvaluation {
  evaluatorId: string;
  points: Record<string, number>;
  remark: string | null;
  scoredAt: Date;
}

@Injectable()
export class EvaluationsRepository {
  of(tx: TenantTransaction, proposalId: string): Promise<StoredEvaluation[]> {
    return tx.manager.query(
      `SELECT evaluator_id AS "evaluatorId", points, remark, scored_at AS "scoredAt" FROM proposal_evaluation
        WHERE organisation_id = $1 AND proposal_id = $2 ORDER BY scored_at, evaluator_id`,
      [tx.organisationId, proposalId],
    );
  }

  /** One person's own, by proposal. */
  async by(tx: TenantTransaction, evaluatorId: string, proposalIds: readonly string[]): Promise<Map<string, StoredEvaluation>> {
    const rows: (StoredEvaluation & { proposalId: string })[] = await tx.manager.query(
      `SELECT proposal_id AS "proposalId", evaluator_id AS "evaluatorId", points, remark, scored_at AS "scoredAt" FROM proposal_evaluation
        WHERE organisation_id = $1 AND evaluator_id = $2 AND proposal_id = ANY ($3::uuid[])`,
      [tx.organisationId, evaluatorId, proposalIds],
    );
    return new Map(rows.map((row) => [row.proposalId, row]));
  }

  async put(tx: TenantTransaction, proposalId: string, { evaluatorId, points, remark }: Omit<StoredEvaluation, 'scoredAt'>): Promise<void> {
    await tx.manager.query(
      `INSERT INTO proposal_evaluation (organisation_id, proposal_id, evaluator_id, points, remark, scored_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (organisation_id, proposal_id, evaluator_id) DO UPDATE SET points = excluded.points, remark = excluded.remark, scored_at = excluded.scored_at`,
      [tx.organisationId, proposalId, evaluatorId, JSON.stringify(points), remark, tx.now],
    );
  }
}
