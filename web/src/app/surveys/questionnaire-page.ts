import { Component, computed, inject, input, linkedSignal, untracked } from '@angular/core';
import { applyEach, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { mostStatements } from '@samsyn/domain/surveys/questionnaire';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
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
import { base, type Questionnaire } from './survey.js';
import { usualStatements } from './usual-statements.js';

/** What a round asks: statements in both languages with their weights. */
@Component({
  selector: 'sam-questionnaire-page',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, ObjectState, PageHeader, TranslocoDirective],
  templateUrl: './questionnaire-page.html',
})
export class QuestionnairePage {
  readonly id = input<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Questionnaire>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly one = apiObject<Questionnaire>(() => {
    const id = this.id();
    return id ? `/survey-templates/${id}` : null;
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('surveys.title'), link: base },
    { text: this.language.text('surveys.questionnaires.title'), link: [base, 'questionnaires'] },
  ]);
  protected readonly model = linkedSignal(() => {
    const one = this.one.value();
    const mark = untracked(() => (this.language.code() === 'sv' ? ',' : '.'));
    return {
      name: one?.name ?? '',
      statements: (one?.statements ?? usualStatements).map((each) => ({ ...each, weight: typedDecimal(each.weight, mark) })),
      asksComment: one?.asksComment ?? true,
      illustrative: one?.illustrative ?? false,
    };
  });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.name);
      maxLength(path.name, 200);
      applyEach(path.statements, (statement) => {
        required(statement.sv);
        required(statement.en);
        required(statement.weight);
        maxLength(statement.sv, 300);
        maxLength(statement.en, 300);
        decimalRule(statement.weight, { max: '1000', decimals: 4 });
      });
    },
    (typed) => this.save(typed),
  );
  protected readonly mayAdd = computed(() => this.model().statements.length < mostStatements);

  protected add(): void {
    this.model.update((model) => {
      const codes = model.statements.map(({ code }) => code);
      let number = codes.length + 1;
      while (codes.includes(`s${number}`)) number += 1;
      return { ...model, statements: [...model.statements, { code: `s${number}`, sv: '', en: '', weight: '1' }] };
    });
  }

  protected remove(at: number): void {
    this.model.update((model) => ({ ...model, statements: model.statements.filter((_, index) => index !== at) }));
  }

  protected async leave(): Promise<void> {
    await this.router.navigate([base, 'questionnaires']);
  }

  private async save(typed: ReturnType<typeof this.model>): Promise<void> {
    const body = { ...typed, name: typed.name.trim(), statements: typed.statements.map((each) => ({ ...each, weight: decimalText(each.weight) ?? '' })) };
    const one = this.one.value();
    const saved = one
      ? await this.conflict.save(one, (version) => this.api.put<Questionnaire>(`/survey-templates/${one.id}`, { body, version }))
      : await this.api.post<Questionnaire>('/survey-templates', { body, idempotencyKey: this.key });
    if (saved) await this.leave();
  }
}
