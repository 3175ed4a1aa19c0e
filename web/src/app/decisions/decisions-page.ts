import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';

type Decision = components['schemas']['BoardDecisionDto'];
const offeredYears = 6;

/** What was decided, found by its words, board, supplier or year. */
@Component({
  selector: 'sam-decisions-page',
  imports: [Cell, ChoiceFilter, DataTable, DayPipe, EmptyState, FilterBar, Illustrative, MatButton, PageHeader, RouterLink, SearchBox, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('boardDecisions.title')" [lead]="t('boardDecisions.lead')" [crumbs]="crumbs()" />
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-search-box [label]="t('boardDecisions.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
        <sam-choice-filter [label]="t('boardDecisions.columns.board')" [all]="t('meetings.allBoards')" [options]="boards()" [value]="filters.of('boardId')" (choose)="filters.set({ boardId: $event })" />
        @if (auth.role() !== 'vendor') {
          <sam-choice-filter
            [label]="t('boardDecisions.columns.suppliers')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
        <sam-choice-filter [label]="t('boardDecisions.year')" [all]="t('boardDecisions.allYears')" [options]="years()" [value]="filters.of('year')" (choose)="filters.set({ year: $event })" />
      </sam-filter-bar>
      <sam-data-table [caption]="t('boardDecisions.title')" [columns]="columns()" [listing]="list.listing()" [sort]="filters.sort()" [trackBy]="id" (sortChange)="filters.sortBy($event)" (showMore)="list.more()" (retry)="list.reload()">
        <ng-template samCell="text" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/governance/decisions', row.id]">{{ row.text }}</a>&ngsp;
          @if (row.illustrative) {
            <sam-illustrative />
          }
          @if (row.sourceTitle; as about) {
            <div class="small muted">{{ about }}</div>
          }
        </ng-template>
        <ng-template samCell="decidedOn" [samCellOf]="list.listing().rows" let-row>
          <span class="nowrap">{{ row.decidedOn | samDay: 'day' }}</span>
        </ng-template>
        @if (filters.any()) {
          <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
            <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
          </sam-empty-state>
        } @else {
          <sam-empty-state icon="governance" [heading]="t('boardDecisions.none')" [text]="t('boardDecisions.noneMore')" />
        }
      </sam-data-table>
    </ng-container>
  `,
})
export class DecisionsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly filters = addressFilters(['boardId', 'supplierId', 'year'], '-decidedOn');
  protected readonly list = pagedList<Decision>(
    () => '/decisions',
    () => this.filters.query(),
    ['decisions'],
  );
  protected readonly boards = choices(() => (this.auth.can('boards:read') ? '/boards' : null));
  protected readonly suppliers = choices(() => (this.auth.role() === 'vendor' ? null : '/suppliers'));
  protected readonly years = computed(() => {
    const current = Number(this.today.date().slice(0, 4));
    return Array.from({ length: offeredYears }, (_, index) => String(current - index)).map((value) => ({ value, text: value }));
  });
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly id = ({ id }: Decision) => id;
  protected readonly columns = computed<Column<Decision>[]>(() => {
    const header = (key: string) => this.language.text(`boardDecisions.columns.${key}`);
    return [
      { key: 'decidedOn', header: header('decidedOn'), sortable: true },
      { key: 'text', header: header('text') },
      { key: 'board', header: header('board'), text: ({ boardName }) => boardName ?? '–' },
      { key: 'suppliers', header: header('suppliers'), minor: true, text: ({ supplierNames }) => supplierNames.join(', ') || this.language.text('meetings.buyerAlone') },
    ];
  });
}
