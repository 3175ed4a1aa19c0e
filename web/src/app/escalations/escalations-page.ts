import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
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
import { escalationLevels, type EscalationRow } from './escalation.js';
import { LevelMark } from './level-mark.js';

/** What was escalated: where it stands, since when, and when it goes on. */
@Component({
  selector: 'sam-escalations-page',
  imports: [
    ...[Cell, ChoiceFilter, DataTable, DayPipe, EmptyState, FilterBar, Illustrative, LevelMark, MatButton, PageHeader, RouterLink],
    ...[SearchBox, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('escalations.title')" [lead]="t('escalations.lead')" [crumbs]="crumbs()">
        @if (auth.can('escalations:update')) {
          <a matButton="outlined" routerLink="/governance/escalations/ladders">{{ t('escalations.ladders') }}</a>
        }
      </sam-page-header>
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-search-box [label]="t('escalations.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
        <sam-choice-filter [label]="t('escalations.columns.state')" [all]="t('escalations.states.open')" [options]="states()" [value]="filters.of('state')" (choose)="filters.set({ state: $event })" />
        <sam-choice-filter [label]="t('escalations.columns.level')" [all]="t('boards.allLevels')" [options]="levels()" [value]="filters.of('level')" (choose)="filters.set({ level: $event })" />
        @if (auth.role() !== 'vendor') {
          <sam-choice-filter
            [label]="t('escalations.columns.suppliers')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
      </sam-filter-bar>
      <sam-data-table [caption]="t('escalations.title')" [columns]="columns()" [listing]="list.listing()" [sort]="filters.sort()" [trackBy]="id" (sortChange)="filters.sortBy($event)" (showMore)="list.more()" (retry)="list.reload()">
        <ng-template samCell="title" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/governance/escalations', row.id]">{{ title(row) }}</a>
          @if (row.illustrative) {
            <sam-illustrative />
          }
        </ng-template>
        <ng-template samCell="level" [samCellOf]="list.listing().rows" let-row>
          <sam-level-mark [level]="row.level" />
          <div class="small muted">{{ t('escalations.since') }} {{ row.levelSince | samDay: 'day' }}</div>
        </ng-template>
        <ng-template samCell="nextLevelOn" [samCellOf]="list.listing().rows" let-row>
          @if (row.state === 'ended') {
            {{ t('escalations.states.ended') }}
          } @else if (row.nextLevelOn; as on) {
            {{ on | samDay: 'day' }}
            <div class="small muted">{{ t('boards.levels.' + row.nextLevel) }}</div>
          } @else {
            {{ t('escalations.top') }}
          }
        </ng-template>
        @if (filters.any()) {
          <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
            <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
          </sam-empty-state>
        } @else {
          <sam-empty-state icon="met" [heading]="t('escalations.none')" [text]="t('escalations.noneMore')" />
        }
      </sam-data-table>
    </ng-container>
  `,
})
export class EscalationsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['state', 'level', 'supplierId'], '-raisedAt');
  protected readonly list = pagedList<EscalationRow>(
    () => '/escalations',
    () => {
      const { state = 'open', ...rest } = this.filters.query();
      return { ...rest, ...(state === 'all' ? {} : { state }) };
    },
    ['escalations'],
  );
  protected readonly suppliers = choices(() => (this.auth.role() === 'vendor' ? null : '/suppliers'));
  protected readonly states = computed(() => (['ended', 'all'] as const).map((value) => ({ value, text: this.language.text(`escalations.states.${value}`) })));
  protected readonly levels = computed(() => escalationLevels.map((value) => ({ value, text: this.language.text(`boards.levels.${value}`) })));
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly id = ({ id }: EscalationRow) => id;
  protected readonly title = ({ titleSv, titleEn }: EscalationRow) => (this.language.code() === 'sv' ? titleSv : titleEn);
  protected readonly columns = computed<Column<EscalationRow>[]>(() => {
    const header = (key: string) => this.language.text(`escalations.columns.${key}`);
    return [
      { key: 'title', header: header('title') },
      { key: 'suppliers', header: header('suppliers'), text: ({ suppliers }) => suppliers.join(', ') || this.language.text('meetings.buyerAlone') },
      { key: 'level', header: header('level') },
      { key: 'nextLevelOn', header: header('nextLevelOn'), sortable: true },
    ];
  });
}
