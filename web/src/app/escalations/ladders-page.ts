import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { escalationLevels, type Ladder } from './escalation.js';

type Ladders = components['schemas']['LaddersDto'];

/** How many days late is how serious: the organisation's ladder, and those of contracts that say otherwise. */
@Component({
  selector: 'sam-ladders-page',
  imports: [ObjectState, PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('escalations.ladders')" [lead]="t('escalations.laddersLead')" [crumbs]="crumbs()" />
      <sam-object-state [of]="ladders" [heading]="t('escalations.ladders')" [headed]="false" />
      <div class="stack-loose">
        @for (one of ladders.value()?.items ?? []; track one.contractId) {
          <section class="card stack" [attr.aria-label]="one.contractName ?? t('escalations.everywhere')">
            <h2>{{ one.contractName ?? t('escalations.everywhere') }}</h2>
            <dl class="facts">
              @for (level of levels; track level) {
                <dt>{{ t('boards.levels.' + level) }}</dt>
                <dd>{{ t('escalations.daysLate', { count: one[level] }) }}</dd>
              }
            </dl>
            <sam-quick-form [action]="t('escalations.changeLadder')" [fields]="fields()" [initial]="daysOf(one)" [send]="save(one)" />
          </section>
        }
        <section class="card" [attr.aria-label]="t('escalations.addLadder')">
          <sam-quick-form [action]="t('escalations.addLadder')" [fields]="newFields()" [send]="add" />
        </section>
      </div>
    </ng-container>
  `,
})
export class LaddersPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly levels = escalationLevels;
  protected readonly ladders = apiObject<Ladders>(() => '/escalations/ladders', { topics: ['escalations'] });
  private readonly contracts = choices<{ id: string; number: string; title: string }>(
    () => '/contracts',
    ({ id, number, title }) => ({ value: id, text: `${number} ${title}` }),
    { sort: 'number' },
  );
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('escalations.title'), link: '/governance/escalations' },
  ]);
  protected readonly fields = computed<QuickField[]>(() =>
    escalationLevels.map((key) => ({ key, label: this.language.text('escalations.daysTo', { level: this.language.text(`boards.levels.${key}`) }), kind: 'text' })),
  );
  protected readonly newFields = computed<QuickField[]>(() => [
    { key: 'contractId', label: this.language.text('escalations.fields.contractId'), kind: 'select', options: this.contracts() },
    ...this.fields(),
  ]);

  protected daysOf(ladder: Ladder): Record<string, string> {
    return Object.fromEntries(escalationLevels.map((level) => [level, String(ladder[level])]));
  }

  protected save({ contractId, version }: Ladder): (typed: Typed) => Promise<void> {
    return (typed) => this.set(typed, contractId, version);
  }

  protected readonly add = ({ contractId = null, ...typed }: Typed): Promise<void> => this.set(typed, contractId, 0);

  private async set(typed: Typed, contractId: string | null, version: number): Promise<void> {
    const days = Object.fromEntries(escalationLevels.map((level) => [level, Number(typed[level])]));
    this.ladders.set(await this.api.put<Ladders>('/escalations/ladders', { body: { ...days, contractId }, version }));
  }
}
