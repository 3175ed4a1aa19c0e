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
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { CreditTotals } from './credit-totals.js';
import { CreditWords } from './credit-words.js';
import { creditStates, type Credit, type CreditSummary } from './credit.js';
import { StateMark } from './state-mark.js';

@Component({
  selector: 'sam-credits-page',
  imports: [
    Cell,
    ChoiceFilter,
    CreditTotals,
    DataTable,
    EmptyState,
    FilterBar,
    MatButton,
    PageHeader,
    RouterLink,
    StateMark,
    TranslocoDirective,
  ],
  templateUrl: './credits-page.html',
})
export class CreditsPage {
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(CreditWords);
  protected readonly filters = addressFilters(['supplierId', 'state'], '-period');
  protected readonly list = pagedList<Credit>(
    () => '/credits',
    () => ({ supplierId: this.filters.of('supplierId'), state: this.filters.of('state') }),
    ['credits'],
  );
  protected readonly summary = apiObject<CreditSummary>(() => {
    const supplierId = this.filters.of('supplierId');
    return supplierId === '' ? '/credits/summary' : `/credits/summary?supplierId=${supplierId}`;
  }, { topics: ['credits'] });
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly states = computed(() => creditStates.map((value) => ({ value, text: this.words.state(value) })));
  protected readonly id = (one: Credit) => one.id;
  protected readonly columns = computed<Column<Credit>[]>(() => {
    const header = (key: string) => this.language.text(`credits.columns.${key}`);
    return [
      { key: 'promise', header: header('promise') },
      { key: 'period', header: header('period'), text: (one) => this.format.calendarDate(one.period, 'month') },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), text: (one: Credit) => one.supplierName }]),
      { key: 'amount', header: header('amount'), align: 'end', text: (one) => this.format.money(one.amountMinor, one.currency) },
      { key: 'state', header: header('state') },
      { key: 'claimBy', header: header('claimBy'), minor: true, text: (one) => this.deadline(one) },
    ];
  });

  /** Only what is still to be claimed has a day to claim it by. */
  private deadline({ state, amountMinor, claimBy }: Credit): string {
    const owed = state === 'calculated' && Number(amountMinor) > 0;
    return owed && claimBy ? this.format.calendarDate(claimBy, 'day') : '–';
  }
}
