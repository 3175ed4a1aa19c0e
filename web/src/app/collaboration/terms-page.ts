import { Component, computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import { applyEach, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { collaborationParts } from '@samsyn/domain/collaboration/collaboration-score';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict } from '../shared/form/conflict.js';
import { decimalText, typedDecimal } from '../shared/form/decimal-text.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { decimalRule } from '../shared/form/rules.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { CollaborationWords } from './collaboration-words.js';
import { base, type Terms } from './collaboration.js';

/** What the score weighs, from a month on. */
@Component({
  selector: 'sam-collaboration-terms-page',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (terms.value()) {
        <sam-page-header [heading]="t('collaboration.terms.title')" [lead]="t('collaboration.terms.lead')" [crumbs]="crumbs()" />
        <form class="stack" [formRoot]="form.tree">
          <sam-form-problems [form]="form" />
          @if (theirs()) {
            <p class="card" role="status">{{ t('collaboration.terms.changedMeanwhile') }}</p>
          }
          <sam-field [label]="t('collaboration.terms.effectiveFrom')" [help]="t('collaboration.terms.effectiveFromHelp')">
            <input type="month" [formField]="form.tree.effectiveFrom" />
          </sam-field>
          <sam-field [label]="t('collaboration.terms.minimumCoverage')" [help]="t('collaboration.terms.minimumCoverageHelp')">
            <input inputmode="decimal" autocomplete="off" [formField]="form.tree.minimumCoverage" />
          </sam-field>
          @for (part of form.tree.parts; track $index; let at = $index) {
            <fieldset class="card">
              <legend>{{ words.part(parts()[at]!) }}</legend>
              <p class="muted small">{{ t('collaboration.partHelp.' + parts()[at]) }}</p>
              <div class="side-by-side">
                <sam-field [label]="t('collaboration.terms.weight')"><input inputmode="decimal" autocomplete="off" [formField]="part.weight" /></sam-field>
                <sam-field [label]="t('collaboration.terms.floor')"><input inputmode="decimal" autocomplete="off" [formField]="part.floor" /></sam-field>
                <sam-field [label]="t('collaboration.terms.target')"><input inputmode="decimal" autocomplete="off" [formField]="part.target" /></sam-field>
              </div>
            </fieldset>
          }
          <div class="row">
            <button matButton="filled" [disabled]="form.tree().submitting()">{{ t(theirs() ? 'conflicts.saveMine' : 'actions.save') }}</button>
            <button matButton type="button" (click)="leave()">{{ t('actions.cancel') }}</button>
          </div>
        </form>
      } @else {
        <sam-object-state [of]="terms" [heading]="t('collaboration.terms.title')" />
      }
    </ng-container>
  `,
})
export class TermsPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly today = inject(Today);
  private readonly conflict = new Conflict<Terms>();
  protected readonly words = inject(CollaborationWords);
  protected readonly theirs = this.conflict.theirs;
  protected readonly terms = apiObject<Terms>(() => '/collaboration/terms');
  protected readonly crumbs = signal([
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('collaboration.title'), link: base },
  ]).asReadonly();
  protected readonly model = linkedSignal(() => {
    const terms = this.terms.value();
    const mark = untracked(() => (this.language.code() === 'sv' ? ',' : '.'));
    const typed = (text: string | undefined) => (text === undefined ? '' : typedDecimal(text, mark));
    return {
      effectiveFrom: untracked(() => this.today.date().slice(0, 7)),
      minimumCoverage: typed(terms?.minimumCoverage),
      parts: collaborationParts.map((part) => {
        const own = terms?.parts.find((each) => each.part === part);
        return { part, weight: typed(own?.weight ?? '0'), floor: typed(own?.floor ?? '0'), target: typed(own?.target ?? '0') };
      }),
    };
  });
  protected readonly parts = computed(() => this.model().parts.map(({ part }) => part));
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.effectiveFrom);
      required(path.minimumCoverage);
      decimalRule(path.minimumCoverage, { max: '100', decimals: 2 });
      applyEach(path.parts, (part) => {
        for (const field of [part.weight, part.floor, part.target]) required(field);
        decimalRule(part.weight, { max: '1000', decimals: 4 });
        decimalRule(part.floor, { max: '100000', decimals: 4 });
        decimalRule(part.target, { max: '100000', decimals: 4 });
      });
    },
    async ({ effectiveFrom, minimumCoverage, parts }) => {
      const written = (text: string) => decimalText(text) ?? '';
      const body = {
        effectiveFrom,
        minimumCoverage: written(minimumCoverage),
        parts: parts.map(({ part, weight, floor, target }) => ({ part, weight: written(weight), floor: written(floor), target: written(target) })),
      };
      const terms = this.terms.value();
      if (terms && (await this.conflict.save(terms, (version) => this.api.put<Terms>('/collaboration/terms', { body, version })))) await this.leave();
    },
  );

  protected async leave(): Promise<void> {
    await this.router.navigateByUrl(base);
  }
}
