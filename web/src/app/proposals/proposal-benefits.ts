import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { isEnded } from '@samsyn/domain/innovation/innovation-state';
import { AuthStore } from '../core/auth/auth.store.js';
import { BenefitAmount } from '../shared/benefit/benefit-amount.js';
import { BenefitState } from '../shared/benefit/benefit-state.js';
import { apiObject } from '../shared/object/api-object.js';
import type { ProposalDetail } from './proposal.js';

type BenefitPage = components['schemas']['BenefitPageDto'];

/** R26: what a proposal is to give and gave. */
@Component({
  selector: 'sam-proposal-benefits',
  imports: [BenefitState, MatButton, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <section class="card stack" aria-labelledby="benefits">
        <h2 id="benefits">{{ t('sections.benefits') }}</h2>
        @if (items().length === 0) {
          <p class="muted">{{ t('proposals.noBenefits') }}</p>
        }
        <ul class="plain-list">
          @for (one of items(); track one.id) {
            <li class="stack-tight">
              <div class="section-head">
                <a [routerLink]="['/innovation/benefits', one.id]">{{ one.title }}</a>
                <sam-benefit-state class="small" [state]="one.state" />
              </div>
              <p class="small muted">
                {{ t('benefits.types.' + one.type) }} · {{ t('benefits.plannedShort', { value: amount.of(one, one.planned) }) }}
                @if (one.verified !== null) {
                  · {{ t('benefits.verifiedShort', { value: amount.of(one, one.verified) }) }}
                }
              </p>
            </li>
          }
        </ul>
        @if (mayPlan()) {
          <a matButton="outlined" class="no-print" routerLink="/innovation/benefits/new" [queryParams]="{ proposalId: proposal().id }">{{ t('benefits.add') }}</a>
        }
      </section>
    </ng-container>
  `,
  styles: `
    p {
      margin: 0;
    }
    a[matButton] {
      justify-self: start;
    }
  `,
})
export class ProposalBenefits {
  readonly proposal = input.required<ProposalDetail>();
  private readonly auth = inject(AuthStore);
  protected readonly amount = inject(BenefitAmount);
  private readonly id = computed(() => this.proposal().id);
  private readonly benefits = apiObject<BenefitPage>(() => `/benefits?proposalId=${this.id()}&limit=100`, { topics: ['benefits'] });
  protected readonly items = computed(() => this.benefits.value()?.items ?? []);
  protected readonly mayPlan = computed(() => !isEnded(this.proposal().state) && (this.auth.can('benefits:create') || this.auth.can('benefits:answer')));
}
