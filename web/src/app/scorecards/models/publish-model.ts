import { Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Today } from '../../core/i18n/today.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { ScoreModelVersion } from './score-model.js';

/** From which month on a draft stands; it is not changed after that. */
@Component({
  selector: 'sam-publish-model',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="card stack" [formRoot]="form.tree" *transloco="let t">
      <h2>{{ t('scoreModels.publish') }}</h2>
      <p class="muted">{{ t('scoreModels.publishMore') }}</p>
      <sam-form-problems [form]="form" />
      <sam-field [label]="t('scoreModels.fields.effectiveFrom')">
        <input type="month" placeholder="2026-01" [formField]="form.tree.effectiveFrom" />
      </sam-field>
      <div>
        <button matButton="outlined" [disabled]="form.tree().submitting()">{{ t('scoreModels.publish') }}</button>
      </div>
    </form>
  `,
})
export class PublishModel {
  readonly draft = input.required<Pick<ScoreModelVersion, 'id' | 'version'>>();
  readonly published = output();
  private readonly api = inject(ApiClient);
  private readonly today = inject(Today);

  private readonly model = linkedSignal(() => ({ effectiveFrom: untracked(() => this.today.date().slice(0, 7)) }));
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.effectiveFrom);
      validate(path.effectiveFrom, ({ value }) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(value()) ? null : { kind: 'month' }));
    },
    async (body) => {
      const { id, version } = this.draft();
      await this.api.post(`/score-models/${id}/publication`, { body, version });
      this.published.emit();
    },
  );
}
