import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { creditRuleKinds } from '@samsyn/domain/credits/credit-rule';
import type { Unit } from '@samsyn/domain/service-levels/metric';
import { Field } from '../form/field.js';
import type { CreditRuleModel } from './credit-rule-model.js';

/** R17, R18: what a miss costs, and what is agreed beside the amount. */
@Component({
  selector: 'sam-credit-rule-fields',
  imports: [Field, FormField, MatButton, TranslocoDirective],
  templateUrl: './credit-rule-fields.html',
  styles: `
    .band {
      display: grid;
      grid-template-columns: 1fr 1fr auto;
      align-items: start;
      gap: var(--space-3);
    }
    /* Beside the controls, below the line of their labels. */
    .band > button {
      margin-top: calc(1lh + var(--space-1) + 0.125rem);
    }
    @media (max-width: 40rem) {
      .band {
        grid-template-columns: 1fr;
        justify-items: start;
      }
      .band > sam-field {
        width: 100%;
      }
      .band > button {
        margin-top: 0;
      }
    }
  `,
})
export class CreditRuleFields {
  readonly rule = input.required<FieldTree<CreditRuleModel>>();
  readonly unit = input.required<Unit>();
  protected readonly kinds = creditRuleKinds;
  protected readonly triggers = ['below_expected', 'below_minimum'] as const;
  protected readonly value = computed(() => this.rule()().value());

  protected addTier(): void {
    this.change(({ tiers }) => ({ tiers: [...tiers, { bound: '', percent: '' }] }));
  }

  protected removeTier(index: number): void {
    this.change(({ tiers }) => ({ tiers: tiers.filter((_, at) => at !== index) }));
  }

  protected addBand(): void {
    this.change(({ bands }) => ({ bands: [...bands, { from: '', points: '' }] }));
  }

  protected removeBand(index: number): void {
    this.change(({ bands }) => ({ bands: bands.filter((_, at) => at !== index) }));
  }

  private change(changes: (rule: CreditRuleModel) => Partial<CreditRuleModel>): void {
    this.rule()().value.update((rule) => ({ ...rule, ...changes(rule) }));
  }
}
