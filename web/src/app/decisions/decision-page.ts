import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { ActOnObject } from '../shared/act/act-on-object.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';

type Decision = components['schemas']['BoardDecisionDto'];

/** One decision: what, why, by whom, and about what. */
@Component({
  selector: 'sam-decision-page',
  imports: [ActOnObject, DataNotice, DayPipe, History, Illustrative, ObjectState, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (decision.value(); as one) {
        <sam-page-header [heading]="t('boardDecisions.one') + ' ' + (one.decidedOn | samDay: 'day')" [crumbs]="crumbs()">
          <sam-act-on-object kind="decisions" [id]="one.id" />
        </sam-page-header>
        <div class="stack-loose">
          <section class="card stack" [attr.aria-label]="t('boardDecisions.one')">
            <p class="prose text"><strong>{{ one.text }}</strong>&ngsp; @if (one.illustrative) { <sam-illustrative /> }</p>
            <dl class="facts">
              @if (one.reason; as reason) {
                <dt>{{ t('boardDecisions.fields.reason') }}</dt>
                <dd class="text">{{ reason }}</dd>
              }
              @if (one.boardName; as board) {
                <dt>{{ t('boardDecisions.columns.board') }}</dt>
                <dd><a [routerLink]="['/governance/boards', one.boardId]">{{ board }}</a></dd>
              }
              @if (one.meetingId; as meeting) {
                <dt>{{ t('boardDecisions.meeting') }}</dt>
                <dd><a [routerLink]="['/governance/meetings', meeting]">{{ one.decidedOn | samDay: 'day' }}</a></dd>
              }
              @if (one.sourceTitle; as about) {
                <dt>{{ t('boardDecisions.about') }}</dt>
                <dd>@if (one.sourceLink; as link) { <a [routerLink]="link">{{ about }}</a> } @else { {{ about }} }</dd>
              }
              <dt>{{ t('boardDecisions.seenBy') }}</dt>
              <dd>{{ one.supplierNames.join(', ') || t('meetings.buyerAlone') }}</dd>
            </dl>
          </section>
          <sam-history objectType="decision" [objectId]="one.id" fields="boardDecisions.columns." />
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="decision" [heading]="t('boardDecisions.one')" />
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class DecisionPage {
  readonly id = input.required<string>();
  private readonly language = inject(Language);
  protected readonly decision = apiObject<Decision>(() => `/decisions/${this.id()}`, { topics: ['decisions'], id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('boardDecisions.title'), link: '/governance/decisions' },
  ]);
}
