import { Injectable } from '@nestjs/common';
import { DomainError } from '@samsyn/domain/errors';
import { takesProposals } from '@samsyn/domain/innovation/challenge-state';
import { type InnovationAction, nextInnovationState } from '@samsyn/domain/innovation/innovation-state';
import { gapsFor } from '@samsyn/domain/innovation/proposal-gates';
import { isComplete } from '@samsyn/domain/innovation/proposal-scoring';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { CommitmentDeliveries } from '../commitments/commitment-deliveries.service.js';
import { ChallengesRepository } from '../challenges/challenges.repository.js';
import { EvaluationsRepository } from './evaluations.repository.js';
import { InnovationTermsService } from './innovation-terms.service.js';
import type { ProposalDetailDto } from './proposal-parts.dto.js';
import { ProposalPartsRepository } from './proposal-parts.repository.js';
import { actionsFor, takesPart } from './proposal-presenter.js';
import { ProposalWriter } from './proposal-writer.js';
import type { ProposalEntity } from './proposal.entity.js';
import type { TakeProposalStepDto } from './proposals.dto.js';
import { ProposalsRepository } from './proposals.repository.js';

/** R26: the steps of a proposal through its gates. */
@Injectable()
export class ProposalSteps {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly parts: ProposalPartsRepository,
    private readonly evaluations: EvaluationsRepository,
    private readonly challenges: ChallengesRepository,
    private readonly terms: InnovationTermsService,
    private readonly writer: ProposalWriter,
    private readonly deliveries: CommitmentDeliveries,
    private readonly notifications: Notifications,
  ) {}

  /**
   * The next step, on the proposal as the caller saw it. 409 not_your_step, not_from_here; proposal_not_ready names all that
   * its gate still asks for; challenge_not_open where that takes no proposals today.
   */
  async take(tx: TenantTransaction, id: string, seen: number, { action, reason = null }: TakeProposalStepDto): Promise<ProposalDetailDto> {
    const { row, before } = await this.writer.seen(tx, id, seen);
    if (!takesPart(tx)) throw notFound();
    const to = next(row, action, sideOf(tx), reason);
    if (!actionsFor(tx, row).includes(action)) throw notFound();
    await this.pass(tx, row, action, reason);
    const today = await todayOf(tx);
    const changes: Partial<ProposalEntity> = { state: to, stateSince: today };
    if (action === 'propose') Object.assign(changes, await this.handedIn(tx, row, today));
    // A draft becomes everybody's by its own proposer's hand; from there on the organisation writes it.
    if (row.submittedAt === null) await this.proposals.update(tx, row, changes);
    await asOrganisation(tx, async () => {
      const current = row.submittedAt === null ? { ...row, ...changes, version: row.version } : row;
      await this.parts.addStep(tx, current, { action, from: row.state, to, reason });
      await this.writer.settle(tx, current, changes, true);
      await this.tell(tx, { ...row, ...changes }, action);
    });
    if (action === 'propose') await this.credit(tx, row, today);
    return this.writer.recorded(tx, action, id, before);
  }

  private async pass(tx: TenantTransaction, row: ProposalEntity, action: InnovationAction, reason: string | null): Promise<void> {
    const { evaluators } = await this.terms.terms(tx);
    const scored = sideOf(tx) === 'buyer' ? await this.evaluations.of(tx, row.id) : [];
    const gaps = gapsFor(action, {
      state: row.state,
      allConsented: row.proposerKind === 'buyer' || row.supplierIds.every((each) => row.consentedIds.includes(each)),
      evaluated: scored.filter((one) => isComplete(row.criteria, one)).length,
      evaluatorsNeeded: evaluators,
      reason,
      pilot: await this.parts.pilot(tx, row.id),
      verifiedBenefits: (await this.parts.benefits(tx, row.id)).verified,
    });
    if (gaps.length === 0) return;
    const errors = gaps.map((code) => ({ field: code.replace('missing_', ''), code }));
    throw new Problem(409, 'proposal_not_ready', { action }, errors);
  }

  /** What is fixed when it is proposed: by what it will be scored. */
  private async handedIn(tx: TenantTransaction, row: ProposalEntity, today: string): Promise<Partial<ProposalEntity>> {
    if (row.submittedAt !== null) return {};
    const challenge = row.challengeId === null ? null : await this.challenges.find(tx, row.challengeId);
    if (row.challengeId !== null && !(challenge && takesProposals(challenge, today))) {
      throw new Problem(409, 'challenge_not_open', { from: challenge?.fromOn ?? '', to: challenge?.toOn ?? '' });
    }
    const { criteria } = await this.terms.terms(tx);
    return { submittedAt: tx.now, criteria: challenge && challenge.criteria.length > 0 ? challenge.criteria : criteria };
  }

  /** R26: a proposal made for a commitment counts towards the earliest delivery of it that is still owed. */
  private async credit(tx: TenantTransaction, { id, commitmentId }: ProposalEntity, today: string): Promise<void> {
    if (commitmentId === null) return;
    const owed = (await this.deliveries.ofCommitment(tx, commitmentId)).filter(({ state }) => state === 'committed');
    const next = owed.find(({ startsOn }) => startsOn <= today) ?? owed[0];
    if (next) await this.deliveries.credit(tx, { deliveryId: next.id }, { kind: 'proposals', id });
  }

  /** The other side: of what was handed in, and of what was decided. */
  private async tell(tx: TenantTransaction, { id, title, supplierIds }: ProposalEntity, action: InnovationAction): Promise<void> {
    const link = `/innovation/proposals/${id}`;
    const to = sideOf(tx) === 'supplier' ? { roles: managers } : { supplierIds };
    const kind = action === 'propose' ? 'proposal_submitted' : 'proposal_decided';
    await this.notifications.notify(tx, { kind, to, params: { title }, link });
  }
}

function next({ state }: ProposalEntity, action: InnovationAction, by: 'buyer' | 'supplier', reason: string | null) {
  try {
    return nextInnovationState(state, action, { subject: 'proposal', by, reason });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'reason_missing') throw invalid([{ field: 'reason', code: error.code }]);
    throw new Problem(409, error.code, error.params);
  }
}
