import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { TranslocoDirective } from '@jsverse/transloco';
import { traitsOf, type Metric } from '@samsyn/domain/service-levels/metric';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { catchError, debounceTime, from, map, of, switchMap, tap } from 'rxjs';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Format } from '../core/i18n/format.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { VerdictChip } from '../shared/verdict/verdict-chip.js';
import type { Preview } from './service-level.js';

const pauseMs = 400;

export interface PreviewQuestion {
  supplierId: string;
  towerId: string;
  metric: Metric;
}

interface Answer {
  preview: Preview | null;
  problem: ApiProblem | null;
}

/** What is typed, tried on the last ended month; a moment after the last key, and never in the way of typing. */
@Component({
  selector: 'sam-terms-preview',
  imports: [TranslocoDirective, VerdictChip],
  template: `
    <section class="preview" aria-live="polite" *transloco="let t" [attr.aria-busy]="waiting()">
      <h3>{{ t('serviceLevels.preview.title') }}</h3>
      @if (preview(); as found) {
        <p class="value">
          <strong>{{ value() }}</strong>
          <sam-verdict [verdict]="verdict()" />
        </p>
        <p class="muted">{{ t('serviceLevels.preview.basis', { month: month(), count: found.volume }) }}</p>
        @if (credit(); as amount) {
          <p>{{ t('serviceLevels.preview.credit', { amount }) }}</p>
        }
      } @else if (problem()) {
        <p class="muted">{{ t('serviceLevels.preview.notYet') }}</p>
      } @else {
        <p class="muted">{{ t('serviceLevels.preview.choose') }}</p>
      }
    </section>
  `,
  styles: `
    .preview {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--round-m);
      background: var(--sunken);
    }
    h3,
    p {
      margin: 0;
    }
    .value {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-3);
      font-size: var(--text-xl);
    }
  `,
})
export class TermsPreview {
  /** What is asked; null until enough is typed. Asked anew only when it changes. */
  readonly question = input.required<PreviewQuestion | null>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly promises = inject(PromiseText);
  protected readonly waiting = signal(false);
  private readonly answer = signal<Answer>({ preview: null, problem: null });
  protected readonly preview = computed(() => this.answer().preview);
  protected readonly problem = computed(() => this.answer().problem);
  protected readonly verdict = computed(() => (this.preview()?.verdict ?? 'not_measured') as Verdict);
  protected readonly month = computed(() => this.format.calendarDate(this.preview()?.period ?? '2026-01', 'month'));
  protected readonly value = computed(() => {
    const [found, question] = [this.preview(), this.question()];
    if (!found || !question || found.value === null) return '–';
    const whole = traitsOf(question.metric).unit === 'ms' || traitsOf(question.metric).unit === 'count';
    return this.promises.value(question.metric, whole ? (found.value.split('.')[0] ?? '') : found.value);
  });
  protected readonly credit = computed(() => {
    const credit = this.preview()?.credit;
    return credit ? this.format.money(credit.amountMinor, credit.currency) : '';
  });

  constructor() {
    const asked = computed(() => JSON.stringify(this.question()));
    toObservable(asked)
      .pipe(
        debounceTime(pauseMs),
        tap(() => this.waiting.set(true)),
        switchMap(() => this.ask(untracked(this.question))),
        takeUntilDestroyed(),
      )
      .subscribe((answer) => {
        this.waiting.set(false);
        this.answer.set(answer);
      });
    effect(() => {
      if (this.question() === null) this.answer.set({ preview: null, problem: null });
    });
  }

  private ask(body: PreviewQuestion | null) {
    if (body === null) return of<Answer>({ preview: null, problem: null });
    return from(this.api.post<Preview>('/back-tests/preview', { body })).pipe(
      map((preview): Answer => ({ preview, problem: null })),
      catchError((error: unknown) => of<Answer>({ preview: null, problem: asProblem(error) })),
    );
  }
}
