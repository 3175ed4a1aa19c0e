import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Statement } from './credit.js';

@Component({
  selector: 'sam-statements-page',
  imports: [Cell, ChoiceFilter, DataTable, EmptyState, FilterBar, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('credits.statements.title')" [lead]="t('credits.statements.lead')" [crumbs]="crumbs()" />
      @if (!isVendor()) {
        <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
          <sam-choice-filter
            [label]="t('credits.columns.supplier')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        </sam-filter-bar>
      }
      <sam-data-table
        [caption]="t('credits.statements.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="period" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/credits/statements', row.id]">{{ month(row.period) }}</a>
          <div class="small muted">{{ row.contractNumber }}</div>
        </ng-template>
        <sam-empty-state icon="credits" [heading]="t('credits.statements.none')" [text]="t('credits.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class StatementsPage {
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['supplierId'], '-period');
  protected readonly list = pagedList<Statement>(
    () => '/credit-statements',
    () => ({ supplierId: this.filters.of('supplierId') }),
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.credits'), link: '/credits' }]);
  protected readonly id = (one: Statement) => one.id;
  protected readonly columns = computed<Column<Statement>[]>(() => {
    const header = (key: string) => this.language.text(`credits.columns.${key}`);
    const money = (key: 'chargesMinor' | 'totalMinor' | 'atRiskMinor') => (one: Statement) =>
      this.format.money(one[key], one.currency);
    return [
      { key: 'period', header: header('period') },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), text: (one: Statement) => one.supplierName }]),
      { key: 'charges', header: header('charges'), align: 'end', minor: true, text: money('chargesMinor') },
      { key: 'atRisk', header: header('atRisk'), align: 'end', minor: true, text: money('atRiskMinor') },
      { key: 'total', header: header('total'), align: 'end', text: money('totalMinor') },
    ];
  });

  protected month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }
}
