import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Figure } from '../shared/figure/figure.js';
import type { Flexibility, SupplierFlexibility } from './change-request.js';

/** One supplier's figures over twelve months, each with what it is made of and how it is reckoned. */
@Component({
  selector: 'sam-supplier-flexibility',
  imports: [Figure, RouterLink, TranslocoDirective],
  template: `
    <section class="stack" *transloco="let t" [attr.aria-label]="t('flexibility.figuresOf', { supplier: one().supplierName })">
      <div class="section-head">
        <h2>{{ t('flexibility.figuresOf', { supplier: one().supplierName }) }}</h2>
        <span class="muted small">{{ span() }}</span>
      </div>
      <div class="tiles">
        @for (tile of tiles(); track tile.key) {
          <sam-figure
            class="card"
            [label]="t('flexibility.figures.' + tile.key)"
            [value]="tile.value"
            [unit]="tile.unit"
            [better]="tile.better"
            [basis]="tile.basis"
          />
        }
      </div>
      <details class="card">
        <summary>{{ t('flexibility.why') }}</summary>
        <dl class="stack-tight">
          @for (tile of tiles(); track tile.key) {
            <div>
              <dt>{{ t('flexibility.figures.' + tile.key) }}</dt>
              <dd class="muted">
                {{ t('flexibility.rules.' + tile.key) }} {{ tile.exact }}
                @for (id of tile.missed; track id; let number = $index) {
                  <a [routerLink]="[tile.place, id]">{{ t('flexibility.missed', { number: number + 1 }) }}</a>
                  {{ ' ' }}
                }
              </dd>
            </div>
          }
        </dl>
      </details>
    </section>
  `,
  styles: `
    .tiles {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
      gap: var(--space-3);
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0;
    }
  `,
})
export class SupplierFigures {
  readonly one = input.required<SupplierFlexibility>();
  readonly window = input.required<Pick<Flexibility, 'from' | 'to'>>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  protected readonly span = computed(() => {
    const { from, to } = this.window();
    return this.language.text('flexibility.span', { from: this.format.calendarDate(from, 'day'), to: this.format.calendarDate(to, 'day') });
  });
  protected readonly tiles = computed(() => {
    const { quotesOnTime, quotesAccepted, priceAgainstCard, ordersOnTime, leadTime } = this.one();
    const { number } = { number: (value: number | string) => this.format.number(value) };
    const share = (key: string, place: string, of: SupplierFlexibility['quotesOnTime'], missed = of.missedIds) => ({
      ...{ key, place, missed, value: of.value, unit: 'percent' as const, better: 'higher' as const },
      basis: this.language.text('flexibility.basis', { met: number(of.met), all: number(of.met + of.missed) }),
      exact: of.exactValue ? this.language.text('flexibility.exact', { value: of.exactValue }) : '',
    });
    const { currency, lines, withoutCard } = priceAgainstCard;
    const price = {
      ...{ key: 'priceAgainstCard', place: '', missed: [], value: priceAgainstCard.value, unit: 'percent' as const, better: 'lower' as const },
      basis: this.language.text('flexibility.cardBasis', { lines: number(lines), withoutCard: number(withoutCard) }),
      exact:
        currency === null
          ? ''
          : this.language.text('flexibility.cardExact', {
              quoted: this.format.money(priceAgainstCard.quotedMinor, currency),
              card: this.format.money(priceAgainstCard.cardMinor, currency),
            }),
    };
    const lead = {
      ...{ key: 'leadTime', place: '', missed: [], value: leadTime.median, unit: 'count' as const, better: 'lower' as const },
      basis: this.language.text('flexibility.leadBasis', { days: leadTime.percentile90 === null ? '–' : number(leadTime.percentile90), orders: number(leadTime.orders) }),
      exact: '',
    };
    return [
      share('quotesOnTime', '/governance/change-requests', quotesOnTime),
      share('quotesAccepted', '/governance/change-requests', quotesAccepted),
      price,
      share('ordersOnTime', '/governance/orders', ordersOnTime),
      lead,
    ];
  });
}
