import { Injectable } from '@nestjs/common';
import { daysAfter } from '@samsyn/domain/innovation/answer-clock';
import { daysOf } from '@samsyn/domain/innovation/innovation-terms';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { InnovationTermsService } from './innovation-terms.service.js';
import type { PlanPilotDto, ProposalDetailDto, ReportPilotDto, SayDto } from './proposal-parts.dto.js';
import { ProposalPartsRepository } from './proposal-parts.repository.js';
import { takesPart } from './proposal-presenter.js';
import { ProposalWriter } from './proposal-writer.js';
import type { ProposalEntity } from './proposal.entity.js';

/** R26: what both sides say to each other about a proposal, and its pilot: whoever is asked has an agreed time. */
@Injectable()
export class ProposalTalk {
  constructor(
    private readonly parts: ProposalPartsRepository,
    private readonly terms: InnovationTermsService,
    private readonly writer: ProposalWriter,
    private readonly notifications: Notifications,
  ) {}

  /** 409 nobody_to_ask where no supplier takes part, already_answered; 422 not_found of a question that is none of this one's. */
  async say(tx: TenantTransaction, id: string, seen: number, { kind, questionId = null, text }: SayDto): Promise<ProposalDetailDto> {
    const { row, before } = await this.seen(tx, id, seen);
    if (!before.maySpeak) throw new Problem(409, 'not_from_here', { state: row.state });
    if (kind === 'question' && row.supplierIds.length === 0) throw new Problem(409, 'nobody_to_ask');
    if ((kind === 'answer') !== (questionId !== null)) throw invalid([{ field: 'questionId', code: 'not_found' }]);
    if (questionId !== null) {
      const question = before.messages.find((one) => one.id === questionId && one.kind === 'question');
      if (!question) throw invalid([{ field: 'questionId', code: 'not_found' }]);
      if (question.answeredAt !== null) throw new Problem(409, 'already_answered');
      if (!question.answerable) throw new Problem(409, 'not_your_step', { action: 'answer' });
    }
    const [terms, today] = [await this.terms.terms(tx), await todayOf(tx)];
    const other = sideOf(tx) === 'buyer' ? 'supplier' : 'buyer';
    const answerBy = kind === 'question' ? daysAfter(today, daysOf(terms, other, 'answer')) : null;
    await asOrganisation(tx, async () => {
      await this.parts.addMessage(tx, row, { kind, questionId, text, answerBy });
      await this.writer.settle(tx, row, {}, kind === 'answer');
      if (kind === 'comment') return;
      const to = other === 'buyer' ? { roles: managers } : { supplierIds: row.supplierIds };
      const link = `/innovation/proposals/${id}`;
      await this.notifications.notify(tx, { kind: kind === 'question' ? 'proposal_asked' : 'proposal_answered', to, params: { title: row.title }, link });
    });
    return this.writer.recorded(tx, kind, id, before);
  }

  /** How it is to be tried out, once it is approved. */
  async plan(tx: TenantTransaction, id: string, seen: number, body: PlanPilotDto): Promise<ProposalDetailDto> {
    const { row, before } = await this.seen(tx, id, seen);
    if (!before.mayPlan) throw new Problem(409, 'not_from_here', { state: row.state });
    if (body.toOn < body.fromOn) throw invalid([{ field: 'toOn', code: 'reversed_interval' }]);
    await this.change(tx, row, () => this.parts.planPilot(tx, row, body));
    return this.writer.recorded(tx, 'pilot_planned', id, before);
  }

  /** What came of it, while it is tried out. */
  async report(tx: TenantTransaction, id: string, seen: number, body: ReportPilotDto): Promise<ProposalDetailDto> {
    const { row, before } = await this.seen(tx, id, seen);
    if (!before.mayReport) throw new Problem(409, 'not_from_here', { state: row.state });
    await this.change(tx, row, () => this.parts.reportPilot(tx, row, body));
    return this.writer.recorded(tx, 'pilot_reported', id, before);
  }

  private change(tx: TenantTransaction, row: ProposalEntity, work: () => Promise<void>): Promise<void> {
    return asOrganisation(tx, async () => {
      await work();
      await this.writer.settle(tx, row);
    });
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const found = await this.writer.seen(tx, id, version);
    if (!takesPart(tx)) throw notFound();
    return found;
  }
}
