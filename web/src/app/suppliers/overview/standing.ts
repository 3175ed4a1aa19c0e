import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Figure } from '../../shared/figure/figure.js';
import { DimensionName } from '../../shared/score/dimension-name.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';
import { VerdictChip } from '../../shared/verdict/verdict-chip.js';

/** The supplier's score of the last month with its trend, its towers and its dimensions. */
@Component({
  selector: 'sam-supplier-standing',
  imports: [Figure, RouterLink, TranslocoDirective, VerdictChip],
  template: `
    <section class="card stack" aria-labelledby="standing" *transloco="let t">
      <h2 id="standing">{{ t('suppliers.overview.standing') }}</h2>
      @if (overview().scorecard; as card) {
        <div class="parts">
          <sam-figure
            [label]="label()"
            unit="points"
            [value]="card.score.points"
            [coverage]="card.score.coverage"
            [trend]="trend()"
            [why]="['/scorecards', overview().period, 'suppliers', card.id]"
          />
          <ul class="plain-list">
            @for (row of rows(); track row.key) {
              <li>
                <span>
                  @if (row.fragment; as fragment) {
                    <a [routerLink]="['/scorecards', overview().period, 'suppliers', card.id]" [fragment]="fragment">{{ row.name }}</a>
                  } @else {
                    {{ row.name }}
                  }
                </span>
                <span class="end">
                  <strong>{{ row.points }}</strong>
                  <sam-verdict [verdict]="row.verdict" />
                </span>
              </li>
            }
          </ul>
        </div>
      } @else {
        <p class="muted">{{ t('suppliers.overview.noScore') }}</p>
      }
    </section>
  `,
  styles: `
    .parts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
      align-items: start;
      gap: var(--space-4) var(--space-5);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-1) var(--space-3);
    }
    .end {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
    }
  `,
})
export class SupplierStanding {
  readonly overview = input.required<components['schemas']['SupplierOverviewDto']>();
  private readonly dimensions = inject(DimensionName);
  private readonly texts = inject(ScoreText);

  protected readonly label = computed(() => {
    const { period } = this.overview();
    return period ? this.texts.month(period) : '';
  });
  protected readonly trend = computed(() => (this.overview().scorecard?.score.trend ?? []).map(({ points }) => (points === null ? null : Number(points))));
  /** Towers where there are several, then dimensions. */
  protected readonly rows = computed(() => {
    const { scorecard, towers } = this.overview();
    const row = (key: string, name: string, points: string | null, fragment?: string) => ({
      ...{ key, name, fragment },
      ...{ points: this.texts.points(points), verdict: verdictOfScore(points) },
    });
    return [
      ...(towers.length > 1 ? towers.map(({ towerId, name, score }) => row(towerId, name, score.points, `tower-${towerId}`)) : []),
      ...(scorecard?.dimensions ?? []).map((dimension) => row(dimension.code, this.dimensions.of(dimension), dimension.points)),
    ];
  });
}
