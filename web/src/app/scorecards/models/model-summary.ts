import { Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ScoreModel } from '@samsyn/domain/scorecards/score-model';
import { NumberPipe } from '../../core/i18n/pipes.js';
import { ModelWords } from './model-words.js';

/** R23, R24: what a model scores by: its dimensions with their part of the whole, and each KPI in words. */
@Component({
  selector: 'sam-model-summary',
  imports: [NumberPipe, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      @for (dimension of model().dimensions; track dimension.code) {
        <section class="card stack-tight" [attr.aria-labelledby]="'dimension-' + dimension.code">
          <div class="head">
            <h3 [id]="'dimension-' + dimension.code">{{ words.dimension(dimension) }}</h3>
            <span class="muted">{{ t('scoreModels.weighs', { weight: dimension.weight | samNumber, share: words.share(dimension, model().dimensions) }) }}</span>
          </div>
          <ul class="plain-list">
            @for (kpi of dimension.kpis; track kpi.code) {
              <li>
                <strong>{{ words.kpi(kpi) }}</strong>&ngsp;<span class="muted small">{{ kpi.code }}</span>
                <div class="small">{{ words.source(kpi) }} · {{ t('scoreModels.kpiWeight', { weight: kpi.weight | samNumber }) }}</div>
                <div class="small muted">{{ words.curve(kpi.curve) }}</div>
              </li>
            }
          </ul>
        </section>
      }
      <p class="muted small">{{ t('scoreModels.minimum', { coverage: model().minimumCoverage | samNumber }) }}</p>
    </div>
  `,
  styles: `
    .head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--space-2);
    }
    h3 {
      margin: 0;
    }
    li + li {
      margin-top: var(--space-3);
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
    }
  `,
})
export class ModelSummary {
  readonly model = input.required<ScoreModel>();
  protected readonly words = inject(ModelWords);
}
