import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormField, FormRoot, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { Format } from '../../core/i18n/format.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { localOfInstant } from '../../core/i18n/local-time.js';
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
import { settingsCrumbs } from '../crumbs.js';

type Terms = components['schemas']['StatementTermsDto'];

interface TermsModel {
  withinDays: string;
  effectiveFrom: string;
}

const rules: SchemaFn<TermsModel> = (path) => {
  required(path.withinDays);
  required(path.effectiveFrom);
  wholeRule(path.withinDays, 1, 90);
};

/** For how many days after a month's end suppliers may speak about their scorecard. */
@Component({
  selector: 'sam-score-statements-page',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, History, MatButton, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (terms.value(); as one) {
        <sam-page-header [heading]="t('settings.parts.score-statements')" [lead]="t('settings.scoreStatements.lead')" [crumbs]="crumbs()" />
        <div class="stack-loose">
          <form class="stack" [formRoot]="form.tree">
            <sam-form-problems [form]="form" />
            @if (theirs()) {
              <sam-conflict-notice [differences]="differences()" (take)="take($event)" />
            }
            <sam-field [label]="t('settings.scoreStatements.fields.withinDays')" [help]="t('settings.scoreStatements.daysHelp')">
              <input inputmode="numeric" autocomplete="off" [formField]="form.tree.withinDays" />
            </sam-field>
            <sam-field [label]="t('settings.scoreStatements.fields.effectiveFrom')" [help]="t('settings.scoreStatements.fromHelp')">
              <input type="date" [formField]="form.tree.effectiveFrom" />
            </sam-field>
            <div class="row">
              <button matButton="filled" [disabled]="form.tree().submitting()">
                {{ t(theirs() ? 'conflicts.saveMine' : 'actions.save') }}
              </button>
            </div>
          </form>
          @if (one.versions.length > 0) {
            <section class="card stack" aria-labelledby="versions">
              <h2 id="versions">{{ t('settings.scoreStatements.versions') }}</h2>
              <ul>
                @for (each of one.versions; track each.effectiveFrom) {
                  <li>{{ t('settings.scoreStatements.version', { days: each.withinDays, from: day(each.effectiveFrom) }) }}</li>
                }
              </ul>
            </section>
          }
          <sam-history objectType="score-statement-terms" [objectId]="organisationId()" fields="settings.scoreStatements.fields." />
        </div>
      } @else {
        <sam-object-state [of]="terms" [heading]="t('settings.parts.score-statements')" />
      }
    </ng-container>
  `,
})
export class ScoreStatementsPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly zone = inject(Zone);
  private readonly conflict = new Conflict<Terms>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly crumbs = settingsCrumbs();
  protected readonly organisationId = computed(() => this.auth.membership()?.organisationId ?? '');
  protected readonly terms = apiObject<Terms>(() => '/score-statements/terms');
  private readonly model = linkedSignal(() => this.typed(this.terms.value()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`settings.scoreStatements.fields.${key}`);
    return differences(this.model(), this.typed(this.theirs()), label, (key, model) => model[key]);
  });

  protected take(key: string): void {
    this.model.update((model) => ({ ...model, [key]: this.typed(this.theirs())[key as keyof TermsModel] }));
  }

  protected day(date: string): string {
    return this.format.calendarDate(date, 'day');
  }

  private typed(terms: Terms | null): TermsModel {
    const today = localOfInstant(Date.now(), this.zone.name()).slice(0, 10);
    return { withinDays: String(terms?.withinDays ?? ''), effectiveFrom: today };
  }

  private async save({ withinDays, effectiveFrom }: TermsModel): Promise<void> {
    const terms = this.terms.value();
    if (!terms) return;
    const body = { withinDays: Number(withinDays), effectiveFrom };
    const saved = await this.conflict.save(terms, (version) => this.api.patch('/score-statements/terms', { body, version }));
    if (saved) this.terms.set(saved);
  }
}
