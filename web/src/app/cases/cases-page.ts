import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { caseKinds, caseStates } from '@samsyn/domain/cases/case';
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
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Case } from './case.js';

@Component({
  selector: 'sam-cases-page',
  imports: [Cell, ChoiceFilter, DataTable, EmptyState, FilterBar, MatButton, PageHeader, RouterLink, SearchBox, TranslocoDirective],
  templateUrl: './cases-page.html',
})
export class CasesPage {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['supplierId', 'kind', 'state'], '-openedAt');
  protected readonly list = pagedList<Case>(
    () => '/cases',
    () => this.filters.query(),
    ['cases', 'credits'],
  );
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly kinds = computed(() => caseKinds.map((value) => ({ value, text: this.language.text(`cases.kinds.${value}`) })));
  protected readonly states = computed(() => caseStates.map((value) => ({ value, text: this.language.text(`cases.states.${value}`) })));
  protected readonly id = ({ id }: Case) => id;
  protected readonly columns = computed<Column<Case>[]>(() => {
    const header = (key: string) => this.language.text(`cases.fields.${key}`);
    return [
      { key: 'caseNumber', header: header('caseNumber') },
      { key: 'kind', header: header('kind'), text: ({ kind }) => this.language.text(`cases.kinds.${kind}`) },
      { key: 'supplier', header: header('supplier'), text: ({ supplierName }) => supplierName },
      { key: 'openedAt', header: header('openedAt'), text: ({ openedAt }) => this.format.date(openedAt, 'date') },
      { key: 'state', header: header('state') },
    ];
  });
}
