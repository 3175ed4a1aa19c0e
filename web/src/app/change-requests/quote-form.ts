import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { held } from '../shared/data-table/held.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { decimalText, minorUnits } from '../shared/form/decimal-text.js';
import { refused } from '../shared/form/refused.js';
import { type Fact, QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { type ChangeRequest, factsOf, newQuote, type RateCard } from './change-request.js';

interface TypedLine {
  readonly key: number;
  readonly rateCardItemId: string | null;
  readonly text: string;
  readonly unit: string;
  readonly quantity: string;
  readonly priceMinor: string;
}

/** What a supplier quotes: its lines one by one, from the rate card or of its own, and when it delivers. */
@Component({
  selector: 'sam-quote-form',
  imports: [Cell, DataTable, MatButton, QuickForm, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      @if (rows().rows.length > 0) {
        <sam-data-table [caption]="t('flexibility.quote.lines')" [columns]="columns()" [listing]="rows()">
          <ng-template samCell="remove" [samCellOf]="rows().rows" let-row>
            <button matButton type="button" (click)="remove(row.key)">
              {{ t('actions.remove') }}<span class="visually-hidden"> {{ row.text }}</span>
            </button>
          </ng-template>
        </sam-data-table>
      }
      <div class="columns">
        <section class="stack-tight" [attr.aria-label]="t('flexibility.quote.fromCard')">
          <sam-quick-form [action]="t('flexibility.quote.fromCard')" [fields]="cardFields()" [send]="addFromCard" />
        </section>
        <section class="stack-tight" [attr.aria-label]="t('flexibility.quote.own')">
          <sam-quick-form [action]="t('flexibility.quote.own')" [fields]="ownFields()" [send]="addOwn" />
        </section>
      </div>
      @if (rows().rows.length > 0) {
        <sam-quick-form
          [action]="t('flexibility.quote.send')"
          [fields]="quoteFields()"
          [always]="true"
          [object]="begun()"
          [typedOf]="typedOf"
          [facts]="facts"
          [send]="quote"
        />
      }
    </div>
  `,
})
export class QuoteForm {
  readonly request = input.required<ChangeRequest>();
  readonly quoted = output<ChangeRequest>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly lines = signal<readonly TypedLine[]>([]);
  private nextKey = 1;
  /** As it was when the first line was written: the form that sends them is not there before. */
  protected readonly begun = linkedSignal<ChangeRequest, ChangeRequest>({
    source: () => this.request(),
    computation: (now, before) => (before && before.value.id === now.id && untracked(() => this.isWritten()) ? before.value : now),
  });
  protected readonly rows = computed(() => held(this.lines()));
  private readonly cards = apiObject<{ items: RateCard[] }>(() => `/rate-cards?limit=200&contractId=${this.request().contractId}`);
  private readonly items = computed(() => {
    const today = this.today.date();
    const inForce = (this.cards.value()?.items ?? []).filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today));
    return inForce.flatMap(({ items, name: card }) => items.map((item) => ({ ...item, card })));
  });
  protected readonly cardFields = computed<QuickField[]>(() => [
    {
      ...{ key: 'rateCardItemId', label: this.text('item'), kind: 'select' },
      options: this.items().map(({ id, card, name, unit, priceMinor }) => ({ value: id, text: `${card}: ${name}, ${this.money(priceMinor)}/${unit}` })),
    },
    { key: 'quantity', label: this.text('quantity'), kind: 'text' },
    { key: 'price', label: this.text('otherPrice'), kind: 'text', optional: true, help: this.text('otherPriceHelp') },
  ]);
  protected readonly ownFields = computed<QuickField[]>(() => [
    { key: 'text', label: this.text('text'), kind: 'text' },
    { key: 'unit', label: this.text('unit'), kind: 'text' },
    { key: 'quantity', label: this.text('quantity'), kind: 'text' },
    { key: 'price', label: this.text('price'), kind: 'text' },
  ]);
  protected readonly quoteFields = computed<QuickField[]>(() => [
    { key: 'deliveryOn', label: this.text('deliveryOn'), kind: 'date' },
    { key: 'validTo', label: this.text('validTo'), kind: 'date' },
    { key: 'remark', label: this.text('remark'), kind: 'area', optional: true },
  ]);
  protected readonly columns = computed<Column<TypedLine>[]>(() => [
    { key: 'text', header: this.text('text'), text: ({ text }) => text },
    { key: 'quantity', header: this.text('quantity'), align: 'end', text: ({ quantity, unit }) => `${this.format.number(quantity)} ${unit}` },
    { key: 'price', header: this.text('price'), align: 'end', text: ({ priceMinor }) => this.money(priceMinor) },
    { key: 'remove', header: this.text('change') },
  ]);

  protected readonly addFromCard = ({ rateCardItemId, quantity = null, price = null }: Typed): Promise<void> => {
    const item = this.items().find(({ id }) => id === rateCardItemId);
    if (!item) throw refused('rateCardItemId', 'is_not_empty');
    this.add({ rateCardItemId: item.id, text: item.name, unit: item.unit, quantity, priceMinor: price === null ? item.priceMinor : minorUnits(price) });
    return Promise.resolve();
  };
  protected readonly addOwn = ({ text, unit, quantity = null, price }: Typed): Promise<void> => {
    this.add({ rateCardItemId: null, text: text ?? '', unit: unit ?? '', quantity, priceMinor: minorUnits(price ?? '') });
    return Promise.resolve();
  };
  /** A colleague's quote that came meanwhile is the other version of this one. */
  protected readonly typedOf = (theirs: ChangeRequest, seen: ChangeRequest): Record<string, string | null> => {
    const quote = newQuote(theirs, seen);
    return quote ? { deliveryOn: quote.deliveryOn, validTo: quote.validTo, remark: quote.remark } : {};
  };
  protected readonly facts = (theirs: ChangeRequest, seen: ChangeRequest): Fact[] => factsOf(theirs, seen, this.language, this.format);
  protected readonly quote = async ({ deliveryOn, validTo, remark }: Typed, _begun: Typed, version?: number): Promise<void> => {
    const lines = this.lines().map(({ key: _, ...line }) => line);
    const after = await this.api.post<ChangeRequest>(`/change-requests/${this.request().id}/quotes`, { body: { lines, deliveryOn, validTo, remark }, version });
    this.lines.set([]);
    this.quoted.emit(after);
  };

  /** Lines are kept here until they are sent. */
  isWritten(): boolean {
    return this.lines().length > 0;
  }

  protected remove(key: number): void {
    this.lines.update((lines) => lines.filter((line) => line.key !== key));
  }

  private add({ quantity, priceMinor, ...line }: Omit<TypedLine, 'key' | 'quantity' | 'priceMinor'> & { quantity: string | null; priceMinor: string | null }): void {
    const number = decimalText(quantity ?? '');
    if (number === null) throw refused('quantity', 'is_decimal_text');
    if (priceMinor === null) throw refused('price', 'is_minor_units');
    this.lines.update((lines) => [...lines, { ...line, key: this.nextKey++, quantity: number, priceMinor }]);
  }

  private text(key: string): string {
    return this.language.text(`flexibility.quote.${key}`);
  }

  private money(minor: string): string {
    return this.format.money(minor, this.request().currency);
  }
}
