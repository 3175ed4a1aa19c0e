import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { type QuickField, QuickForm, type Typed } from '../shared/form/quick-form.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { type BoardPack, inTheMaking, packFormats, packLanguages } from './board-pack.js';
import { PackState } from './pack-state.js';
import { lookAgainWhile } from './look-again.js';

/** Packs that were made, and making another one: which month, in which language, as what. */
@Component({
  selector: 'sam-board-packs-page',
  imports: [Cell, DataTable, EmptyState, MatButton, PackState, PageHeader, QuickForm, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('places.board-packs')" [lead]="t('boardPacks.lead')">
        @if (auth.can('fact-exports:read')) {
          <a matButton routerLink="/board-packs/facts">{{ t('boardPacks.facts.title') }}</a>
        }
        <a matButton="outlined" routerLink="/board-packs/schedules">{{ t('boardPacks.schedules.title') }}</a>
      </sam-page-header>
      <div class="stack">
        @if (auth.can('board-packs:create') && periods.value()?.items?.length) {
          <section class="card stack" aria-labelledby="make-pack">
            <h2 id="make-pack">{{ t('boardPacks.make') }}</h2>
            <sam-quick-form [action]="t('boardPacks.make')" [fields]="fields()" [initial]="initial()" [always]="true" [send]="make" />
          </section>
        }
        <sam-data-table
          [caption]="t('places.board-packs')"
          [columns]="columns()"
          [listing]="list.listing()"
          [trackBy]="id"
          (showMore)="list.more()"
          (retry)="list.reload()"
        >
          <ng-template samCell="period" [samCellOf]="list.listing().rows" let-row>
            <a [routerLink]="['/board-packs', row.id]">{{ month(row) }}</a>
            @if (row.scheduleId) {
              <div class="small muted">{{ t('boardPacks.scheduled') }}</div>
            }
          </ng-template>
          <ng-template samCell="status" [samCellOf]="list.listing().rows" let-row>
            <sam-pack-state [pack]="row" />
          </ng-template>
          <sam-empty-state icon="chart" [heading]="t('boardPacks.none')" [text]="t('boardPacks.noneMore')" />
        </sam-data-table>
      </div>
    </ng-container>
  `,
})
export class BoardPacksPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly periods = apiObject<components['schemas']['ScorecardPeriodsDto']>(() => '/scorecards/periods');
  protected readonly list = pagedList<BoardPack>(
    () => '/board-packs',
    () => ({}),
    ['board-packs'],
  );
  protected readonly id = (one: BoardPack) => one.id;
  protected readonly month = ({ period }: BoardPack) => this.format.calendarDate(period, 'month');
  protected readonly fields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`boardPacks.${key}`);
    const options = (key: string, values: readonly string[]) => values.map((value) => ({ value, text: text(`${key}.${value}`) }));
    return [
      {
        ...{ key: 'period', label: text('period'), kind: 'select' },
        options: (this.periods.value()?.items ?? []).map(({ period, open }) => ({
          value: period,
          text: `${this.format.calendarDate(period, 'month')}${open ? ` (${text('openMonth')})` : ''}`,
        })),
      },
      { key: 'language', label: text('language'), kind: 'select', options: options('languages', packLanguages) },
      { key: 'format', label: text('format'), kind: 'select', options: options('formats', packFormats) },
    ];
  });
  /** The newest month that is over. */
  protected readonly initial = computed(() => {
    const months = this.periods.value()?.items ?? [];
    return { period: (months.find(({ open }) => !open) ?? months[0])?.period ?? '', language: this.language.code(), format: 'pdf' };
  });
  protected readonly columns = computed<Column<BoardPack>[]>(() => {
    const header = (key: string) => this.language.text(`boardPacks.${key}`);
    return [
      { key: 'period', header: header('period') },
      { key: 'language', header: header('language'), text: ({ language }) => this.language.text(`boardPacks.languages.${language}`) },
      { key: 'format', header: header('format'), text: ({ format }) => this.language.text(`boardPacks.formats.${format}`) },
      { key: 'createdAt', header: header('createdAt'), minor: true, text: (one) => this.made(one) },
      { key: 'status', header: header('file') },
    ];
  });
  protected readonly make = async (typed: Typed): Promise<void> => {
    await this.api.post('/board-packs', { body: typed });
    this.list.reload();
  };

  constructor() {
    // Open pages hear when one is made; how far it has come they ask for.
    lookAgainWhile(this.list, inTheMaking);
  }

  private made({ createdAt, createdByName }: BoardPack): string {
    return [this.format.date(createdAt, 'datetime'), createdByName].filter(Boolean).join(', ');
  }
}
