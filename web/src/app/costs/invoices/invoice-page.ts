import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Illustrative } from '../../shared/illustrative/illustrative.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import type { InvoiceDetail } from '../cost.js';
import { TableCsv } from '../../shared/table-csv/table-csv.js';
import { InvoiceMark } from './invoice-mark.js';
import { MatchForm } from './match-form.js';

@Component({
  selector: 'sam-invoice-page',
  imports: [DatePipe, Illustrative, InvoiceMark, MatButton, MatchForm, ObjectState, PageHeader, Problem, RouterLink, TableCsv, TranslocoDirective],
  templateUrl: './invoice-page.html',
  styleUrl: '../cost-table.scss',
})
export class InvoicePage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly auth = inject(AuthStore);
  protected readonly invoice = apiObject<InvoiceDetail>(() => `/costs/invoices/${this.id()}`, { topics: ['costs'], id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.costs'), link: '/costs' },
    { text: this.language.text('costs.tabs.invoices'), link: '/costs/invoices' },
  ]);
  /** Whether the parts are being written. */
  protected readonly editing = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly isProposal = computed(() => this.invoice.value()?.matches.some(({ state }) => state === 'proposed') ?? false);
  protected readonly isDecided = computed(() => {
    const one = this.invoice.value();
    return one?.state === 'outside' || (one?.matches.some(({ state }) => state === 'confirmed') ?? false);
  });

  protected money(minor: string): string {
    return this.format.money(minor, this.invoice.value()?.currency ?? '');
  }

  protected month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  protected day(date: string): string {
    return this.format.calendarDate(date, 'date');
  }

  protected decided(after: InvoiceDetail): void {
    this.invoice.set(after);
    this.editing.set(false);
  }

  protected async act(action: 'confirm' | 'reopen'): Promise<void> {
    await this.send((one) => this.api.post<InvoiceDetail>(`/costs/invoices/${one.id}/${action}`, { version: one.version }));
  }

  /** No contract explains it. */
  protected async leaveOutside(): Promise<void> {
    await this.send((one) => this.api.put<InvoiceDetail>(`/costs/invoices/${one.id}/matches`, { body: { parts: [] }, version: one.version }));
  }

  private async send(work: (one: InvoiceDetail) => Promise<InvoiceDetail>): Promise<void> {
    const one = this.invoice.value();
    if (!one || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.decided(await work(one));
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 412) this.invoice.reload();
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
