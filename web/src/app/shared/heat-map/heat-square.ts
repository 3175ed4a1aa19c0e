import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { components } from '@samsyn/api-client';
import { ScoreChange } from '../score/score-change.js';
import { ScoreText } from '../score/score-text.js';
import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';
import { VerdictChip } from '../verdict/verdict-chip.js';

/** A score as one square: points, verdict, coverage and change; a link where it has somewhere to go. */
@Component({
  selector: 'sam-heat-square',
  imports: [NgTemplateOutlet, RouterLink, ScoreChange, VerdictChip],
  templateUrl: './heat-square.html',
  styleUrl: './heat-square.scss',
  host: { '[attr.data-verdict]': 'verdict()' },
})
export class HeatSquare {
  readonly score = input.required<components['schemas']['ScoreDto']>();
  /** What the square is about, for those who meet it outside the table. */
  readonly about = input.required<string>();
  readonly link = input<unknown[] | null>(null);
  readonly fragment = input<string>();
  private readonly texts = inject(ScoreText);
  protected readonly verdict = computed(() => verdictOfScore(this.score().points));
  protected readonly points = computed(() => {
    const { points } = this.score();
    return points === null ? '–' : this.texts.points(points);
  });
  protected readonly coverage = computed(() => this.texts.coverage(this.score().coverage));
}
