import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { type Meeting, minutesAreOpen, pointTitle } from './meeting.js';

type Actions = components['schemas']['ActionPageDto'];

/** What came of a meeting: what was decided, and who does what by when. */
@Component({
  selector: 'sam-meeting-outcome',
  imports: [DayPipe, QuickForm, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <section class="card stack" aria-labelledby="decisions">
        <h2 id="decisions">{{ t('meetings.decisions') }}</h2>
        <ul class="plain-list">
          @for (decision of meeting().decisions; track decision.id) {
            <li>
              <a [routerLink]="['/governance/decisions', decision.id]">{{ decision.text }}</a>
              @if (decision.reason; as reason) {
                <div class="small muted">{{ reason }}</div>
              }
            </li>
          } @empty {
            <li class="muted">{{ t('meetings.noDecisions') }}</li>
          }
        </ul>
        @if (isOpen() && auth.can('decisions:create')) {
          <sam-quick-form [action]="t('meetings.addDecision')" [fields]="decisionFields()" [send]="decide" />
        }
      </section>
      <section class="card stack" aria-labelledby="actions">
        <h2 id="actions">{{ t('meetings.actions') }}</h2>
        <ul class="plain-list">
          @for (action of actions.value()?.items ?? []; track action.id) {
            <li>
              <a [routerLink]="['/actions', action.id]">{{ action.title }}</a>
              <span class="small muted">
                {{ action.ownerName ?? t('actionRegister.noOwner') }} · {{ action.dueOn | samDay: 'day' }} · {{ t('actionRegister.states.' + action.state) }}
              </span>
            </li>
          } @empty {
            <li class="muted">{{ t('meetings.noActions') }}</li>
          }
        </ul>
        @if (isOpen() && auth.can('actions:create')) {
          <sam-quick-form [action]="t('meetings.addAction')" [fields]="actionFields()" [send]="act" />
        }
      </section>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
    }
  `,
})
export class MeetingOutcome {
  readonly meeting = input.required<Meeting>();
  readonly changed = output();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly keys = new CreationKeys();
  protected readonly isOpen = computed(() => minutesAreOpen(this.meeting()));
  protected readonly actions = apiObject<Actions>(() => `/actions?sourceKind=meetings&sourceId=${this.meeting().id}&limit=100`, { topics: ['actions'] });
  private readonly members = people();
  private readonly suppliers = choices(() => (this.auth.role() === 'vendor' ? null : '/suppliers'));
  protected readonly decisionFields = computed<QuickField[]>(() => [
    { key: 'text', label: this.word('decision'), kind: 'area' },
    { key: 'reason', label: this.word('reason'), kind: 'area', optional: true },
    {
      ...{ key: 'agendaItemId', label: this.word('agendaItem'), kind: 'select', optional: true, help: this.word('agendaItemHelp') },
      options: this.meeting().agenda.flatMap((item) => (item.state === 'accepted' ? [{ value: item.id, text: pointTitle(item, this.language.code()) }] : [])),
    },
  ]);
  /** Those who were there first: an action is mostly one's of them. */
  protected readonly actionFields = computed<QuickField[]>(() => {
    const buyers = this.members().flatMap(({ id, name, supplierId }) => (supplierId === null ? [{ value: `user ${id}`, text: name }] : []));
    const suppliers = this.suppliers().map(({ value, text }) => ({ value: `supplier ${value}`, text }));
    return [
      { key: 'title', label: this.language.text('actionRegister.fields.title'), kind: 'text' },
      { key: 'owner', label: this.language.text('actionRegister.fields.owner'), kind: 'select', optional: true, options: [...suppliers, ...buyers] },
      { key: 'dueOn', label: this.language.text('actionRegister.fields.dueOn'), kind: 'date', optional: true },
    ];
  });

  protected readonly decide = async (typed: Typed): Promise<void> => {
    const body = { ...typed, meetingId: this.meeting().id };
    await this.api.post('/decisions', { body, idempotencyKey: this.keys.of('/decisions', body) });
    this.keys.used();
    this.changed.emit();
  };

  protected readonly act = async ({ title, owner, dueOn }: Typed): Promise<void> => {
    const [kind, id = null] = (owner ?? '').split(' ');
    const body = {
      ...{ title, dueOn, sourceKind: 'meetings', sourceId: this.meeting().id },
      ...(kind === 'user' ? { ownerUserId: id } : kind === 'supplier' ? { ownerSupplierId: id } : {}),
    };
    await this.api.post('/actions', { body, idempotencyKey: this.keys.of('/actions', body) });
    this.keys.used();
    this.actions.reload();
  };

  private word(key: string): string {
    return this.language.text(`meetings.fields.${key}`);
  }
}
