import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { proposalTasks, type ProposalTask } from '@samsyn/domain/innovation/innovation-terms';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { apiForm } from '../shared/form/api-form.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { wholeRule } from '../shared/form/rules.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Terms } from './proposal.js';

/** What each side can be waited for. */
const buyerTasks: readonly ProposalTask[] = ['evaluate', 'decide', 'start', 'accept', 'verify', 'answer'];
const supplierTasks: readonly ProposalTask[] = ['respond', 'revise', 'plan', 'report', 'answer'];

interface TermsModel {
  buyer: Record<ProposalTask, string>;
  supplier: Record<ProposalTask, string>;
  evaluators: string;
}

const typed = (days: Record<string, number>) => Object.fromEntries(proposalTasks.map((task) => [task, String(days[task] ?? '')])) as Record<ProposalTask, string>;
const read = (days: Record<ProposalTask, string>) => Object.fromEntries(proposalTasks.map((task) => [task, Number(days[task])]));

/** R26: within how many days each side answers, and how many people score a proposal. */
@Component({
  selector: 'sam-terms-page',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('proposals.terms.title')" [lead]="t('proposals.terms.lead')" [crumbs]="crumbs()" />
      @if (terms.value()) {
        <form class="stack" [formRoot]="form.tree">
          <sam-form-problems [form]="form" />
          <fieldset class="ticks">
            <legend>{{ t('proposals.terms.buyer') }}</legend>
            @for (task of buyerTasks; track task) {
              <sam-field [label]="t('proposals.tasksLong.' + task)">
                <input inputmode="numeric" autocomplete="off" [formField]="form.tree.buyer[task]" />
              </sam-field>
            }
          </fieldset>
          <fieldset class="ticks">
            <legend>{{ t('proposals.terms.supplier') }}</legend>
            @for (task of supplierTasks; track task) {
              <sam-field [label]="t('proposals.tasksLong.' + task)">
                <input inputmode="numeric" autocomplete="off" [formField]="form.tree.supplier[task]" />
              </sam-field>
            }
          </fieldset>
          <sam-field [label]="t('proposals.terms.evaluators')" [help]="t('proposals.terms.evaluatorsHelp')">
            <input inputmode="numeric" autocomplete="off" [formField]="form.tree.evaluators" />
          </sam-field>
          <div class="row">
            <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('actions.save') }}</button>
            <span class="muted" role="status">{{ done() ? t('states.saved') : '' }}</span>
          </div>
        </form>
      } @else {
        <sam-object-state [of]="terms" [heading]="t('proposals.terms.title')" [headed]="false" />
      }
    </ng-container>
  `,
  styles: `
    .ticks {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
      align-items: end;
    }
    .ticks > legend {
      margin-bottom: var(--space-2);
    }
  `,
})
export class TermsPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly buyerTasks = buyerTasks;
  protected readonly supplierTasks = supplierTasks;
  protected readonly done = signal(false);
  protected readonly terms = apiObject<Terms>(() => '/proposals/terms');
  private readonly model = linkedSignal<TermsModel>(() => {
    const terms = this.terms.value();
    const { buyerDays = {}, supplierDays = {}, evaluators = 2 } = terms ?? {};
    return { buyer: typed(buyerDays as Record<string, number>), supplier: typed(supplierDays as Record<string, number>), evaluators: String(evaluators) };
  });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      for (const task of buyerTasks) wholeRule(path.buyer[task], 1, 365);
      for (const task of supplierTasks) wholeRule(path.supplier[task], 1, 365);
      wholeRule(path.evaluators, 1, 20);
    },
    async ({ buyer, supplier, evaluators }) => {
      this.done.set(false);
      const body = { buyerDays: read(buyer), supplierDays: read(supplier), evaluators: Number(evaluators) };
      this.terms.set(await this.api.patch<Terms>('/proposals/terms', { body, version: this.terms.value()?.version ?? 0 }));
      this.done.set(true);
    },
  );
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.innovation'), link: '/innovation' },
    { text: this.language.text('sections.proposals'), link: '/innovation/proposals' },
  ]);
}
