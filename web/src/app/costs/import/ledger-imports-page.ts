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
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { CostTabs } from '../cost-tabs.js';
import type { LedgerImport } from '../cost.js';

@Component({
  selector: 'sam-ledger-imports-page',
  imports: [Cell, CostTabs, DataTable, EmptyState, MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('costs.tabs.imports')" [lead]="t('costs.import.listLead')">
        @if (auth.can('costs:import')) {
          <a matButton="filled" routerLink="/costs/imports/new">{{ t('costs.import.open') }}</a>
        }
      </sam-page-header>
      <sam-cost-tabs />
      <sam-data-table
        [caption]="t('costs.tabs.imports')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="file" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/costs/imports', row.id]">{{ row.fileName }}</a>
        </ng-template>
        <sam-empty-state icon="imports" [heading]="t('costs.import.none')" [text]="t('costs.invoices.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class LedgerImportsPage {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly auth = inject(AuthStore);
  protected readonly list = pagedList<LedgerImport>(() => '/costs/imports', () => ({}), ['costs']);
  protected readonly id = (one: LedgerImport) => one.id;
  protected readonly columns = computed<Column<LedgerImport>[]>(() => {
    const header = (key: string) => this.language.text(`costs.import.columns.${key}`);
    const count = (key: 'received' | 'added' | 'changed' | 'open') => ({
      ...{ key, header: header(key), align: 'end' as const, minor: key === 'changed' },
      text: (one: LedgerImport) => this.format.number(one[key]),
    });
    return [
      { key: 'file', header: header('file') },
      { key: 'createdAt', header: header('createdAt'), text: (one) => this.format.date(one.createdAt, 'datetime') },
      ...[count('received'), count('added'), count('changed'), count('open')],
    ];
  });
}
