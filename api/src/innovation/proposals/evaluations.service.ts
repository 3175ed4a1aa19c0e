import { Injectable } from '@nestjs/common';
import { displayed } from '@samsyn/domain/numbers/display';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { highestPoints, isComplete, lowestPoints, scoreProposal } from '@samsyn/domain/innovation/proposal-scoring';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { EvaluationsRepository, type StoredEvaluation } from './evaluations.repository.js';
import { InnovationTermsService } from './innovation-terms.service.js';
import type { EvaluationDto, EvaluationsDto, ScoreProposalDto, ToScorePageDto } from './proposal-parts.dto.js';
import { ProposalPresenter } from './proposal-presenter.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalsRepository } from './proposals.repository.js';

/** R26: what several of the buyer's people think of a proposal. No supplier ever sees any of it. */
@Injectable()
export class EvaluationsService {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly evaluations: EvaluationsRepository,
    private readonly terms: InnovationTermsService,
    private readonly presenter: ProposalPresenter,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  async of(tx: TenantTransaction, id: string): Promise<EvaluationsDto> {
    const row = await this.find(tx, id);
    const { evaluators: needed } = await this.terms.terms(tx);
    const all = await this.evaluations.of(tx, id);
    const own = all.find(({ evaluatorId }) => evaluatorId === tx.principal.userId) ?? null;
    // Nobody is led by what others thought before saying what they think themselves.
    const open = row.state === 'proposed' && may(tx.principal, 'proposals:evaluate');
    const hidden = open && !(own && isComplete(row.criteria, own));
    const { criteria, total, complete } = scoreProposal(row.criteria, all);
    const names = await this.members.names(tx.organisationId, all.map(({ evaluatorId }) => evaluatorId));
    const shown = hidden ? [] : all;
    return {
      ...{ complete, needed, hidden },
      own: own && present(own, names),
      items: shown.map((one) => present(one, names)),
      criteria: criteria.map(({ criterionId, mean, lowest, highest }) =>
        hidden
          ? { criterionId, mean: null, lowest: null, highest: null }
          : { criterionId, mean: mean && displayed(mean, 'higher_is_better'), lowest, highest },
      ),
      total: hidden || !total ? null : displayed(total, 'higher_is_better'),
      exactTotal: hidden || !total ? null : formatRatio(total),
    };
  }

  /** One's own points; again as long as it is not evaluated. 422 names criteria that are none of it and points that are none. */
  async score(tx: TenantTransaction, id: string, { points, remark = null }: ScoreProposalDto): Promise<EvaluationsDto> {
    const row = await this.find(tx, id);
    if (row.state !== 'proposed') throw new Problem(409, 'not_from_here', { state: row.state });
    const evaluatorId = tx.principal.userId;
    if (evaluatorId === null) throw notFound();
    const known = new Set(row.criteria.map((criterion) => criterion.id));
    const errors = Object.entries(points).flatMap(([criterion, given]) => {
      if (!known.has(criterion)) return [{ field: `points.${criterion}`, code: 'unknown_criterion' }];
      const fits = Number.isInteger(given) && given >= lowestPoints && given <= highestPoints;
      return fits ? [] : [{ field: `points.${criterion}`, code: 'not_points' }];
    });
    if (errors.length > 0) throw invalid(errors);
    await this.evaluations.put(tx, id, { evaluatorId, points, remark });
    // That somebody scored is recorded, not how: the log is read by those who have not scored yet.
    await this.audit.record(tx, { action: 'scored', objectType: 'proposal', objectId: id, tells: { topic: 'proposals', supplierIds: [] } });
    return this.of(tx, id);
  }

  /** What waits for scores, the nearest day first, and whether the caller has given theirs. */
  async toScore(tx: TenantTransaction): Promise<ToScorePageDto> {
    const { items } = await this.proposals.page(tx, { state: 'proposed', sort: 'answerBy', limit: 200 });
    const own = await this.evaluations.by(tx, tx.principal.userId ?? '', items.map(({ id }) => id));
    const presented = await this.presenter.present(tx, items);
    return {
      items: presented.map((one) => {
        const mine = own.get(one.id);
        return { ...one, scored: mine !== undefined && isComplete(one.criteria, mine) };
      }),
    };
  }

  private async find(tx: TenantTransaction, id: string): Promise<ProposalEntity> {
    const row = sideOf(tx) === 'buyer' ? await this.proposals.find(tx, id) : null;
    if (!row) throw notFound();
    return row;
  }
}

const present = ({ evaluatorId, points, remark, scoredAt }: StoredEvaluation, names: ReadonlyMap<string, string>): EvaluationDto => ({
  ...{ evaluatorId, points, remark },
  evaluatorName: names.get(evaluatorId) ?? null,
  scoredAt: scoredAt.toISOString(),
});
