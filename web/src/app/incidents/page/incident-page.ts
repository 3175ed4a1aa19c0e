import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { ActOnObject } from '../../shared/act/act-on-object.js';
import { IncidentClocks } from '../../shared/clock/incident-clocks.js';
import { Now } from '../../shared/clock/now.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import { IncidentWords } from '../incident-words.js';
import { HandOffLedger } from '../ledger/ledger.js';
import { Discussion } from '../live/discussion.js';
import { EndToEndClock } from '../live/end-to-end-clock.js';
import { Relations } from '../live/relations.js';
import { StepPanel } from '../live/step-panel.js';
import { Tasks } from '../live/tasks.js';
import { WaitingSteps } from '../live/waiting-steps.js';
import { PriorityMark } from '../priority-mark.js';
import { SwimLane } from '../swim-lane/swim-lane.js';
import { EventTimeline } from '../timeline/event-timeline.js';
import { IncidentStore } from './incident.store.js';
import { Judgements } from './judgements.js';

@Component({
  selector: 'sam-incident-page',
  imports: [
    ...[
      ActOnObject,
      DatePipe,
      EmptyState,
      EventTimeline,
      HandOffLedger,
      IncidentClocks,
      Judgements,
      MatButton,
      ObjectState,
      PageHeader,
    ],
    ...[PriorityMark, Problem, RouterLink, Skeleton, SwimLane, TranslocoDirective],
    ...[Discussion, EndToEndClock, Relations, StepPanel, Tasks, WaitingSteps],
  ],
  providers: [IncidentStore],
  templateUrl: './incident-page.html',
  styleUrl: './incident-page.scss',
})
export class IncidentPage {
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(IncidentStore);
  protected readonly words = inject(IncidentWords);
  protected readonly now = inject(Now).ms;
  private readonly language = inject(Language);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.incidents'), link: '/incidents' },
  ]);
  /** Times that are there, in their order. */
  protected readonly times = computed(() => {
    const incident = this.store.incident.value();
    if (!incident) return [];
    const {
      openedAt: opened,
      acknowledgedAt: acknowledged,
      resolvedAt: resolved,
      closedAt: closed,
    } = incident;
    return Object.entries({ opened, acknowledged, resolved, closed }).flatMap(([name, at]) =>
      at ? [{ name, at }] : [],
    );
  });

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }
}
