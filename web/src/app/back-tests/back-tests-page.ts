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
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { BackTest } from './back-test.js';

@Component({
  selector: 'sam-back-tests-page',
  imports: [Cell, DataTable, EmptyState, MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('places.back-tests')" [lead]="t('backTests.lead')">
        @if (auth.can('back-tests:create')) {
          <a matButton="filled" routerLink="/back-tests/new">{{ t('backTests.add') }}</a>
        }
      </sam-page-header>
      <sam-data-table
        [caption]="t('places.back-tests')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/back-tests', row.id]">{{ row.name }}</a>
          <div class="small muted">{{ row.draftNames.join(', ') }}</div>
        </ng-template>
        <sam-empty-state icon="back-tests" [heading]="t('backTests.none')" [text]="t('backTests.noneMore')">
          @if (auth.can('back-tests:create')) {
            <a matButton="filled" routerLink="/back-tests/new">{{ t('backTests.add') }}</a>
          }
        </sam-empty-state>
      </sam-data-table>
    </ng-container>
  `,
})
export class BackTestsPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly list = pagedList<BackTest>(
    () => '/back-tests',
    () => ({}),
  );
  protected readonly id = (one: BackTest) => one.id;
  protected readonly columns = computed<Column<BackTest>[]>(() => {
    const header = (key: string) => this.language.text(`backTests.columns.${key}`);
    return [
      { key: 'name', header: header('name') },
      { key: 'months', header: header('months'), text: ({ from, to }) => `${this.format.calendarDate(from, 'month')} – ${this.format.calendarDate(to, 'month')}` },
      { key: 'status', header: header('status'), text: ({ status }) => this.language.text(`backTests.statuses.${status}`) },
      { key: 'createdAt', header: header('createdAt'), minor: true, text: ({ createdAt }) => this.format.date(createdAt, 'datetime') },
    ];
  });
}
