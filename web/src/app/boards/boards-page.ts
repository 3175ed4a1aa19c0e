import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
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
import { PageHeader } from '../shared/page-header/page-header.js';
import { type Board, levels } from './board.js';

/** Boards and forums with who takes part and when they meet next. */
@Component({
  selector: 'sam-boards-page',
  imports: [Cell, ChoiceFilter, DataTable, EmptyState, FilterBar, Illustrative, MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('boards.title')" [lead]="t('boards.lead')" [crumbs]="crumbs()">
        @if (auth.can('boards:create')) {
          <a matButton="filled" routerLink="/governance/boards/new">{{ t('boards.add') }}</a>
        }
      </sam-page-header>
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-choice-filter [label]="t('boards.columns.level')" [all]="t('boards.allLevels')" [options]="levels()" [value]="filters.of('level')" (choose)="filters.set({ level: $event })" />
        @if (auth.role() !== 'vendor') {
          <sam-choice-filter
            [label]="t('boards.columns.suppliers')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
      </sam-filter-bar>
      <sam-data-table [caption]="t('boards.title')" [columns]="columns()" [listing]="list.listing()" [sort]="filters.sort()" [trackBy]="id" (sortChange)="filters.sortBy($event)" (showMore)="list.more()" (retry)="list.reload()">
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/governance/boards', row.id]">{{ row.name }}</a>&ngsp;
          @if (row.illustrative) {
            <sam-illustrative />
          }
          @if (row.closed) {
            <div class="small muted">{{ t('boards.closed') }}</div>
          }
        </ng-template>
        @if (filters.any()) {
          <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
            <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
          </sam-empty-state>
        } @else {
          <sam-empty-state icon="governance" [heading]="t('boards.none')" [text]="t(auth.role() === 'vendor' ? 'boards.noneVendor' : 'boards.noneMore')" />
        }
      </sam-data-table>
    </ng-container>
  `,
})
export class BoardsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly filters = addressFilters(['level', 'supplierId'], 'name');
  protected readonly list = pagedList<Board>(
    () => '/boards',
    () => this.filters.query(),
    ['boards', 'meetings'],
  );
  protected readonly suppliers = choices(() => (this.auth.role() === 'vendor' ? null : '/suppliers'));
  protected readonly levels = computed(() => levels.map((value) => ({ value, text: this.language.text(`boards.levels.${value}`) })));
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly id = ({ id }: Board) => id;
  protected readonly columns = computed<Column<Board>[]>(() => {
    const header = (key: string) => this.language.text(`boards.columns.${key}`);
    return [
      { key: 'name', header: header('name'), sortable: true },
      { key: 'level', header: header('level'), whole: true, text: ({ level }) => this.language.text(`boards.levels.${level}`) },
      { key: 'suppliers', header: header('suppliers'), minor: true, text: ({ suppliers }) => suppliers.map(({ name }) => name).join(', ') || '–' },
      { key: 'chair', header: header('chair'), minor: true, text: ({ chairName }) => chairName ?? '–' },
      { key: 'next', header: header('next'), whole: true, text: ({ nextMeeting }) => (nextMeeting ? this.format.date(nextMeeting.startsAt, 'datetime') : '–') },
    ];
  });
}
