import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Format } from '../../core/i18n/format.js';
import { Language, Zone } from '../../core/i18n/language.js';
import type { Choice } from '../../shared/choices/choice.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { decimalRule } from '../../shared/form/rules.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { Outage } from '../evidence.js';
import { causes, outageBody, sameTime, typedOutage, type OutageModel } from './outage-model.js';

const rules: SchemaFn<OutageModel> = (path) => {
  required(path.supplierId);
  required(path.towerId);
  required(path.title);
  maxLength(path.title, 300);
  maxLength(path.component, 200);
  maxLength(path.cause, 100);
  maxLength(path.note, 4000);
  required(path.from);
  required(path.impact);
  decimalRule(path.impact, { max: '100', decimals: 2 });
  validate(path.to, ({ value, valueOf }) =>
    value() !== '' && value() <= valueOf(path.from) ? { kind: 'afterStart' } : null,
  );
};

@Component({
  selector: 'sam-outage-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './outage-form.html',
})
export class OutageForm {
  readonly outage = input<Outage | null>(null);
  readonly saved = output<Outage>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly zone = inject(Zone).name;
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Outage>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly causes = causes;

  private readonly model = linkedSignal(() => this.typed(this.outage()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`evidence.fields.${key}`);
    const show = (key: keyof OutageModel, model: OutageModel) =>
      key === 'rootCauseId' ? this.causeName(model.rootCauseId) : model[key];
    return differences(this.model(), this.typed(this.theirs()), label, show);
  });
  private readonly around = choices<Outage>(
    () => sameTime(this.model(), this.zone()),
    (one) => this.rootCause(one),
    { sort: '-from' },
  );
  private readonly declared = apiObject<Outage>(() => {
    const id = this.outage()?.rootCauseId;
    return id ? `/outages/${id}` : null;
  });
  /** What was declared stays to be seen, also where the times no longer meet. */
  protected readonly rootCauses = computed(() => {
    const declared = this.declared.value();
    const around = this.around().filter(({ value }) => value !== this.outage()?.id);
    return declared === null || around.some(({ value }) => value === declared.id) ? around : [...around, this.rootCause(declared)];
  });

  protected take(key: string): void {
    const field = key as keyof OutageModel;
    this.model.update((model) => ({ ...model, [field]: this.typed(this.theirs())[field] }));
  }

  private rootCause({ id, title, supplierName, from }: Outage): Choice {
    return { value: id, text: `${title} · ${supplierName} · ${this.format.date(from, 'datetime')}` };
  }

  private causeName(id: string): string {
    return this.rootCauses().find(({ value }) => value === id)?.text ?? '';
  }

  private typed(outage: Outage | null): OutageModel {
    return typedOutage(outage, Date.now(), untracked(() => this.zone()));
  }

  private async save(typed: OutageModel): Promise<void> {
    const outage = this.outage();
    const body = outageBody(typed, this.zone());
    const saved = outage
      ? await this.conflict.save(outage, (version) => this.api.patch(`/outages/${outage.id}`, { body, version }))
      : await this.api.post<Outage>('/outages', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}
