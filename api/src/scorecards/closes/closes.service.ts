import { Injectable } from '@nestjs/common';
import { type PeriodAction, periodActionsFor } from '@samsyn/domain/scorecards/period-close';
import { isPeriod } from '@samsyn/domain/time/period';
import { randomUUID } from 'node:crypto';
import { Audit } from '../../platform/audit/audit.service.js';
import { changedMeanwhile, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ScorecardsService } from '../scorecards.service.js';
import { StatementTermsService } from '../statements/statement-terms.service.js';
import { ClosePresenter } from './close-presenter.js';
import type { PeriodCloseDto, SignCloseDto, StartReviewDto } from './closes.dto.js';
import { ClosesRepository, type NewStep, type StoredStanding } from './closes.repository.js';
import { closers, linkOf, rightsOf, underWayOf } from './closing.js';
import { freezeJob } from './freezing-jobs.js';

const uniqueViolation = '23505';

/** R25: takes a month from its review to its close, and beside that to restatements; two people, each one step. */
@Injectable()
export class ClosesService {
  constructor(
    private readonly closes: ClosesRepository,
    private readonly presenter: ClosePresenter,
    private readonly terms: StatementTermsService,
    private readonly scorecards: ScorecardsService,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
    private readonly notifications: Notifications,
  ) {}

  /** The buyer's alone; a vendor finds its part among the periods. */
  async get(tx: TenantTransaction, period: string): Promise<PeriodCloseDto> {
    return this.presenter.present(tx, period, await this.standing(tx, period));
  }

  /** 422 where suppliers have longer to speak anyway; suppliers and managers are told. */
  async startReview(tx: TenantTransaction, period: string, seen: number, { lastDay }: StartReviewDto): Promise<PeriodCloseDto> {
    const before = await this.allowed(tx, period, 'start_review', seen);
    if (before.readiness.some(({ code }) => code === 'month_not_over')) throw new Problem(409, 'month_not_over', { period });
    const heard = (await this.terms.window(tx, period)).lastDay;
    if (lastDay < heard) throw invalid([{ field: 'lastDay', code: 'shortens_hearing', params: { last: heard } }]);
    if (!(await this.closes.startReview(tx, period, seen, lastDay))) throw changedMeanwhile(await this.get(tx, period));
    const supplierIds = await this.scorecards.suppliersOf(tx, period);
    const after = await this.took(tx, period, { action: 'start_review', reviewUntil: lastDay }, before);
    const notice = { kind: 'month_in_review', params: { period, last: lastDay } } as const;
    for (const id of supplierIds) {
      await this.notifications.notify(tx, { ...notice, to: { supplierIds: [id] }, link: `/scorecards/${period}/suppliers/${id}` });
    }
    await this.notifications.notify(tx, { ...notice, to: { roles: closers }, link: linkOf(period) });
    return after;
  }

  async withdrawReview(tx: TenantTransaction, period: string, seen: number, reason: string): Promise<PeriodCloseDto> {
    const before = await this.allowed(tx, period, 'withdraw_review', seen);
    if (!(await this.closes.withdrawReview(tx, period, seen))) throw changedMeanwhile(await this.get(tx, period));
    return this.took(tx, period, { action: 'withdraw_review', reason }, before);
  }

  /**
   * The second pair of eyes: what follows is frozen in the background. 409 not_ready with what forbids it, needs_other_eyes of
   * who started the review; 422 where remarks are closed over without a reason.
   */
  async sign(tx: TenantTransaction, period: string, seen: number, { reason: given }: SignCloseDto): Promise<PeriodCloseDto> {
    const reason = given ?? null;
    const before = await this.allowed(tx, period, 'sign', seen);
    const { reviewStartedBy } = await this.standing(tx, period);
    const blocking = before.readiness.filter(({ blocks }) => blocks);
    if (blocking.length > 0) throw new Problem(409, 'not_ready', { count: blocking.length }, [], { readiness: before.readiness });
    if (before.readiness.length > 0 && reason === null) throw invalid([{ field: 'reason', code: 'reason_missing' }]);
    const id = randomUUID();
    await this.alone(period, () =>
      this.closes.addFreezing(tx, {
        ...{ id, period, kind: 'close', state: 'queued', reason },
        ...{ askedBy: reviewStartedBy ?? '', signedBy: tx.principal.userId },
      }),
    );
    return this.enqueued(tx, period, id, { action: 'sign', reason }, before);
  }

  /** Asks for the month to be frozen anew, from today's evidence, beside its close. */
  async proposeRestatement(tx: TenantTransaction, period: string, seen: number, reason: string): Promise<PeriodCloseDto> {
    const before = await this.allowed(tx, period, 'propose_restatement', seen);
    const askedBy = tx.principal.userId ?? '';
    await this.alone(period, () =>
      this.closes.addFreezing(tx, { ...{ id: randomUUID(), period, kind: 'restatement', state: 'proposed' }, reason, askedBy, signedBy: null }),
    );
    const after = await this.took(tx, period, { action: 'propose_restatement', reason }, before);
    await this.notifications.notify(tx, {
      ...{ kind: 'restatement_proposed', to: { roles: closers }, params: { period }, link: linkOf(period) },
    });
    return after;
  }

  async withdrawRestatement(tx: TenantTransaction, period: string, seen: number, reason: string): Promise<PeriodCloseDto> {
    const before = await this.allowed(tx, period, 'withdraw_restatement', seen);
    await this.answer(tx, period, 'withdrawn');
    return this.took(tx, period, { action: 'withdraw_restatement', reason }, before);
  }

  /** 409 needs_other_eyes of who proposed it. */
  async signRestatement(tx: TenantTransaction, period: string, seen: number): Promise<PeriodCloseDto> {
    const before = await this.allowed(tx, period, 'sign_restatement', seen);
    const id = await this.answer(tx, period, 'queued');
    return this.enqueued(tx, period, id, { action: 'sign_restatement' }, before);
  }

  private async standing(tx: TenantTransaction, period: string): Promise<StoredStanding> {
    const found = isPeriod(period, 'month') && tx.principal.role !== 'vendor' ? await this.closes.standing(tx, period) : undefined;
    if (!found) throw notFound();
    return found;
  }

  private async allowed(tx: TenantTransaction, period: string, action: PeriodAction, seen: number): Promise<PeriodCloseDto> {
    const before = await this.get(tx, period);
    expectVersion(seen, before);
    if (before.actions.includes(action)) return before;
    // Somebody else might: the same standing, other eyes.
    const { status, reviewStartedBy } = await this.standing(tx, period);
    const underWay = underWayOf(await this.closes.freezing(tx, period));
    const others = periodActionsFor({ status, reviewStartedBy, underWay }, { userId: '', ...rightsOf(tx) });
    const code = others.includes(action) ? 'needs_other_eyes' : status === 'closed' && action !== 'sign' ? 'period_closed' : 'not_allowed_now';
    throw new Problem(409, underWay !== null && underWay.state !== 'proposed' ? 'close_under_way' : code, { period });
  }

  /** Of two who ask at once one is first; the database says which. */
  private async alone(period: string, add: () => Promise<void>): Promise<void> {
    try {
      await add();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === uniqueViolation) throw new Problem(409, 'close_under_way', { period });
      throw error;
    }
  }

  private async answer(tx: TenantTransaction, period: string, state: 'queued' | 'withdrawn'): Promise<string> {
    const proposal = await this.closes.freezing(tx, period);
    const signedBy = state === 'queued' ? tx.principal.userId : null;
    if (!proposal || !(await this.closes.answerProposal(tx, proposal.id, state, signedBy))) throw changedMeanwhile(await this.get(tx, period));
    return proposal.id;
  }

  private async enqueued(tx: TenantTransaction, period: string, id: string, step: NewStep, before: PeriodCloseDto): Promise<PeriodCloseDto> {
    const { organisationId } = tx;
    // A moment later, so that the job finds what this transaction writes.
    await this.jobs.enqueue(freezeJob, { organisationId, id }, { singletonKey: id, startAfterSeconds: 1 });
    return this.took(tx, period, step, before);
  }

  private async took(tx: TenantTransaction, period: string, step: NewStep, before: PeriodCloseDto): Promise<PeriodCloseDto> {
    try {
      await this.closes.addStep(tx, period, step);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === uniqueViolation) throw changedMeanwhile(before);
      throw error;
    }
    const after = await this.get(tx, period);
    const known = ({ status, reviewUntil }: PeriodCloseDto) => ({ period, status, reviewUntil });
    await this.audit.record(tx, {
      ...{ action: step.action, objectType: 'period', objectId: tx.organisationId },
      ...{ before: known(before), after: { ...known(after), ...step } },
      tells: { topic: 'periods', supplierIds: await this.scorecards.suppliersOf(tx, period) },
    });
    return after;
  }
}
