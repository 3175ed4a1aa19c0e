import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import type { CreditSummary } from './credit.js';

const shown = ['calculated', 'proposed', 'disputed', 'accepted', 'settled'] as const;

/** How much money stands where, and what must be claimed soon. */
@Component({
  selector: 'sam-credit-totals',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (total of totals(); track total.currency) {
        <dl class="totals">
          @for (one of total.amounts; track one.state) {
            <div>
              <dt>{{ t('credits.totals.' + one.state) }}</dt>
              <dd>{{ one.amount }}</dd>
            </div>
          }
        </dl>
        @if (total.lapsed; as lapsed) {
          <p class="lapsed">{{ t('credits.lapsed', { amount: lapsed }) }}</p>
        }
      }
      @if (deadlines().length > 0) {
        <h2>{{ t('credits.deadlines') }}</h2>
        <ul>
          @for (one of deadlines(); track $index) {
            <li>{{ t('credits.deadline', one) }}</li>
          }
        </ul>
      }
    </ng-container>
  `,
  styles: `
    .totals {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      gap: var(--space-3);
      margin: 0;
    }
    dt {
      color: var(--ink-muted);
      font-size: var(--text-s);
    }
    dd {
      margin: 0;
      font-size: var(--text-l);
      font-weight: 630;
      font-variant-numeric: tabular-nums;
    }
    .lapsed {
      color: var(--below-minimum);
    }
    h2 {
      margin-top: var(--space-4);
      font-size: var(--text-l);
    }
    ul {
      margin: 0;
      padding-left: 1.25rem;
    }
  `,
})
export class CreditTotals {
  readonly summary = input.required<CreditSummary>();
  private readonly format = inject(Format);
  protected readonly totals = computed(() =>
    this.summary().totals.map((total) => ({
      currency: total.currency,
      amounts: shown.map((state) => ({ state, amount: this.format.money(total[`${state}Minor`], total.currency) })),
      lapsed: total.lapsedMinor === '0' ? '' : this.format.money(total.lapsedMinor, total.currency),
    })),
  );
  protected readonly deadlines = computed(() =>
    this.summary().deadlines.map((one) => ({
      supplier: one.supplierName,
      contract: one.contractNumber,
      month: this.format.calendarDate(one.period, 'month'),
      day: this.format.calendarDate(one.claimBy, 'date'),
      amount: this.format.money(one.unclaimedMinor, one.currency),
    })),
  );
}
