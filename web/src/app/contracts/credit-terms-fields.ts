import { Component, input } from '@angular/core';
import { applyWhen, FormField, required, type FieldTree, type SchemaPathTree } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { Field } from '../shared/form/field.js';
import { decimalRule, moneyRule, wholeRule } from '../shared/form/rules.js';
import { capKinds, capNames, type CreditTermsModel } from './credit-terms-model.js';

export function creditTermsRules(path: SchemaPathTree<CreditTermsModel>): void {
  wholeRule(path.claimWithinDays, 1, 3650);
  for (const name of capNames) {
    applyWhen(path.caps[name], ({ value }) => value().kind === 'amount', (cap) => {
      required(cap.amountMinor);
      moneyRule(cap.amountMinor);
    });
    applyWhen(path.caps[name], ({ value }) => value().kind === 'charges_percent', (cap) => {
      required(cap.percent);
      decimalRule(cap.percent, { max: '100', decimals: 5 });
    });
  }
}

/** R17: what a contract says about all of its credits together. */
@Component({
  selector: 'sam-credit-terms-fields',
  imports: [Field, FormField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-field [label]="t('contracts.credits.stacking')">
        <select [formField]="terms().stacking">
          @for (one of stackings; track one) {
            <option [value]="one">{{ t('contracts.credits.stackings.' + one) }}</option>
          }
        </select>
      </sam-field>
      @for (name of caps; track name) {
        <div class="side-by-side">
          <sam-field [label]="t('contracts.credits.caps.' + name)">
            <select [formField]="terms().caps[name].kind">
              <option value="">{{ t('contracts.credits.noCap') }}</option>
              @for (kind of kinds; track kind) {
                <option [value]="kind">{{ t('contracts.credits.capKinds.' + kind) }}</option>
              }
            </select>
          </sam-field>
          @switch (terms().caps[name].kind().value()) {
            @case ('amount') {
              <sam-field [label]="t('contracts.credits.capAmount', { currency: currency() })">
                <input inputmode="decimal" autocomplete="off" [formField]="terms().caps[name].amountMinor" />
              </sam-field>
            }
            @case ('charges_percent') {
              <sam-field [label]="t('contracts.credits.capPercent')">
                <input inputmode="decimal" autocomplete="off" [formField]="terms().caps[name].percent" />
              </sam-field>
            }
          }
        </div>
      }
      <sam-field [label]="t('contracts.credits.excess')">
        <select [formField]="terms().excess">
          @for (one of excesses; track one) {
            <option [value]="one">{{ t('contracts.credits.excesses.' + one) }}</option>
          }
        </select>
      </sam-field>
      <sam-field [label]="t('contracts.credits.claimWithinDays')" [help]="t('contracts.credits.claimHelp')" [optional]="true">
        <input inputmode="numeric" autocomplete="off" [formField]="terms().claimWithinDays" />
      </sam-field>
    </ng-container>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class CreditTermsFields {
  readonly terms = input.required<FieldTree<CreditTermsModel>>();
  readonly currency = input.required<string>();
  protected readonly caps = capNames;
  protected readonly kinds = capKinds;
  protected readonly stackings = ['highest_per_event', 'stacked'] as const;
  protected readonly excesses = ['dropped', 'carried_forward'] as const;
}
