import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { base, topics, type Questionnaire } from './survey.js';

/** What rounds can ask. */
@Component({
  selector: 'sam-questionnaires-page',
  imports: [Cell, DataTable, EmptyState, Illustrative, MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('surveys.questionnaires.title')" [lead]="t('surveys.questionnaires.lead')" [crumbs]="crumbs()">
        @if (auth.can('surveys:create')) {
          <a matButton="filled" [routerLink]="[base, 'questionnaires', 'new']">{{ t('surveys.questionnaires.add') }}</a>
        }
      </sam-page-header>
      <sam-data-table
        [caption]="t('surveys.questionnaires.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [sort]="filters.sort()"
        [trackBy]="id"
        (sortChange)="filters.sortBy($event)"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <span class="row">
            <a [routerLink]="[base, 'questionnaires', row.id]">{{ row.name }}</a>
            @if (row.illustrative) {
              <sam-illustrative />
            }
          </span>
        </ng-template>
        <sam-empty-state icon="reports" [heading]="t('surveys.questionnaires.none')" [text]="t('surveys.questionnaires.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class QuestionnairesPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters([], 'name');
  protected readonly list = pagedList<Questionnaire>(
    () => '/survey-templates',
    () => this.filters.query(),
    topics,
  );
  protected readonly base = base;
  protected readonly id = ({ id }: Questionnaire) => id;
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('surveys.title'), link: base },
  ]);
  protected readonly columns = computed<Column<Questionnaire>[]>(() => {
    const header = (key: string) => this.language.text(`surveys.questionnaires.${key}`);
    return [
      { key: 'name', header: header('name'), sortable: true },
      { key: 'statements', header: header('statements'), align: 'end', text: ({ statements }) => this.format.number(statements.length) },
      { key: 'version', header: header('version'), align: 'end', text: ({ version }) => this.format.number(version) },
    ];
  });
}
