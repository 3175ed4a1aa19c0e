import { Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../../core/http/api-client.js';
import { loaded } from '../../core/http/loaded.js';
import { Problem } from '../../shared/problem/problem.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import { ScoreWaterfall } from './score-waterfall.js';

type Schemas = components['schemas'];

/** What moved a score since the month before. */
@Component({
  selector: 'sam-since-last',
  imports: [Problem, ScoreWaterfall, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!previous()) {
        <h2>{{ t('scorecards.changed') }}</h2>
        <p class="muted">{{ t('scorecards.firstMonth') }}</p>
      } @else if (comparison.problem(); as problem) {
        <sam-problem [problem]="problem" (retry)="comparison.reload()" />
      } @else if (comparison.value(); as found) {
        <sam-score-waterfall [comparison]="found" />
      } @else {
        <sam-skeleton [lines]="8" />
      }
    </ng-container>
  `,
})
export class SinceLast {
  readonly period = input.required<string>();
  /** Null in the first month. */
  readonly previous = input.required<string | null>();
  readonly kind = input.required<Schemas['ComparedScoreDto']['kind']>();
  readonly subjectId = input.required<string>();
  private readonly api = inject(ApiClient);

  protected readonly comparison = loaded(
    () => {
      const previous = this.previous();
      const subject = `${this.kind()}:${this.subjectId()}`;
      return previous === null ? undefined : { left: `${previous}:${subject}`, right: `${this.period()}:${subject}` };
    },
    (query, signal) => this.api.get<Schemas['ComparisonDto']>('/scorecards/comparison', { query, signal }),
  );
}
