import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { PercentPipe } from '../core/i18n/pipes.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { ScoreText } from '../shared/score/score-text.js';
import { VerdictChip } from '../shared/verdict/verdict-chip.js';

/** Service levels below target in the month, the worst first; each leads to the incidents that broke it. */
@Component({
  selector: 'sam-missed-levels',
  imports: [EmptyState, MatButton, PercentPipe, RouterLink, TranslocoDirective, VerdictChip],
  templateUrl: './missed-levels.html',
  styleUrl: './items.scss',
})
export class MissedLevels {
  readonly results = input.required<readonly components['schemas']['ResultDto'][]>();
  readonly month = input.required<string>();
  readonly own = input(false);
  /** How many are shown until somebody asks for all. */
  readonly first = input(8);
  /** Whether there is a month to speak of at all. */
  readonly measured = input(true);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);
  protected readonly all = signal(false);
  protected readonly shown = computed(() =>
    this.all() ? this.results() : this.results().slice(0, this.first()),
  );
  protected readonly hidden = computed(() => this.results().length - this.shown().length);

  protected missed(count: number): string {
    return this.language.plural('overview.breaches', count);
  }
}
