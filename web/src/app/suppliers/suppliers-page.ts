import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
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
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Supplier } from './supplier.js';

@Component({
  selector: 'sam-suppliers-page',
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
  templateUrl: './suppliers-page.html',
})
export class SuppliersPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['towerId', 'status'], 'name');
  protected readonly list = pagedList<Supplier>(
    () => '/suppliers',
    () => this.filters.query(),
  );
  protected readonly towers = choices(() => '/towers');
  protected readonly id = (supplier: Supplier) => supplier.id;
  protected readonly statuses = computed(() =>
    ['active', 'ended'].map((value) => ({ value, text: this.language.text(`suppliers.statuses.${value}`) })),
  );

  protected readonly columns = computed<Column<Supplier>[]>(() => {
    const header = (key: string) => this.language.text(`suppliers.fields.${key}`);
    return [
      { key: 'name', header: this.language.text('suppliers.one'), sortable: true },
      {
        key: 'organisationNumber',
        header: header('organisationNumber'),
        minor: true,
        text: ({ organisationNumber }) => organisationNumber ?? '–',
      },
      {
        key: 'status',
        header: header('status'),
        sortable: true,
        text: ({ status }) => this.language.text(`suppliers.statuses.${status}`),
      },
      {
        key: 'updatedAt',
        header: this.language.text('suppliers.updated'),
        sortable: true,
        align: 'end',
        text: ({ updatedAt }) => this.format.date(updatedAt, 'day'),
      },
    ];
  });
}
