import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
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
import { ServiceWords } from './service-words.js';
import type { Service } from './service.js';

interface ServiceModel {
  name: string;
  description: string;
  criticality: Service['criticality'];
  owner: string;
  calendarId: string;
  illustrative: boolean;
}

const typed = (service: Service | null): ServiceModel => ({
  name: service?.name ?? '',
  description: service?.description ?? '',
  criticality: service?.criticality ?? 'medium',
  owner: service?.owner ?? '',
  calendarId: service?.calendarId ?? '',
  illustrative: service?.illustrative ?? false,
});

const rules: SchemaFn<ServiceModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  maxLength(path.description, 4000);
  maxLength(path.owner, 200);
};

@Component({
  selector: 'sam-service-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './service-form.html',
})
export class ServiceForm {
  readonly service = input<Service | null>(null);
  /** The id of what was saved. */
  readonly saved = output<string>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly words = inject(ServiceWords);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Service>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly calendars = choices(() => '/service-calendars');

  private readonly model = linkedSignal(() => typed(this.service()));
  protected readonly form = apiForm(this.model, rules, (value) => this.save(value));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`services.fields.${key}`);
    return differences(this.model(), typed(this.theirs()), label, (key, model) => this.show(key, model));
  });

  protected take(key: string): void {
    const field = key as keyof ServiceModel;
    this.model.update((model) => ({ ...model, [field]: typed(this.theirs())[field] }));
  }

  private show(key: keyof ServiceModel, model: ServiceModel): string {
    if (key === 'criticality') return this.words.criticality(model[key]);
    if (key === 'illustrative') return this.language.text(model[key] ? 'forms.yes' : 'forms.no');
    if (key === 'calendarId') return this.calendars().find(({ value }) => value === model[key])?.text ?? this.language.text('services.always');
    return model[key];
  }

  private async save(value: ServiceModel): Promise<void> {
    const service = this.service();
    const { name, criticality, illustrative } = value;
    const body = {
      ...{ name: name.trim(), criticality, illustrative },
      description: value.description.trim() || null,
      owner: value.owner.trim() || null,
      calendarId: value.calendarId || null,
    };
    const saved = service
      ? await this.conflict.save(service, (version) => this.api.patch(`/services/${service.id}`, { body, version }))
      : await this.api.post<Service>('/services', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved.id);
  }
}
