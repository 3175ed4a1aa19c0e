import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { TimeLeft } from '../shared/clock/time-left.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { MajorIncident } from './major-incident.js';

@Component({
  selector: 'sam-major-incidents-page',
  imports: [Cell, DataTable, EmptyState, MatButton, PageHeader, RouterLink, TimeLeft, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('majorIncidents.title')" [lead]="t('majorIncidents.lead')" [crumbs]="crumbs()">
        @if (auth.can('major-incidents:update')) {
          <a matButton="outlined" routerLink="obligations">{{ t('majorIncidents.obligations.title') }}</a>
        }
      </sam-page-header>
      <sam-data-table
        [caption]="t('majorIncidents.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="title" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="[row.id]">{{ row.title }}</a>
          <div class="small muted">{{ row.incidentNumber }}</div>
        </ng-template>
        <ng-template samCell="state" [samCellOf]="list.listing().rows" let-row>
          @if (row.nextUpdateDueAt; as due) {
            {{ t('majorIncidents.nextUpdate') }} <sam-time-left [until]="due" />
          } @else {
            {{ t('majorIncidents.ended') }}
          }
        </ng-template>
        <sam-empty-state icon="incidents" [heading]="t('majorIncidents.none')" [text]="t('majorIncidents.noneText')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class MajorIncidentsPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly list = pagedList<MajorIncident>(
    () => '/major-incidents',
    () => ({}),
    ['major-incidents'],
  );
  protected readonly id = (one: MajorIncident) => one.id;
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.incidents'), link: '/incidents' }]);
  protected readonly columns = computed<Column<MajorIncident>[]>(() => {
    const header = (key: string) => this.language.text(`majorIncidents.columns.${key}`);
    const at = (instant: string | null) => (instant === null ? '–' : this.format.date(instant, 'datetime'));
    return [
      { key: 'title', header: header('title') },
      { key: 'state', header: header('state') },
      { key: 'declared', header: header('declared'), text: ({ declaredAt }) => at(declaredAt) },
      { key: 'ended', header: header('ended'), minor: true, text: ({ endedAt }) => at(endedAt) },
      { key: 'parties', header: header('parties'), align: 'end', text: ({ supplierIds }) => this.format.number(supplierIds.length) },
    ];
  });
}
