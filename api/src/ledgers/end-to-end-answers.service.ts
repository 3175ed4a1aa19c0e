import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit } from '../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import type { EvidenceSpan } from '../platform/jobs/evidence-changed.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { AttributionTermsService } from './attribution-terms.service.js';
import { EndToEndEvidenceRepository, type PlacedEvidence } from './end-to-end-evidence.repository.js';
import { deadlineOf, overAt } from './end-to-end-reckoning.js';
import type { AnswerAttributionDto, AttributionAnsweredDto } from './end-to-end.dto.js';

export interface Answered {
  dto: AttributionAnsweredDto;
  /** Whose ledgers it changes. */
  spans: Pick<EvidenceSpan, 'from' | 'to'>[];
}

/** R20: suppliers accept or dispute what they are held to answer for. */
@Injectable()
export class EndToEndAnswers {
  constructor(
    private readonly evidence: EndToEndEvidenceRepository,
    private readonly terms: AttributionTermsService,
    private readonly audit: Audit,
  ) {}

  /** An answer holds for every service that the outage took down; the last one before the deadline counts. */
  async answer(tx: TenantTransaction, body: AnswerAttributionDto): Promise<Answered> {
    const { evidenceIds, answer, reason = null } = body;
    if (answer === 'dispute' && reason === null) throw invalid([{ field: 'reason', code: 'reason_missing' }]);
    const found = await this.evidence.named(tx, evidenceIds);
    const own = found.filter(({ supplierId }) => supplierId === tx.principal.supplierId);
    if (own.length < evidenceIds.length) throw notFound();
    await this.refuseLate(tx, own);
    for (const { id, supplierId, answer: before } of own) {
      await tx.manager.query(
        `INSERT INTO attribution_answer (organisation_id, id, evidence_id, supplier_id, answer, reason, user_id, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [tx.organisationId, randomUUID(), id, supplierId, answer, reason, tx.principal.userId, tx.now],
      );
      const after = { answer, reason };
      await this.audit.record(tx, { action: `attribution_${answer}`, objectType: 'outage', objectId: id, before: { answer: before }, after });
    }
    return this.answered(own, body);
  }

  /** The same answer sent again. */
  async again(tx: TenantTransaction, body: AnswerAttributionDto): Promise<Answered> {
    return this.answered(await this.evidence.named(tx, body.evidenceIds), body);
  }

  private answered(own: readonly PlacedEvidence[], { evidenceIds, answer }: AnswerAttributionDto): Answered {
    return { dto: { evidenceIds, answer }, spans: own.map((one) => ({ from: one.from.getTime(), to: overAt(one) })) };
  }

  private async refuseLate(tx: TenantTransaction, own: readonly PlacedEvidence[]): Promise<void> {
    const terms = await this.terms.inForce(tx);
    for (const one of own) {
      const deadline = deadlineOf(one, terms);
      if (deadline === null) throw new Problem(409, 'outage_lasts', { title: one.title });
      if (tx.now.getTime() >= deadline) throw new Problem(409, 'answer_deadline_passed', { title: one.title });
    }
  }
}
