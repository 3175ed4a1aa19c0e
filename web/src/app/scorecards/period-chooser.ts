import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { Icon } from '../shared/icons/icon.js';
import { ScoreText } from '../shared/score/score-text.js';
import { neighbours, type Period } from './periods.js';

/** Which month is shown: one back, one on, or any of them. The choice is an address. */
@Component({
  selector: 'sam-period-chooser',
  imports: [Icon, RouterLink, TranslocoDirective],
  templateUrl: './period-chooser.html',
  styleUrl: './period-chooser.scss',
})
export class PeriodChooser {
  readonly period = input.required<string>();
  readonly periods = input.required<readonly Period[]>();
  /** What follows the month in the address. */
  readonly rest = input<readonly string[]>([]);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);
  protected readonly beside = computed(() => neighbours(this.periods(), this.period()));

  protected readonly options = computed(() => {
    const known = this.periods().some(({ period }) => period === this.period());
    const all = known ? this.periods() : [{ period: this.period(), open: false }, ...this.periods()];
    return all.map(({ period, open }) => ({
      period,
      text: open
        ? this.language.text('scorecards.openMonth', { month: this.texts.month(period) })
        : this.texts.month(period),
    }));
  });

  protected address(period: string): string[] {
    return ['/scorecards', period, ...this.rest()];
  }

  protected async go(event: Event): Promise<void> {
    await this.router.navigate(this.address((event.target as HTMLSelectElement).value));
  }
}
