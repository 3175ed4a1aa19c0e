import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { CriteriaList } from '../shared/criteria/criteria-list.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { ChallengeMark } from './challenge-mark.js';
import { topics, type Challenge, type ChallengeProposal } from './challenge.js';

/** One challenge: what is asked, until when, by what it is judged, and what came in. */
@Component({
  selector: 'sam-challenge-page',
  imports: [
    ...[ChallengeMark, CriteriaList, DataNotice, DayPipe, History, Illustrative, MatButton, ObjectState, PageHeader, Problem, RemoveObject],
    ...[RouterLink, TranslocoDirective],
  ],
  templateUrl: './challenge-page.html',
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ChallengePage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly challenge = apiObject<Challenge>(() => `/challenges/${this.id()}`, { topics, id: () => this.id() });
  private readonly found = apiObject<{ items: ChallengeProposal[] }>(() => `/proposals?challengeId=${this.id()}&limit=100`, { topics: ['proposals'] });
  protected readonly proposals = computed(() => this.found.value()?.items ?? []);
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.innovation'), link: '/innovation' },
    { text: this.language.text('sections.challenges'), link: '/innovation/challenges' },
  ]);

  protected proposers({ proposerKind, suppliers }: ChallengeProposal): string {
    return proposerKind === 'buyer' ? (this.auth.membership()?.organisationName ?? '') : suppliers.map(({ name }) => name).join(', ');
  }

  protected async become({ id, version }: Challenge, state: 'published' | 'closed'): Promise<void> {
    this.problem.set(null);
    try {
      this.challenge.set(await this.api.patch<Challenge>(`/challenges/${id}`, { body: { state }, version }));
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 412 && problem.current) this.challenge.set(problem.current as Challenge);
      this.problem.set(problem);
    }
  }

  protected async leave(): Promise<void> {
    await this.router.navigateByUrl('/innovation/challenges');
  }
}
