import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
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
import type { Contract } from './contract.js';

@Component({
  selector: 'sam-contracts-page',
  imports: [
    Cell,
    ChoiceFilter,
    DataTable,
    EmptyState,
    FilterBar,
    Illustrative,
    MatButton,
    PageHeader,
    RouterLink,
    SearchBox,
    TranslocoDirective,
  ],
  templateUrl: './contracts-page.html',
})
export class ContractsPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly filters = addressFilters(['supplierId', 'towerId', 'runsOn'], 'endsOn');
  protected readonly list = pagedList<Contract>(
    () => '/contracts',
    () => {
      const query = this.filters.query();
      return { ...query, runsOn: query['runsOn'] && this.today.date() };
    },
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly towers = choices(() => '/towers');
  protected readonly id = (contract: Contract) => contract.id;
  protected readonly running = computed(() => [
    { value: 'today', text: this.language.text('contracts.runningToday') },
  ]);

  protected readonly columns = computed<Column<Contract>[]>(() => {
    const header = (key: string) => this.language.text(`contracts.columns.${key}`);
    const supplier = { key: 'supplier', header: header('supplier'), sortable: true };
    return [
      { key: 'title', header: header('title'), sortable: true },
      ...(this.isVendor() ? [] : [{ ...supplier, text: (one: Contract) => one.supplierName }]),
      {
        key: 'towers',
        header: header('towers'),
        minor: true,
        text: ({ towers }) => towers.map(({ name }) => name).join(', '),
      },
      {
        key: 'noticeOn',
        header: header('noticeOn'),
        sortable: true,
        text: ({ noticeOn }) => (noticeOn ? this.format.calendarDate(noticeOn, 'day') : '–'),
      },
      {
        key: 'endsOn',
        header: header('endsOn'),
        sortable: true,
        text: ({ endsOn }) => this.format.calendarDate(endsOn, 'day'),
      },
      {
        key: 'monthlyCharge',
        header: header('monthlyCharge'),
        sortable: true,
        align: 'end',
        text: ({ monthlyChargeMinor, currency }) => this.format.money(monthlyChargeMinor, currency),
      },
    ];
  });
}
