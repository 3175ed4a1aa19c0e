import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem } from '../core/http/api-problem.js';
import { apiForm } from '../shared/form/api-form.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { CreditAction, CreditDetail } from './credit.js';

const needReason: readonly CreditAction[] = ['dispute', 'waive'];

/** R19: the caller's next step on a credit, with why. */
@Component({
  selector: 'sam-credit-answer',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (faster()) {
        <p role="alert">{{ t('credits.faster') }}</p>
      }
      @if (chosen(); as action) {
        <form class="stack" [formRoot]="form.tree">
          <sam-form-problems [form]="form" />
          <sam-field [label]="t('credits.reason')" [help]="t('credits.reasonHelp')" [optional]="!reasonNeeded()">
            <textarea rows="3" [formField]="form.tree.reason"></textarea>
          </sam-field>
          <div class="row">
            <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('credits.actions.' + action) }}</button>
            <button matButton type="button" (click)="chosen.set(null)">{{ t('actions.cancel') }}</button>
          </div>
        </form>
      } @else if (credit().actions.length > 0) {
        <div class="row no-print">
          @for (action of credit().actions; track action; let first = $first) {
            <button [matButton]="first ? 'filled' : 'outlined'" type="button" (click)="chosen.set(action)">
              {{ t('credits.actions.' + action) }}
            </button>
          }
        </div>
      }
    </ng-container>
  `,
})
export class CreditAnswer {
  readonly credit = input.required<CreditDetail>();
  readonly answered = output<CreditDetail>();
  private readonly api = inject(ApiClient);
  // Memoised, so that a credit fetched anew in the same state leaves what was chosen alone.
  private readonly state = computed(() => this.credit().state);
  /** What was chosen ends where the credit moves on, but what was typed stays. */
  protected readonly chosen = linkedSignal<string, CreditAction | null>({
    source: this.state,
    computation: () => null,
  });
  protected readonly faster = signal(false);
  private readonly model = signal({ reason: '' });
  protected readonly reasonNeeded = computed(() => needReason.some((action) => action === this.chosen()));
  protected readonly form = apiForm(
    this.model,
    (path) => {
      maxLength(path.reason, 4000);
      validate(path.reason, ({ value }) => (this.reasonNeeded() && value().trim() === '' ? { kind: 'required' } : null));
    },
    async ({ reason }) => {
      const action = this.chosen();
      if (!action) return;
      try {
        const body = { action, reason: reason.trim() || null };
        const credit = this.credit();
        const after = await this.api.post<CreditDetail>(`/credits/${credit.id}/steps`, { body, version: credit.version });
        this.faster.set(false);
        this.model.set({ reason: '' });
        this.answered.emit(after);
      } catch (error) {
        const problem = asProblem(error);
        if (problem.status !== 412 || !problem.current) throw error;
        // Somebody else took a step meanwhile: show where it stands now, keep what was typed.
        this.faster.set(true);
        this.answered.emit(await this.api.get<CreditDetail>(`/credits/${this.credit().id}`));
      }
    },
  );
}
