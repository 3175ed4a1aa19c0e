import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { apiObject } from '../shared/object/api-object.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { pointTitle, type ProposedPoint, topics } from './meeting.js';

type Proposal = components['schemas']['AgendaProposalDto'];

/** What the meeting should talk about, with why: to be taken or dropped. */
@Component({
  selector: 'sam-agenda-proposal',
  imports: [DayPipe, MatButton, Problem, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <section class="card stack no-print" aria-labelledby="agenda-proposal" *transloco="let t">
      <div class="section-head">
        <h2 id="agenda-proposal">{{ t('meetings.proposal') }}</h2>
        @if (points().length > 1) {
          <button matButton="outlined" type="button" (click)="takeAll()">{{ t('meetings.takeAll') }}</button>
        }
      </div>
      <p class="muted small prose">{{ t('meetings.proposalLead') }}</p>
      @if (problem() ?? proposal.problem(); as problem) {
        <sam-problem [problem]="problem" (retry)="proposal.reload()" />
      }
      @if (proposal.value() === null && !proposal.problem()) {
        <sam-skeleton [lines]="3" />
      }
      <ul class="plain-list">
        @for (point of points(); track point.sourceKind + point.sourceId) {
          <li class="point">
            <div>
              <a [routerLink]="point.link">{{ title(point) }}</a>
              <div class="small muted">
                {{ t('meetings.groups.' + point.group) }} · {{ t('meetings.reasons.' + point.reason, { days: point.daysLate }) }} · {{ point.dueOn | samDay: 'day' }} ·
                {{ point.audience.length > 0 ? point.audience.join(', ') : t('meetings.buyerAlone') }}
              </div>
            </div>
            <span class="row">
              <button matButton="outlined" type="button" (click)="take(point, 'accepted')">
                {{ t('meetings.take') }}<span class="visually-hidden"> {{ title(point) }}</span>
              </button>
              <button matButton type="button" (click)="take(point, 'dropped')">
                {{ t('meetings.drop') }}<span class="visually-hidden"> {{ title(point) }}</span>
              </button>
            </span>
          </li>
        } @empty {
          @if (proposal.value()) {
            <li class="muted">{{ t('meetings.nothingProposed') }}</li>
          }
        }
      </ul>
    </section>
  `,
  styles: `
    .point {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      justify-content: space-between;
    }
  `,
})
export class AgendaProposal {
  readonly meetingId = input.required<string>();
  readonly changed = output();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly proposal = apiObject<Proposal>(() => `/meetings/${this.meetingId()}/agenda/proposal`, { topics, id: () => this.meetingId() });
  protected readonly points = computed(() => this.proposal.value()?.items ?? []);

  protected title(point: ProposedPoint): string {
    return pointTitle(point, this.language.code());
  }

  protected take({ sourceKind, sourceId }: ProposedPoint, state: 'accepted' | 'dropped'): Promise<void> {
    return this.send('', { sourceKind, sourceId, state });
  }

  protected takeAll(): Promise<void> {
    return this.send('/all', {});
  }

  private async send(path: string, body: object): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.post(`/meetings/${this.meetingId()}/agenda/proposal${path}`, { body });
    } catch (error) {
      this.problem.set(asProblem(error));
    }
    this.proposal.reload();
    this.changed.emit();
  }
}
