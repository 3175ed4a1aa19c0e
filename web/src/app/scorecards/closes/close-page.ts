import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { DatePipe, DayPipe } from '../../core/i18n/pipes.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { scoreCrumbs } from '../models/crumbs.js';
import { CloseSteps } from './close-steps.js';
import { FreezingProgress } from './freezing-progress.js';
import { FrozenContents } from './frozen-contents.js';
import { LateEvidence } from './late-evidence.js';
import { type PeriodClose, periodTopics } from './period-close.js';
import { PeriodStatus } from './period-status.js';
import { ReadinessList } from './readiness-list.js';

/** R25: one month on its way to its close, and what it was closed with. */
@Component({
  selector: 'sam-close-page',
  imports: [
    ...[CloseSteps, DatePipe, DayPipe, FreezingProgress, FrozenContents, LateEvidence, ObjectState, PageHeader, PeriodStatus],
    ...[ReadinessList, TranslocoDirective],
  ],
  templateUrl: './close-page.html',
})
export class ClosePage {
  readonly period = input.required<string>();
  private readonly language = inject(Language);
  private readonly texts = inject(ScoreText);
  protected readonly close = apiObject<PeriodClose>(() => `/periods/${this.period()}`, { topics: periodTopics });
  protected readonly heading = computed(() => this.language.text('closes.heading', { month: this.texts.month(this.period()) }));
  protected readonly crumbs = scoreCrumbs(() => [{ text: this.language.text('closes.title'), link: '/scorecards/closes' }]);
  protected readonly underWay = computed(() => {
    const freezing = this.close.value()?.freezing;
    return freezing && ['queued', 'running'].includes(freezing.state) ? freezing : null;
  });
}
