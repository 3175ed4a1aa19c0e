import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { applyEach, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { proposalTasks, type ProposalTask } from '@samsyn/domain/innovation/innovation-terms';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { CriteriaFields } from '../shared/criteria/criteria-fields.js';
import { criterionRules, CriterionWords, type CriterionModel } from '../shared/criteria/criterion.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { wholeRule } from '../shared/form/rules.js';
import { termSides, type Terms } from './proposal.js';

type DaysModel = Record<ProposalTask, string>;

interface TermsModel {
  buyerDays: DaysModel;
  supplierDays: DaysModel;
  criteria: CriterionModel[];
  evaluators: string;
}

const typed = (days: Terms['buyerDays']) => Object.fromEntries(proposalTasks.map((task) => [task, String(days[task])])) as DaysModel;
const written = (days: DaysModel) => Object.fromEntries(proposalTasks.map((task) => [task, Number(days[task])]));

/** R26: within how many days each side answers, what proposals are scored by, and by how many. */
@Component({
  selector: 'sam-terms-form',
  imports: [ConflictNotice, CriteriaFields, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './terms-form.html',
  styles: `
    .days {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
      align-items: end;
    }
    .days > legend {
      margin-bottom: var(--space-2);
    }
  `,
})
export class TermsForm {
  readonly terms = input.required<Terms>();
  readonly saved = output<Terms>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly criteria = inject(CriterionWords);
  private readonly conflict = new Conflict<Terms>();
  protected readonly sides = termSides;
  protected readonly theirs = this.conflict.theirs;
  protected readonly done = signal(false);
  private readonly model = linkedSignal(() => this.typed(this.terms()));
  protected readonly form = apiForm(
    this.model,
    (path) => {
      for (const { key, tasks } of termSides) {
        for (const task of tasks) {
          required(path[key][task]);
          wholeRule(path[key][task], 1, 365);
        }
      }
      applyEach(path.criteria, criterionRules);
      required(path.evaluators);
      wholeRule(path.evaluators, 1, 20);
    },
    (value) => this.save(value),
  );
  protected readonly differences = computed(() => {
    const found = this.theirs();
    if (!found) return [];
    const [mine, theirs] = [this.model(), this.typed(found)];
    const label = (key: string) => this.language.text(`proposals.terms.${key}`);
    return differences(mine, theirs, label, (key, model) => {
      if (key === 'evaluators') return model.evaluators;
      if (key === 'criteria') return this.criteria.line(model.criteria);
      const changed = proposalTasks.filter((task) => mine[key][task] !== theirs[key][task]);
      return changed.map((task) => `${this.language.text(`proposals.tasksLong.${task}`)}: ${model[key][task]}`).join('; ');
    });
  });

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs) this.model.update((model) => ({ ...model, [key]: this.typed(theirs)[key as keyof TermsModel] }));
  }

  private typed({ buyerDays, supplierDays, criteria, evaluators }: Terms): TermsModel {
    return untracked(() => ({
      ...{ buyerDays: typed(buyerDays), supplierDays: typed(supplierDays) },
      ...{ criteria: this.criteria.typed(criteria), evaluators: String(evaluators) },
    }));
  }

  private async save({ buyerDays, supplierDays, criteria, evaluators }: TermsModel): Promise<void> {
    this.done.set(false);
    const body = {
      ...{ buyerDays: written(buyerDays), supplierDays: written(supplierDays) },
      ...{ criteria: this.criteria.written(criteria), evaluators: Number(evaluators) },
    };
    const saved = await this.conflict.save(this.terms(), (version) => this.api.patch<Terms>('/proposals/terms', { body, version }));
    if (!saved) return;
    this.saved.emit(saved);
    this.done.set(true);
  }
}
