import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { riskBands, riskStates } from '@samsyn/domain/risks/risk';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe, NumberPipe } from '../core/i18n/pipes.js';
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
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { bandTones, type Risk, type RiskMatrix, sections, topics } from './risk.js';
import { RiskMatrixTable } from './risk-matrix.js';

/** The register of risks: where they stand, and each with its size, what is done about it and when it is looked at again. */
@Component({
  selector: 'sam-risks-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, DayPipe, EmptyState, FilterBar, Illustrative, MatButton, NumberPipe, PageHeader],
    ...[Problem, RiskMatrixTable, RouterLink, SearchBox, SectionLinks, ToneMark, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.risks')" [lead]="t('risks.lead')" [crumbs]="crumbs()">
        @if (auth.can('risks:create')) {
          <a matButton="filled" routerLink="/governance/risks/new" [queryParams]="filters.of('supplierId') ? { supplierId: filters.of('supplierId') } : {}">{{ t('risks.add') }}</a>
        }
      </sam-page-header>
      <sam-section-links [sections]="sections" />
      @if (matrix.problem(); as problem) {
        <sam-problem [problem]="problem" (retry)="matrix.reload()" />
      } @else if (matrix.value(); as all) {
        <div class="summary">
          <div class="card"><sam-risk-matrix [matrix]="all" /></div>
          <section class="card stack-tight" aria-labelledby="by-band">
            <h2 id="by-band">{{ t('risks.byBand') }}</h2>
            <ul class="counts">
              @for (band of bands; track band) {
                <li>
                  <sam-tone [tone]="tones[band]" [text]="t('risks.bands.' + band)" /> <strong>{{ all[band] | samNumber }}</strong>
                </li>
              }
            </ul>
            <p>{{ t('risks.overdueCount', { count: all.overdue }) }}</p>
            <p class="muted prose">{{ t('risks.rule') }}</p>
          </section>
        </div>
      }
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-search-box [label]="t('risks.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
        <sam-choice-filter
          [label]="t('risks.fields.supplierId')"
          [all]="t('lists.allSuppliers')"
          [options]="suppliers()"
          [value]="filters.of('supplierId')"
          (choose)="filters.set({ supplierId: $event })"
        />
        <sam-choice-filter
          [label]="t('risks.fields.towerId')"
          [all]="t('lists.allTowers')"
          [options]="towers()"
          [value]="filters.of('towerId')"
          (choose)="filters.set({ towerId: $event })"
        />
        <sam-choice-filter
          [label]="t('risks.fields.state')"
          [all]="t('risks.anyState')"
          [options]="states()"
          [value]="filters.of('state')"
          (choose)="filters.set({ state: $event })"
        />
      </sam-filter-bar>
      @if (filters.of('likelihood') && filters.of('impact')) {
        <p role="status">{{ t('risks.ofSquare', { likelihood: filters.of('likelihood'), impact: filters.of('impact') }) }}</p>
      }
      <sam-data-table
        [caption]="t('sections.risks')"
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
            <a [routerLink]="['/governance/risks', row.id]">{{ row.title }}</a>
            @if (row.illustrative) {
              <sam-illustrative />
            }
          </span>
          <div class="small muted">{{ about(row) }}</div>
        </ng-template>
        <ng-template samCell="size" [samCellOf]="list.listing().rows" let-row>
          <sam-tone [tone]="tones[row.currentBand]" [text]="t('risks.bands.' + row.currentBand)" />
          <div class="small muted nowrap">{{ t('risks.size', { likelihood: row.currentLikelihood, impact: row.currentImpact }) }}</div>
        </ng-template>
        <ng-template samCell="reviewOn" [samCellOf]="list.listing().rows" let-row>
          <span class="nowrap">{{ row.reviewOn | samDay: 'day' }}</span>
          @if (row.overdue) {
            <div class="small late">{{ t('risks.overdue') }}</div>
          }
        </ng-template>
        @if (filters.any()) {
          <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
            <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
          </sam-empty-state>
        } @else {
          <sam-empty-state icon="warning" [heading]="t('risks.none')" [text]="t('risks.noneMore')" />
        }
      </sam-data-table>
      <sam-data-notice />
    </ng-container>
  `,
  styles: `
    .summary {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      gap: var(--space-4);
    }
    .counts {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .counts li {
      display: flex;
      align-items: center;
      gap: var(--space-2);
    }
    .late {
      color: var(--below-minimum);
      font-weight: 600;
    }
  `,
  host: { class: 'stack' },
})
export class RisksPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly sections = sections;
  protected readonly tones = bandTones;
  protected readonly bands = riskBands.toReversed();
  protected readonly filters = addressFilters(['supplierId', 'towerId', 'state', 'likelihood', 'impact', 'standing'], '-size');
  protected readonly list = pagedList<Risk>(() => '/risks', () => this.filters.query(), topics);
  protected readonly matrix = apiObject<RiskMatrix>(() => {
    const supplierId = this.filters.of('supplierId');
    return supplierId ? `/risks/matrix?supplierId=${supplierId}` : '/risks/matrix';
  }, { topics });
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly id = ({ id }: Risk) => id;
  protected readonly states = computed(() => riskStates.map((value) => ({ value, text: this.language.text(`risks.states.${value}`) })));
  protected readonly columns = computed<Column<Risk>[]>(() => {
    const header = (key: string) => this.language.text(`risks.fields.${key}`);
    return [
      { key: 'title', header: header('title'), sortable: true },
      { key: 'size', header: this.language.text('risks.sizeToday'), sortable: true },
      { key: 'state', header: header('state'), text: ({ state }) => this.language.text(`risks.states.${state}`) },
      { key: 'treatment', header: header('treatment'), minor: true, text: ({ treatment }) => (treatment ? this.language.text(`risks.treatments.${treatment}`) : '–') },
      { key: 'owner', header: header('ownerUserId'), minor: true, text: ({ ownerName }) => ownerName ?? '–' },
      { key: 'reviewOn', header: header('reviewOn'), sortable: true },
    ];
  });

  protected about({ supplierName, towerName, contractNumber }: Risk): string {
    return [supplierName, towerName, contractNumber].filter((part) => part !== null).join(' · ');
  }
}
