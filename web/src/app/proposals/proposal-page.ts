import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { EvaluationsCard } from './evaluations-card.js';
import { FilesCard } from './files-card.js';
import { MessagesCard } from './messages-card.js';
import { PilotCard } from './pilot-card.js';
import { ProposalBenefits } from './proposal-benefits.js';
import { ProposalWords } from './proposal-words.js';
import { topics, type ProposalDetail } from './proposal.js';
import { StateLine } from './state-line.js';
import { StepForm } from './step-form.js';
import { TurnNote } from './turn-note.js';

/** One proposal: where it stands, whose turn it is, what is said, scored, tried out and gained. */
@Component({
  selector: 'sam-proposal-page',
  imports: [
    ...[DataNotice, EvaluationsCard, FilesCard, History, Illustrative, MatButton, MessagesCard, ObjectState, PageHeader, PilotCard],
    ...[Problem, ProposalBenefits, RouterLink, StateLine, StepForm, TranslocoDirective, TurnNote],
  ],
  templateUrl: './proposal-page.html',
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ProposalPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly words = inject(ProposalWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly proposal = apiObject<ProposalDetail>(() => `/proposals/${this.id()}`, { topics });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.innovation'), link: '/innovation' },
    { text: this.language.text('sections.proposals'), link: '/innovation/proposals' },
  ]);
  protected readonly isBuyer = computed(() => this.auth.role() !== 'vendor');
  /** Its proposer may open it to others, once it is handed in. */
  protected readonly mayOpen = computed(() => {
    const one = this.proposal.value();
    if (!one || one.submittedAt === null) return false;
    const own = this.isBuyer() ? one.proposerKind === 'buyer' && this.auth.can('proposals:update') : one.leadSupplierId === this.auth.membership()?.supplierId;
    return own && (this.isBuyer() || this.auth.can('proposals:answer'));
  });

  protected consent(one: ProposalDetail): Promise<void> {
    return this.send(one, 'consent', {});
  }

  protected open(one: ProposalDetail): Promise<void> {
    return this.send(one, 'opening', { opened: !one.opened });
  }

  private async send({ id, version }: ProposalDetail, path: string, body: object): Promise<void> {
    this.problem.set(null);
    try {
      this.proposal.set(await this.api.post<ProposalDetail>(`/proposals/${id}/${path}`, { body, version }));
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 412 && problem.current) this.proposal.set(problem.current as ProposalDetail);
      this.problem.set(problem);
    }
  }
}
