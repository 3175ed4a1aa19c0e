import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { pauseReasons } from '@samsyn/domain/incidents/pause-reasons';
import { ApiClient } from '../core/http/api-client.js';
import { ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { decimalText } from '../shared/form/decimal-text.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { apiObject } from '../shared/object/api-object.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { countings, metrics, type Contract, type ServiceLevel } from './service-level.js';
import {
  emptyServiceLevel,
  serviceLevelBody,
  targetOf,
  typedServiceLevel,
  type ServiceLevelModel,
} from './service-level-model.js';
import { serviceLevelRules } from './service-level-rules.js';

@Component({
  selector: 'sam-service-level-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './service-level-form.html',
  styleUrl: './service-level-form.scss',
})
export class ServiceLevelForm {
  readonly level = input<ServiceLevel | null>(null);
  /** Chosen beforehand, for one added from its contract's page. */
  readonly contractId = input('');
  readonly saved = output<ServiceLevel>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<ServiceLevel>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly metrics = metrics;
  protected readonly countings = countings;
  protected readonly reasons = pauseReasons;
  protected readonly priorities = ['1', '2', '3', '4', '5'];

  private readonly model = linkedSignal<ServiceLevelModel>(() => {
    const level = this.level();
    return level ? this.typed(level) : emptyServiceLevel(this.contractId());
  });
  protected readonly form = apiForm(this.model, serviceLevelRules, (typed) => this.save(typed));

  protected readonly contracts = choices<Contract>(
    () => (this.level() ? null : '/contracts'),
    ({ id, number, title }) => ({ value: id, text: `${title} (${number})` }),
    { sort: 'title' },
  );
  protected readonly calendars = choices(() => '/service-calendars');
  private readonly chosenContractId = computed(() => this.model().contractId);
  private readonly contract = apiObject<Contract>(() => {
    const id = this.chosenContractId();
    return id ? `/contracts/${id}` : null;
  });
  protected readonly towers = computed(() => this.contract.value()?.towers ?? []);
  protected readonly timed = computed(() => this.model().metric !== 'availability');

  /** What is typed, read back as a sentence; empty until there is enough of it. */
  protected readonly sentence = computed(() => {
    const typed = this.model();
    const expectedTarget = decimalText(typed.expectedTarget);
    const targetMs = targetOf(typed);
    if (expectedTarget === null || (targetMs === null && this.timed())) return '';
    const priority = typed.priority === '' ? null : Number(typed.priority);
    return this.promises.of({ ...typed, priority, targetMs, expectedTarget });
  });

  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const label = (key: string) => this.language.text(`serviceLevels.fields.${key}`);
    return differences(this.model(), this.typed(theirs), label, (key, model) => this.show(key, model));
  });

  protected take(key: string): void {
    const theirs = this.theirs();
    if (!theirs) return;
    const field = key as keyof ServiceLevelModel;
    this.model.update((model) => ({ ...model, [field]: this.typed(theirs)[field] }));
  }

  private typed(level: ServiceLevel): ServiceLevelModel {
    return typedServiceLevel(level, untracked(() => this.language.code()) === 'sv' ? ',' : '.');
  }

  private show(key: keyof ServiceLevelModel, model: ServiceLevelModel): string {
    if (key === 'metric') return this.language.text(`serviceLevels.metrics.${model.metric}`);
    if (key === 'countsFor') return this.language.text(`serviceLevels.countings.${model.countsFor}`);
    if (key === 'illustrative') return this.language.text(model.illustrative ? 'forms.yes' : 'forms.no');
    if (key === 'pauseReasons') {
      const chosen = this.reasons.filter((reason) => model.pauseReasons[reason]);
      return chosen.map((reason) => this.language.text(`serviceLevels.pauses.${reason}`)).join(', ');
    }
    if (key === 'towerId') return this.towers().find(({ towerId }) => towerId === model.towerId)?.name ?? '–';
    if (key === 'calendarId')
      return this.calendars().find(({ value }) => value === model.calendarId)?.text ?? '–';
    return model[key];
  }

  private async save(typed: ServiceLevelModel): Promise<void> {
    const level = this.level();
    const { contractId, ...changes } = serviceLevelBody(typed);
    const send = level
      ? this.conflict.save(level, (version) =>
          this.api.patch(`/service-levels/${level.id}`, { body: changes, version }),
        )
      : this.api.post<ServiceLevel>('/service-levels', {
          body: { contractId, ...changes },
          idempotencyKey: this.key,
        });
    const saved = await send.catch((error: unknown) => {
      throw atTypedFields(asProblem(error));
    });
    if (saved) this.saved.emit(saved);
  }
}

/** The API knows one target; here it is typed as hours and minutes. */
function atTypedFields(problem: ApiProblem): ApiProblem {
  const errors = problem.errors.map((error) =>
    error.field === 'targetMs' ? { ...error, field: 'targetHours' } : error,
  );
  const { status, code, params, correlationId, current } = problem;
  return new ApiProblem({ status, code, params, correlationId, current, errors });
}
