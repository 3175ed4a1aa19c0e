import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormField, FormRoot, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { silences } from '@samsyn/domain/services/attribution';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { wholeRule } from '../../shared/form/rules.js';
import { History } from '../../shared/history/history.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import type { AttributionTerms } from './end-to-end.js';

interface TermsModel {
  answerWithinDays: string;
  unanswered: AttributionTerms['unanswered'];
}

const rules: SchemaFn<TermsModel> = (path) => {
  required(path.answerWithinDays);
  wholeRule(path.answerWithinDays, 1, 365);
};

const typedTerms = (terms: AttributionTerms | null): TermsModel => ({
  answerWithinDays: String(terms?.answerWithinDays ?? ''),
  unanswered: terms?.unanswered ?? 'unattributed',
});

/** R20: how long suppliers have to answer for their outages, and what silence means then. */
@Component({
  selector: 'sam-attribution-terms-page',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, History, MatButton, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (terms.value()) {
        <sam-page-header [heading]="t('ledgers.terms.title')" [lead]="t('ledgers.terms.lead')" [crumbs]="crumbs()" />
        <div class="stack-loose">
          <form class="stack" [formRoot]="form.tree">
            <sam-form-problems [form]="form" />
            @if (theirs()) {
              <sam-conflict-notice [differences]="differences()" (take)="take($event)" />
            }
            <sam-field [label]="t('ledgers.terms.fields.answerWithinDays')" [help]="t('ledgers.terms.daysHelp')">
              <input inputmode="numeric" autocomplete="off" [formField]="form.tree.answerWithinDays" />
            </sam-field>
            <sam-field [label]="t('ledgers.terms.fields.unanswered')">
              <select [formField]="form.tree.unanswered">
                @for (one of silences; track one) {
                  <option [value]="one">{{ t('ledgers.terms.silence.' + one) }}</option>
                }
              </select>
            </sam-field>
            <div class="row">
              <button matButton="filled" [disabled]="form.tree().submitting()">
                {{ t(theirs() ? 'conflicts.saveMine' : 'actions.save') }}
              </button>
              <button matButton type="button" (click)="leave()">{{ t('actions.cancel') }}</button>
            </div>
          </form>
          <sam-history objectType="attribution-terms" [objectId]="organisationId()" fields="ledgers.terms.fields." />
        </div>
      } @else {
        <sam-object-state [of]="terms" [heading]="t('ledgers.terms.title')" />
      }
    </ng-container>
  `,
})
export class TermsPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly conflict = new Conflict<AttributionTerms>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly silences = silences;
  protected readonly organisationId = computed(() => this.auth.membership()?.organisationId ?? '');
  protected readonly crumbs = computed(() => [{ text: this.language.text('ledgers.endToEnd.title'), link: '/ledgers/end-to-end' }]);
  protected readonly terms = apiObject<AttributionTerms>(() => '/ledgers/end-to-end/terms');
  private readonly model = linkedSignal(() => typedTerms(this.terms.value()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`ledgers.terms.fields.${key}`);
    const show = (key: keyof TermsModel, model: TermsModel) =>
      key === 'unanswered' ? this.language.text(`ledgers.terms.silence.${model.unanswered}`) : model[key];
    return differences(this.model(), typedTerms(this.theirs()), label, show);
  });

  protected take(key: string): void {
    this.model.update((model) => ({ ...model, [key]: typedTerms(this.theirs())[key as keyof TermsModel] }));
  }

  protected async leave(): Promise<void> {
    await this.router.navigateByUrl('/ledgers/end-to-end');
  }

  private async save({ answerWithinDays, unanswered }: TermsModel): Promise<void> {
    const terms = this.terms.value();
    if (!terms) return;
    const body = { answerWithinDays: Number(answerWithinDays), unanswered };
    const saved = await this.conflict.save(terms, (version) => this.api.patch('/ledgers/end-to-end/terms', { body, version }));
    if (saved) await this.leave();
  }
}
