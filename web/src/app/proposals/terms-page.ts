import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { CriteriaList } from '../shared/criteria/criteria-list.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { termSides, type Terms } from './proposal.js';
import { TermsForm } from './terms-form.js';

/** R26: what both sides go by with proposals; whoever may changes it, everybody else reads it. */
@Component({
  selector: 'sam-terms-page',
  imports: [CriteriaList, ObjectState, PageHeader, TermsForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('proposals.terms.title')" [lead]="t('proposals.terms.lead')" [crumbs]="crumbs()" />
      @if (terms.value(); as one) {
        @if (auth.can('proposals:update')) {
          <sam-terms-form [terms]="one" (saved)="terms.set($event)" />
        } @else {
          <div class="stack">
            <section class="card stack" aria-labelledby="terms-criteria">
              <h2 id="terms-criteria">{{ t('proposals.terms.criteria') }}</h2>
              <p class="muted small">{{ t('proposals.terms.criteriaHelp') }}</p>
              <sam-criteria-list [criteria]="one.criteria" />
              <dl class="facts">
                <dt>{{ t('proposals.terms.evaluators') }}</dt>
                <dd>{{ one.evaluators }}</dd>
              </dl>
            </section>
            @for (side of sides; track side.key) {
              <section class="card stack" [attr.aria-labelledby]="'terms-' + side.key">
                <h2 [id]="'terms-' + side.key">{{ t('proposals.terms.' + side.key) }}</h2>
                <dl class="facts">
                  @for (task of side.tasks; track task) {
                    <dt>{{ t('proposals.tasksLong.' + task) }}</dt>
                    <dd>{{ one[side.key][task] }}</dd>
                  }
                </dl>
              </section>
            }
          </div>
        }
      } @else {
        <sam-object-state [of]="terms" [heading]="t('proposals.terms.title')" [headed]="false" />
      }
    </ng-container>
  `,
})
export class TermsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly sides = termSides;
  protected readonly terms = apiObject<Terms>(() => '/proposals/terms');
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.innovation'), link: '/innovation' },
    { text: this.language.text('sections.proposals'), link: '/innovation/proposals' },
  ]);
}
