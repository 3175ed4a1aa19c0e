import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { extensionChoices } from '@samsyn/domain/contracts/contract-decisions';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import type { ContractPlan, Decision } from './calendar.js';

/** What becomes of one contract: its days, what waits for a decision, and what was decided. */
@Component({
  selector: 'sam-contract-plan-page',
  imports: [DataNotice, DayPipe, History, Illustrative, ObjectState, PageHeader, QuickForm, RouterLink, ToneMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (plan.value(); as one) {
        <sam-page-header [heading]="one.number + ' ' + one.title" [lead]="one.supplierName" [crumbs]="crumbs()" />
        <div class="columns">
          <div class="stack">
            @if (auth.can('contracts:update')) {
              <section class="card stack" aria-labelledby="decide">
                <div class="section-head">
                  <h2 id="decide">{{ t('contractCalendar.decideTitle') }}</h2>
                  @if (one.due; as due) {
                    <sam-tone [tone]="due.late ? 'bad' : 'watch'" [text]="t(due.late ? 'contractCalendar.decideLate' : 'contractCalendar.decide')" />
                  }
                </div>
                @if (one.due; as due) {
                  <p class="prose">{{ t('contractCalendar.waits.' + due.kind, { date: due.dueOn | samDay: 'day' }) }}</p>
                } @else if (one.decision) {
                  <p class="prose">{{ t('contractCalendar.decided') }}</p>
                }
                <div class="row choices no-print" role="group" [attr.aria-label]="t('contractCalendar.decideTitle')">
                  @for (choice of choices(); track choice) {
                    <sam-quick-form [action]="t('contractCalendar.verbs.' + choice)" [fields]="fields(choice)" [initial]="initial()" [send]="decide(choice)" />
                  }
                </div>
                @if (one.extendedTo; as to) {
                  <p class="muted prose">{{ t('contractCalendar.extendMeans', { date: to | samDay: 'day', months: one.extensionMonths }) }}</p>
                }
                <p role="status">{{ done() }}</p>
              </section>
            }
            @if (!isVendor) {
              <section class="card stack" aria-labelledby="decisions">
                <h2 id="decisions">{{ t('contractCalendar.decisions') }}</h2>
                <ul class="plain-list decisions">
                  @for (decision of one.decisions; track decision.id) {
                    <li class="stack-tight">
                      <p>
                        <strong>{{ t('contractCalendar.choices.' + decision.choice) }}</strong>
                        · {{ decision.decidedOn | samDay: 'day' }}{{ decision.decidedByName ? ' · ' + decision.decidedByName : '' }}
                      </p>
                      <p class="prose text">{{ decision.reason }}</p>
                      <p class="small muted">{{ t('contractCalendar.answered', { notice: decision.noticeOn | samDay: 'day', end: decision.endsOn | samDay: 'day' }) }}</p>
                      @if (decision.newEndsOn; as end) {
                        <p class="small">{{ t('contractCalendar.ledTo', { notice: decision.newNoticeOn | samDay: 'day', end: end | samDay: 'day' }) }}</p>
                      }
                      @if (decision.againOn; as again) {
                        <p class="small">{{ t('contractCalendar.again', { date: again | samDay: 'day' }) }}</p>
                      }
                    </li>
                  } @empty {
                    <li class="muted">{{ t('contractCalendar.noDecisions') }}</li>
                  }
                </ul>
              </section>
            }
          </div>
          <div class="stack">
            <section class="card stack" aria-labelledby="days">
              <div class="section-head">
                <h2 id="days">{{ t('contractCalendar.itsDays') }}</h2>
                @if (one.illustrative) {
                  <sam-illustrative />
                }
              </div>
              <dl class="facts">
                <dt>{{ t('contractCalendar.contract') }}</dt>
                <dd>
                  <a [routerLink]="['/contracts', one.contractId]">{{ one.number }}</a>
                </dd>
                <dt>{{ t('contractCalendar.kinds.start') }}</dt>
                <dd>{{ one.startsOn | samDay: 'day' }}</dd>
                <dt>{{ t('contractCalendar.kinds.notice') }}</dt>
                <dd>{{ one.noticeOn | samDay: 'day' }}</dd>
                <dt>{{ t('contractCalendar.kinds.end') }}</dt>
                <dd>{{ one.endsOn | samDay: 'day' }}</dd>
                @for (option of one.options; track option.option) {
                  <dt>{{ t('contractCalendar.option', { number: option.option }) }}</dt>
                  <dd>{{ t('contractCalendar.optionTo', { date: option.endsOn | samDay: 'day' }) }}</dd>
                }
              </dl>
              <p class="row">
                @if (auth.can('risks:read')) {
                  <a [routerLink]="['/governance/risks/exit', one.contractId]">{{ t('contractCalendar.toExit') }}</a>
                }
                @if (auth.can('obligations:read')) {
                  <a routerLink="/governance/obligations" [queryParams]="{ contractId: one.contractId }">{{ t('contractCalendar.toObligations') }}</a>
                }
              </p>
            </section>
            <sam-history objectType="contract" [objectId]="one.contractId" fields="contracts.fields." />
          </div>
        </div>
        <sam-data-notice />
      } @else {
        <sam-object-state [of]="plan" [heading]="t('sections.contractCalendar')" />
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .choices {
      align-items: start;
    }
    .decisions > li + li {
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
    }
  `,
  host: { class: 'stack' },
})
export class PlanPage {
  readonly contractId = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly keys = new CreationKeys();
  protected readonly isVendor = this.auth.role() === 'vendor';
  protected readonly done = signal('');
  protected readonly plan = apiObject<ContractPlan>(() => `/contract-calendar/${this.contractId()}`, { topics: ['contracts'], id: () => this.contractId() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.contractCalendar'), link: '/governance/contract-calendar' },
  ]);
  protected readonly choices = computed(() => extensionChoices.filter((choice) => choice !== 'extend' || this.plan.value()?.extendedTo));
  protected readonly initial = computed(() => {
    const before = this.plan.value()?.decisions.filter(({ choice }) => choice === 'extend').length ?? 0;
    return { decidedOn: this.today.date(), amendmentNumber: this.language.text('contractCalendar.amendmentNumber', { number: before + 1 }) };
  });
  private readonly common = computed<QuickField[]>(() => [
    { key: 'reason', label: this.say('reason'), kind: 'area' },
    { key: 'decidedOn', label: this.say('decidedOn'), kind: 'date' },
  ]);
  private readonly byChoice = computed<Partial<Record<Decision['choice'], QuickField[]>>>(() => ({
    extend: [...this.common(), { key: 'amendmentNumber', label: this.say('amendment'), kind: 'text', help: this.say('amendmentHelp') }],
    renegotiate: [...this.common(), { key: 'againOn', label: this.say('againOn'), kind: 'date' }],
  }));

  protected fields(choice: Decision['choice']): readonly QuickField[] {
    return this.byChoice()[choice] ?? this.common();
  }

  protected decide(choice: Decision['choice']) {
    return async (typed: Typed): Promise<void> => {
      this.done.set('');
      const path = `/contract-calendar/${this.contractId()}/decisions`;
      const body = { choice, ...typed };
      const options = { body, version: this.plan.value()?.version, idempotencyKey: this.keys.of(path, body) };
      this.plan.set(await this.api.post<ContractPlan>(path, options));
      this.keys.used();
      this.done.set(this.language.text(`contractCalendar.doneWith.${choice}`));
    };
  }

  private say(key: string): string {
    return this.language.text(`contractCalendar.${key}`);
  }
}
