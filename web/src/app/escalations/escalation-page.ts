import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Escalation } from './escalation.js';
import { LevelMark } from './level-mark.js';

/** One thing that was escalated: its clock, its steps, and what either side says of it. */
@Component({
  selector: 'sam-escalation-page',
  imports: [DataNotice, DatePipe, DayPipe, History, Illustrative, LevelMark, ObjectState, PageHeader, QuickForm, RouterLink, TranslocoDirective],
  templateUrl: './escalation-page.html',
  styles: `
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class EscalationPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly escalation = apiObject<Escalation>(() => `/escalations/${this.id()}`, { topics: ['escalations'], id: () => this.id() });
  protected readonly works = computed(() => this.auth.can('escalations:update') || this.auth.can('escalations:answer'));
  protected readonly title = computed(() => {
    const found = this.escalation.value();
    return (this.language.code() === 'sv' ? found?.titleSv : found?.titleEn) ?? '';
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('escalations.title'), link: '/governance/escalations' },
  ]);
  protected readonly fields = computed<QuickField[]>(() => [{ key: 'text', label: this.language.text('escalations.fields.text'), kind: 'area' }]);

  protected step(kind: 'comment' | 'level' | 'ended'): (typed: Typed) => Promise<void> {
    return async ({ text }) => {
      const side = this.auth.can('escalations:update') ? 'steps' : 'answers';
      const version = this.escalation.value()?.version;
      this.escalation.set(await this.api.post<Escalation>(`/escalations/${this.id()}/${side}`, { body: { kind, text }, version }));
    };
  }

  protected readonly comment = this.step('comment');
  protected readonly lift = this.step('level');
  protected readonly end = this.step('ended');
}
