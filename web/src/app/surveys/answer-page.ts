import { Component, computed, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { Icon } from '../shared/icons/icon.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { SurveyWords } from './survey-words.js';
import { base, type SurveyForm } from './survey.js';
import { tellsWho } from './tells-who.js';

/** What is said of one party; null where nothing is chosen yet. */
interface Said {
  ratedId: string;
  marks: (number | null)[];
  comment: string;
}

/**
 * A round as one answers it, a party at a time. What is chosen stays on this page alone until it is sent: it is kept neither
 * in the browser nor with us.
 */
@Component({
  selector: 'sam-answer-page',
  imports: [DataNotice, DayPipe, Icon, MatButton, ObjectState, PageHeader, Problem, RouterLink, TranslocoDirective],
  templateUrl: './answer-page.html',
  styleUrl: './answer-page.scss',
})
export class AnswerPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = inject(SurveyWords);
  protected readonly survey = apiObject<SurveyForm>(() => `/my-surveys/${this.id()}`);
  protected readonly base = base;
  protected readonly scale = [1, 2, 3, 4, 5, 0] as const;
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('surveys.title'), link: base },
  ]);
  protected readonly said = linkedSignal<readonly Said[]>(() => {
    const { about = [], statements = [] } = this.survey.value() ?? {};
    return about.map(({ id }) => ({ ratedId: id, marks: statements.map(() => null), comment: '' }));
  });
  protected readonly at = signal(0);
  protected readonly party = computed(() => this.survey.value()?.about[this.at()] ?? null);
  protected readonly here = computed(() => this.said()[this.at()] ?? null);
  protected readonly tried = signal(false);
  protected readonly missing = computed(() => (this.tried() ? (this.here()?.marks ?? []).flatMap((mark, index) => (mark === null ? [index] : [])) : []));
  protected readonly isLast = computed(() => this.at() === this.said().length - 1);
  protected readonly warns = computed(() => tellsWho(this.here()?.comment ?? '', this.auth.user()?.name ?? ''));
  protected readonly sending = signal(false);
  protected readonly sent = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected mark(statement: number, mark: number): void {
    this.change((said) => ({ ...said, marks: said.marks.map((each, index) => (index === statement ? mark : each)) }));
  }

  protected comment({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.change((said) => ({ ...said, comment: target.value }));
  }

  protected back(): void {
    this.turn(this.at() - 1);
  }

  /** To the next party, or after the last one off with all of it. */
  protected async next(): Promise<void> {
    this.tried.set(true);
    if (this.missing().length > 0) return this.focus('[data-missing] input');
    if (!this.isLast()) return this.turn(this.at() + 1);
    await this.send();
  }

  private async send(): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    const answers = this.said().map(({ ratedId, marks, comment }) => ({ ratedId, marks: marks.map((mark) => mark ?? 0), comment: comment.trim() || null }));
    try {
      await this.api.post(`/my-surveys/${this.id()}/answers`, { body: { answers } });
      this.done();
    } catch (error) {
      const problem = asProblem(error);
      // The answer to a first try was lost on the way.
      if (problem.code === 'already_answered') this.done();
      else this.problem.set(problem);
    } finally {
      this.sending.set(false);
    }
  }

  private done(): void {
    this.said.set([]);
    this.sent.set(true);
    this.focus('.sent');
  }

  private turn(to: number): void {
    this.tried.set(false);
    this.at.set(to);
    this.focus('.party');
  }

  private change(of: (said: Said) => Said): void {
    this.said.update((all) => all.map((said, index) => (index === this.at() ? of(said) : said)));
  }

  /** Once it is drawn. */
  private focus(selector: string): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus());
  }
}
