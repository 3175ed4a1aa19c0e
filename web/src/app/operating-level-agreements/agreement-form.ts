import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { pauseReasons } from '@samsyn/domain/incidents/pause-reasons';
import { operatingMetrics } from '@samsyn/domain/operating-level-agreements/operating-level';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { agreementBody, agreementRules, priorities, typedAgreement, wordingBody, type AgreementModel } from './agreement-model.js';
import { isTimed, type Agreement } from './agreement.js';

/** An agreement as it is written; of one that has been agreed only the wording and the end. */
@Component({
  selector: 'sam-agreement-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './agreement-form.html',
  styles: `
    .ticks {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
      gap: var(--space-2) var(--space-4);
    }
    .ticks > p {
      grid-column: 1 / -1;
    }
    .ticks > legend {
      font-size: inherit;
    }
  `,
})
export class AgreementForm {
  readonly agreement = input<Agreement | null>(null);
  /** The id of what was saved. */
  readonly saved = output<string>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Agreement>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly calendars = choices(() => '/service-calendars');
  protected readonly metrics = operatingMetrics;
  protected readonly priorities = priorities;
  protected readonly reasons = pauseReasons;

  protected readonly model = linkedSignal(() => this.typed(this.agreement()));
  protected readonly form = apiForm(this.model, agreementRules, (value) => this.save(value));
  protected readonly timed = computed(() => isTimed(this.model()));
  /** What was agreed before, here or by somebody else meanwhile, stands. */
  protected readonly stands = computed(() => (this.theirs() ?? this.agreement())?.state === 'agreed');
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`operatingLevels.fields.${key}`);
    return differences(this.model(), this.typed(this.theirs()), label, (key, model) => this.show(key, model));
  });

  protected take(key: string): void {
    const field = key as keyof AgreementModel;
    this.model.update((model) => ({ ...model, [field]: this.typed(this.theirs())[field] }));
  }

  private typed(agreement: Agreement | null): AgreementModel {
    return untracked(() => typedAgreement(agreement, this.today.date(), this.language.code() === 'sv' ? ',' : '.'));
  }

  private show(key: keyof AgreementModel, model: AgreementModel): string {
    const value = model[key];
    if (typeof value === 'boolean') return this.language.text(value ? 'forms.yes' : 'forms.no');
    if (key === 'metric') return this.language.text(`operatingLevels.metrics.${model.metric}`);
    if (key === 'pauseReasons') return this.ticks(model.pauseReasons, 'serviceLevels.pauses.');
    if (key === 'priorities') return this.ticks(model.priorities, 'priorities.');
    const named = [...this.suppliers(), ...this.towers(), ...this.calendars()].find((one) => one.value === value);
    return named?.text ?? String(value);
  }

  private ticks(ticks: Record<string, boolean>, words: string): string {
    const ticked = Object.keys(ticks).filter((key) => ticks[key]);
    return ticked.map((key) => this.language.text(words + key)).join(', ');
  }

  private async save(value: AgreementModel): Promise<void> {
    const agreement = this.agreement();
    const body = this.stands() ? wordingBody(value) : agreementBody(value);
    const saved = agreement
      ? await this.conflict.save(agreement, (version) => this.api.patch(`/operating-level-agreements/${agreement.id}`, { body, version }))
      : await this.api.post<Agreement>('/operating-level-agreements', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved.id);
  }
}
