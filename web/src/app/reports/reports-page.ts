import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
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
import { DueReports } from './due-reports.js';
import { type Report, reportStates, timelinesses } from './report.js';
import { ReportStateMark, TimelinessMark } from './report-marks.js';
import { ReportWords } from './report-words.js';

/** What the buyer has to look at first. */
const toReview = 'submitted,in_review,disputed';

/** What suppliers owe and have submitted; a vendor finds first what is due from it, whoever it is due to. */
@Component({
  selector: 'sam-reports-page',
  imports: [
    ...[Cell, ChoiceFilter, DataTable, DueReports, EmptyState, FilterBar, Illustrative, MatButton, PageHeader, ReportStateMark],
    ...[RouterLink, SearchBox, TimelinessMark, TranslocoDirective],
  ],
  templateUrl: './reports-page.html',
})
export class ReportsPage {
  private readonly language = inject(Language);
  private readonly auth = inject(AuthStore);
  protected readonly words = inject(ReportWords);
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly seesTemplates = computed(() => this.auth.can('report-templates:read'));
  protected readonly filters = addressFilters(['state', 'timeliness', 'supplierId', 'contractId', 'period'], '-dueAt');
  protected readonly list = pagedList<Report>(
    () => '/reports',
    () => {
      const { state, ...rest } = this.filters.query();
      return { ...rest, state: state === 'to_review' ? toReview : state };
    },
    ['reports'],
  );
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly states = computed(() => [
    ...(this.isVendor() ? [] : [{ value: 'to_review', text: this.language.text('reports.toReview') }]),
    ...reportStates.map((value) => ({ value, text: this.words.state(value) })),
  ]);
  protected readonly timelinesses = computed(() => timelinesses.map((value) => ({ value, text: this.words.timeliness(value) })));
  protected readonly id = (one: Report) => one.id;

  protected readonly columns = computed<Column<Report>[]>(() => {
    const header = (key: string) => this.language.text(`reports.columns.${key}`);
    return [
      { key: 'name', header: header('name') },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), text: ({ supplierName }: Report) => supplierName }]),
      { key: 'period', header: header('period'), sortable: true, text: ({ period }) => this.words.period(period) },
      { key: 'dueAt', header: header('dueAt'), sortable: true },
      { key: 'state', header: header('state') },
    ];
  });
}
