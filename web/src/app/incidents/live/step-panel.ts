import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { canDateBack } from '@samsyn/domain/incidents/check-step';
import { acceptanceOf } from '@samsyn/domain/incidents/incident-step';
import { pauseReasons } from '@samsyn/domain/incidents/pause-reasons';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem } from '../../core/http/api-problem.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { instantOfLocal } from '../../core/i18n/local-time.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { apiObject } from '../../shared/object/api-object.js';
import { priorities, type IncidentDetail, type IncidentEvent } from '../incident.js';
import { IncidentWords } from '../incident-words.js';
import { StepWords } from './step-words.js';
import { asksFor, inOfferedOrder, type Receivers, type StepKind, type TakeStep } from './step.js';

/** The caller's next step on a live incident (R5); what was typed stays where somebody else was faster. */
@Component({
  selector: 'sam-step-panel',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './step-panel.html',
  styleUrl: './step-panel.scss',
})
export class StepPanel {
  readonly incident = input.required<IncidentDetail>();
  /** Which reasons for a pause stop a clock of this incident. */
  readonly allowedPauseReasons = input.required<readonly string[]>();
  readonly taken = output<IncidentDetail>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly words = inject(IncidentWords);
  protected readonly stepWords = inject(StepWords);
  protected readonly auth = inject(AuthStore);
  protected readonly zone = inject(Zone).name;
  private readonly incidentId = computed(() => this.incident().id);
  protected readonly offered = computed(() => inOfferedOrder(this.incident().allowedSteps));
  /** What was chosen ends where it can no longer be done. */
  protected readonly chosen = linkedSignal<StepKind[], StepKind | null>({
    source: this.offered,
    computation: (offered, before) => offered.find((kind) => kind === before?.value) ?? null,
  });
  private readonly party = computed(() => (this.auth.role() === 'vendor' ? (this.auth.membership()?.supplierId ?? null) : null));
  protected readonly asks = computed(() => asksFor[this.chosen() ?? ''] ?? { note: 'optional' as const });
  /** R5: said before it is sent, so that nobody wonders why a clock runs on. */
  protected readonly waits = computed(() => {
    const kind = this.chosen();
    return kind !== null && acceptanceOf(kind, this.party()) === 'proposed';
  });
  protected readonly datesBack = computed(() => {
    const kind = this.chosen();
    return kind !== null && canDateBack(kind, this.party());
  });
  /** What somebody else did while this was written. */
  protected readonly meanwhile = signal<readonly IncidentEvent[]>([]);
  protected readonly faster = signal(false);
  private readonly receivers = apiObject<Receivers>(() =>
    this.chosen() === 'assigned' ? `/incidents/${this.incidentId()}/receivers` : null,
  );
  protected readonly receiverChoices = computed(() =>
    (this.receivers.value()?.items ?? []).flatMap(({ supplierId, supplierName, towerId, towerName, groups }) =>
      (groups.length > 0 ? groups : ['']).map((group) => ({
        value: JSON.stringify({ supplierId, towerId, groupName: group || null }),
        text: [supplierName, towerName, group].filter(Boolean).join(' · '),
      })),
    ),
  );
  protected readonly priorities = computed(() =>
    priorities
      .filter((value) => Number(value) !== this.incident().priority)
      .map((value) => ({ value, text: this.words.priority(Number(value)) })),
  );
  protected readonly reasons = computed(() => {
    const stops = (reason: string) => this.allowedPauseReasons().includes(reason);
    return [...pauseReasons]
      .sort((a, b) => Number(stops(b)) - Number(stops(a)))
      .map((value) => ({ value, text: this.language.text(stops(value) ? 'incidents.steps.stops' : 'incidents.steps.stopsNone', { reason: this.words.state(value) }) }));
  });

  private readonly model = signal({ note: '', at: '', receiver: '', priority: '', pauseReason: '' });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      maxLength(path.note, 2000);
      const needed = (of: 'receiver' | 'priority' | 'pauseReason') =>
        validate(path[of], ({ value }) => (this.asks().also === of && value() === '' ? { kind: 'required' } : null));
      needed('receiver');
      needed('priority');
      needed('pauseReason');
      validate(path.note, ({ value }) => (this.asks().note === 'needed' && value().trim() === '' ? { kind: 'required' } : null));
    },
    async () => this.send(),
  );

  protected choose(kind: StepKind): void {
    this.chosen.set(kind);
    this.faster.set(false);
  }

  private async send(): Promise<void> {
    const kind = this.chosen();
    if (!kind) return;
    const { id, version, events } = this.incident();
    try {
      const after = await this.api.post<IncidentDetail>(`/incidents/${id}/steps`, { body: this.body(kind), version });
      this.model.set({ note: '', at: '', receiver: '', priority: '', pauseReason: '' });
      this.faster.set(false);
      this.chosen.set(null);
      this.taken.emit(after);
    } catch (error) {
      const { status, current } = asProblem(error);
      if (status !== 412 || !current) throw error;
      const theirs = current as IncidentDetail;
      const seen = Math.max(0, ...events.map(({ sequence }) => sequence));
      this.faster.set(true);
      this.meanwhile.set(theirs.events.filter(({ sequence }) => sequence > seen));
      this.taken.emit(theirs);
    }
  }

  private body(kind: StepKind): TakeStep {
    const { note, at, receiver, priority, pauseReason } = this.model();
    const { also } = this.asks();
    return {
      kind: kind as TakeStep['kind'],
      note: note.trim() || null,
      at: at === '' || !this.datesBack() ? null : (instantOfLocal(at, this.zone()) ?? at),
      ...(also === 'receiver' ? (JSON.parse(receiver) as Pick<TakeStep, 'supplierId' | 'towerId' | 'groupName'>) : {}),
      ...(also === 'priority' ? { priority: Number(priority) } : {}),
      ...(also === 'pauseReason' ? { pauseReason: pauseReason as TakeStep['pauseReason'] } : {}),
    };
  }
}
