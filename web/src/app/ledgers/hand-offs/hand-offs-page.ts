import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { DurationPipe, NumberPipe, PercentPipe } from '../../core/i18n/pipes.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import { HandOffFlow } from './hand-off-flow.js';
import { HandOffScope } from './hand-off-scope.js';
import { HandOffTable } from './hand-off-table.js';
import { scopeNames, type HandOffMatrix, type HandOffPair } from './hand-off.js';
import { HoldingTimes } from './holding-times.js';
import { MonthRange } from './month-range.js';

/** The hand-off ledger of some months: who handed on to whom, what came back unworked, and who held how long. */
@Component({
  selector: 'sam-hand-offs-page',
  imports: [
    ...[ChoiceFilter, DurationPipe, EmptyState, FilterBar, HandOffFlow, HandOffTable, HoldingTimes, MonthRange],
    ...[MatButton, NumberPipe, PageHeader, PercentPipe, Problem, RouterLink, Skeleton, TranslocoDirective],
  ],
  providers: [HandOffScope],
  templateUrl: './hand-offs-page.html',
  styleUrl: './hand-offs-page.scss',
})
export class HandOffsPage {
  protected readonly auth = inject(AuthStore);
  protected readonly scope = inject(HandOffScope);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly matrix = apiObject<HandOffMatrix>(() => `/ledgers/hand-offs?${this.scope.address()}`);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.incidents'), link: '/incidents' }]);
  protected readonly months = computed(() => {
    const { firstPeriod, lastPeriod, from, to } = this.matrix.value() ?? { firstPeriod: null, lastPeriod: null, from: '', to: '' };
    const ends = [firstPeriod, lastPeriod, from, to].filter((month) => month !== null && month !== '').toSorted();
    return this.scope.months(ends[0] ?? null, ends.at(-1) ?? null);
  });

  protected share(part: number, { totals }: HandOffMatrix): number {
    return totals.handOffs === 0 ? 0 : (100 * part) / totals.handOffs;
  }

  /** What the list behind a figure is narrowed to. */
  protected query({ from, to }: HandOffMatrix, more: Record<string, string> = {}): Record<string, string> {
    return { ...this.scope.query(scopeNames), from, to, ...more };
  }

  protected async open(matrix: HandOffMatrix, { fromSupplierId, toSupplierId }: HandOffPair): Promise<void> {
    await this.router.navigate(['/ledgers/hand-offs/incidents'], { queryParams: this.query(matrix, { fromSupplierId, toSupplierId }) });
  }
}
