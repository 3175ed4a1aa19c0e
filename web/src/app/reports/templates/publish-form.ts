import { Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Today } from '../../core/i18n/today.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { Template, TemplateVersion } from './template.js';

/** From which month on a draft stands; it is not changed after that. */
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
  readonly template = input.required<Pick<Template, 'id' | 'firstPeriod'>>();
  /** The draft as it is saved, saving it first where that is needed; null where it cannot be. */
  readonly draft = input.required<() => Promise<Pick<TemplateVersion, 'id' | 'version'> | null>>();
  readonly published = output();
  private readonly api = inject(ApiClient);
  private readonly today = inject(Today);

  /** It begins with this month, or with the first that is reported. */
  private readonly model = linkedSignal(() => {
    const { firstPeriod } = this.template();
    const current = untracked(() => this.today.date().slice(0, 7));
    return { validFrom: firstPeriod > current ? firstPeriod : current };
  });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.validFrom);
      validate(path.validFrom, ({ value }) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(value()) ? null : { kind: 'month' }));
    },
    async (body) => {
      const draft = await this.draft()();
      if (!draft) return;
      await this.api.post(`/report-templates/${this.template().id}/versions/${draft.id}/publication`, { body, version: draft.version });
      this.published.emit();
    },
  );
}
