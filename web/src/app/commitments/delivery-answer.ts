import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { innovationTransitions } from '@samsyn/domain/innovation/innovation-state';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem } from '../core/http/api-problem.js';
import { apiForm } from '../shared/form/api-form.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { Delivery, DeliveryAction } from './commitment.js';

/** R26: the next step on a delivery, of the side whose turn it is. */
@Component({
  selector: 'sam-delivery-answer',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (faster()) {
        <p role="alert">{{ t('commitments.faster') }}</p>
      }
      @if (chosen(); as action) {
        <form class="stack" [formRoot]="form.tree">
          <sam-form-problems [form]="form" />
          <sam-field [label]="t('commitments.reasons.' + action)" [help]="t('commitments.reasonHelp.' + action)" [optional]="!needed()">
            <textarea rows="3" [formField]="form.tree.reason"></textarea>
          </sam-field>
          <div class="row">
            <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('commitments.actions.' + action) }}</button>
            <button matButton type="button" (click)="chosen.set(null)">{{ t('actions.cancel') }}</button>
          </div>
        </form>
      } @else if (delivery().actions.length > 0) {
        <div class="row no-print">
          @for (action of delivery().actions; track action) {
            <button matButton="outlined" type="button" (click)="choose(action)">{{ t('commitments.actions.' + action) }}</button>
          }
        </div>
      }
    </ng-container>
  `,
})
export class DeliveryAnswer {
  readonly delivery = input.required<Delivery>();
  readonly answered = output<Delivery>();
  private readonly api = inject(ApiClient);
  // Memoised, so that a delivery fetched anew in the same state leaves what was chosen alone.
  private readonly state = computed(() => this.delivery().state);
  protected readonly chosen = linkedSignal<string, DeliveryAction | null>({
    source: this.state,
    computation: () => null,
  });
  protected readonly needed = computed(() => {
    const action = this.chosen();
    return action !== null && innovationTransitions.delivery[action].reason;
  });
  protected readonly faster = signal(false);
  private readonly model = signal({ reason: '' });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      maxLength(path.reason, 4000);
      validate(path.reason, ({ value }) => (this.needed() && value().trim() === '' ? { kind: 'required' } : null));
    },
    async ({ reason }) => {
      const action = this.chosen();
      if (!action) return;
      const { id, version } = this.delivery();
      const body = { action, reason: reason.trim() || null };
      try {
        const after = await this.api.post<Delivery>(`/innovation/commitment-deliveries/${id}/steps`, { body, version });
        this.faster.set(false);
        this.model.set({ reason: '' });
        this.answered.emit(after);
      } catch (error) {
        const problem = asProblem(error);
        if (problem.status !== 412 || !problem.current) throw error;
        // The other side took a step meanwhile: show where it stands now, keep what was typed.
        this.faster.set(true);
        this.answered.emit(problem.current as Delivery);
      }
    },
  );

  protected choose(action: DeliveryAction): void {
    this.form.tree().reset();
    this.chosen.set(action);
  }
}
