import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { SearchBox } from '../../shared/listing/search-box.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import type { EndToEndLedger, EndToEndPageOf } from './end-to-end.js';
import { MinutesBar } from './minutes-bar.js';
import { TermsLine } from './terms-line.js';

/** A month's services, those down the longest first, and who answers for how much of it. */
@Component({
  selector: 'sam-end-to-end-page',
  imports: [Cell, ChoiceFilter, DataTable, EmptyState, FilterBar, MinutesBar, PageHeader, RouterLink, SearchBox, TermsLine, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('ledgers.endToEnd.title')" [lead]="t('ledgers.endToEnd.lead')" [crumbs]="crumbs()" />
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <label class="row">
          {{ t('ledgers.endToEnd.month') }}
          <input class="control month" type="month" [value]="month()" (change)="choose($event)" />
        </label>
        @if (!isVendor) {
          <sam-choice-filter
            [label]="t('ledgers.endToEnd.supplier')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
        <sam-search-box [label]="t('ledgers.endToEnd.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
      </sam-filter-bar>
      @if (whole.value(); as page) {
        <section class="card stack" aria-labelledby="whole">
          <h2 id="whole">{{ t('ledgers.endToEnd.total', { month: written(page.period), time: time(page.totals.minutes) }) }}</h2>
          <sam-minutes-bar [sums]="page.totals" />
          <sam-terms-line />
        </section>
      }
      <sam-data-table
        [caption]="t('ledgers.endToEnd.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="service" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/ledgers/end-to-end', row.serviceId]" [queryParams]="{ period: month() || null }">{{ row.serviceName }}</a>
        </ng-template>
        <ng-template samCell="parts" [samCellOf]="list.listing().rows" let-row>
          @if (row.minutes > 0) {
            <sam-minutes-bar [sums]="row" />
          } @else {
            <span class="muted">{{ t('ledgers.endToEnd.up') }}</span>
          }
        </ng-template>
        <sam-empty-state icon="services" [heading]="t('ledgers.endToEnd.none')" [text]="t('ledgers.endToEnd.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
  styles: `
    .month {
      width: auto;
    }
    section {
      margin-bottom: var(--space-4);
    }
  `,
})
export class EndToEndPage {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly isVendor = inject(AuthStore).role() === 'vendor';
  protected readonly suppliers = choices(() => (this.isVendor ? null : '/suppliers'));
  protected readonly filters = addressFilters(['period', 'supplierId'], '');
  protected readonly list = pagedList<EndToEndLedger>(
    () => '/ledgers/end-to-end',
    () => ({ period: this.filters.of('period'), supplierId: this.filters.of('supplierId'), q: this.filters.of('q') }),
  );
  protected readonly whole = apiObject<EndToEndPageOf>(() => {
    const period = this.filters.of('period');
    return period ? `/ledgers/end-to-end?limit=1&period=${period}` : '/ledgers/end-to-end?limit=1';
  });
  protected readonly month = computed(() => this.filters.of('period') || (this.whole.value()?.period ?? ''));
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.services'), link: '/services' }]);
  protected readonly id = (one: EndToEndLedger) => one.serviceId;
  protected readonly columns = computed<Column<EndToEndLedger>[]>(() => {
    const header = (key: string) => this.language.text(`ledgers.endToEnd.columns.${key}`);
    return [
      { key: 'service', header: header('service') },
      { key: 'minutes', header: header('minutes'), align: 'end', text: ({ minutes }) => this.time(minutes) },
      { key: 'availability', header: header('availability'), align: 'end', text: ({ availability: share }) => (share === null ? '–' : this.format.percent(share)) },
      { key: 'parts', header: header('parts') },
    ];
  });

  protected choose({ target }: Event): void {
    this.filters.set({ period: (target as HTMLInputElement).value });
  }

  protected time(minutes: number): string {
    return this.format.duration(minutes * 60_000);
  }

  protected written(period: string): string {
    return this.format.calendarDate(period, 'month');
  }
}
