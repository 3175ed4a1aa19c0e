import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { ObjectFiles } from '../shared/file/object-files.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ShareButton } from '../shared/share/share-button.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { type ObligationDetail, type Occasion, occasionTone, standingTones, topics } from './obligation.js';
import { ObligationWords } from './obligation-words.js';

/** One obligation, with every time of it: what was shown, and how it was answered. */
@Component({
  selector: 'sam-obligation-page',
  imports: [
    ...[DataNotice, DatePipe, DayPipe, History, Illustrative, MatButton, ObjectFiles, ObjectState, PageHeader, QuickForm],
    ...[RouterLink, ShareButton, ToneMark, TranslocoDirective],
  ],
  templateUrl: './obligation-page.html',
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .times > li + li {
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
    }
  `,
  host: { class: 'stack' },
})
export class ObligationPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly words = inject(ObligationWords);
  protected readonly tones = standingTones;
  protected readonly tone = occasionTone;
  protected readonly obligation = apiObject<ObligationDetail>(() => `/obligations/${this.id()}`, { topics, id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.obligations'), link: '/governance/obligations' },
  ]);
  private readonly said = computed<QuickField[]>(() => [{ key: 'text', label: this.language.text('obligations.shownLabel'), kind: 'area' }]);
  private readonly why = computed<QuickField[]>(() => [{ key: 'text', label: this.language.text('obligations.reason'), kind: 'area' }]);
  private readonly none: readonly QuickField[] = [];

  protected fields(action: Occasion['actions'][number]): readonly QuickField[] {
    if (action === 'accept') return this.none;
    return action === 'hand_in' || action === 'record' ? this.said() : this.why();
  }

  protected step({ dueOn }: Occasion, action: Occasion['actions'][number]) {
    return async (typed: Typed): Promise<void> => {
      const version = this.obligation.value()?.version;
      const path = `/obligations/${this.id()}/occasions/${dueOn}/steps`;
      this.obligation.set(await this.api.post<ObligationDetail>(path, { body: { action, ...typed }, version }));
    };
  }
}
