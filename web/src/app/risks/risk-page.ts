import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ShareButton } from '../shared/share/share-button.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { bandTones, type Risk, topics } from './risk.js';

type Action = components['schemas']['ActionDto'];

/** One risk: how large it is and was, what is done about it, and the actions that came of it. */
@Component({
  selector: 'sam-risk-page',
  imports: [
    ...[DataNotice, DayPipe, History, Illustrative, MatButton, ObjectState, PageHeader, QuickForm, RouterLink, ShareButton, ToneMark],
    ...[TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      @if (risk.value(); as one) {
        <sam-page-header [heading]="one.title" [crumbs]="crumbs()">
          @if (auth.can('risks:update')) {
            <a matButton="outlined" [routerLink]="['/governance/risks', one.id, 'edit']">{{ t('actions.edit') }}</a>
          }
          <sam-share-button />
        </sam-page-header>
        <div class="columns">
          <div class="stack">
            <section class="card stack" aria-labelledby="risk-size">
              <div class="section-head">
                <h2 id="risk-size">{{ t('risks.howLarge') }}</h2>
                <span class="row">
                  <strong>{{ t('risks.states.' + one.state) }}</strong>
                  @if (one.illustrative) {
                    <sam-illustrative />
                  }
                </span>
              </div>
              <dl class="facts">
                <dt>{{ t('risks.untreated') }}</dt>
                <dd>
                  <sam-tone [tone]="tones[one.band]" [text]="t('risks.bands.' + one.band)" />
                  {{ t('risks.size', { likelihood: one.likelihood, impact: one.impact }) }}
                </dd>
                @if (one.residualBand; as band) {
                  <dt>{{ t('risks.residual') }}</dt>
                  <dd>
                    <sam-tone [tone]="tones[band]" [text]="t('risks.bands.' + band)" />
                    {{ t('risks.size', { likelihood: one.residualLikelihood, impact: one.residualImpact }) }}
                  </dd>
                }
                <dt>{{ t('risks.sizeToday') }}</dt>
                <dd>
                  <sam-tone [tone]="tones[one.currentBand]" [text]="t('risks.bands.' + one.currentBand)" />
                  {{ t('risks.size', { likelihood: one.currentLikelihood, impact: one.currentImpact }) }}
                </dd>
              </dl>
              @if (one.description; as text) {
                <p class="prose text">{{ text }}</p>
              }
              @if (one.stateReason; as reason) {
                <p class="prose"><strong>{{ t('risks.reason') }}:</strong> {{ reason }}</p>
              }
              @if (one.actions.length > 0) {
                <div class="row no-print">
                  @for (action of one.actions; track action) {
                    <sam-quick-form [action]="t('risks.steps.' + action)" [fields]="action === 'treat' ? none : why()" [send]="step(action)" />
                  }
                </div>
              }
            </section>
            <section class="card stack" aria-labelledby="risk-treatment">
              <h2 id="risk-treatment">{{ t('risks.fields.treatment') }}</h2>
              <p>{{ one.treatment ? t('risks.treatments.' + one.treatment) : t('risks.noTreatment') }}</p>
              @if (one.treatmentPlan; as text) {
                <p class="prose text">{{ text }}</p>
              }
              <h3>{{ t('risks.actions') }}</h3>
              <ul class="plain-list">
                @for (action of actions.value()?.items ?? []; track action.id) {
                  <li>
                    <a [routerLink]="['/actions', action.id]">{{ action.title }}</a>
                    <span class="muted small">{{ t('actionRegister.states.' + action.state) }} · {{ action.dueOn | samDay: 'day' }}</span>
                  </li>
                } @empty {
                  <li class="muted">{{ t('risks.noActions') }}</li>
                }
              </ul>
              @if (auth.can('actions:create')) {
                <sam-quick-form [action]="t('risks.addAction')" [fields]="actionFields()" [send]="addAction" />
              }
              <p role="status">{{ done() }}</p>
            </section>
          </div>
          <div class="stack">
            <section class="card stack" aria-labelledby="risk-facts">
              <h2 id="risk-facts">{{ t('risks.facts') }}</h2>
              <dl class="facts">
                @if (one.supplierId; as id) {
                  <dt>{{ t('risks.fields.supplierId') }}</dt>
                  <dd><a [routerLink]="['/suppliers', id]">{{ one.supplierName }}</a></dd>
                }
                @if (one.towerName; as name) {
                  <dt>{{ t('risks.fields.towerId') }}</dt>
                  <dd>{{ name }}</dd>
                }
                @if (one.contractId; as id) {
                  <dt>{{ t('risks.fields.contractId') }}</dt>
                  <dd><a [routerLink]="['/contracts', id]">{{ one.contractNumber }}</a></dd>
                }
                <dt>{{ t('risks.fields.ownerUserId') }}</dt>
                <dd>{{ one.ownerName ?? '–' }}</dd>
                <dt>{{ t('risks.fields.reviewOn') }}</dt>
                <dd>{{ one.reviewOn | samDay: 'day' }}{{ one.overdue ? ' – ' + t('risks.overdue') : '' }}</dd>
              </dl>
            </section>
            <sam-history objectType="risk" [objectId]="one.id" fields="risks.fields." />
          </div>
        </div>
        <sam-data-notice />
      } @else {
        <sam-object-state [of]="risk" [heading]="t('risks.one')" />
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
  host: { class: 'stack' },
})
export class RiskPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly keys = new CreationKeys();
  protected readonly tones = bandTones;
  protected readonly none: readonly QuickField[] = [];
  protected readonly done = signal('');
  protected readonly risk = apiObject<Risk>(() => `/risks/${this.id()}`, { topics, id: () => this.id() });
  protected readonly actions = apiObject<{ items: Action[] }>(() => (this.auth.can('actions:read') ? `/actions?sourceKind=risks&sourceId=${this.id()}` : null), { topics: ['actions'] });
  private readonly members = people();
  private readonly suppliers = choices<{ id: string; name: string }>(() => '/suppliers', ({ id, name }) => ({ value: `supplier ${id}`, text: name }));
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.risks'), link: '/governance/risks' },
  ]);
  protected readonly why = computed<QuickField[]>(() => [{ key: 'reason', label: this.language.text('risks.reason'), kind: 'area' }]);
  protected readonly actionFields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`actionRegister.fields.${key}`);
    const buyers = this.members().flatMap(({ id, name, supplierId }) => (supplierId === null ? [{ value: `user ${id}`, text: name }] : []));
    return [
      { key: 'title', label: label('title'), kind: 'text' },
      { key: 'owner', label: label('owner'), kind: 'select', options: [...buyers, ...this.suppliers()], optional: true },
      { key: 'dueOn', label: label('dueOn'), kind: 'date', optional: true },
    ];
  });

  protected readonly addAction = async ({ title, owner, dueOn }: Typed): Promise<void> => {
    this.done.set('');
    const [kind, ownerId = null] = (owner ?? '').split(' ');
    const body = {
      ...{ title, dueOn, sourceKind: 'risks', sourceId: this.id() },
      ...{ ownerUserId: kind === 'user' ? ownerId : null, ownerSupplierId: kind === 'supplier' ? ownerId : null },
    };
    await this.api.post('/actions', { body, idempotencyKey: this.keys.of('actions', body) });
    this.keys.used();
    this.actions.reload();
    this.done.set(this.language.text('risks.actionAdded'));
  };

  protected step(action: Risk['actions'][number]) {
    return async (typed: Typed): Promise<void> => {
      const version = this.risk.value()?.version;
      this.risk.set(await this.api.post<Risk>(`/risks/${this.id()}/steps`, { body: { action, ...typed }, version }));
    };
  }
}
