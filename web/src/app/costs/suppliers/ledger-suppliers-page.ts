import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
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
import { Problem } from '../../shared/problem/problem.js';
import { CostTabs } from '../cost-tabs.js';
import type { LedgerSupplier } from '../cost.js';

/** Which of our suppliers the ledger means; said once, it holds for invoices to come. */
@Component({
  selector: 'sam-ledger-suppliers-page',
  imports: [Cell, ChoiceFilter, CostTabs, DataTable, EmptyState, FilterBar, PageHeader, Problem, SearchBox, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('costs.suppliers.title')" [lead]="t('costs.suppliers.lead')" />
      <sam-cost-tabs />
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-search-box [label]="t('costs.suppliers.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
        <sam-choice-filter
          [label]="t('costs.suppliers.which')"
          [all]="t('costs.suppliers.all')"
          [options]="which()"
          [value]="filters.of('unknown')"
          (choose)="filters.set({ unknown: $event })"
        />
      </sam-filter-bar>
      <p class="muted" role="status">{{ said() }}</p>
      @if (problem(); as problem) {
        <sam-problem [problem]="problem" [retryable]="false" />
      }
      <sam-data-table
        [caption]="t('costs.suppliers.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          {{ row.name }}
          @if (row.organisationNumber) {
            <div class="small muted">{{ row.organisationNumber }}</div>
          }
        </ng-template>
        <ng-template samCell="ours" [samCellOf]="list.listing().rows" let-row>
          @if (auth.can('costs:update')) {
            <select class="control" [attr.aria-label]="t('costs.suppliers.choose', { name: row.name })" (change)="map(row, $event)">
              <option value="" [selected]="row.foundBy === null">{{ t('costs.suppliers.notSaid') }}</option>
              <option value="none" [selected]="row.foundBy === 'none'">{{ t('costs.suppliers.none') }}</option>
              @for (one of suppliers(); track one.value) {
                <option [value]="one.value" [selected]="one.value === row.supplierId">{{ one.text }}</option>
              }
            </select>
          } @else {
            <span>{{ row.supplierName ?? t(row.foundBy === 'none' ? 'costs.suppliers.none' : 'costs.suppliers.notSaid') }}</span>
          }
          @if (row.foundBy === 'number' || row.foundBy === 'name') {
            <div class="small muted">{{ t('costs.suppliers.foundBy.' + row.foundBy) }}</div>
          }
        </ng-template>
        <sam-empty-state icon="suppliers" [heading]="t('costs.suppliers.empty')" [text]="t('costs.invoices.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class LedgerSuppliersPage {
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly auth = inject(AuthStore);
  protected readonly filters = addressFilters(['unknown'], '');
  protected readonly list = pagedList<LedgerSupplier>(
    () => '/costs/ledger-suppliers',
    () => ({ q: this.filters.of('q'), unknown: this.filters.of('unknown') }),
    ['costs'],
  );
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly said = signal('');
  protected readonly id = (one: LedgerSupplier) => one.id;
  protected readonly which = computed(() => [{ value: 'true', text: this.language.text('costs.suppliers.unknown') }]);
  protected readonly columns = computed<Column<LedgerSupplier>[]>(() => {
    const header = (key: string) => this.language.text(`costs.columns.${key}`);
    return [
      { key: 'name', header: header('inLedger') },
      { key: 'ours', header: header('ours') },
      { key: 'invoices', header: header('invoices'), align: 'end', minor: true, text: (one) => this.format.number(one.invoices) },
      { key: 'amount', header: header('amount'), align: 'end', text: (one) => this.format.money(one.amountMinor, one.currency) },
    ];
  });

  protected async map(row: LedgerSupplier, { target }: Event): Promise<void> {
    if (!(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    const body = value === '' ? { supplierId: null, unknown: true } : { supplierId: value === 'none' ? null : value };
    this.problem.set(null);
    try {
      const after = await this.api.put<LedgerSupplier>(`/costs/ledger-suppliers/${row.id}`, { body, version: row.version });
      this.said.set(this.language.text('costs.suppliers.saved', { name: after.name }));
    } catch (error) {
      this.problem.set(asProblem(error));
    }
    this.list.reload();
  }
}
