import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { applyEach, FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { decimalText, typedDecimal } from '../shared/form/decimal-text.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { decimalRule } from '../shared/form/rules.js';
import type { Challenge } from './challenge.js';

interface CriterionModel {
  id: string;
  name: string;
  weight: string;
}

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
  applyEach(path.criteria, (criterion) => {
    required(criterion.name);
    required(criterion.weight);
    decimalRule(criterion.weight, { max: '1000', decimals: 2 });
    validate(criterion.weight, ({ value }) => (/^[0.,]+$/.test(value().trim()) ? { kind: 'decimal' } : null));
  });
};

const plusDays = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** A challenge as it is written: what is asked, of whom, until when, and by what answers are judged. */
@Component({
  selector: 'sam-challenge-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './challenge-form.html',
})
export class ChallengeForm {
  readonly challenge = input<Challenge | null>(null);
  readonly saved = output<string>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
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

  protected addCriterion(): void {
    this.model.update((model) => ({ ...model, criteria: [...model.criteria, { id: '', name: '', weight: '1' }] }));
  }

  protected dropCriterion(index: number): void {
    this.model.update((model) => ({ ...model, criteria: model.criteria.filter((_, at) => at !== index) }));
  }

  private show(key: keyof ChallengeModel, model: ChallengeModel): string {
    if (key === 'criteria') return model.criteria.map(({ name, weight }) => `${name} ${weight}`).join(', ');
    if (key === 'illustrative') return this.language.text(model.illustrative ? 'forms.yes' : 'forms.no');
    return this.towers().find(({ value }) => value === model[key])?.text ?? model[key];
  }

  private typed(one: Challenge | null): ChallengeModel {
    return untracked(() => {
      const mark = this.language.code() === 'sv' ? ',' : '.';
      return {
        title: one?.title ?? '',
        text: one?.text ?? '',
        towerId: one?.towerId ?? '',
        fromOn: one?.fromOn ?? this.today.date(),
        toOn: one?.toOn ?? plusDays(this.today.date(), 30),
        criteria: (one?.criteria ?? []).map(({ id, name, weight }) => ({ id, name, weight: typedDecimal(weight, mark) })),
        illustrative: one?.illustrative ?? false,
      };
    });
  }

  private async save({ title, text, towerId, fromOn, toOn, criteria, illustrative }: ChallengeModel): Promise<void> {
    const one = this.challenge();
    const known = new Map(one?.criteria.map((each) => [each.id, each.guidance]));
    const body = {
      ...{ title: title.trim(), text: text.trim(), towerId: towerId || null, fromOn, toOn, illustrative, supplierIds: [...this.chosen()] },
      criteria: criteria.map(({ id, name, weight }) => ({
        ...{ id: id || null, name: name.trim(), guidance: known.get(id) ?? null },
        weight: decimalText(weight) ?? weight,
      })),
    };
    const saved = one
      ? await this.conflict.save(one, (version) => this.api.patch(`/challenges/${one.id}`, { body, version }))
      : await this.api.post<Challenge>('/challenges', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved.id);
  }
}
