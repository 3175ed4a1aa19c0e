import { afterRenderEffect, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Problem } from '../../shared/problem/problem.js';
import { StatementForm } from './statement-form.js';
import { StatementItem } from './statement-item.js';
import { StatementWords } from './statement-words.js';
import { StatementsStore } from './statements.store.js';
import type { SaidOf } from './statement.js';

/** The supplier's side of its score of a month: everything said and answered, and by when more can be said. */
@Component({
  selector: 'sam-statements',
  imports: [Problem, RouterLink, StatementForm, StatementItem, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="statements" *transloco="let t">
      <h2 id="statements">{{ t(store.speaks() ? 'statements.titleOwn' : 'statements.title') }}</h2>
      @if (window(); as line) {
        <p class="muted">
          {{ line }}
          @if (auth.can('scorecards:update')) {
            <a class="no-print" routerLink="/settings/score-statements">{{ t('statements.changeTerms') }}</a>
          }
        </p>
      }
      @if (store.list.problem(); as problem) {
        <sam-problem [problem]="problem" (retry)="store.list.reload()" />
      }
      @for (one of store.items(); track one.id) {
        <sam-statement-item [statement]="one" />
      } @empty {
        <p class="muted">{{ t('statements.none') }}</p>
      }
      @if (store.open()) {
        <sam-statement-form [period]="period()" [figures]="figures()" />
      }
    </section>
  `,
})
export class StatementsSection {
  readonly period = input.required<string>();
  readonly figures = input.required<readonly SaidOf[]>();
  protected readonly store = inject(StatementsStore);
  protected readonly auth = inject(AuthStore);
  private readonly words = inject(StatementWords);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  private shown: string | null = null;
  protected readonly window = computed(() => {
    const summary = this.store.summary.value();
    return summary && this.words.window(summary);
  });

  constructor() {
    // The address names a statement that comes after the page does.
    afterRenderEffect(() => {
      const fragment = this.fragment() ?? null;
      if (fragment === null || fragment === this.shown || !this.store.items().some(({ id }) => fragment === `statement-${id}`)) return;
      this.shown = fragment;
      const found = document.getElementById(fragment);
      found?.scrollIntoView();
      found?.focus({ preventScroll: true });
    });
  }
}
