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
import { CriticalityMark } from './criticality-mark.js';
import { ServiceWords } from './service-words.js';
import type { Service } from './service.js';
import { ServicesTabs } from './services-tabs.js';

@Component({
  selector: 'sam-services-page',
  imports: [
    Cell,
    ChoiceFilter,
    CriticalityMark,
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
  templateUrl: './services-page.html',
})
export class ServicesPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(ServiceWords);
  protected readonly filters = addressFilters(['criticality', 'supplierId'], 'name');
  protected readonly list = pagedList<Service>(
    () => '/services',
    () => this.filters.query(),
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly id = (one: Service) => one.id;

  protected readonly columns = computed<Column<Service>[]>(() => {
    const header = (key: string) => this.language.text(`services.columns.${key}`);
    const count = ({ suppliers }: Service) => this.format.number(suppliers.length);
    return [
      { key: 'name', header: header('name'), sortable: true },
      { key: 'criticality', header: header('criticality'), sortable: true },
      { key: 'owner', header: header('owner'), minor: true, text: ({ owner }) => owner ?? '–' },
      ...(this.isVendor() ? [] : [{ key: 'suppliers', header: header('suppliers'), align: 'end' as const, minor: true, text: count }]),
      { key: 'components', header: header('components'), sortable: true, align: 'end', text: (one) => this.resting(one) },
    ];
  });

  private resting({ hardComponents, softComponents }: Service): string {
    const counts = { hard: this.format.number(hardComponents), soft: this.format.number(softComponents) };
    return this.language.text('services.counts', counts);
  }
}
