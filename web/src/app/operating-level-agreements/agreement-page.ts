import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe, NumberPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { Figure } from '../shared/figure/figure.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { AgreementMonths } from './agreement-months.js';
import { AgreementWords } from './agreement-words.js';
import { topics, verdictOf, type Agreement, type OperatingFigure } from './agreement.js';
import { handOverFilters, HandOverList, type HandOverFilter } from './hand-over-list.js';
import { StandingMark } from './standing-mark.js';

/** As many as the API gives unless asked. */
const shownMonths = 12;

/** One agreement: its terms, a month's figure in its year, and every hand-over behind it. */
@Component({
  selector: 'sam-agreement-page',
  imports: [
    ...[AgreementMonths, DataNotice, DayPipe, Figure, HandOverList, History, Illustrative, MatButton, NumberPipe],
    ...[ObjectState, PageHeader, Problem, RouterLink, Skeleton, StandingMark, TranslocoDirective],
  ],
  templateUrl: './agreement-page.html',
  styleUrl: './agreement-page.scss',
})
export class AgreementPage {
  readonly id = input.required<string>();
  /** From the address: the month on screen, and which of its hand-overs. */
  readonly period = input<string>();
  readonly outcome = input<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly words = inject(AgreementWords);
  private readonly today = inject(Today);
  private readonly path = computed(() => `/operating-level-agreements/${this.id()}`);
  private readonly live = { topics, id: () => this.id() };
  protected readonly agreement = apiObject<Agreement>(() => this.path(), this.live);
  protected readonly figures = apiObject<{ items: OperatingFigure[] }>(() => {
    const period = this.period();
    // A month further back than a year brings its own year along.
    return period !== undefined && period < shiftPeriod(this.today.date().slice(0, 7), 1 - shownMonths) ? `${this.path()}/figures?to=${period}` : `${this.path()}/figures`;
  }, this.live);
  protected readonly latestFirst = computed(() => this.figures.value()?.items.toReversed() ?? []);
  /** The month asked for, else the last one with anything to count. */
  protected readonly month = computed(() => {
    const months = this.latestFirst();
    const asked = months.find(({ period }) => period === this.period());
    return asked ?? months.find(({ verdict }) => verdict !== 'not_measured') ?? months[0] ?? null;
  });
  protected readonly trend = computed(() => {
    const last = this.month()?.period ?? '';
    const shown = this.figures.value()?.items.filter(({ period }) => period <= last) ?? [];
    return shown.map(({ value }) => (value === null ? null : Number(value)));
  });
  protected readonly filter = computed<HandOverFilter>(() => {
    const asked = handOverFilters.find((each) => each === this.outcome());
    return asked ?? ((this.month()?.missed ?? 0) > 0 ? 'missed' : 'all');
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.service-levels'), link: '/service-levels' },
    { text: this.language.text('operatingLevels.title'), link: '/operating-level-agreements' },
  ]);
  /** A vendor has a page of its own company alone. */
  protected readonly parties = computed(() => {
    const one = this.agreement.value();
    if (!one) return [];
    const known = (id: string) => this.auth.role() !== 'vendor' || id === this.auth.membership()?.supplierId;
    return [
      { label: 'receivingSupplierId', id: one.receivingSupplierId, name: one.receivingSupplierName },
      { label: 'providingSupplierId', id: one.providingSupplierId, name: one.providingSupplierName },
    ].map((party) => ({ ...party, known: known(party.id) }));
  });
  protected readonly verdict = verdictOf;

  protected pick({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.show(target.value);
  }

  protected show(period: string): Promise<boolean> {
    return this.narrowed({ period, outcome: null });
  }

  protected narrow(outcome: HandOverFilter): Promise<boolean> {
    return this.narrowed({ outcome });
  }

  private narrowed(queryParams: Record<string, string | null>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
