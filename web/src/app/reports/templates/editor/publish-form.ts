import { Component, input, linkedSignal } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiForm } from '../../../shared/form/api-form.js';
import { Field } from '../../../shared/form/field.js';
import { FormProblems } from '../../../shared/form/form-problems.js';

/** From which month on the draft stands; it is not changed after that. */
@Component({
  selector: 'sam-publish-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="card stack" [formRoot]="form.tree" *transloco="let t">
      <h2>{{ t('reportTemplates.publish') }}</h2>
      <p class="muted">{{ t('reportTemplates.publishMore') }}</p>
      <sam-form-problems [form]="form" />
      <sam-field [label]="t('reportTemplates.fields.validFrom')">
        <input type="month" placeholder="2026-01" [formField]="form.tree.validFrom" />
      </sam-field>
      <div>
        <button matButton="outlined" [disabled]="form.tree().submitting()">{{ t('reportTemplates.publish') }}</button>
      </div>
    </form>
  `,
})
export class PublishForm {
  /** What it begins with. */
  readonly month = input.required<string>();
  readonly publish = input.required<(validFrom: string) => Promise<void>>();
  private readonly model = linkedSignal(() => ({ validFrom: this.month() }));
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.validFrom);
      validate(path.validFrom, ({ value }) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(value()) ? null : { kind: 'month' }));
    },
    ({ validFrom }) => this.publish()(validFrom),
  );
}
