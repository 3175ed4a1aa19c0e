import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ScoreChange } from '../shared/score/score-change.js';
import { ScoreText } from '../shared/score/score-text.js';
import { verdictOfScore } from '../shared/score/verdict-of-score.js';

type Supplier = components['schemas']['ScorecardSupplierDto'];

/** Suppliers by their whole score, the best first; without a score no place. */
@Component({
  selector: 'sam-ranking',
  imports: [RouterLink, ScoreChange, TranslocoDirective],
  templateUrl: './ranking.html',
  styleUrl: './ranking.scss',
})
export class Ranking {
  readonly suppliers = input.required<readonly Supplier[]>();
  readonly period = input.required<string>();
  private readonly texts = inject(ScoreText);

  protected readonly rows = computed(() =>
    this.suppliers()
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name))
      .map(({ id, name, rank, score }) => ({
        id,
        name,
        rank: rank ?? '–',
        change: score.change,
        points: this.texts.points(score.points),
        width: Number(score.points ?? 0),
        verdict: verdictOfScore(score.points),
      })),
  );
}
