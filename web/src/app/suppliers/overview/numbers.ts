import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';

type Overview = components['schemas']['SupplierOverviewDto'];
type Totals = components['schemas']['CreditTotalsDto'];

/** Incidents, credits and reports of the supplier in numbers, each leading to its list. */
@Component({
  selector: 'sam-supplier-numbers',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="numbers" *transloco="let t">
      <h2 id="numbers">{{ t('suppliers.overview.now') }}</h2>
      <h3>
        <a routerLink="/incidents" [queryParams]="{ supplierId: overview().supplierId }">{{ t('places.incidents') }}</a>
      </h3>
      <dl class="facts">
        <dt>{{ t('suppliers.overview.incidents.open') }}</dt>
        <dd>{{ number(overview().incidents.open) }}</dd>
        <dt>{{ t('suppliers.overview.incidents.overdue') }}</dt>
        <dd>{{ number(overview().incidents.overdue) }}</dd>
        @if (overview().scorecard; as card) {
          <dt>{{ t('suppliers.overview.incidents.missed') }}</dt>
          <dd>{{ number(card.counts.missed) }}</dd>
        }
        <dt>{{ t('suppliers.overview.incidents.major') }}</dt>
        <dd>{{ number(overview().incidents.major) }}</dd>
      </dl>
      @if (overview().credits) {
        <h3>
          <a routerLink="/credits" [queryParams]="{ supplierId: overview().supplierId }">{{ t('places.credits') }}</a>
        </h3>
        @for (row of money(); track row.currency) {
          <dl class="facts">
            <dt>{{ t('suppliers.overview.credits.unclaimed') }}</dt>
            <dd>{{ row.unclaimed }}</dd>
            <dt>{{ t('suppliers.overview.credits.claimed') }}</dt>
            <dd>{{ row.claimed }}</dd>
            <dt>{{ t('suppliers.overview.credits.received') }}</dt>
            <dd>{{ row.received }}</dd>
          </dl>
        } @empty {
          <p class="muted">{{ t('suppliers.overview.credits.none') }}</p>
        }
      }
      @if (overview().reports; as reports) {
        <h3>
          <a routerLink="/reports" [queryParams]="{ supplierId: overview().supplierId }">{{ t('places.reports') }}</a>
        </h3>
        <dl class="facts">
          <dt>{{ t('suppliers.overview.reports.due') }}</dt>
          <dd>{{ number(reports.due) }}</dd>
          <dt>{{ t('suppliers.overview.reports.missing') }}</dt>
          <dd>{{ number(reports.missing) }}</dd>
          <dt>{{ t('suppliers.overview.reports.toReview') }}</dt>
          <dd>{{ number(reports.toReview) }}</dd>
          <dt>{{ t('suppliers.overview.reports.disputes') }}</dt>
          <dd>{{ number(reports.disputes) }}</dd>
          @if (reliability(); as value) {
            <dt>{{ t('reporting.title') }}</dt>
            <dd>{{ value }}</dd>
          }
        </dl>
      }
    </section>
  `,
  styles: `
    dd {
      text-align: right;
    }
  `,
})
export class SupplierNumbers {
  readonly overview = input.required<Overview>();
  private readonly format = inject(Format);

  protected readonly money = computed(() =>
    (this.overview().credits?.totals ?? []).map((total) => {
      const sum = (...minors: (keyof Omit<Totals, 'currency'>)[]) =>
        this.format.money(String(minors.reduce((all, minor) => all + BigInt(total[minor]), 0n)), total.currency);
      return {
        currency: total.currency,
        unclaimed: sum('calculatedMinor'),
        claimed: sum('proposedMinor', 'acceptedMinor', 'disputedMinor'),
        received: sum('settledMinor'),
      };
    }),
  );
  protected readonly reliability = computed(() => {
    const value = this.overview().scorecard?.reporting?.value;
    return value ? this.format.percent(value) : null;
  });

  protected number(value: number): string {
    return this.format.number(value);
  }
}
