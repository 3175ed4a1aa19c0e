import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { taskMoves } from '@samsyn/domain/incidents/task-moves';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Zone } from '../../core/i18n/language.js';
import { instantOfLocal } from '../../core/i18n/local-time.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { RunningTime } from '../../shared/clock/running-time.js';
import { Seconds } from '../../shared/clock/seconds.js';
import { TimeLeft } from '../../shared/clock/time-left.js';
import { apiForm } from '../../shared/form/api-form.js';
import { CreationKeys } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { apiObject } from '../../shared/object/api-object.js';
import { Problem } from '../../shared/problem/problem.js';
import type { IncidentDetail } from '../incident.js';
import { StepWords } from './step-words.js';
import type { Receivers, Task } from './step.js';

/** R21: what several suppliers do beside the lead, each with a clock of its own in wall time. */
@Component({
  selector: 'sam-incident-tasks',
  imports: [DatePipe, Field, FormField, FormProblems, FormRoot, MatButton, Problem, RunningTime, TimeLeft, TranslocoDirective],
  providers: [Seconds],
  templateUrl: './tasks.html',
  styleUrl: './tasks.scss',
})
export class Tasks {
  readonly incident = input.required<IncidentDetail>();
  /** Another supplier may have become a party by it. */
  readonly changed = output();
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly seconds = inject(Seconds);
  private readonly keys = new CreationKeys();
  protected readonly words = inject(StepWords);
  protected readonly zone = inject(Zone).name;
  protected readonly adding = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly gives = computed(() => this.auth.can('incidents:update') && this.incident().stoppedAt === null);
  private readonly incidentId = computed(() => this.incident().id);
  private readonly receivers = apiObject<Receivers>(() => (this.adding() ? `/incidents/${this.incidentId()}/receivers` : null));
  protected readonly choices = computed(() =>
    (this.receivers.value()?.items ?? []).map(({ supplierId, supplierName, towerId, towerName }) => ({
      value: JSON.stringify({ supplierId, towerId }),
      text: `${supplierName} · ${towerName}`,
    })),
  );
  private readonly model = signal({ title: '', receiver: '', dueAt: '' });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.title);
      maxLength(path.title, 500);
      required(path.receiver);
    },
    async ({ title, receiver, dueAt }) => {
      const chosen = JSON.parse(receiver) as Pick<Task, 'supplierId' | 'towerId'>;
      const body = { title: title.trim(), ...chosen, dueAt: dueAt === '' ? null : (instantOfLocal(dueAt, this.zone()) ?? dueAt) };
      await this.api.post<Task>(`/incidents/${this.incidentId()}/tasks`, { body, idempotencyKey: this.keys.of('tasks', body) });
      this.keys.used();
      this.model.set({ title: '', receiver: '', dueAt: '' });
      this.adding.set(false);
      this.changed.emit();
    },
  );

  protected ms({ openedAt, endedAt }: Task): number {
    return (endedAt === null ? this.seconds.ms() : Date.parse(endedAt)) - Date.parse(openedAt);
  }

  /** What the reader may say of a task: the buyer of each, a supplier of its own. */
  protected moves({ status, supplierId }: Task): Task['status'][] {
    const membership = this.auth.membership();
    if (!this.auth.can('incidents:work')) return [];
    if (membership?.role !== 'vendor') return taskMoves(status, 'buyer');
    return membership.supplierId === supplierId ? taskMoves(status, 'supplier') : [];
  }

  protected async move({ id, version }: Task, status: Task['status']): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.patch<Task>(`/incidents/${this.incidentId()}/tasks/${id}`, { body: { status }, version });
    } catch (error) {
      this.problem.set(asProblem(error));
    }
    this.changed.emit();
  }
}
