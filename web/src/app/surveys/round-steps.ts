import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Dialog } from '../shared/dialog/dialog.js';
import { Problem } from '../shared/problem/problem.js';
import type { Round } from './survey.js';

type Action = Round['actions'][number];

/** What may be done with a round now; each says what follows before it is done. */
@Component({
  selector: 'sam-round-steps',
  imports: [Dialog, MatButton, Problem, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div class="row">
        @for (action of round().actions; track action) {
          <button [matButton]="action === 'remind' ? 'outlined' : 'filled'" type="button" (click)="ask(action)">{{ t('surveys.steps.' + action) }}</button>
        }
      </div>
      @if (done(); as action) {
        <p role="status">{{ t('surveys.stepsDone.' + action) }}</p>
      }
      @if (asked(); as action) {
        <sam-dialog [heading]="t('surveys.stepsAsk.' + action)" (closed)="asked.set(null)">
          <div class="stack">
            <p class="prose">{{ t('surveys.stepsMore.' + action) }}</p>
            @if (problem(); as problem) {
              <sam-problem [problem]="problem" [retryable]="false" />
            }
            <div class="row">
              <button matButton="filled" type="button" [disabled]="busy()" (click)="take(action)">{{ t('surveys.steps.' + action) }}</button>
              <button matButton type="button" (click)="asked.set(null)">{{ t('actions.cancel') }}</button>
            </div>
          </div>
        </sam-dialog>
      }
    </ng-container>
  `,
})
export class RoundSteps {
  readonly round = input.required<Round>();
  readonly taken = output<Round>();
  private readonly api = inject(ApiClient);
  protected readonly asked = signal<Action | null>(null);
  protected readonly done = signal<Action | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected ask(action: Action): void {
    this.problem.set(null);
    this.asked.set(action);
  }

  protected async take(action: Action): Promise<void> {
    const { id, version } = this.round();
    this.busy.set(true);
    try {
      this.taken.emit(await this.api.post<Round>(`/survey-rounds/${id}/steps`, { body: { action }, version }));
      this.asked.set(null);
      this.done.set(action);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
