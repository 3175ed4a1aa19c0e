import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { Today } from '../../core/i18n/today.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { templateBody, type TemplateModel, templateRules, typedTemplate } from './template-model.js';
import { frequencies, type TemplateDetail } from './template.js';

interface Contract {
  id: string;
  number: string;
  title: string;
  supplierName: string;
}

/** What a template is called, of which contract it is, and when its reports are due. */
@Component({
  selector: 'sam-template-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './template-form.html',
})
export class TemplateForm {
  readonly template = input<TemplateDetail | null>(null);
  /** The contract a new one is made for, where that is known. */
  readonly contractId = input<string>();
  readonly saved = output<TemplateDetail>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<TemplateDetail>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly frequencies = frequencies;
  protected readonly calendars = choices(() => '/service-calendars');
  protected readonly contracts = choices<Contract>(
    () => '/contracts',
    ({ id, number, title, supplierName }) => ({ value: id, text: `${supplierName}: ${title} (${number})` }),
    { sort: 'number' },
  );

  protected readonly model = linkedSignal(() => this.typed(this.template()));
  protected readonly form = apiForm(this.model, templateRules, (value) => this.save(value));
  /** The periods of what was reported already stand. */
  protected readonly published = computed(() => (this.theirs() ?? this.template())?.publishedFrom != null);
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`reportTemplates.fields.${key}`);
    return differences(this.model(), this.typed(this.theirs()), label, (key, model) => this.show(key, model));
  });

  protected take(key: string): void {
    const field = key as keyof TemplateModel;
    this.model.update((model) => ({ ...model, [field]: this.typed(this.theirs())[field] }));
  }

  private typed(template: TemplateDetail | null): TemplateModel {
    return untracked(() => typedTemplate(template, this.today.date(), this.contractId()));
  }

  private show(key: keyof TemplateModel, model: TemplateModel): string {
    const value = model[key];
    if (typeof value === 'boolean') return this.language.text(value ? 'forms.yes' : 'forms.no');
    if (typeof value === 'object') return value[this.language.code()];
    if (key === 'frequency') return this.language.text(`reportTemplates.often.${model.frequency}`);
    return this.calendars().find((one) => one.value === value)?.text ?? value;
  }

  private async save(value: TemplateModel): Promise<void> {
    const template = this.template();
    const { contractId, ...body } = templateBody(value);
    const saved = template
      ? await this.conflict.save(template, (version) => this.api.patch<TemplateDetail>(`/report-templates/${template.id}`, { body, version }))
      : await this.api.post<TemplateDetail>('/report-templates', { body: { contractId, ...body }, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}
