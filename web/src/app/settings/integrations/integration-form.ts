import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { type CreatedIntegration, facts, type IntegrationDetail, kinds, type Mapping, usual, verifications } from './integration.js';
import { bodyOf, type IntegrationModel, readingOf, rules, typedIntegration, typedMapping } from './integration-model.js';
import { MessagePreview } from './message-preview.js';

/** A new integration, or the change of one; kind and source are for good. */
@Component({
  selector: 'sam-integration-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, MessagePreview, TranslocoDirective],
  templateUrl: './integration-form.html',
})
export class IntegrationForm {
  readonly of = input<IntegrationDetail | null>(null);
  readonly saved = output<CreatedIntegration | IntegrationDetail>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<IntegrationDetail>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly kinds = kinds;
  protected readonly verifications = verifications;
  protected readonly facts = facts;
  protected readonly model = linkedSignal(() => typedIntegration(this.of()));
  protected readonly form = apiForm(this.model, rules, (model) => this.send(model));
  protected readonly reading = computed(() => ({ kind: this.model().kind, ...readingOf(this.model()) }));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`integrations.fields.${key}`);
    return differences(this.model(), typedIntegration(this.theirs()), label, (key, model) => this.said(key, model));
  });

  protected choose({ target }: Event): void {
    const kind = kinds.find((each) => target instanceof HTMLSelectElement && each === target.value);
    if (kind) this.model.update((model) => ({ ...model, kind, verification: usual[kind] }));
  }

  protected map(mapping: Mapping): void {
    this.model.update((model) => ({ ...model, ...typedMapping(mapping) }));
  }

  protected take(key: string): void {
    const field = key as keyof IntegrationModel;
    this.model.update((model) => ({ ...model, [field]: typedIntegration(this.theirs())[field] }));
  }

  private said(key: keyof IntegrationModel, model: IntegrationModel): string {
    const [value, options] = [model[key], { supplierId: this.suppliers(), towerId: this.towers() }];
    if (key === 'verification') return this.language.text(`integrations.verifications.${value}`);
    if (key === 'fact') return this.language.text(`integrations.facts.${value}`);
    if (key !== 'supplierId' && key !== 'towerId') return value;
    return options[key].find((each) => each.value === value)?.text ?? value;
  }

  private async send(model: IntegrationModel): Promise<void> {
    const found = this.of();
    const body = bodyOf(model);
    const saved = found
      ? await this.conflict.save(found, (version) => this.api.patch<IntegrationDetail>(`/integrations/${found.id}`, { body, version }))
      : await this.api.post<CreatedIntegration>('/integrations', { body: { ...body, kind: model.kind }, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}
