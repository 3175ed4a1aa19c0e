import { Component, computed, inject, input, linkedSignal, untracked } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { type RaterGroup, raterGroups } from '@samsyn/domain/surveys/questionnaire';
import { leastAnswers, leastRaters } from '@samsyn/domain/surveys/shown-mean';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict } from '../shared/form/conflict.js';
import { creationKey } from '../shared/form/creation-key.js';
import { decimalText, typedDecimal } from '../shared/form/decimal-text.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { decimalRule } from '../shared/form/rules.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { SurveyWords } from './survey-words.js';
import { base, type Round } from './survey.js';

interface RoundModel {
  title: string;
  templateId: string;
  asked: Record<RaterGroup, boolean>;
  weights: Record<RaterGroup, string>;
  /** Null: all of them. */
  rated: string[] | null;
  ratesEachOther: boolean;
  ratesBuyer: boolean;
  startsOn: string;
  endsOn: string;
  remindDays: string;
  illustrative: boolean;
}

const usualWeights: Record<RaterGroup, string> = { users: '50', management: '20', suppliers: '30' };
const dayMs = 86_400_000;
const later = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** A round as it is planned: who is asked, about whom, and when. */
@Component({
  selector: 'sam-round-form-page',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, ObjectState, PageHeader, RemoveObject, RouterLink, TranslocoDirective],
  templateUrl: './round-form-page.html',
  styles: `
    .asked {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    }
  `,
})
export class RoundFormPage {
  readonly id = input<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly today = inject(Today);
  protected readonly words = inject(SurveyWords);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Round>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly round = apiObject<Round>(() => {
    const id = this.id();
    return id ? `/survey-rounds/${id}` : null;
  });
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly templates = choices(() => '/survey-templates');
  protected readonly groups = raterGroups;
  protected readonly base = base;
  protected readonly least = { least: leastAnswers, raters: leastRaters };
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('surveys.title'), link: base },
  ]);
  protected readonly model = linkedSignal(() => this.typed(this.round.value()));
  protected readonly form = apiForm(
    this.model,
    (path) => {
      for (const field of [path.title, path.templateId, path.startsOn, path.endsOn]) required(field);
      maxLength(path.title, 200);
      for (const group of raterGroups) decimalRule(path.weights[group], { max: '1000', decimals: 4 });
      validate(path.endsOn, ({ value, valueOf }) => (value() !== '' && value() < valueOf(path.startsOn) ? { kind: 'afterStart' } : null));
    },
    (typed) => this.save(typed),
  );
  protected readonly isRated = (id: string): boolean => this.model().rated?.includes(id) ?? true;

  protected rate(id: string, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const others = this.ratedIds().filter((each) => each !== id);
    this.model.update((model) => ({ ...model, rated: target.checked ? [...others, id] : others }));
  }

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? [base] : [base, id]);
  }

  private ratedIds(): string[] {
    return this.suppliers().map(({ value }) => value).filter((id) => this.isRated(id));
  }

  private typed(round: Round | null): RoundModel {
    const today = untracked(() => this.today.date());
    const mark = untracked(() => (this.language.code() === 'sv' ? ',' : '.'));
    const weightOf = (group: RaterGroup) => round?.groups.find((each) => each.group === group)?.weight;
    const of = <T>(value: (group: RaterGroup) => T) => ({ users: value('users'), management: value('management'), suppliers: value('suppliers') });
    return {
      title: round?.title ?? '',
      templateId: round?.templateId ?? '',
      asked: of((group) => round === null || weightOf(group) !== undefined),
      weights: of((group) => typedDecimal(weightOf(group) ?? usualWeights[group], mark)),
      rated: round?.rated.map(({ id }) => id) ?? null,
      ratesEachOther: round?.ratesEachOther ?? true,
      ratesBuyer: round?.ratesBuyer ?? true,
      startsOn: round?.startsOn ?? today,
      endsOn: round?.endsOn ?? later(today, 14),
      remindDays: (round?.remindDays ?? [7, 2]).join(', '),
      illustrative: round?.illustrative ?? false,
    };
  }

  private async save(typed: RoundModel): Promise<void> {
    const { title, templateId, ratesEachOther, ratesBuyer, startsOn, endsOn, illustrative } = typed;
    const asksSuppliers = typed.asked.suppliers;
    const body = {
      ...{ title: title.trim(), templateId, startsOn, endsOn, illustrative },
      groups: raterGroups.filter((group) => typed.asked[group]).map((group) => ({ group, weight: decimalText(typed.weights[group]) ?? '0' })),
      ratedIds: this.ratedIds(),
      ratesEachOther: asksSuppliers && ratesEachOther,
      ratesBuyer: asksSuppliers && ratesBuyer,
      remindDays: [...new Set(typed.remindDays.split(/[\s,]+/).filter((text) => /^\d{1,2}$/.test(text)).map(Number))],
    };
    const round = this.round.value();
    const saved = round
      ? await this.conflict.save(round, (version) => this.api.patch<Round>(`/survey-rounds/${round.id}`, { body, version }))
      : await this.api.post<Round>('/survey-rounds', { body, idempotencyKey: this.key });
    if (saved) await this.open(saved.id);
  }
}
