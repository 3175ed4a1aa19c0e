import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { type BenefitType, benefitTypes, type BenefitUnit, unitsOfBenefit } from '@samsyn/domain/innovation/benefit';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { decimalText, minorUnits, typedAmount, typedDecimal } from '../shared/form/decimal-text.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { Benefit } from './benefit.js';

type Proposal = components['schemas']['ProposalDetailDto'];

interface BenefitModel {
  type: BenefitType;
  title: string;
  unit: BenefitUnit;
  currency: string;
  planned: string;
  baseline: string;
  baselineFrom: string;
  baselineTo: string;
  method: string;
  measureFrom: string;
  measureTo: string;
  verifierId: string;
  serviceLevelId: string;
  illustrative: boolean;
}

const amount = (typed: string, unit: BenefitUnit) => (unit === 'money' ? minorUnits(typed) : decimalText(typed));

const rules: SchemaFn<BenefitModel> = (path) => {
  required(path.title);
  maxLength(path.title, 200);
  required(path.planned);
  required(path.method);
  maxLength(path.method, 2000);
  for (const date of [path.baselineFrom, path.baselineTo, path.measureFrom, path.measureTo]) required(date);
  for (const figure of [path.planned, path.baseline]) {
    validate(figure, ({ value, valueOf }) => (value().trim() === '' || amount(value(), valueOf(path.unit)) !== null ? null : { kind: 'decimal' }));
  }
};

const plusDays = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** R26: a benefit as it is planned: how much, from what, measured how and when, and who verifies it. */
@Component({
  selector: 'sam-benefit-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './benefit-form.html',
})
export class BenefitForm {
  readonly benefit = input<Benefit | null>(null);
  readonly proposal = input.required<Proposal>();
  readonly saved = output<string>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Benefit>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly types = benefitTypes;
  private readonly members = people();
  /** Whoever plans it does not verify it. */
  protected readonly verifiers = computed(() => {
    const own = this.auth.user()?.id;
    return this.members().filter(({ id, supplierId }) => supplierId === null && id !== own);
  });
  private readonly supplierId = computed(() => this.proposal().suppliers[0]?.id ?? null);
  private readonly levels = choices<{ id: string; code: string; name: string }>(
    () => {
      const id = this.supplierId();
      return id === null ? null : `/service-levels?supplierId=${id}`;
    },
    ({ id, code, name }) => ({ value: id, text: `${code} ${name}` }),
    {},
  );
  protected readonly model = linkedSignal(() => this.typed(this.benefit()));
  protected readonly form = apiForm(this.model, rules, (value) => this.save(value));
  protected readonly units = computed(() => unitsOfBenefit[this.model().type]);
  /** Only these are read from results. */
  protected readonly readable = computed(() => (['response_time', 'stability'].includes(this.model().type) ? this.levels() : []));
  protected readonly unit = computed<BenefitUnit>(() => {
    const { unit } = this.model();
    return this.units().includes(unit) ? unit : (this.units()[0] ?? 'count');
  });
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    const label = (key: string) => this.language.text(`benefits.fields.${key}`);
    return theirs ? differences(this.model(), this.typed(theirs), label, (key, model) => this.show(key, model)) : [];
  });

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs) this.model.update((model) => ({ ...model, [key]: this.typed(theirs)[key as keyof BenefitModel] }));
  }

  private show(key: keyof BenefitModel, model: BenefitModel): string {
    if (key === 'type') return this.language.text(`benefits.types.${model.type}`);
    if (key === 'unit') return this.language.text(`benefits.units.${model.unit}`);
    if (key === 'illustrative') return this.language.text(model.illustrative ? 'forms.yes' : 'forms.no');
    const person = this.members().find(({ id }) => id === model[key]);
    return person?.name ?? this.levels().find(({ value }) => value === model[key])?.text ?? model[key];
  }

  private typed(one: Benefit | null): BenefitModel {
    return untracked(() => {
      const mark = this.language.code() === 'sv' ? ',' : '.';
      const today = this.today.date();
      const figure = (value: string | null | undefined) => {
        if (value === null || value === undefined) return '';
        return one?.unit === 'money' ? typedAmount(value, mark) : typedDecimal(value, mark);
      };
      return {
        type: one?.type ?? 'hours',
        title: one?.title ?? '',
        unit: one?.unit ?? 'hours',
        currency: one?.currency ?? 'SEK',
        planned: figure(one?.planned),
        baseline: figure(one?.baseline),
        baselineFrom: one?.baselineFrom ?? plusDays(today, -90),
        baselineTo: one?.baselineTo ?? plusDays(today, -1),
        method: one?.method ?? '',
        measureFrom: one?.measureFrom ?? today,
        measureTo: one?.measureTo ?? plusDays(today, 90),
        verifierId: one?.verifierId ?? '',
        serviceLevelId: one?.serviceLevelId ?? '',
        illustrative: one?.illustrative ?? false,
      };
    });
  }

  private async save(model: BenefitModel): Promise<void> {
    const one = this.benefit();
    const unit = this.unit();
    const { type, title, method, baselineFrom, baselineTo, measureFrom, measureTo, illustrative } = model;
    const readable = this.readable().some(({ value }) => value === model.serviceLevelId);
    const body = {
      ...{ type, title: title.trim(), method: method.trim(), baselineFrom, baselineTo, measureFrom, measureTo, illustrative, unit },
      planned: amount(model.planned, unit) ?? model.planned,
      baseline: amount(model.baseline, unit),
      currency: unit === 'money' ? model.currency.trim().toUpperCase() : null,
      verifierId: model.verifierId || null,
      serviceLevelId: readable ? model.serviceLevelId : null,
    };
    const saved = one
      ? await this.conflict.save(one, (version) => this.api.patch(`/benefits/${one.id}`, { body, version }))
      : await this.api.post<Benefit>('/benefits', { body: { ...body, proposalId: this.proposal().id }, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved.id);
  }
}
