import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';

/** Which contracts must be given notice or end in the coming half-year. */
@Component({
  selector: 'sam-contract-dates',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="contract-dates" *transloco="let t">
      <h2 id="contract-dates">{{ t('overview.contractDates') }}</h2>
      @if (dates().length > 0) {
        <ul>
          @for (date of dates(); track date.contractId + date.kind) {
            <li>
              <span class="what">
                <a [routerLink]="['/contracts', date.contractId]">{{ date.title }}</a>
                <span class="muted small">
                  @if (!own()) {
                    {{ date.supplierName }} ·
                  }
                  {{ date.number }}
                </span>
              </span>
              <span class="end small">
                <strong>{{ day(date.on) }}</strong>
                <span class="muted">{{ t('overview.dateKinds.' + date.kind) }}</span>
              </span>
            </li>
          }
        </ul>
      } @else {
        <p class="muted">{{ t('overview.noContractDates') }}</p>
      }
    </section>
  `,
  styleUrl: './items.scss',
})
export class ContractDates {
  readonly dates = input.required<readonly components['schemas']['ContractDateDto'][]>();
  readonly own = input(false);
  private readonly format = inject(Format);

  protected day(on: string): string {
    return this.format.calendarDate(on);
  }
}
