import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { Icon } from '../shared/icons/icon.js';
import { ScoreChange } from '../shared/score/score-change.js';
import { ScoreText } from '../shared/score/score-text.js';
import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';

type Supplier = components['schemas']['ScorecardSupplierDto'];

/** With fewer incidents a share says little: one more or less moves it by ten percentage points. */
const few = 10;

/** Suppliers by their whole score, the best first; without a score no place. What rests on little says so. */
@Component({
  selector: 'sam-ranking',
  imports: [Icon, RouterLink, ScoreChange, TranslocoDirective],
  templateUrl: './ranking.html',
  styleUrl: './ranking.scss',
})
export class Ranking {
  readonly suppliers = input.required<readonly Supplier[]>();
  readonly period = input.required<string>();
  private readonly texts = inject(ScoreText);
  private readonly language = inject(Language);

  protected readonly rows = computed(() =>
    this.suppliers()
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name))
      .map(({ id, name, rank, score, counts, verdicts }) => ({
        small: this.small(counts.incidents, verdicts.notMeasured),
        id,
        name,
        rank: rank ?? '–',
        change: score.change,
        points: this.texts.points(score.points),
        width: Number(score.points ?? 0),
        verdict: verdictOfScore(score.points),
      })),
  );

  /** R10: why the place rests on little; empty where it does not. */
  private small(incidents: number, notMeasured: number): string {
    return [
      incidents < few ? this.language.plural('scorecards.small.incidents', incidents) : '',
      notMeasured > 0 ? this.language.plural('scorecards.small.notMeasured', notMeasured) : '',
    ]
      .filter(Boolean)
      .join(', ');
  }
}
