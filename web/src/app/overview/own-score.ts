import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Figure } from '../shared/figure/figure.js';
import { LevelChanges } from '../shared/score/level-changes.js';
import { ScoreText } from '../shared/score/score-text.js';

const largest = 5;

/** A vendor's own score and what moved it since the month before. */
@Component({
  selector: 'sam-own-score',
  imports: [Figure, LevelChanges, RouterLink, TranslocoDirective],
  template: `
    <section class="card" aria-labelledby="own-score" *transloco="let t">
      <h2 id="own-score">{{ heading() }}</h2>
      <div class="parts">
        <sam-figure
          [label]="t('overview.score')"
          unit="points"
          [value]="supplier().score.points"
          [coverage]="supplier().score.coverage"
          [trend]="trend()"
          [basis]="basis()"
          [why]="['/scorecards', period(), 'suppliers', supplier().id]"
        />
        <div class="stack-tight">
          <h3>{{ t('overview.moved') }}</h3>
          @if (changes().length > 0) {
            <sam-level-changes [changes]="changes()" />
          } @else {
            <p class="muted">{{ t('scorecards.nothingChanged') }}</p>
          }
        </div>
      </div>
      @if (speakUntil(); as last) {
        <p>
          {{ t('overview.speakUntil', { last: day(last) }) }}
          <a [routerLink]="['/scorecards', period(), 'suppliers', supplier().id]" fragment="statements">{{ t('overview.toSpeak') }}</a>
        </p>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-4);
    }
    .parts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      align-items: start;
      gap: var(--space-5);
    }
  `,
})
export class OwnScore {
  readonly supplier = input.required<components['schemas']['ScorecardSupplierDto']>();
  readonly period = input.required<string>();
  /** The last day on which something may be said of it; null where that is not now. */
  readonly speakUntil = input<string | null>(null);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ScoreText);
  protected readonly heading = computed(() =>
    this.language.text('overview.ownScore', { month: this.texts.month(this.period()) }),
  );
  protected readonly trend = computed(() =>
    this.supplier().score.trend.map(({ points }) => (points === null ? null : Number(points))),
  );
  protected readonly basis = computed(() =>
    this.language.plural('score.incidents', this.supplier().counts.incidents),
  );
  protected day(date: string): string {
    return this.format.calendarDate(date, 'day');
  }

  protected readonly changes = computed(() =>
    this.supplier()
      .changes.slice(0, largest)
      .map((change) => ({ change })),
  );
}
