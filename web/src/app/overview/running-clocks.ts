import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { TimeLeft } from '../shared/clock/time-left.js';

/** Incidents whose clock runs: those nearest their due time first, then those past it. */
@Component({
  selector: 'sam-running-clocks',
  imports: [DatePipe, RouterLink, TimeLeft, TranslocoDirective],
  templateUrl: './running-clocks.html',
  styleUrl: './items.scss',
})
export class RunningClocks {
  readonly page = input.required<components['schemas']['OverviewDto']>();
  /** All are the reader's own: its name need not be said. */
  readonly own = input(false);
  private readonly language = inject(Language);

  protected readonly groups = computed(() => {
    const { dueNow, overdue, runningTotal, overdueTotal } = this.page();
    return [
      { key: 'dueNow', clocks: dueNow, total: Math.max(runningTotal - overdueTotal, dueNow.length) },
      { key: 'overdue', clocks: overdue, total: overdueTotal },
    ].filter(({ clocks }) => clocks.length > 0);
  });

  protected shown(clocks: readonly unknown[], total: number): string {
    if (clocks.length === total) return String(total);
    return this.language.text('overview.ofTotal', { shown: clocks.length, total });
  }
}
