import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import type { SupplierServiceLevel } from './supplier.js';

/** What the supplier has promised and is in force today. */
@Component({
  selector: 'sam-supplier-service-levels',
  imports: [Cell, DataTable, EmptyState, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="supplier-levels" *transloco="let t">
      <div class="section-head">
        <h2 id="supplier-levels">{{ t('suppliers.levelsToday') }}</h2>
        <a routerLink="/service-levels" [queryParams]="{ supplierId: supplierId() }">{{
          t('suppliers.allLevels')
        }}</a>
      </div>
      <sam-data-table
        [caption]="t('suppliers.levelsToday')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/service-levels', row.id]">{{ row.name }}</a>
          <div class="small muted">{{ promises.of(row) }}</div>
        </ng-template>
        <sam-empty-state
          icon="service-levels"
          [heading]="t('suppliers.noLevels')"
          [text]="t('suppliers.noLevelsMore')"
        />
      </sam-data-table>
    </section>
  `,
})
export class SupplierServiceLevels {
  readonly supplierId = input.required<string>();
  protected readonly promises = inject(PromiseText);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly list = pagedList<SupplierServiceLevel>(
    () => '/service-levels',
    () => ({ supplierId: this.supplierId(), inForceOn: this.today.date(), sort: 'code', limit: 20 }),
  );
  protected readonly id = (level: SupplierServiceLevel) => level.id;
  protected readonly columns = computed<Column<SupplierServiceLevel>[]>(() => [
    { key: 'name', header: this.language.text('contracts.levelColumns.name') },
    {
      key: 'tower',
      header: this.language.text('contracts.levelColumns.tower'),
      text: ({ towerName }) => towerName,
    },
  ]);
}
