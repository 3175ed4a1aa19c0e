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
import { TemplateWords } from './template-words.js';
import { standingOf, type Template, topics } from './template.js';

/** What suppliers are to report, and when. */
@Component({
  selector: 'sam-templates-page',
  imports: [
    ...[Cell, ChoiceFilter, DataTable, EmptyState, FilterBar, Illustrative, MatButton, PageHeader, RouterLink],
    ...[SearchBox, TranslocoDirective],
  ],
  templateUrl: './templates-page.html',
})
export class TemplatesPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(TemplateWords);
  protected readonly filters = addressFilters(['supplierId', 'active'], 'name');
  protected readonly list = pagedList<Template>(
    () => '/report-templates',
    () => this.filters.query(),
    topics,
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly uses = computed(() => [
    { value: 'true', text: this.language.text('reportTemplates.used') },
    { value: 'false', text: this.language.text('reportTemplates.standings.stopped') },
  ]);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.reports'), link: '/reports' }]);
  protected readonly id = ({ id }: Template) => id;
  protected readonly standing = standingOf;

  protected readonly columns = computed<Column<Template>[]>(() => {
    const header = (key: string) => this.language.text(`reportTemplates.columns.${key}`);
    return [
      { key: 'name', header: header('name'), sortable: true },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), sortable: true, text: ({ supplierName }: Template) => supplierName }]),
      { key: 'contract', header: header('contract'), sortable: true, minor: true },
      { key: 'schedule', header: header('schedule'), text: (template) => this.words.schedule(template) },
      { key: 'standing', header: header('standing') },
    ];
  });
}
