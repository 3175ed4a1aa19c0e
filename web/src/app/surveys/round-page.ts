import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { leastAnswers, leastRaters } from '@samsyn/domain/surveys/shown-mean';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe, NumberPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RoundState } from './round-state.js';
import { RoundSteps } from './round-steps.js';
import { SurveyWords } from './survey-words.js';
import { base, topics, type Round } from './survey.js';

/** One round: whom it asks about whom, until when, how many have answered, and what can be done with it. */
@Component({
  selector: 'sam-round-page',
  imports: [DataNotice, DayPipe, History, Illustrative, MatButton, NumberPipe, ObjectState, PageHeader, RoundState, RoundSteps, RouterLink, TranslocoDirective],
  templateUrl: './round-page.html',
  styles: `
    meter {
      width: 100%;
      height: 0.75rem;
    }
  `,
})
export class RoundPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(SurveyWords);
  protected readonly round = apiObject<Round>(() => `/survey-rounds/${this.id()}`, { topics, id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('surveys.title'), link: base },
  ]);
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly base = base;
  protected readonly least = { least: leastAnswers, raters: leastRaters };
  protected readonly names = ({ rated }: Round) => this.words.list(rated.map(({ name }) => name));
  protected readonly reminders = ({ remindDays }: Round) => this.words.list(remindDays.toSorted((a, b) => b - a).map(String));
}
