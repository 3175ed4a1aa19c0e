import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { settingsCrumbs } from '../crumbs.js';
import type { Calendar } from './calendar.js';

@Component({
  selector: 'sam-calendars-page',
  imports: [Cell, DataTable, EmptyState, MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header
        [heading]="t('settings.parts.calendars')"
        [lead]="t('calendars.lead')"
        [crumbs]="crumbs()"
      >
        @if (auth.can('service-calendars:create')) {
          <a matButton="filled" routerLink="/settings/calendars/new">{{ t('calendars.add') }}</a>
        }
      </sam-page-header>
      <sam-data-table
        [caption]="t('settings.parts.calendars')"
        [columns]="columns()"
        [listing]="list.listing()"
        [sort]="filters.sort()"
        [trackBy]="id"
        (sortChange)="filters.sortBy($event)"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/settings/calendars', row.id]">{{ row.name }}</a>
        </ng-template>
        <sam-empty-state icon="calendar" [heading]="t('calendars.none')" [text]="t('calendars.noneNext')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class CalendarsPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly crumbs = settingsCrumbs();
  protected readonly filters = addressFilters([], 'name');
  protected readonly list = pagedList<Calendar>(
    () => '/service-calendars',
    () => this.filters.query(),
  );
  protected readonly id = (calendar: Calendar) => calendar.id;

  protected readonly columns = computed<Column<Calendar>[]>(() => [
    { key: 'name', header: this.language.text('calendars.fields.name'), sortable: true },
    { key: 'zone', header: this.language.text('calendars.fields.zone'), text: ({ zone }) => zone },
    {
      key: 'updatedAt',
      header: this.language.text('suppliers.updated'),
      align: 'end',
      text: ({ updatedAt }) => this.format.date(updatedAt, 'day'),
    },
  ]);
}
