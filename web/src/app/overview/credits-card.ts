import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Today } from '../core/i18n/today.js';
import { Deadline } from './deadline.js';

/** What waits for each side of a credit. */
const awaited = { buyer: ['calculated', 'disputed', 'accepted'], supplier: ['proposed', 'disputed'] } as const;

/** R19: what of the credits waits for the reader's side, and by when claims must be made. */
@Component({
  selector: 'sam-credits-card',
  imports: [Deadline, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="credits-card" *transloco="let t">
      <h2 id="credits-card">{{ t('overview.credits.title') }}</h2>
      @if (amounts().length === 0) {
        <p class="muted">{{ t(own() ? 'overview.credits.nothingOwn' : 'overview.credits.nothing') }}</p>
      } @else {
        <ul>
          @for (one of amounts(); track one.state + one.currency) {
            <li>
              <span class="what">
                <a routerLink="/credits" [queryParams]="{ state: one.state }">{{
                  own() ? t('overview.credits.own.' + one.state) : t('overview.credits.states.' + one.state)
                }}</a>
              </span>
              <span class="end">
                <strong>{{ one.amount }}</strong>
              </span>
            </li>
          }
        </ul>
      }
      @if (!own() && deadlines().length > 0) {
        <h3>{{ t('overview.credits.deadlines') }}</h3>
        <ul>
          @for (one of deadlines(); track $index) {
            <li>
              <span class="what">
                <span>{{ one.supplier }}</span>
                <span class="muted small">{{ one.month }}</span>
              </span>
              <span class="end small">
                <sam-deadline [day]="one.day" [late]="one.late" />
                <span class="muted">{{ one.amount }}</span>
              </span>
            </li>
          }
        </ul>
      }
    </section>
  `,
  styleUrl: './items.scss',
})
export class CreditsCard {
  readonly summary = input.required<components['schemas']['CreditSummaryDto']>();
  /** For a supplier about its own credits. */
  readonly own = input(false);
  private readonly format = inject(Format);
  private readonly today = inject(Today);
  protected readonly amounts = computed(() =>
    this.summary().totals.flatMap((total) =>
      awaited[this.own() ? 'supplier' : 'buyer'].flatMap((state) => {
        const minor = total[`${state}Minor`];
        return minor === '0' ? [] : [{ state, currency: total.currency, amount: this.format.money(minor, total.currency) }];
      }),
    ),
  );
  protected readonly deadlines = computed(() =>
    this.summary().deadlines.map((one) => ({
      supplier: one.supplierName,
      month: this.format.calendarDate(one.period, 'month'),
      day: this.format.calendarDate(one.claimBy),
      late: one.claimBy < this.today.date(),
      amount: this.format.money(one.unclaimedMinor, one.currency),
    })),
  );
}
