import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { DayPipe, MoneyPipe } from '../core/i18n/pipes.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import type { ContractDetail } from './contract.js';
import { CreditTermsText } from './credit-terms-text.js';

/** With whom, about what, for how much, and who may read it. */
@Component({
  selector: 'sam-contract-facts',
  imports: [DayPipe, MoneyPipe, RouterLink, TranslocoDirective],
  template: `
    <dl class="facts" *transloco="let t">
      <dt>{{ t('contracts.fields.supplierId') }}</dt>
      <dd>
        <a [routerLink]="['/suppliers', contract().supplierId]">{{ contract().supplierName }}</a>
      </dd>
      <dt>{{ t('contracts.fields.towers') }}</dt>
      <dd>
        @for (tower of contract().towers; track tower.towerId) {
          <div>
            {{ tower.name }}
            @if (tower.lot) {
              <span class="muted">· {{ tower.lot }}</span>
            }
          </div>
        }
      </dd>
      <dt>{{ t('contracts.term') }}</dt>
      <dd>
        <span class="nowrap">{{ contract().startsOn | samDay: 'day' }}</span> –
        <span class="nowrap">{{ contract().inForce.endsOn | samDay: 'day' }}</span>
      </dd>
      <dt>{{ t('contracts.extension') }}</dt>
      <dd>
        {{
          contract().extensionCount > 0 && contract().extensionMonths > 0
            ? t('contracts.extensionOf', {
                count: contract().extensionCount,
                months: contract().extensionMonths,
              })
            : t('contracts.noExtension')
        }}
      </dd>
      <dt>{{ t('contracts.fields.noticeOn') }}</dt>
      <dd class="nowrap">{{ contract().noticeOn | samDay: 'day' }}</dd>
      <dt>{{ t('contracts.fields.monthlyChargeMinor') }}</dt>
      <dd class="nowrap">{{ contract().inForce.monthlyChargeMinor | samMoney: contract().currency }}</dd>
      <dt>{{ t('contracts.fields.atRiskPercent') }}</dt>
      <dd>{{ promises.percent(contract().inForce.atRiskPercent) }} {{ t('contracts.ofCharges') }}</dd>
      <dt>{{ t('contracts.credits.title') }}</dt>
      <dd>
        @for (sentence of credits(); track $index) {
          <div>{{ sentence }}</div>
        }
      </dd>
      <dt>{{ t('contracts.fields.confidentiality') }}</dt>
      <dd>{{ t('contracts.confidentialities.' + contract().confidentiality) }}</dd>
    </dl>
  `,
})
export class ContractFacts {
  readonly contract = input.required<ContractDetail>();
  protected readonly promises = inject(PromiseText);
  private readonly terms = inject(CreditTermsText);
  protected readonly credits = computed(() => this.terms.sentences(this.contract().inForce.creditTerms, this.contract().currency));
}
