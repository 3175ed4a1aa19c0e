import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';

type Totals = components['schemas']['CreditTotalsDto'];

/** Money of all credits: what may still be had, what came back, and what was given up or ran out of time. */
@Component({
  selector: 'sam-money-card',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="money" *transloco="let t">
      <h2 id="money">{{ t('overview.money.title') }}</h2>
      @for (row of rows(); track row.currency) {
        <dl>
          <div>
            <dt>{{ t('overview.money.atRisk') }}</dt>
            <dd>{{ row.atRisk }}</dd>
          </div>
          <div>
            <dt>{{ t('overview.money.recovered') }}</dt>
            <dd class="good">{{ row.recovered }}</dd>
          </div>
          <div>
            <dt>{{ t('overview.money.lost') }}</dt>
            <dd>{{ row.lost }}</dd>
          </div>
        </dl>
      } @empty {
        <p class="muted">{{ t('overview.money.none') }}</p>
      }
      <a routerLink="/credits">{{ t('overview.money.all') }}</a>
    </section>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
      gap: var(--space-3) var(--space-5);
      margin: 0;
    }
    dt {
      color: var(--ink-muted);
      font-size: var(--text-s);
    }
    dd {
      margin: 0;
      font-size: var(--text-xl);
      font-weight: 650;
      letter-spacing: -0.02em;
    }
    .good {
      color: var(--met);
    }
  `,
})
export class MoneyCard {
  readonly totals = input.required<readonly Totals[]>();
  private readonly format = inject(Format);

  protected readonly rows = computed(() =>
    this.totals().map((total) => {
      const { currency, calculatedMinor, proposedMinor, acceptedMinor, disputedMinor, settledMinor, waivedMinor, lapsedMinor } = total;
      const lapsed = BigInt(lapsedMinor);
      const waiting = [calculatedMinor, proposedMinor, acceptedMinor, disputedMinor].reduce((sum, minor) => sum + BigInt(minor), -lapsed);
      const money = (minor: bigint) => this.format.money(String(minor), currency);
      return { currency, atRisk: money(waiting), recovered: money(BigInt(settledMinor)), lost: money(BigInt(waivedMinor) + lapsed) };
    }),
  );
}
