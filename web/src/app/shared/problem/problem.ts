import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ApiProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Icon } from '../icons/icon.js';

/** What went wrong, in words, with a way on; the number is for whoever helps. */
@Component({
  selector: 'sam-problem',
  imports: [Icon, TranslocoDirective],
  template: `
    <div class="problem" role="alert" *transloco="let t">
      <sam-icon name="warning" />
      <div class="stack-tight">
        <p>{{ text() }}</p>
        @if (problem().correlationId; as id) {
          <p class="muted small">{{ t('errors.reference', { id }) }}</p>
        }
        @if (retryable()) {
          <button type="button" (click)="retry.emit()">{{ t('actions.retry') }}</button>
        }
      </div>
    </div>
  `,
  styleUrl: './problem.scss',
})
export class Problem {
  readonly problem = input.required<ApiProblem>();
  readonly retryable = input(true);
  readonly retry = output();
  private readonly texts = inject(ProblemText);
  protected readonly text = computed(() => this.texts.of(this.problem()));
}
