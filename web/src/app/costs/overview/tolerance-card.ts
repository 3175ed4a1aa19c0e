import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { apiForm } from '../../shared/form/api-form.js';
import { decimalText, minorUnits, typedAmount, typedDecimal } from '../../shared/form/decimal-text.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { decimalRule, moneyRule } from '../../shared/form/rules.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { CostTerms } from '../cost.js';

/** How far an invoice may be from what was agreed and still be it. */
@Component({
  selector: 'sam-tolerance-card',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    @if (terms.value()) {
      <section class="card stack" *transloco="let t" aria-labelledby="tolerance">
        <h2 id="tolerance">{{ t('costs.tolerance.title') }}</h2>
        <p>{{ t('costs.tolerance.now', now()) }}</p>
        @if (auth.can('costs:update')) {
          @if (open()) {
            <form class="stack" [formRoot]="form.tree">
              <sam-form-problems [form]="form" />
              <sam-field [label]="t('costs.tolerance.percent')">
                <input type="text" inputmode="decimal" [formField]="form.tree.tolerancePercent" />
              </sam-field>
              <sam-field [label]="t('costs.tolerance.amount')" [help]="t('costs.tolerance.help')">
                <input type="text" inputmode="decimal" [formField]="form.tree.toleranceMinor" />
              </sam-field>
              <div class="row">
                <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('actions.save') }}</button>
                <button matButton type="button" (click)="open.set(false)">{{ t('actions.cancel') }}</button>
              </div>
            </form>
          } @else {
            <div><button matButton="outlined" type="button" (click)="begin()">{{ t('costs.tolerance.change') }}</button></div>
          }
        }
      </section>
    }
  `,
})
export class ToleranceCard {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly auth = inject(AuthStore);
  protected readonly terms = apiObject<CostTerms>(() => '/costs/terms');
  protected readonly open = signal(false);
  private readonly model = signal({ tolerancePercent: '', toleranceMinor: '' });
  protected readonly now = computed(() => {
    const found = this.terms.value();
    return { percent: found ? typedDecimal(found.tolerancePercent, this.mark()) : '', amount: found ? typedAmount(found.toleranceMinor, this.mark()) : '' };
  });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.tolerancePercent);
      required(path.toleranceMinor);
      decimalRule(path.tolerancePercent, { max: '100', decimals: 4 });
      moneyRule(path.toleranceMinor);
    },
    async ({ tolerancePercent, toleranceMinor }) => {
      const body = { tolerancePercent: decimalText(tolerancePercent), toleranceMinor: minorUnits(toleranceMinor) };
      this.terms.set(await this.api.put<CostTerms>('/costs/terms', { body, version: this.terms.value()?.version ?? 0 }));
      this.open.set(false);
    },
  );

  protected begin(): void {
    const { percent, amount } = this.now();
    this.model.set({ tolerancePercent: percent, toleranceMinor: amount });
    this.open.set(true);
  }

  private mark(): ',' | '.' {
    return this.language.code() === 'sv' ? ',' : '.';
  }
}
