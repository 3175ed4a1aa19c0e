import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { Problem } from '../../shared/problem/problem.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';

type Event = components['schemas']['TimelineEventDto'];

const kinds = ['incidents', 'reports', 'credits', 'scorecards', 'contracts', 'actions'] as const;

/** What has happened with the supplier, the newest first; a kind alone by the address. */
@Component({
  selector: 'sam-supplier-timeline',
  imports: [ChoiceFilter, MatButton, Problem, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="timeline" *transloco="let t">
      <div class="section-head">
        <h2 id="timeline">{{ t('suppliers.timeline.title') }}</h2>
        <sam-choice-filter
          class="no-print"
          [label]="t('suppliers.timeline.kind')"
          [all]="t('suppliers.timeline.all')"
          [options]="options()"
          [value]="filters.of('kind')"
          (choose)="filters.set({ kind: $event })"
        />
      </div>
      @if (list.listing(); as listing) {
        @if (rows().length > 0) {
          <ol class="plain-list" [attr.aria-busy]="listing.loading">
            @for (row of rows(); track row.id) {
              <li>
                <time class="muted small" [attr.datetime]="row.at">{{ row.when }}</time>
                <span class="what">
                  <a [routerLink]="row.link">{{ row.title }}</a>
                  <span class="small">{{ row.what }}</span>
                </span>
              </li>
            }
          </ol>
        } @else if (listing.loading) {
          <sam-skeleton [lines]="6" />
        } @else if (!listing.problem) {
          <p class="muted">{{ t('suppliers.timeline.none') }}</p>
        }
        @if (listing.problem; as problem) {
          <sam-problem [problem]="problem" (retry)="list.reload()" />
        }
        @if (listing.more) {
          <div>
            <button matButton="outlined" type="button" [disabled]="listing.loading" (click)="list.more()">{{ t('suppliers.timeline.more') }}</button>
          </div>
        }
      }
    </section>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: var(--space-1) var(--space-3);
    }
    .what {
      display: grid;
    }
    .what a {
      justify-self: start;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    @media (max-width: 40rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class SupplierTimeline {
  readonly supplierId = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);

  protected readonly filters = addressFilters(['kind'], '');
  protected readonly list = pagedList<Event>(
    () => `/overview/suppliers/${this.supplierId()}/timeline`,
    () => ({ kind: this.filters.of('kind') }),
  );
  protected readonly options = computed(() => kinds.map((value) => ({ value, text: this.language.text(`places.${value}`) })));
  protected readonly rows = computed(() =>
    this.list.listing().rows.map(({ id, what, at, title, period, link }) => ({
      ...{ id: `${what} ${id}`, at },
      when: this.format.date(at, 'datetime'),
      title: title[this.language.code()] || this.language.text('scorecards.wholeScore'),
      what: [this.language.text(`suppliers.timeline.what.${what}`), period && this.period(period)].filter(Boolean).join(' · '),
      link: this.router.parseUrl(link),
    })),
  );

  private period(period: string): string {
    return /^\d{4}-\d{2}$/.test(period) ? this.format.calendarDate(period, 'month') : period;
  }
}
