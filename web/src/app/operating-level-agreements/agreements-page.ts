import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { AuthStore } from '../core/auth/auth.store.js';
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
import { VerdictChip } from '../shared/verdict/verdict-chip.js';
import { AgreementWords } from './agreement-words.js';
import { topics, verdictOf, type AgreementRow } from './agreement.js';
import { StandingMark } from './standing-mark.js';

const offeredMonths = 24;

/** What suppliers owe each other, with a month's figure for each. */
@Component({
  selector: 'sam-agreements-page',
  imports: [
    ...[Cell, ChoiceFilter, DataTable, EmptyState, FilterBar, Illustrative, MatButton, PageHeader, RouterLink],
    ...[SearchBox, StandingMark, TranslocoDirective, VerdictChip],
  ],
  templateUrl: './agreements-page.html',
})
export class AgreementsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly words = inject(AgreementWords);
  protected readonly filters = addressFilters(['supplierId', 'period'], 'title');
  protected readonly list = pagedList<AgreementRow>(
    () => '/operating-level-agreements',
    () => this.filters.query(),
    topics,
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.service-levels'), link: '/service-levels' }]);
  protected readonly months = computed(() => {
    const current = this.today.date().slice(0, 7);
    const months = Array.from({ length: offeredMonths }, (_, index) => shiftPeriod(current, -index));
    return months.map((value) => ({ value, text: this.words.month(value) }));
  });
  protected readonly id = ({ id }: AgreementRow) => id;
  protected readonly verdict = verdictOf;

  protected readonly columns = computed<Column<AgreementRow>[]>(() => {
    const header = (key: string) => this.language.text(`operatingLevels.columns.${key}`);
    return [
      { key: 'title', header: header('title'), sortable: true },
      { key: 'parties', header: header('parties'), minor: true, text: (row) => this.words.parties(row) },
      { key: 'target', header: header('target') },
      { key: 'figure', header: header('figure') },
      { key: 'standing', header: header('standing') },
    ];
  });
}
