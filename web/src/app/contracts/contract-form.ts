import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import {
  applyEach,
  FormField,
  FormRoot,
  maxLength,
  required,
  validate,
  type SchemaFn,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { decimalRule, moneyRule, wholeRule } from '../shared/form/rules.js';
import { Icon } from '../shared/icons/icon.js';
import type { ContractDetail, OcdsAwardDetail } from './contract.js';
import { CreditTermsFields, creditTermsRules } from './credit-terms-fields.js';
import { creditTermsBody } from './credit-terms-model.js';
import { CreditTermsText } from './credit-terms-text.js';
import {
  confidentialities,
  contractBody,
  currencies,
  emptyContract,
  typedAward,
  typedContract,
  type ContractModel,
} from './contract-model.js';

const rules: SchemaFn<ContractModel> = (path) => {
  required(path.supplierId);
  required(path.number);
  required(path.title);
  maxLength(path.number, 100);
  maxLength(path.title, 300);
  applyEach(path.towers, (tower) => {
    required(tower.towerId);
    maxLength(tower.lot, 100);
  });
  required(path.startsOn);
  required(path.endsOn);
  validate(path.endsOn, ({ value, valueOf }) =>
    value() !== '' && value() <= valueOf(path.startsOn) ? { kind: 'afterStart' } : null,
  );
  wholeRule(path.extensionCount, 0, 20);
  wholeRule(path.extensionMonths, 0, 240);
  moneyRule(path.monthlyChargeMinor);
  decimalRule(path.atRiskPercent, { max: '100', decimals: 4 });
  creditTermsRules(path.creditTerms);
};

@Component({
  selector: 'sam-contract-form',
  imports: [ConflictNotice, CreditTermsFields, Field, FormField, FormProblems, FormRoot, Icon, MatButton, RouterLink, TranslocoDirective],
  templateUrl: './contract-form.html',
  styleUrl: './contract-form.scss',
})
export class ContractForm {
  /** None while it is being added. */
  readonly contract = input<ContractDetail | null>(null);
  /** Chosen beforehand, for a contract added from a supplier's page. */
  readonly supplierId = input('');
  /** The published award it is made of. */
  readonly award = input<OcdsAwardDetail | null>(null);
  readonly saved = output<ContractDetail>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly terms = inject(CreditTermsText);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<ContractDetail>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly confidentialities = confidentialities;
  protected readonly currencies = computed(() => [...new Set([...currencies, this.model().currency])]);

  private readonly model = linkedSignal<ContractModel>(() => {
    const contract = this.contract();
    if (contract) return this.typed(contract);
    const award = this.award();
    return award ? typedAward(award.draft, this.mark()) : emptyContract(this.supplierId());
  });
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));

  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const label = (key: string) => this.language.text(`contracts.fields.${key}`);
    return differences(this.model(), this.typed(theirs), label, (key, model) => this.show(key, model));
  });

  protected addTower(): void {
    this.model.update((model) => ({ ...model, towers: [...model.towers, { towerId: '', lot: '' }] }));
  }

  protected removeTower(index: number): void {
    this.model.update((model) => ({ ...model, towers: model.towers.filter((_, at) => at !== index) }));
  }

  protected take(key: string): void {
    const theirs = this.theirs();
    if (!theirs) return;
    const field = key as keyof ContractModel;
    this.model.update((model) => ({ ...model, [field]: this.typed(theirs)[field] }));
  }

  private typed(contract: ContractDetail): ContractModel {
    return typedContract(contract, this.mark());
  }

  private mark(): ',' | '.' {
    return untracked(() => this.language.code()) === 'sv' ? ',' : '.';
  }

  private show(key: keyof ContractModel, model: ContractModel): string {
    const named = (id: string) => this.towers().find(({ value }) => value === id)?.text ?? id;
    if (key === 'towers')
      return model.towers.map(({ towerId, lot }) => [named(towerId), lot].join(' ')).join(', ');
    if (key === 'creditTerms') return this.terms.sentences(creditTermsBody(model[key]), model.currency).join(' ');
    if (key === 'confidentiality') return this.language.text(`contracts.confidentialities.${model[key]}`);
    if (key === 'illustrative') return this.language.text(model[key] ? 'forms.yes' : 'forms.no');
    return model[key];
  }

  private async save(typed: ContractModel): Promise<void> {
    const contract = this.contract();
    const { supplierId, ...changes } = contractBody(typed);
    const saved = contract
      ? await this.conflict.save(contract, (version) =>
          this.api.patch(`/contracts/${contract.id}`, { body: changes, version }),
        )
      : await this.api.post<ContractDetail>('/contracts', {
          body: { supplierId, ...changes, ocdsAwardId: this.award()?.id ?? null },
          idempotencyKey: this.key,
        });
    if (saved) this.saved.emit(saved);
  }
}
