import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { obligedParties } from '@samsyn/domain/obligations/obligation';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
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
import { ToneMark } from '../shared/tone/tone-mark.js';
import { type Obligation, standings, standingTones, topics } from './obligation.js';
import { ObligationWords } from './obligation-words.js';

/** What contracts ask of both sides, by what is due next. */
@Component({
  selector: 'sam-obligations-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, DayPipe, EmptyState, FilterBar, Illustrative, MatButton, PageHeader],
    ...[RouterLink, SearchBox, ToneMark, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.obligations')" [lead]="t(isVendor ? 'obligations.leadVendor' : 'obligations.lead')" [crumbs]="crumbs()">
        @if (auth.can('obligations:create')) {
          <a matButton="filled" routerLink="/governance/obligations/new">{{ t('obligations.add') }}</a>
        }
      </sam-page-header>
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-search-box [label]="t('obligations.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
        @if (!isVendor) {
          <sam-choice-filter
            [label]="t('obligations.fields.supplierId')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
        <sam-choice-filter
          [label]="t('obligations.fields.obliged')"
          [all]="t('obligations.anyObliged')"
          [options]="obliged()"
          [value]="filters.of('obliged')"
          (choose)="filters.set({ obliged: $event })"
        />
        <sam-choice-filter
          [label]="t('obligations.standing')"
          [all]="t('obligations.anyStanding')"
          [options]="standings()"
          [value]="filters.of('standing')"
          (choose)="filters.set({ standing: $event })"
        />
      </sam-filter-bar>
      <sam-data-table
        [caption]="t('sections.obligations')"
        [columns]="columns()"
        [listing]="list.listing()"
        [sort]="filters.sort()"
        [trackBy]="id"
        (sortChange)="filters.sortBy($event)"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="title" [samCellOf]="list.listing().rows" let-row>
          <span class="row">
            <a [routerLink]="['/governance/obligations', row.id]">{{ row.title }}</a>
            @if (row.illustrative) {
              <sam-illustrative />
            }
          </span>
          <div class="small muted">{{ words.where(row) }}</div>
        </ng-template>
        <ng-template samCell="nextOn" [samCellOf]="list.listing().rows" let-row>
          <span class="nowrap">{{ row.nextOn | samDay: 'day' }}</span>
          <div class="small muted">{{ words.recurrence(row) }}</div>
        </ng-template>
        <ng-template samCell="standing" [samCellOf]="list.listing().rows" let-row>
          <sam-tone [tone]="tones[row.standing]" [text]="t('obligations.standings.' + row.standing)" />
        </ng-template>
        @if (filters.any()) {
          <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
            <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
          </sam-empty-state>
        } @else {
          <sam-empty-state icon="contracts" [heading]="t('obligations.none')" [text]="t(isVendor ? 'obligations.noneVendor' : 'obligations.noneMore')" />
        }
      </sam-data-table>
      <sam-data-notice />
    </ng-container>
  `,
  host: { class: 'stack' },
})
export class ObligationsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(ObligationWords);
  protected readonly isVendor = this.auth.role() === 'vendor';
  protected readonly tones = standingTones;
  protected readonly filters = addressFilters(['supplierId', 'contractId', 'obliged', 'standing'], 'nextOn');
  protected readonly list = pagedList<Obligation>(() => '/obligations', () => this.filters.query(), topics);
  protected readonly suppliers = choices(() => (this.isVendor ? null : '/suppliers'));
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly id = ({ id }: Obligation) => id;
  protected readonly obliged = computed(() => obligedParties.map((value) => ({ value, text: this.language.text(`obligations.parties.${value}`) })));
  protected readonly standings = computed(() => standings.map((value) => ({ value, text: this.language.text(`obligations.standings.${value}`) })));
  protected readonly columns = computed<Column<Obligation>[]>(() => {
    const header = (key: string) => this.language.text(`obligations.fields.${key}`);
    return [
      { key: 'title', header: header('title'), sortable: true },
      ...(this.isVendor ? [] : [{ key: 'supplier', header: header('supplierId'), sortable: true, text: (row: Obligation) => row.supplierName }]),
      { key: 'obliged', header: header('obliged'), text: ({ obliged }) => this.language.text(`obligations.parties.${obliged}`) },
      { key: 'nextOn', header: header('nextOn'), sortable: true },
      { key: 'standing', header: this.language.text('obligations.standing') },
    ];
  });
}
