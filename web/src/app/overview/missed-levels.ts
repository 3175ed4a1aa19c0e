import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { VerdictChip } from '../shared/verdict/verdict-chip.js';

type Result = components['schemas']['ResultDto'];

/** Service levels below target in the month, the worst first; each leads to the incidents that broke it. */
@Component({
  selector: 'sam-missed-levels',
  imports: [EmptyState, MatButton, RouterLink, TranslocoDirective, VerdictChip],
  templateUrl: './missed-levels.html',
  styleUrl: './items.scss',
})
export class MissedLevels {
  readonly results = input.required<readonly Result[]>();
  readonly month = input.required<string>();
  readonly own = input(false);
  /** How many are shown until somebody asks for all. */
  readonly first = input(8);
  /** Whether there is a month to speak of at all. */
  readonly measured = input(true);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly promises = inject(PromiseText);
  protected readonly all = signal(false);
  protected readonly shown = computed(() =>
    this.all() ? this.results() : this.results().slice(0, this.first()),
  );
  protected readonly hidden = computed(() => this.results().length - this.shown().length);

  /** Percent with the two decimals the verdict was made by; anything else as the promise words it. */
  protected value({ metric, unit, value }: Result): string {
    if (value === null) return '–';
    return unit === 'percent' ? this.format.percent(value) : this.promises.value(metric, value);
  }

  /** What the figure rests on, where that says something. */
  protected basis({ metric, missed, volume }: Result): string {
    const { evidence, timed } = traitsOf(metric);
    if (timed) return this.language.plural('overview.breaches', missed);
    return evidence === 'outages' ? this.language.plural('overview.outages', volume) : '';
  }
}
