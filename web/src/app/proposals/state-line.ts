import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Icon } from '../shared/icons/icon.js';
import { ProposalWords } from './proposal-words.js';
import { mainStates, type ProposalDetail } from './proposal.js';

/** R26: the states of a proposal in their order, each with the day it came there, and the reasons on the way. */
@Component({
  selector: 'sam-state-line',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <ol [attr.aria-label]="t('proposals.line')">
        @for (one of places(); track one.state) {
          <li [class.done]="one.done" [class.here]="one.here" [attr.aria-current]="one.here ? 'step' : null">
            <span class="mark">
              @if (one.done || one.here) {
                <sam-icon [name]="one.here && ended() ? 'close' : 'check'" />
              }
            </span>
            <span class="name">{{ t('proposals.states.' + one.state) }}</span>
            <span class="small muted">{{ one.at }}</span>
          </li>
        }
      </ol>
      @if (reasons().length > 0) {
        <ul class="plain-list">
          @for (step of reasons(); track $index) {
            <li class="reason">
              <span class="small muted">{{ t('proposals.did.' + step.action) }} · {{ step.by }} · {{ step.at }}</span>
              <p class="prose">{{ step.reason }}</p>
            </li>
          }
        </ul>
      }
    </ng-container>
  `,
  styleUrl: './state-line.scss',
})
export class StateLine {
  readonly proposal = input.required<ProposalDetail>();
  private readonly format = inject(Format);
  private readonly words = inject(ProposalWords);
  protected readonly ended = computed(() => ['rejected', 'expired'].includes(this.proposal().state));
  protected readonly places = computed(() => {
    const { state, steps, stateSince } = this.proposal();
    const main: readonly ProposalDetail['state'][] = mainStates;
    // Where it ended, it never goes further.
    const shown = this.ended() ? [...main.filter((one) => one === 'committed' || steps.some(({ to }) => to === one)), state] : main;
    const place = shown.indexOf(state);
    return shown.map((one, index) => ({
      state: one,
      done: index < place || (state === 'benefit_verified' && one === state),
      here: one === state,
      at: this.reached(one, index <= place, state === one ? stateSince : null),
    }));
  });
  protected readonly reasons = computed(() =>
    this.proposal().steps.flatMap(({ action, reason, userName, supplierName, at }) =>
      reason === null ? [] : [{ action, reason, by: userName ?? supplierName ?? this.words.buyer(), at: this.format.date(at, 'day') }],
    ),
  );

  private reached(state: string, passed: boolean, since: string | null): string {
    if (!passed) return '';
    const step = this.proposal().steps.findLast(({ to }) => to === state);
    if (step) return this.format.date(step.at, 'day');
    return since === null ? '' : this.format.calendarDate(since, 'day');
  }
}
