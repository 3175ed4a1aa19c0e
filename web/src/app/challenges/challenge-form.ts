import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { applyEach, FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { CriteriaFields } from '../shared/criteria/criteria-fields.js';
import { criterionRules, CriterionWords, type CriterionModel } from '../shared/criteria/criterion.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { Challenge } from './challenge.js';

interface ChallengeModel {
  title: string;
  text: string;
  towerId: string;
  fromOn: string;
  toOn: string;
  criteria: CriterionModel[];
  illustrative: boolean;
}

const rules: SchemaFn<ChallengeModel> = (path) => {
  required(path.title);
  maxLength(path.title, 200);
  required(path.text);
  maxLength(path.text, 10_000);
  required(path.fromOn);
  required(path.toOn);
  applyEach(path.criteria, criterionRules);
};

const plusDays = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** A challenge as it is written: what is asked, of whom, until when, and by what answers are judged. */
@Component({
  selector: 'sam-challenge-form',
  imports: [ConflictNotice, CriteriaFields, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './challenge-form.html',
})
export class ChallengeForm {
  readonly challenge = input<Challenge | null>(null);
  readonly saved = output<string>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly words = inject(CriterionWords);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Challenge>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly towers = choices(() => '/towers');
  protected readonly suppliers = choices(() => '/suppliers');
  /** Those it is open to; none: all of them. */
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(() => new Set(this.challenge()?.suppliers.map(({ id }) => id)));
  protected readonly model = linkedSignal(() => this.typed(this.challenge()));
  protected readonly form = apiForm(this.model, rules, (value) => this.save(value));
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    const label = (key: string) => this.language.text(`challenges.fields.${key}`);
    return theirs ? differences(this.model(), this.typed(theirs), label, (key, model) => this.show(key, model)) : [];
  });

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs) this.model.update((model) => ({ ...model, [key]: this.typed(theirs)[key as keyof ChallengeModel] }));
  }

  protected toggle(id: string): void {
    this.chosen.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  private show(key: keyof ChallengeModel, model: ChallengeModel): string {
    if (key === 'criteria') return this.words.line(model.criteria);
    if (key === 'illustrative') return this.language.text(model.illustrative ? 'forms.yes' : 'forms.no');
    return this.towers().find(({ value }) => value === model[key])?.text ?? model[key];
  }

  private typed(one: Challenge | null): ChallengeModel {
    return untracked(() => ({
      title: one?.title ?? '',
      text: one?.text ?? '',
      towerId: one?.towerId ?? '',
      fromOn: one?.fromOn ?? this.today.date(),
      toOn: one?.toOn ?? plusDays(this.today.date(), 30),
      criteria: this.words.typed(one?.criteria ?? []),
      illustrative: one?.illustrative ?? false,
    }));
  }

  private async save({ title, text, towerId, fromOn, toOn, criteria, illustrative }: ChallengeModel): Promise<void> {
    const one = this.challenge();
    const body = {
      ...{ title: title.trim(), text: text.trim(), towerId: towerId || null, fromOn, toOn, illustrative, supplierIds: [...this.chosen()] },
      criteria: this.words.written(criteria),
    };
    const saved = one
      ? await this.conflict.save(one, (version) => this.api.patch(`/challenges/${one.id}`, { body, version }))
      : await this.api.post<Challenge>('/challenges', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved.id);
  }
}
