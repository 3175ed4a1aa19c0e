import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem } from '../../core/http/api-problem.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { Statement, StatementAction } from './statement.js';

/** R25: the next step on an objection: the buyer's answer with its reason, or the supplier taking it back. */
@Component({
  selector: 'sam-statement-answer',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (faster()) {
        <p role="alert">{{ t('statements.faster') }}</p>
      }
      @if (chosen(); as action) {
        <form class="stack" [formRoot]="form.tree">
          <sam-form-problems [form]="form" />
          @if (action !== 'withdraw') {
            <sam-field [label]="t('statements.reason')" [help]="t('statements.reasonHelp')">
              <textarea rows="3" [formField]="form.tree.reason"></textarea>
            </sam-field>
            @if (action === 'uphold') {
              <sam-field [label]="t('statements.correction')" [help]="t('statements.correctionHelp')" [optional]="true">
                <input autocomplete="off" [formField]="form.tree.correction" />
              </sam-field>
            }
          } @else {
            <p>{{ t('statements.withdrawing') }}</p>
          }
          <div class="row">
            <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('statements.actions.' + action) }}</button>
            <button matButton type="button" (click)="chosen.set(null)">{{ t('actions.cancel') }}</button>
          </div>
        </form>
      } @else if (statement().actions.length > 0) {
        <div class="row no-print">
          @for (action of statement().actions; track action) {
            <button matButton="outlined" type="button" (click)="chosen.set(action)">{{ t('statements.actions.' + action) }}</button>
          }
        </div>
      }
    </ng-container>
  `,
})
export class StatementAnswer {
  readonly statement = input.required<Statement>();
  readonly answered = output<Statement>();
  private readonly api = inject(ApiClient);
  // Memoised, so that a statement fetched anew in the same state leaves what was chosen alone.
  private readonly state = computed(() => this.statement().state);
  protected readonly chosen = linkedSignal<string, StatementAction | null>({
    source: this.state,
    computation: () => null,
  });
  protected readonly faster = signal(false);
  private readonly model = signal({ reason: '', correction: '' });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      maxLength(path.reason, 4000);
      maxLength(path.correction, 300);
      validate(path.reason, ({ value }) => (this.chosen() !== 'withdraw' && value().trim() === '' ? { kind: 'required' } : null));
    },
    async ({ reason, correction }) => {
      const action = this.chosen();
      if (!action) return;
      const { id, version } = this.statement();
      const body = { action, reason: reason.trim() || null, correction: action === 'uphold' ? ownPage(correction) : null };
      try {
        const after = await this.api.post<Statement>(`/score-statements/${id}/steps`, { body, version });
        this.faster.set(false);
        this.answered.emit(after);
      } catch (error) {
        const problem = asProblem(error);
        if (problem.status !== 412 || !problem.current) throw error;
        // The other side took a step meanwhile: show where it stands now, keep what was typed.
        this.faster.set(true);
        this.answered.emit(problem.current as Statement);
      }
    },
  );
}

/** An address copied from the portal, without where the portal is; null without one. */
function ownPage(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const { origin } = globalThis.location;
  return text.startsWith(`${origin}/`) ? text.slice(origin.length) : text;
}
