import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { exitStates } from '@samsyn/domain/risks/exit-readiness';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { type ExitPoint, type ExitReadiness, exitTones, topics } from './risk.js';

/** How ready one contract is to be left, topic by topic, each with what shows it. */
@Component({
  selector: 'sam-exit-page',
  imports: [DataNotice, DayPipe, History, ObjectState, PageHeader, QuickForm, RouterLink, ToneMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (exit.value(); as one) {
        <sam-page-header [heading]="t('exits.of', { contract: one.contractNumber })" [lead]="one.contractTitle + ' · ' + one.supplierName" [crumbs]="crumbs()" />
        <div class="columns">
          <section class="card stack" aria-labelledby="exit-topics">
            <h2 id="exit-topics">{{ t('exits.checklist') }}</h2>
            <ul class="plain-list topics">
              @for (point of one.points; track point.topic) {
                <li class="stack-tight">
                  <div class="row">
                    <h3>{{ t('exits.names.' + point.topic) }}</h3>
                    <sam-tone [tone]="tones[point.state]" [text]="t('exits.states.' + point.state)" />
                  </div>
                  <p class="muted small">{{ t('exits.meanings.' + point.topic) }}</p>
                  @if (point.evidence; as text) {
                    <p class="prose text">{{ text }}</p>
                  }
                  @if (point.statedOn; as on) {
                    <p class="small muted">
                      {{ t('exits.stated', { date: on | samDay: 'day' }) }}
                      @if (point.reviewOn; as review) {
                        {{ t(point.overdue ? 'exits.reviewLate' : 'exits.review', { date: review | samDay: 'day' }) }}
                      }
                    </p>
                  }
                  @if (auth.can('risks:update')) {
                    <sam-quick-form [action]="t('exits.state')" [quiet]="true" [fields]="fields()" [initial]="initial(point)" [send]="send(point)" />
                  }
                </li>
              }
            </ul>
          </section>
          <div class="stack">
            <section class="card stack-tight" aria-labelledby="exit-share">
              <h2 id="exit-share">{{ t('exits.ready') }}</h2>
              <p class="large">
                <strong>{{ one.percent === null ? '–' : format.percent(one.percent, 0) }}</strong>
              </p>
              <p>{{ t('exits.ofTopics', { ready: one.ready, needed: one.needed }) }}</p>
              <p class="muted prose">{{ t('exits.rule') }}</p>
              <p class="row">
                <a [routerLink]="['/contracts', one.contractId]">{{ one.contractNumber }}</a>
                <a [routerLink]="['/governance/contract-calendar', one.contractId]">{{ t('exits.toCalendar') }}</a>
              </p>
            </section>
            <sam-history objectType="exit-readiness" [objectId]="one.contractId" fields="exits.fields." />
          </div>
        </div>
        <sam-data-notice />
      } @else {
        <sam-object-state [of]="exit" [heading]="t('sections.exitReadiness')" />
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .large {
      font-size: var(--text-xl, 1.8rem);
    }
    h3 {
      margin: 0;
    }
    .topics > li + li {
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
    }
  `,
  host: { class: 'stack' },
})
export class ExitPage {
  readonly contractId = input.required<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly format = inject(Format);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly tones = exitTones;
  protected readonly exit = apiObject<ExitReadiness>(() => `/risks/exit-readiness/${this.contractId()}`, { topics, id: () => this.contractId() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.risks'), link: '/governance/risks' },
    { text: this.language.text('sections.exitReadiness'), link: '/governance/risks/exit' },
  ]);
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`exits.fields.${key}`);
    const states = exitStates.map((value) => ({ value, text: this.language.text(`exits.states.${value}`) }));
    return [
      { key: 'state', label: label('state'), kind: 'select', options: states },
      { key: 'evidence', label: label('evidence'), kind: 'area', optional: true, help: this.language.text('exits.evidenceHelp') },
      { key: 'reviewOn', label: label('reviewOn'), kind: 'date', optional: true },
    ];
  });

  protected initial({ state, evidence, reviewOn }: ExitPoint): Record<string, string | null> {
    return { state, evidence, reviewOn };
  }

  protected send({ topic, version }: ExitPoint) {
    return async (typed: Typed): Promise<void> => {
      this.exit.set(await this.api.put<ExitReadiness>(`/risks/exit-readiness/${this.contractId()}/${topic}`, { body: typed, version }));
    };
  }
}
