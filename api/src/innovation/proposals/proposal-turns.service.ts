import { Injectable } from '@nestjs/common';
import { sameTurn, turnFor } from '@samsyn/domain/innovation/answer-clock';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { InnovationTermsService } from './innovation-terms.service.js';
import { ProposalPartsRepository } from './proposal-parts.repository.js';
import type { ProposalEntity } from './proposal.entity.js';

export type TurnChanges = Pick<ProposalEntity, 'waitingOn' | 'task' | 'answerBy'>;

/** R26: keeps whose turn it is on a proposal, and each turn that was taken. Runs as the organisation. */
@Injectable()
export class ProposalTurns {
  constructor(
    private readonly parts: ProposalPartsRepository,
    private readonly terms: InnovationTermsService,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * What stands on the proposal from now on. A turn that stays the same keeps its last day; `answered` ends it even so, as
   * one question of several does.
   */
  async keep(tx: TenantTransaction, row: ProposalEntity, answered = false): Promise<TurnChanges> {
    const [today, terms] = [await todayOf(tx), await this.terms.terms(tx)];
    const [turns, messages] = [await this.parts.turns(tx, row.id), await this.parts.messages(tx, row.id)];
    const [pilot, { measuredUntil }] = [await this.parts.pilot(tx, row.id), await this.parts.benefits(tx, row.id)];
    const question = messages
      .filter(({ kind, answeredAt }) => kind === 'question' && answeredAt === null)
      .flatMap(({ supplierId, answerBy }) => (answerBy === null ? [] : [{ to: supplierId === null ? ('supplier' as const) : ('buyer' as const), answerBy }]))
      .sort((a, b) => (a.answerBy < b.answerBy ? -1 : 1))[0];
    const facts = {
      state: row.state,
      submitted: row.submittedAt !== null,
      proposedBy: row.proposerKind === 'buyer' ? ('buyer' as const) : ('supplier' as const),
      withSuppliers: row.supplierIds.length > 0,
      responded: messages.some(({ supplierId }) => supplierId !== null),
      question: question ?? null,
      pilot: pilot && { toOn: pilot.toOn, reported: pilot.result !== null },
      measuredUntil,
    };
    const next = turnFor(facts, terms, today);
    const last = turns.at(-1);
    const open = last?.answeredOn === null ? last : null;
    if (open && !answered && sameTurn(open, next)) return { waitingOn: open.waitingOn, task: open.task, answerBy: open.answerBy };
    if (open) {
      await this.parts.endTurn(tx, row.id, open.sequence, today);
      if (open.waitingOn === 'supplier') await monthScorecardsOutdated(this.jobs, tx.organisationId, today.slice(0, 7));
    }
    if (next) await this.parts.addTurn(tx, row, (last?.sequence ?? 0) + 1, next, today);
    return next ?? { waitingOn: null, task: null, answerBy: null };
  }
}
