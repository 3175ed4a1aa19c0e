import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { applyWhen, FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { apiForm } from '../shared/form/api-form.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { decimalRule, moneyRule } from '../shared/form/rules.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { amendmentBody, emptyAmendment, type AmendmentModel } from './amendment-model.js';
import type { ContractAmendment, ContractDetail } from './contract.js';
import { CreditTermsFields, creditTermsRules } from './credit-terms-fields.js';

const rules: SchemaFn<AmendmentModel> = (path) => {
  required(path.number);
  required(path.title);
  required(path.effectiveFrom);
  maxLength(path.number, 100);
  maxLength(path.title, 300);
  maxLength(path.description, 4000);
  validate(path.endsOn, ({ value, valueOf }) =>
    value() !== '' && value() < valueOf(path.effectiveFrom) ? { kind: 'afterStart' } : null,
  );
  moneyRule(path.monthlyChargeMinor);
  decimalRule(path.atRiskPercent, { max: '100', decimals: 4 });
  applyWhen(path, ({ value }) => value().changesCredits, ({ creditTerms }) => creditTermsRules(creditTerms));
};

@Component({
  selector: 'sam-amendment-form',
  imports: [CreditTermsFields, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './amendment-form.html',
  styleUrl: './contract-form.scss',
})
export class AmendmentForm {
  readonly contract = input.required<ContractDetail>();
  readonly saved = output<ContractAmendment>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);
  private readonly key = creationKey();
  private readonly model = linkedSignal<AmendmentModel>(() =>
    emptyAmendment(this.contract(), untracked(() => this.language.code()) === 'sv' ? ',' : '.'),
  );
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly now = computed(() => {
    const { inForce, currency } = this.contract();
    const said = (value: string) => this.language.text('contracts.amendments.nowIs', { value });
    return {
      monthlyChargeMinor: said(this.format.money(inForce.monthlyChargeMinor, currency)),
      atRiskPercent: said(this.promises.percent(inForce.atRiskPercent)),
      endsOn: said(this.format.calendarDate(inForce.endsOn)),
    };
  });

  private async save(typed: AmendmentModel): Promise<void> {
    const { id, currency } = this.contract();
    const body = amendmentBody(typed, currency);
    this.saved.emit(await this.api.post<ContractAmendment>(`/contracts/${id}/amendments`, { body, idempotencyKey: this.key }));
  }
}
