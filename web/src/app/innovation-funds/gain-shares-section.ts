import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { decimalText } from '../shared/form/decimal-text.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { topics, typedMinor, type GainShare, type GainShares, type GainShareTerms } from './fund.js';

/** R16: how a contract's savings are shared, and what was. */
@Component({
  selector: 'sam-gain-shares',
  imports: [DataTable, EmptyState, ObjectState, QuickForm, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="gain-shares" *transloco="let t">
      <h2 id="gain-shares">{{ t('innovationFunds.gain.title') }}</h2>
      <p class="muted prose">{{ t('innovationFunds.gain.lead') }}</p>
      @if (shares.value(); as one) {
        @if (inForce(); as terms) {
          <p>{{ written(terms) }}</p>
        } @else {
          <p>{{ t('innovationFunds.gain.noTerms') }}</p>
        }
        @if (auth.can('innovation-funds:update')) {
          <div class="row">
            <sam-quick-form [action]="t('innovationFunds.gain.agree')" [fields]="termFields()" [initial]="termInitial()" [send]="agree" />
            @if (one.terms.length > 0) {
              <sam-quick-form [action]="t('innovationFunds.gain.share')" [fields]="shareFields()" [initial]="shareInitial()" [send]="share" />
            }
          </div>
        }
        <sam-data-table [caption]="t('innovationFunds.gain.title')" [columns]="columns()" [listing]="listing()" [trackBy]="id">
          <sam-empty-state icon="costs" [heading]="t('innovationFunds.gain.none')" [text]="t('innovationFunds.gain.noneMore')" />
        </sam-data-table>
      } @else {
        <sam-object-state [of]="shares" [heading]="t('innovationFunds.gain.title')" [headed]="false" />
      }
    </section>
  `,
})
export class GainSharesSection {
  readonly contractId = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly keys = new CreationKeys();
  protected readonly shares = apiObject<GainShares>(() => `/innovation/gain-shares?contractId=${this.contractId()}`, { topics });
  protected readonly inForce = computed(() => this.shares.value()?.terms.find(({ effectiveFrom }) => effectiveFrom <= this.today.date()) ?? null);
  protected readonly listing = computed<Listing<GainShare>>(() => ({ rows: this.shares.value()?.shares ?? [], loading: false, problem: null, more: false }));
  protected readonly id = ({ id }: GainShare) => id;
  protected readonly columns = computed<Column<GainShare>[]>(() => {
    const currency = this.shares.value()?.currency ?? 'SEK';
    const money = (key: 'savedMinor' | 'buyerMinor' | 'supplierMinor' | 'fundMinor'): Column<GainShare> => ({
      ...{ key, header: this.word(key), align: 'end' },
      text: (share) => this.format.money(share[key], currency),
    });
    return [
      { key: 'title', header: this.word('what'), text: ({ title }) => title },
      { key: 'savedOn', header: this.word('savedOn'), text: ({ savedOn }) => this.format.calendarDate(savedOn) },
      ...[money('savedMinor'), money('buyerMinor'), money('supplierMinor'), money('fundMinor')],
    ];
  });
  protected readonly termFields = computed<QuickField[]>(() => [
    { key: 'effectiveFrom', label: this.word('effectiveFrom'), kind: 'date' },
    ...(['buyerPercent', 'supplierPercent', 'fundPercent'] as const).map((key) => ({ key, label: this.word(key), kind: 'text' as const })),
  ]);
  protected readonly termInitial = computed(() => ({ effectiveFrom: this.today.date() }));
  protected readonly shareFields = computed<QuickField[]>(() => [
    { key: 'title', label: this.word('what'), kind: 'text' },
    { key: 'savedOn', label: this.word('savedOn'), kind: 'date', help: this.word('savedOnHelp') },
    { key: 'savedMinor', label: this.word('savedMinor'), kind: 'text', help: this.word('savedMinorHelp') },
  ]);
  protected readonly shareInitial = computed(() => ({ savedOn: this.today.date() }));

  protected readonly agree = async (typed: Typed): Promise<void> => {
    const percent = (key: string) => decimalText(typed[key] ?? '') ?? typed[key];
    const body = { contractId: this.contractId(), effectiveFrom: typed['effectiveFrom'], buyerPercent: percent('buyerPercent'), supplierPercent: percent('supplierPercent'), fundPercent: percent('fundPercent') };
    this.shares.set(await this.api.post<GainShares>('/innovation/gain-shares/terms', { body }));
  };
  protected readonly share = async (typed: Typed): Promise<void> => {
    const body = { contractId: this.contractId(), title: typed['title'], savedOn: typed['savedOn'], savedMinor: typedMinor('savedMinor', typed['savedMinor'], true) };
    this.shares.set(await this.api.post<GainShares>('/innovation/gain-shares', { body, idempotencyKey: this.keys.of('gain-shares', body) }));
    this.keys.used();
  };

  protected written({ buyerPercent, supplierPercent, fundPercent, effectiveFrom }: GainShareTerms): string {
    const percent = (value: string) => this.format.number(value, { percent: true });
    return this.language.text('innovationFunds.gain.terms', {
      ...{ buyer: percent(buyerPercent), supplier: percent(supplierPercent), fund: percent(fundPercent) },
      from: this.format.calendarDate(effectiveFrom),
    });
  }

  private word(key: string): string {
    return this.language.text(`innovationFunds.gain.${key}`);
  }
}
