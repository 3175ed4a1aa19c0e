import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../../core/http/api-client.js';
import { loaded } from '../../core/http/loaded.js';
import { Format } from '../../core/i18n/format.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { VerdictChip } from '../../shared/verdict/verdict-chip.js';
import { ForecastWords } from './forecast-words.js';

type Schemas = components['schemas'];

/** Where an open month ends for a supplier, marked as the forecast it is; nothing while too little is known. */
@Component({
  selector: 'sam-forecast-card',
  imports: [RouterLink, TranslocoDirective, VerdictChip],
  template: `
    <ng-container *transloco="let t">
      @if (forecast.value(); as found) {
        @if (found.open) {
          <section class="card stack" aria-labelledby="forecast">
            <h2 id="forecast">{{ t('forecast.title') }}</h2>
            <p class="muted">{{ t('forecast.lead', { passed: percent(found.passed) }) }}</p>
            @if (found.score; as score) {
              <p class="score">
                <strong>{{ t('forecast.likely', { points: texts.points(score.likely) }) }}</strong>
                {{ t('forecast.scoreRange', { worst: texts.points(score.worst), best: texts.points(score.best) }) }}
              </p>
            }
            @if (rows().length > 0) {
              <ul class="plain-list">
                @for (row of rows(); track row.level.resultId) {
                  <li>
                    <span class="what">
                      <a [routerLink]="['/results', row.level.resultId]">{{ row.level.name }}</a>
                      <span class="muted small">{{ row.level.towerName }}</span>
                      <span class="small">{{ row.margin }}</span>
                    </span>
                    <span class="end">
                      <span>
                        <span class="visually-hidden">{{ t('forecast.title') }}: </span><em>{{ row.likely }}</em>
                        <span class="muted small">{{ row.range }}</span>
                      </span>
                      <sam-verdict [verdict]="row.level.verdict" />
                    </span>
                  </li>
                }
              </ul>
            } @else {
              <p class="muted">{{ t('forecast.tooLittle') }}</p>
            }
          </section>
        }
      }
    </ng-container>
  `,
  styles: `
    .card {
      border-style: dashed;
    }
    .score {
      font-size: var(--text-l);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-1) var(--space-4);
    }
    .what {
      display: grid;
      min-width: 0;
      max-width: 46rem;
    }
    .what a {
      justify-self: start;
      font-weight: 600;
    }
    .end {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2);
    }
    em {
      margin-right: var(--space-2);
      font-weight: 600;
    }
  `,
})
export class ForecastCard {
  readonly period = input.required<string>();
  readonly supplierId = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly words = inject(ForecastWords);
  protected readonly texts = inject(ScoreText);

  protected readonly forecast = loaded(
    () => ({ period: this.period(), supplierId: this.supplierId() }),
    ({ period, supplierId }, signal) =>
      this.api.get<Schemas['SupplierForecastDto']>(`/scorecards/${period}/suppliers/${supplierId}/forecast`, { signal }),
  );
  protected readonly rows = computed(() =>
    (this.forecast.value()?.levels ?? []).map((level) => ({
      level,
      likely: this.words.value(level, level.likely),
      range: this.words.range(level),
      margin: this.words.margin(level),
    })),
  );

  protected percent(value: string): string {
    return this.format.percent(value, 0);
  }
}
