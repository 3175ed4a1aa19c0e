import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { countryName } from './country.js';
import { type Subprocessor, subprocessorTones, topics } from './compliance.js';

/** One subprocessor: who announced it, where it processes what, and how it was answered. */
@Component({
  selector: 'sam-subprocessor-page',
  imports: [DataNotice, DayPipe, History, Illustrative, ObjectState, PageHeader, QuickForm, RouterLink, ToneMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (subprocessor.value(); as one) {
        <sam-page-header [heading]="one.name" [lead]="one.purpose" [crumbs]="crumbs()" />
        <div class="columns">
          <section class="card stack" aria-labelledby="sub-facts">
            <div class="section-head">
              <h2 id="sub-facts">{{ t('subprocessors.one') }}</h2>
              <span class="row">
                <sam-tone [tone]="one.late ? 'bad' : tones[one.state]" [text]="t('subprocessors.states.' + one.state)" />
                @if (one.illustrative) {
                  <sam-illustrative />
                }
              </span>
            </div>
            <dl class="facts">
              <dt>{{ t('subprocessors.fields.supplierId') }}</dt>
              <dd>
                <a [routerLink]="['/suppliers', one.supplierId]">{{ one.supplierName }}</a>
              </dd>
              <dt>{{ t('subprocessors.fields.country') }}</dt>
              <dd>{{ country() }}{{ one.outside ? ' – ' + t('subprocessors.outside') : '' }}</dd>
              @if (one.dataCategories; as text) {
                <dt>{{ t('subprocessors.fields.dataCategories') }}</dt>
                <dd>{{ text }}</dd>
              }
              <dt>{{ t('subprocessors.fields.startsOn') }}</dt>
              <dd>{{ one.startsOn | samDay: 'day' }}</dd>
              <dt>{{ t('subprocessors.fields.announcedOn') }}</dt>
              <dd>{{ one.announcedOn | samDay: 'day' }}</dd>
              <dt>{{ t('subprocessors.fields.answerBy') }}</dt>
              <dd>{{ one.answerBy | samDay: 'day' }}</dd>
              @if (one.decidedOn; as day) {
                <dt>{{ t('subprocessors.fields.decidedOn') }}</dt>
                <dd>{{ day | samDay: 'day' }}</dd>
              }
              @if (one.reason; as reason) {
                <dt>{{ t('subprocessors.fields.reason') }}</dt>
                <dd>{{ reason }}</dd>
              }
            </dl>
            @if (one.actions.length > 0) {
              <div class="row no-print">
                @for (action of one.actions; track action) {
                  <sam-quick-form [action]="t('subprocessors.steps.' + action)" [fields]="action === 'object' ? why() : none" [send]="step(action)" />
                }
              </div>
            }
          </section>
          <sam-history objectType="subprocessor" [objectId]="one.id" fields="subprocessors.fields." />
        </div>
        <sam-data-notice />
      } @else {
        <sam-object-state [of]="subprocessor" [heading]="t('subprocessors.one')" />
      }
    </ng-container>
  `,
  host: { class: 'stack' },
})
export class SubprocessorPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly tones = subprocessorTones;
  protected readonly none: readonly QuickField[] = [];
  protected readonly subprocessor = apiObject<Subprocessor>(() => `/compliance/subprocessors/${this.id()}`, { topics, id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.compliance'), link: '/governance/compliance' },
    { text: this.language.text('sections.subprocessors'), link: '/governance/compliance/subprocessors' },
  ]);
  protected readonly country = computed(() => countryName(this.subprocessor.value()?.country ?? 'SE', this.language.tag()));
  protected readonly why = computed<QuickField[]>(() => [{ key: 'reason', label: this.language.text('subprocessors.fields.reason'), kind: 'area' }]);

  protected step(action: Subprocessor['actions'][number]) {
    return async (typed: Typed): Promise<void> => {
      const version = this.subprocessor.value()?.version;
      this.subprocessor.set(await this.api.post<Subprocessor>(`/compliance/subprocessors/${this.id()}/steps`, { body: { action, ...typed }, version }));
    };
  }
}
