import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Board } from './board.js';
import { BoardSeries } from './board-series.js';

type Meetings = components['schemas']['MeetingPageDto'];

/** One board: what it is for, who sits on it, when it meets. */
@Component({
  selector: 'sam-board-page',
  imports: [BoardSeries, DataNotice, DatePipe, History, Illustrative, MatButton, ObjectState, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (board.value(); as one) {
        <sam-page-header [heading]="one.name" [lead]="t('boards.levels.' + one.level)" [crumbs]="crumbs()">
          @if (auth.can('meetings:create') && !one.closed) {
            <a matButton="outlined" routerLink="/governance/meetings/new" [queryParams]="{ boardId: one.id }">{{ t('boards.addMeeting') }}</a>
          }
          @if (auth.can('boards:update')) {
            <a matButton="outlined" [routerLink]="['/governance/boards', one.id, 'edit']">{{ t('actions.edit') }}</a>
          }
        </sam-page-header>
        <div class="stack-loose">
          <section class="card stack" [attr.aria-label]="t('boards.one')">
            @if (one.purpose; as purpose) {
              <p class="prose text">{{ purpose }}</p>
            }
            <dl class="facts">
              <dt>{{ t('boards.columns.suppliers') }}</dt>
              <dd>{{ names(one.suppliers) }} @if (one.illustrative) { <sam-illustrative /> }</dd>
              <dt>{{ t('boards.fields.towerIds') }}</dt>
              <dd>{{ one.towers.length > 0 ? names(one.towers) : t('lists.allTowers') }}</dd>
              <dt>{{ t('boards.columns.chair') }}</dt>
              <dd>{{ one.chairName ?? '–' }}</dd>
              <dt>{{ t('boards.fields.answerDays') }}</dt>
              <dd>{{ one.answerDays }}</dd>
            </dl>
          </section>
          <section class="card stack" aria-labelledby="members">
            <h2 id="members">{{ t('boards.members') }}</h2>
            <ul class="plain-list">
              @for (member of one.members; track member.userId) {
                <li>{{ member.name }} <span class="small muted">{{ member.supplierName ?? t('meetings.buyer') }}</span></li>
              } @empty {
                <li class="muted">{{ t('boards.noMembers') }}</li>
              }
            </ul>
          </section>
          @if (!one.closed) {
            <sam-board-series [boardId]="one.id" [boardName]="one.name" />
          }
          <section class="card stack" aria-labelledby="coming">
            <h2 id="coming">{{ t('boards.meetings') }}</h2>
            <ul class="plain-list">
              @for (meeting of meetings.value()?.items ?? []; track meeting.id) {
                <li>
                  <a [routerLink]="['/governance/meetings', meeting.id]">{{ meeting.startsAt | samDate: 'datetime' }}</a>
                  <span class="small muted"> {{ t('meetings.states.' + meeting.state) }}</span>
                </li>
              } @empty {
                <li class="muted">{{ t('boards.noMeetings') }}</li>
              }
            </ul>
            <a class="no-print" routerLink="/governance/meetings" [queryParams]="{ boardId: one.id, when: 'held' }">{{ t('boards.held') }}</a>
          </section>
          <sam-history objectType="board" [objectId]="one.id" fields="boards.fields." />
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="board" [heading]="t('boards.one')" />
      }
    </ng-container>
  `,
})
export class BoardPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly board = apiObject<Board>(() => `/boards/${this.id()}`, { topics: ['boards'], id: () => this.id() });
  protected readonly meetings = apiObject<Meetings>(() => `/meetings?boardId=${this.id()}&from=${this.today.date()}&limit=5`, { topics: ['meetings'] });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('boards.title'), link: '/governance/boards' },
  ]);

  protected names(named: readonly { name: string }[]): string {
    return named.map(({ name }) => name).join(', ') || '–';
  }
}
