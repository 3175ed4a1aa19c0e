import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Problem } from '../../shared/problem/problem.js';
import type { InvoiceDetail, Opening } from '../cost.js';
import { begun, keyOf, openingsOf, partOf, restOf, type WrittenPart } from './match-parts.js';

/** What an invoice is for, part by part. */
@Component({
  selector: 'sam-match-form',
  imports: [MatButton, Problem, TranslocoDirective],
  templateUrl: './match-form.html',
  styleUrl: './match-form.scss',
})
export class MatchForm {
  readonly invoice = input.required<InvoiceDetail>();
  readonly decided = output<InvoiceDetail>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);
  private readonly invoiceId = computed(() => this.invoice().id);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly openings = computed(() => openingsOf(this.invoice()));
  /** Kept while the invoice behind it is fetched anew. */
  protected readonly parts = linkedSignal<string, WrittenPart[]>({
    source: this.invoiceId,
    computation: () => begun(this.invoice(), this.language.code() === 'sv' ? ',' : '.'),
  });
  protected readonly choices = computed(() => this.openings().map((one) => ({ value: keyOf(one), text: this.said(one) })));
  protected readonly rest = computed(() => {
    const rest = restOf(this.parts(), this.openings(), this.invoice());
    return rest === null ? null : this.format.money(rest, this.invoice().currency);
  });
  /** What is wrong with each part, in the reader's words. */
  protected readonly errors = computed(() => {
    const errors = this.problem()?.errors ?? [];
    return this.parts().map((_, index) => errors.filter(({ field }) => field.startsWith(['parts', index, ''].join('.'))).map((error) => this.texts.of(error)));
  });
  /** A refusal no part can show. */
  protected readonly general = computed(() => {
    const problem = this.problem();
    const own = problem?.errors.filter(({ field }) => !/^parts\.\d/.test(field)).map((error) => this.texts.of(error)) ?? [];
    return { problem: problem && problem.errors.length === 0 ? problem : null, texts: own };
  });

  private said({ kind, contractNumber, period, creditName, leftMinor }: Opening): string {
    const what = this.language.text(`costs.kinds.${kind}`, { month: this.format.calendarDate(period, 'month') });
    const left = this.format.money(leftMinor, this.invoice().currency);
    return `${contractNumber} · ${what}${creditName === null ? '' : ` · ${creditName}`} · ${left}`;
  }

  protected change(index: number, part: Partial<WrittenPart>): void {
    this.parts.update((parts) => parts.map((each, at) => (at === index ? { ...each, ...part } : each)));
  }

  protected valueOf({ target }: Event): string {
    return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
  }

  protected add(): void {
    const used = new Set(this.parts().map(({ opening }) => opening));
    const [next] = this.choices().filter(({ value }) => !used.has(value));
    this.parts.update((parts) => [...parts, { opening: next?.value ?? '', typed: '' }]);
  }

  protected remove(index: number): void {
    this.parts.update((parts) => parts.filter((_, at) => at !== index));
    this.problem.set(null);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const one = this.invoice();
    const parts = this.parts().flatMap((part) => partOf(part, this.openings(), one) ?? []);
    if (this.sending() || parts.length < this.parts().length) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      this.decided.emit(await this.api.put<InvoiceDetail>(`/costs/invoices/${one.id}/matches`, { body: { parts }, version: one.version }));
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }
}
