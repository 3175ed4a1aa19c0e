import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { Illustrative } from '../../shared/illustrative/illustrative.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { SearchBox } from '../../shared/listing/search-box.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { ServiceWords } from '../service-words.js';
import type { ServiceComponent } from '../service.js';
import { ServicesTabs } from '../services-tabs.js';

@Component({
  selector: 'sam-components-page',
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
    ServicesTabs,
    TranslocoDirective,
  ],
  templateUrl: './components-page.html',
})
export class ComponentsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(ServiceWords);
  protected readonly filters = addressFilters(['kind', 'supplierId', 'towerId'], 'name');
  protected readonly list = pagedList<ServiceComponent>(
    () => '/components',
    () => this.filters.query(),
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly towers = choices(() => '/towers');
  protected readonly id = (one: ServiceComponent) => one.id;

  protected readonly columns = computed<Column<ServiceComponent>[]>(() => {
    const header = (key: string) => this.language.text(`services.columns.${key}`);
    return [
      { key: 'name', header: header('name'), sortable: true },
      { key: 'kind', header: header('kind'), sortable: true, text: ({ kind }) => this.words.kind(kind) },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), text: (one: ServiceComponent) => one.supplierName }]),
      { key: 'tower', header: header('tower'), text: (one) => one.towerName },
      { key: 'contract', header: header('contract'), minor: true, text: (one) => one.contractNumber ?? '–' },
    ];
  });
}
