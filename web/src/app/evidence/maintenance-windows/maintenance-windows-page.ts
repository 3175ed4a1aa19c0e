import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { SearchBox } from '../../shared/listing/search-box.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import type { MaintenanceWindow } from '../evidence.js';
import { EvidenceTabs } from '../evidence-tabs.js';
import { EvidenceWords } from '../evidence-words.js';

@Component({
  selector: 'sam-maintenance-windows-page',
  imports: [
    Cell,
    ChoiceFilter,
    DataTable,
    EmptyState,
    EvidenceTabs,
    FilterBar,
    MatButton,
    PageHeader,
    RouterLink,
    SearchBox,
    TranslocoDirective,
  ],
  templateUrl: './maintenance-windows-page.html',
})
export class MaintenanceWindowsPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(EvidenceWords);
  protected readonly filters = addressFilters(['supplierId', 'towerId'], '-from');
  protected readonly list = pagedList<MaintenanceWindow>(
    () => '/maintenance-windows',
    () => this.filters.query(),
    ['maintenance-windows'],
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly towers = choices(() => '/towers');
  protected readonly id = (one: MaintenanceWindow) => one.id;

  protected readonly columns = computed<Column<MaintenanceWindow>[]>(() => {
    const header = (key: string) => this.language.text(`evidence.columns.${key}`);
    return [
      { key: 'title', header: header('title') },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), text: (one: MaintenanceWindow) => one.supplierName }]),
      { key: 'tower', header: header('tower'), minor: true, text: (one) => one.towerName },
      { key: 'from', header: header('from'), sortable: true, text: (one) => this.format.date(one.from, 'datetime') },
      { key: 'length', header: header('length'), align: 'end', text: (one) => this.words.length(one) },
      { key: 'agreed', header: header('agreed'), text: (one) => this.language.text(one.agreed ? 'forms.yes' : 'forms.no') },
      { key: 'endedAt', header: header('endedAt'), minor: true, text: (one) => (one.endedAt ? this.format.date(one.endedAt, 'datetime') : '–') },
    ];
  });
}
