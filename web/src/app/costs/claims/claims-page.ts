import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { choices } from '../../shared/choices/choices.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { CostTabs } from '../cost-tabs.js';
import type { Claims } from '../cost.js';
import { TableCsv } from '../../shared/table-csv/table-csv.js';

/** R19: credits that were claimed, agreed on, received and still to come, by contract. */
@Component({
  selector: 'sam-claims-page',
  imports: [DataNotice, ChoiceFilter, CostTabs, EmptyState, FilterBar, ObjectState, PageHeader, RouterLink, TableCsv, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('costs.tabs.claims')" [lead]="t('costs.claims.lead')" />
      <sam-cost-tabs />
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-choice-filter
          [label]="t('costs.columns.supplier')"
          [all]="t('lists.allSuppliers')"
          [options]="suppliers()"
          [value]="filters.of('supplierId')"
          (choose)="filters.set({ supplierId: $event })"
        />
      </sam-filter-bar>
      @if (claims.value()) {
        <div class="stack">
          @for (one of contracts(); track one.key) {
            <section class="card stack" [attr.aria-label]="one.number">
              <h2>
                <a [routerLink]="['/contracts', one.contractId]">{{ one.number }}</a>
                <span class="muted"> {{ one.supplierName }}</span>
              </h2>
              <dl class="facts">
                @for (sum of one.sums; track sum.key) {
                  <dt>{{ t('costs.claims.' + sum.key) }}</dt>
                  <dd [class.total]="sum.key === 'outstandingMinor'">{{ sum.text }}</dd>
                }
              </dl>
              <details>
                <summary>{{ t('costs.claims.credits', { contract: one.number }) }}</summary>
                <div class="scroll" tabindex="0" role="region" [attr.aria-label]="t('costs.claims.credits', { contract: one.number })">
                  <table #table>
                    <thead>
                      <tr>
                        <th scope="col">{{ t('costs.claims.credit') }}</th>
                        <th scope="col">{{ t('costs.columns.state') }}</th>
                        <th scope="col" class="end">{{ t('costs.columns.amount') }}</th>
                        <th scope="col" class="end">{{ t('costs.claims.receivedMinor') }}</th>
                      </tr>
                    </thead>
                    <tbody>
                      @for (credit of one.credits; track credit.creditId) {
                        <tr>
                          <th scope="row">
                            <a [routerLink]="['/credits', credit.creditId]">{{ credit.name }}</a>
                            <div class="small muted">{{ credit.month }}</div>
                          </th>
                          <td>{{ t('credits.states.' + credit.state) }}</td>
                          <td class="end">{{ credit.amount }}</td>
                          <td class="end">{{ credit.received }}</td>
                        </tr>
                      }
                    </tbody>
                  </table>
                </div>
                <sam-table-csv [of]="table" [name]="t('costs.claims.credits', { contract: one.number })" />
              </details>
            </section>
          } @empty {
            <sam-empty-state icon="credits" [heading]="t('costs.claims.none')" [text]="t('costs.claims.noneMore')" />
          }
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="claims" [heading]="t('costs.tabs.claims')" [headed]="false" />
      }
    </ng-container>
  `,
  styleUrl: '../cost-table.scss',
})
export class ClaimsPage {
  private readonly format = inject(Format);
  protected readonly filters = addressFilters(['supplierId'], '');
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly claims = apiObject<Claims>(() => {
    const supplierId = this.filters.of('supplierId');
    return supplierId === '' ? '/costs/claims' : `/costs/claims?supplierId=${supplierId}`;
  }, { topics: ['costs', 'credits'] });
  protected readonly contracts = computed(() =>
    (this.claims.value()?.items ?? []).map((one) => {
      const money = (minor: string) => this.format.money(minor, one.currency);
      return {
        ...{ key: one.contractId + one.currency, contractId: one.contractId, number: one.number, supplierName: one.supplierName },
        sums: (['unansweredMinor', 'owedMinor', 'receivedMinor', 'outstandingMinor'] as const).map((key) => ({ key, text: money(one[key]) })),
        credits: one.credits.map((credit) => ({
          ...credit,
          month: this.format.calendarDate(credit.period, 'month'),
          amount: money(credit.amountMinor),
          received: money(credit.receivedMinor),
        })),
      };
    }),
  );
}
