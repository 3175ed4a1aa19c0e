import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { Problem } from '../../shared/problem/problem.js';
import type { IncidentDetail, IncidentEvent } from '../incident.js';
import { StepWords } from './step-words.js';

/** R5: what suppliers recorded and the buyer has not decided yet; accepted, it counts from when it happened. */
@Component({
  selector: 'sam-waiting-steps',
  imports: [DatePipe, Field, FormField, FormProblems, FormRoot, MatButton, Problem, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="incident-waiting" *transloco="let t">
      <h2 id="incident-waiting">{{ t('incidents.waiting.title') }}</h2>
      <p class="muted small prose">{{ t(decides() ? 'incidents.waiting.lead' : 'incidents.waiting.leadOthers') }}</p>
      @if (faster()) {
        <p role="alert">{{ t('incidents.waiting.faster') }}</p>
      }
      @if (problem(); as problem) {
        <sam-problem [problem]="problem" [retryable]="false" />
      }
      <ul>
        @for (step of waiting(); track step.sequence) {
          <li class="stack-tight">
            <p>
              <strong>{{ words.said(step, incident()) }}</strong>
              <br />
              <span class="small muted">
                {{ words.by(step, incident()) }} · {{ step.at | samDate: 'datetime' }}
                @if (step.recordedAt && step.recordedAt !== step.at) {
                  ({{ t('incidents.steps.recorded', { at: (step.recordedAt | samDate: 'datetime') }) }})
                }
              </span>
            </p>
            @if (step.note; as note) {
              <p class="note">{{ note }}</p>
            }
            @if (decides()) {
              @if (rejecting() === step.sequence) {
                <form class="stack" [formRoot]="form.tree">
                  <sam-form-problems [form]="form" />
                  <sam-field [label]="t('incidents.waiting.why')">
                    <textarea rows="2" [formField]="form.tree.note"></textarea>
                  </sam-field>
                  <div class="row">
                    <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('incidents.waiting.reject') }}</button>
                    <button matButton type="button" (click)="rejecting.set(null)">{{ t('actions.cancel') }}</button>
                  </div>
                </form>
              } @else {
                <div class="row no-print">
                  <button matButton="filled" type="button" (click)="accept(step)">{{ t('incidents.waiting.accept') }}</button>
                  <button matButton="outlined" type="button" (click)="rejecting.set(step.sequence)">
                    {{ t('incidents.waiting.reject') }} …
                  </button>
                </div>
              }
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .note {
      margin: 0;
      padding-left: var(--space-3);
      border-left: 3px solid var(--line-strong);
      white-space: pre-line;
    }
  `,
})
export class WaitingSteps {
  readonly incident = input.required<IncidentDetail>();
  readonly decided = output<IncidentDetail>();
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  protected readonly words = inject(StepWords);
  protected readonly decides = computed(() => this.auth.can('incidents:update'));
  protected readonly waiting = computed(() => this.incident().events.filter(({ acceptance }) => acceptance === 'proposed'));
  protected readonly rejecting = signal<number | null>(null);
  protected readonly faster = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly model = signal({ note: '' });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      maxLength(path.note, 2000);
      validate(path.note, ({ value }) => (value().trim() === '' ? { kind: 'required' } : null));
    },
    async ({ note }) => {
      const step = this.waiting().find(({ sequence }) => sequence === this.rejecting());
      if (step) await this.decide(step, false, note.trim());
    },
  );

  protected async accept(step: IncidentEvent): Promise<void> {
    this.problem.set(null);
    try {
      await this.decide(step, true, null);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  private async decide({ sequence }: IncidentEvent, accept: boolean, note: string | null): Promise<void> {
    const { id, version } = this.incident();
    try {
      const path = `/incidents/${id}/steps/${sequence}/decision`;
      const after = await this.api.post<IncidentDetail>(path, { body: { accept, note }, version });
      this.faster.set(false);
      this.rejecting.set(null);
      this.model.set({ note: '' });
      this.decided.emit(after);
    } catch (error) {
      const { status, current } = asProblem(error);
      if (status !== 412 || !current) throw error;
      this.faster.set(true);
      this.decided.emit(current as IncidentDetail);
    }
  }
}
