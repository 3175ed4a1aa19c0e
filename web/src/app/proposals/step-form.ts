import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem } from '../core/http/api-problem.js';
import { ProblemText } from '../core/http/problem-text.js';
import { apiForm } from '../shared/form/api-form.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { InnovationAction, ProposalDetail } from './proposal.js';

const reasoned: readonly InnovationAction[] = ['approve', 'send_back', 'reject', 'expire'];

/** R26: the next step of a proposal: what may be done, with its reason, and all that a gate still asks for. */
@Component({
  selector: 'sam-proposal-steps',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (faster()) {
        <p role="alert">{{ t('proposals.faster') }}</p>
      }
      @if (chosen(); as action) {
        <form class="stack" [formRoot]="form.tree">
          @if (missing().length > 0) {
            <div role="alert" class="missing">
              <p>{{ t('errors.proposal_not_ready') }}</p>
              <ul>
                @for (gap of missing(); track gap) {
                  <li>{{ gap }}</li>
                }
              </ul>
            </div>
          } @else {
            <sam-form-problems [form]="form" />
          }
          @if (asksReason()) {
            <sam-field [label]="t('proposals.reason')" [help]="t('proposals.reasonHelp')" [optional]="!mustSayWhy()">
              <textarea rows="3" [formField]="form.tree.reason"></textarea>
            </sam-field>
          } @else {
            <p>{{ t('proposals.sure.' + action) }}</p>
          }
          <div class="row">
            <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('proposals.actions.' + action) }}</button>
            <button matButton type="button" (click)="choose(null)">{{ t('actions.cancel') }}</button>
          </div>
        </form>
      } @else if (proposal().actions.length > 0) {
        <div class="row no-print">
          @for (action of proposal().actions; track action) {
            <button [matButton]="$first ? 'filled' : 'outlined'" type="button" (click)="choose(action)">
              {{ t('proposals.actions.' + action) }}
            </button>
          }
        </div>
      }
    </ng-container>
  `,
  styles: `
    .missing {
      padding: var(--space-3) var(--space-4);
      border-left: 4px solid var(--below-minimum);
      background: var(--sunken);
    }
    .missing p,
    .missing ul {
      margin: 0;
    }
  `,
})
export class StepForm {
  readonly proposal = input.required<ProposalDetail>();
  readonly taken = output<ProposalDetail>();
  private readonly api = inject(ApiClient);
  private readonly texts = inject(ProblemText);
  private readonly state = computed(() => this.proposal().state);
  protected readonly chosen = linkedSignal<string, InnovationAction | null>({ source: this.state, computation: () => null });
  protected readonly faster = signal(false);
  protected readonly mustSayWhy = computed(() => {
    const action = this.chosen();
    return action !== null && (reasoned.includes(action) || (action === 'deliver' && this.state() === 'approved'));
  });
  protected readonly asksReason = computed(() => this.mustSayWhy() || this.chosen() === 'deliver');
  private readonly model = signal({ reason: '' });
  protected readonly form = apiForm(
    this.model,
    (path) => maxLength(path.reason, 4000),
    async ({ reason }) => {
      const action = this.chosen();
      if (!action) return;
      const { id, version } = this.proposal();
      try {
        const after = await this.api.post<ProposalDetail>(`/proposals/${id}/steps`, { body: { action, reason: reason.trim() || null }, version });
        this.faster.set(false);
        this.model.set({ reason: '' });
        this.taken.emit(after);
      } catch (error) {
        const problem = asProblem(error);
        if (problem.status !== 412 || !problem.current) throw error;
        this.faster.set(true);
        this.taken.emit(problem.current as ProposalDetail);
      }
    },
  );
  /** All that the gate asks for, in words. */
  protected readonly missing = computed(() => {
    const problem = this.form.problem();
    return problem?.code === 'proposal_not_ready' && problem.params['action'] === this.chosen() ? problem.errors.map((error) => this.texts.of(error)) : [];
  });

  protected choose(action: InnovationAction | null): void {
    this.form.tree().reset();
    this.chosen.set(action);
  }
}
