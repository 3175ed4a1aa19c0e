import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { ApiProblem, asProblem } from '../core/http/api-problem.js';
import { apiForm } from '../shared/form/api-form.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { DraftStore } from './draft.store.js';
import type { Receipt } from './report.js';

/** Submits the draft as it stands on screen, once everything typed is saved, in somebody's name. */
@Component({
  selector: 'sam-submit-report',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="card stack no-print" [formRoot]="form.tree" *transloco="let t" aria-labelledby="submit">
      <h2 id="submit">{{ t('reports.submit.title') }}</h2>
      <p class="muted">{{ t('reports.submit.lead') }}</p>
      <sam-form-problems [form]="form" />
      <sam-field [label]="t('reports.submit.name')">
        <input autocomplete="name" [formField]="form.tree.name" />
      </sam-field>
      <sam-field [label]="t('reports.submit.jobTitle')">
        <input autocomplete="organization-title" [formField]="form.tree.title" />
      </sam-field>
      <div>
        <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('reports.submit.action') }}</button>
      </div>
    </form>
  `,
})
export class SubmitReport {
  readonly reportId = input.required<string>();
  /** What whoever signs must be, where the contract says so. */
  readonly position = input<string | null>(null);
  readonly submitted = output<number>();
  readonly refused = output<ApiProblem>();
  private readonly api = inject(ApiClient);
  private readonly store = inject(DraftStore);
  private readonly keys = new CreationKeys();
  private readonly person = inject(AuthStore).user()?.name ?? '';
  private readonly model = linkedSignal(() => ({ name: this.person, title: this.position() ?? '' }));

  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.name);
      required(path.title);
      maxLength(path.name, 200);
      maxLength(path.title, 200);
    },
    async (signatory) => {
      const draft = await this.store.settled();
      // Why it could not be saved stands above.
      if (!draft) return;
      const path = `/reports/${this.reportId()}/versions`;
      const body = { draftVersion: draft.version, signatory };
      try {
        const { number } = await this.api.post<Receipt>(path, { body, idempotencyKey: this.keys.of(path, body) });
        this.keys.used();
        this.submitted.emit(number);
      } catch (error) {
        const problem = asProblem(error);
        this.refused.emit(problem);
        if (problem.code === 'template_changed') await this.store.load(this.reportId());
        const ofSignatory = problem.errors.filter(({ field }) => field.startsWith('signatory.'));
        if (ofSignatory.length > 0) throw new ApiProblem({ ...problem, errors: ofSignatory.map((each) => ({ ...each, field: each.field.slice('signatory.'.length) })) });
        // What is wrong with the answers stands beside them, and in the summary above.
        if (!problem.errors.some(({ field }) => isOfAnswers(field))) throw error;
      }
    },
  );
}

/** Whether the API speaks of what the report says, and not of who signs it. */
export const isOfAnswers = (field: string): boolean => field.startsWith('answers.') || field.startsWith('reasons.');
