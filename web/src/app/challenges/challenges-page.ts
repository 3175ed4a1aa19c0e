import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { challengeStates } from '@samsyn/domain/innovation/challenge-state';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
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
import { innovationSections } from '../shared/sections/innovation-sections.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { ChallengeMark } from './challenge-mark.js';
import { topics, type Challenge } from './challenge.js';

/** What the buyer asks its suppliers to solve. */
@Component({
  selector: 'sam-challenges-page',
  imports: [
    ...[Cell, ChallengeMark, ChoiceFilter, DataNotice, DataTable, EmptyState, FilterBar, Illustrative, MatButton],
    ...[PageHeader, RouterLink, SearchBox, SectionLinks, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.challenges')" [lead]="t(isVendor() ? 'challenges.leadVendor' : 'challenges.lead')">
        @if (auth.can('challenges:create')) {
          <a matButton="filled" routerLink="/innovation/challenges/new">{{ t('challenges.add') }}</a>
        }
      </sam-page-header>
      <div class="stack">
        <sam-section-links [sections]="sections" />
        <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
          <sam-search-box [label]="t('challenges.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
          <sam-choice-filter
            [label]="t('challenges.columns.state')"
            [all]="t('challenges.anyState')"
            [options]="states()"
            [value]="filters.of('state')"
            (choose)="filters.set({ state: $event })"
          />
        </sam-filter-bar>
        <sam-data-table
          [caption]="t('sections.challenges')"
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
              <a [routerLink]="['/innovation/challenges', row.id]">{{ row.title }}</a>
              @if (row.illustrative) {
                <sam-illustrative />
              }
            </span>
          </ng-template>
          <ng-template samCell="state" [samCellOf]="list.listing().rows" let-row>
            <sam-challenge-mark [challenge]="row" />
          </ng-template>
          @if (filters.any()) {
            <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
              <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
            </sam-empty-state>
          } @else {
            <sam-empty-state icon="innovation" [heading]="t('challenges.none')" [text]="t(isVendor() ? 'challenges.noneVendor' : 'challenges.noneMore')" />
          }
        </sam-data-table>
        <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class ChallengesPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly sections = innovationSections;
  protected readonly filters = addressFilters(['state'], '-toOn');
  protected readonly list = pagedList<Challenge>(
    () => '/challenges',
    () => this.filters.query(),
    topics,
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly states = computed(() =>
    challengeStates
      .filter((state) => state !== 'draft' || !this.isVendor())
      .map((value) => ({ value, text: this.language.text(`challenges.standings.${value}`) })),
  );
  protected readonly id = ({ id }: Challenge) => id;
  protected readonly columns = computed<Column<Challenge>[]>(() => {
    const header = (key: string) => this.language.text(`challenges.columns.${key}`);
    return [
      { key: 'title', header: header('title'), sortable: true, csv: ({ title }) => title },
      { key: 'state', header: header('state'), csv: ({ state }) => this.language.text(`challenges.standings.${state}`) },
      { key: 'fromOn', header: header('fromOn'), minor: true, text: ({ fromOn }) => this.format.calendarDate(fromOn, 'day') },
      { key: 'toOn', header: header('toOn'), sortable: true, text: ({ toOn }) => this.format.calendarDate(toOn, 'day') },
      { key: 'proposals', header: header('proposals'), align: 'end', text: ({ proposals }) => this.format.number(proposals) },
    ];
  });
}
