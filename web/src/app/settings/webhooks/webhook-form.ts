import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { type CreatedWebhook, type EventType, eventTypes, type Webhook } from './webhook.js';

interface WebhookModel {
  name: string;
  address: string;
  eventTypes: EventType[];
}

const rules: SchemaFn<WebhookModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  required(path.address);
  validate(path.eventTypes, ({ value }) => (value().length > 0 ? null : { kind: 'eventTypes' }));
};

const typedWebhook = (webhook: Webhook | null): WebhookModel => ({
  name: webhook?.name ?? '',
  address: webhook?.address ?? '',
  eventTypes: eventTypes.filter((type) => webhook?.eventTypes.includes(type)),
});

/** A new endpoint, or the change of one. */
@Component({
  selector: 'sam-webhook-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
      @if (theirs()) {
        <sam-conflict-notice [differences]="differences()" (take)="take($event)" />
      }
      <sam-field [label]="t('webhooks.fields.name')">
        <input autocomplete="off" [formField]="form.tree.name" />
      </sam-field>
      <sam-field [label]="t('webhooks.fields.address')" [help]="t('webhooks.addressHelp')">
        <input type="url" autocomplete="off" [formField]="form.tree.address" />
      </sam-field>
      <fieldset>
        <legend>{{ t('webhooks.fields.eventTypes') }}</legend>
        @for (type of types; track type) {
          <label>
            <input type="checkbox" [checked]="model().eventTypes.includes(type)" (change)="toggle(type)" />
            <code>{{ type }}</code>
          </label>
        }
        @if (form.tree.eventTypes().touched() && model().eventTypes.length === 0) {
          <p class="wrong small">{{ t('validation.eventTypes') }}</p>
        }
      </fieldset>
      <div class="row">
        <button matButton="filled" [disabled]="form.tree().submitting()">
          {{ t(theirs() ? 'conflicts.saveMine' : 'actions.save') }}
        </button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('actions.cancel') }}</button>
      </div>
    </form>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      min-height: 2rem;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
  `,
})
export class WebhookForm {
  readonly of = input<Webhook | null>(null);
  readonly saved = output<Webhook | CreatedWebhook>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Webhook>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly types = eventTypes;
  protected readonly model = linkedSignal(() => typedWebhook(this.of()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`webhooks.fields.${key}`);
    return differences(this.model(), typedWebhook(this.theirs()), label, (key, model) => String(model[key]));
  });

  protected toggle(type: EventType): void {
    this.model.update((model) => {
      const chosen = new Set(model.eventTypes);
      if (!chosen.delete(type)) chosen.add(type);
      return { ...model, eventTypes: eventTypes.filter((each) => chosen.has(each)) };
    });
  }

  protected take(key: string): void {
    const field = key as keyof WebhookModel;
    this.model.update((model) => ({ ...model, [field]: typedWebhook(this.theirs())[field] }));
  }

  private async save(body: WebhookModel): Promise<void> {
    const found = this.of();
    const saved = found
      ? await this.conflict.save(found, (version) => this.api.patch<Webhook>(`/webhooks/${found.id}`, { body, version }))
      : await this.api.post<CreatedWebhook>('/webhooks', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}
