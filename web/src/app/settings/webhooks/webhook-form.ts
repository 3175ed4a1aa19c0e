import { Component, inject, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { apiForm } from '../../shared/form/api-form.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { type CreatedWebhook, type EventType, eventTypes } from './webhook.js';

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

@Component({
  selector: 'sam-webhook-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
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
        <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('actions.save') }}</button>
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
  readonly saved = output<CreatedWebhook>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly key = creationKey();
  protected readonly types = eventTypes;
  protected readonly model = signal<WebhookModel>({ name: '', address: '', eventTypes: [] });
  protected readonly form = apiForm(this.model, rules, async (body) => {
    this.saved.emit(await this.api.post<CreatedWebhook>('/webhooks', { body, idempotencyKey: this.key }));
  });

  protected toggle(type: EventType): void {
    this.model.update((model) => {
      const chosen = model.eventTypes;
      return { ...model, eventTypes: chosen.includes(type) ? chosen.filter((each) => each !== type) : [...chosen, type] };
    });
  }
}
