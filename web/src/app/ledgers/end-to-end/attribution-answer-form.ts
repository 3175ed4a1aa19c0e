import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { apiForm } from '../../shared/form/api-form.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { EndToEndEvidence } from './end-to-end.js';

interface AnswerModel {
  answer: 'accept' | 'dispute';
  reason: string;
}

const rules: SchemaFn<AnswerModel> = (path) => {
  maxLength(path.reason, 4000);
  validate(path.reason, ({ value, valueOf }) =>
    valueOf(path.answer) === 'dispute' && value().trim() === '' ? { kind: 'required' } : null,
  );
};

/** A supplier's answer for an outage of its own, for every service that it took down. */
@Component({
  selector: 'sam-attribution-answer-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
      <sam-field [label]="t('ledgers.endToEnd.answer')" [help]="t('ledgers.endToEnd.answerHelp')">
        <select [formField]="form.tree.answer">
          <option value="accept">{{ t('ledgers.endToEnd.answers.accept') }}</option>
          <option value="dispute">{{ t('ledgers.endToEnd.answers.dispute') }}</option>
        </select>
      </sam-field>
      <sam-field [label]="t('ledgers.endToEnd.reason')" [optional]="form.tree.answer().value() === 'accept'">
        <textarea rows="3" [formField]="form.tree.reason"></textarea>
      </sam-field>
      <div class="row">
        <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('ledgers.endToEnd.send') }}</button>
      </div>
    </form>
  `,
})
export class AttributionAnswerForm {
  readonly evidence = input.required<EndToEndEvidence>();
  readonly answered = output();
  private readonly api = inject(ApiClient);
  private readonly model = signal<AnswerModel>({ answer: 'accept', reason: '' });
  protected readonly form = apiForm(this.model, rules, async ({ answer, reason }) => {
    const body = { evidenceIds: [this.evidence().id], answer, reason: reason.trim() || null };
    await this.api.post('/ledgers/end-to-end/answers', { body, idempotencyKey: creationKey() });
    this.answered.emit();
  });
}
