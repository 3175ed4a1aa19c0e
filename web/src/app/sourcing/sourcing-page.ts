import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { sourcingChoices } from '@samsyn/domain/sourcing/sourcing-decision';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import { type SourcingRow, sellerOf } from './sourcing.js';

/** Every service: what is decided of it, and what nobody has decided. */
@Component({
  selector: 'sam-sourcing-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, EmptyState, FilterBar, MatButton, PageHeader, RouterLink],
    ...[SearchBox, StateMark, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.sourcing')" [lead]="t('sourcing.lead')" [crumbs]="crumbs()" />
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-search-box [label]="t('sourcing.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
        <sam-choice-filter
          [label]="t('sourcing.fields.choice')"
          [all]="t('sourcing.anyChoice')"
          [options]="kinds()"
          [value]="filters.of('choice')"
          (choose)="filters.set({ choice: $event })"
        />
        <sam-choice-filter
          [label]="t('sourcing.fields.supplierId')"
          [all]="t('lists.allSuppliers')"
          [options]="suppliers()"
          [value]="filters.of('supplierId')"
          (choose)="filters.set({ supplierId: $event })"
        />
      </sam-filter-bar>
      <sam-data-table
        [caption]="t('sections.sourcing')"
        [columns]="columns()"
        [listing]="list.listing()"
        [sort]="filters.sort()"
        [trackBy]="rowId"
        (sortChange)="filters.sortBy($event)"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/governance/sourcing', row.id]">{{ row.name }}</a>
        </ng-template>
        <ng-template samCell="choice" [samCellOf]="list.listing().rows" let-row>
          @if (row.decision; as decision) {
            {{ t('sourcing.choices.' + decision.choice) }}
          } @else {
            <sam-state-mark tone="attention" [text]="t('sourcing.choices.undecided')" />
          }
        </ng-template>
        <ng-template samCell="reviewOn" [samCellOf]="list.listing().rows" let-row>
          <div>
            {{ day(row.decision?.reviewOn) }}
            @if (row.decision?.reviewLate) {
              <div class="small"><sam-state-mark tone="bad" [text]="t('sourcing.reviewLate')" /></div>
            }
          </div>
        </ng-template>
        @if (filters.any()) {
          <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
            <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
          </sam-empty-state>
        } @else {
          <sam-empty-state icon="services" [heading]="t('sourcing.none')" [text]="t('sourcing.noneMore')">
            <a matButton="outlined" routerLink="/services">{{ t('sourcing.toServices') }}</a>
          </sam-empty-state>
        }
      </sam-data-table>
      <sam-data-notice />
    </ng-container>
  `,
})
export class SourcingPage {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly filters = addressFilters(['choice', 'supplierId'], 'name');
  protected readonly list = pagedList<SourcingRow>(() => '/sourcing/services', () => this.filters.query(), ['sourcing', 'services']);
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly kinds = computed(() => [...sourcingChoices, 'undecided'].map((value) => ({ value, text: this.language.text(`sourcing.choices.${value}`) })));
  protected readonly rowId = ({ id }: SourcingRow) => id;
  protected readonly day = (value: string | null | undefined) => (value ? this.format.calendarDate(value, 'day') : '–');
  protected readonly columns = computed<Column<SourcingRow>[]>(() => {
    const header = (key: string) => this.language.text(`sourcing.fields.${key}`);
    return [
      { key: 'name', header: header('service'), sortable: true },
      { key: 'choice', header: header('choice') },
      { key: 'from', header: header('from'), text: ({ decision }) => (decision ? sellerOf(decision) : '') || '–' },
      { key: 'decidedOn', header: header('decidedOn'), minor: true, text: ({ decision }) => this.day(decision?.decidedOn) },
      { key: 'decidedBy', header: header('decidedBy'), minor: true, text: ({ decision }) => decision?.decidedBy ?? '–' },
      { key: 'reviewOn', header: header('reviewOn'), sortable: true },
    ];
  });
}
