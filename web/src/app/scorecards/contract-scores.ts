import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { ScoreChange } from '../shared/score/score-change.js';
import { ScoreText } from '../shared/score/score-text.js';
import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';
import { VerdictChip } from '../shared/verdict/verdict-chip.js';

/** The score of each contract, by supplier and number; each leads to what it is made of. */
@Component({
  selector: 'sam-contract-scores',
  imports: [RouterLink, ScoreChange, TranslocoDirective, VerdictChip],
  template: `
    <ul class="plain-list" *transloco="let t">
      @for (row of rows(); track row.id) {
        <li>
          <span class="what">
            <a [routerLink]="['/scorecards', scorecard().period, 'contracts', row.id]">{{ row.name }}</a>
            <span class="muted small">{{ row.about }}</span>
          </span>
          <span class="end">
            <sam-score-change class="small" [change]="row.change" />
            <strong>{{ row.points }}</strong>
            <span class="visually-hidden"> {{ t('score.points') }}</span>
            <sam-verdict [verdict]="row.verdict" />
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
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
    }
    .what a {
      font-weight: 600;
    }
    .end {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
    }
  `,
})
export class ContractScores {
  readonly scorecard = input.required<components['schemas']['ScorecardDto']>();
  private readonly language = inject(Language);
  private readonly texts = inject(ScoreText);

  protected readonly rows = computed(() => {
    const { contracts, suppliers } = this.scorecard();
    const names = new Map(suppliers.map(({ id, name }) => [id, name]));
    return contracts
      .map(({ id, supplierId, number, name, score }) => ({
        id,
        name,
        about: [names.get(supplierId), number].filter(Boolean).join(' · '),
        change: score.change,
        points: this.texts.points(score.points),
        verdict: verdictOfScore(score.points),
      }))
      .toSorted((a, b) => a.about.localeCompare(b.about, this.language.tag()));
  });
}
