import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { CsvDownload } from '../../shared/csv/csv-download.js';
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
import { Problem } from '../../shared/problem/problem.js';
import { CostTabs } from '../cost-tabs.js';
import { type Invoice, invoiceStates } from '../cost.js';
import { InvoiceMark } from './invoice-mark.js';

@Component({
  selector: 'sam-invoices-page',
  imports: [Cell, ChoiceFilter, CostTabs, DataTable, EmptyState, FilterBar, Illustrative, InvoiceMark, MatButton, PageHeader, Problem, RouterLink, SearchBox, TranslocoDirective],
  templateUrl: './invoices-page.html',
})
export class InvoicesPage {
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly download = inject(CsvDownload);
  protected readonly auth = inject(AuthStore);
  protected readonly filters = addressFilters(['supplierId', 'contractId', 'state', 'period', 'importId'], '-period');
  private readonly query = () => ({
    q: this.filters.of('q'),
    supplierId: this.filters.of('supplierId'),
    contractId: this.filters.of('contractId'),
    state: this.filters.of('state'),
    period: this.filters.of('period'),
    importId: this.filters.of('importId'),
  });
  protected readonly list = pagedList<Invoice>(() => '/costs/invoices', this.query, ['costs']);
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly contracts = choices<{ id: string; number: string; title: string }>(
    () => '/contracts',
    ({ id, number, title }) => ({ value: id, text: `${number} ${title}` }),
    { sort: 'number' },
  );
  protected readonly states = computed(() => invoiceStates.map((value) => ({ value, text: this.language.text(`costs.states.${value}`) })));
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly said = signal('');
  protected readonly id = (one: Invoice) => one.id;
  /** Proposals of the rows on screen that explain all of their invoice. */
  protected readonly proposed = computed(() => this.list.listing().rows.filter(({ state, leftMinor }) => state === 'proposed' && leftMinor === '0'));
  protected readonly confirmText = computed(() => this.language.plural('costs.invoices.confirmAll', this.proposed().length));
  protected readonly columns = computed<Column<Invoice>[]>(() => {
    const header = (key: string) => this.language.text(`costs.columns.${key}`);
    return [
      { key: 'number', header: header('number') },
      { key: 'period', header: header('period'), text: (one) => this.month(one.period) },
      { key: 'supplier', header: header('supplier'), text: (one) => one.supplierName ?? one.ledgerName },
      { key: 'contract', header: header('contract'), minor: true, text: (one) => one.contractNumbers.join(', ') || '–' },
      { key: 'amount', header: header('amount'), align: 'end', text: (one) => this.format.money(one.amountMinor, one.currency) },
      { key: 'state', header: header('state') },
    ];
  });

  private month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  protected async confirmAll(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const body = { invoiceIds: this.proposed().slice(0, 200).map(({ id }) => id) };
      const { confirmed } = await this.api.post<{ confirmed: number }>('/costs/invoices/confirm', { body });
      this.said.set(this.language.plural('costs.invoices.confirmed', confirmed));
      this.list.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** All of the list as it is narrowed, not only what is on screen. */
  protected async save(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const rows: Invoice[] = [];
      let cursor: string | null = null;
      do {
        const query: Record<string, string | number | null> = { ...this.query(), limit: 200, cursor };
        const page: { items: Invoice[]; nextCursor: string | null } = await this.api.get('/costs/invoices', { query });
        rows.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      const columns = this.columns();
      const cells = (one: Invoice) => [one.number, one.period, one.supplierName ?? one.ledgerName, one.contractNumbers.join(' '), this.format.money(one.amountMinor, one.currency), this.language.text(`costs.states.${one.state}`)];
      this.download.save(this.language.text('costs.tabs.invoices'), columns.map(({ header }) => header), rows.map(cells));
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
