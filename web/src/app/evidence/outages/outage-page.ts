import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { Format } from '../../core/i18n/format.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { localOfInstant } from '../../core/i18n/local-time.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { ActOnObject } from '../../shared/act/act-on-object.js';
import { Now } from '../../shared/clock/now.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { QuickForm, type QuickField, type Typed } from '../../shared/form/quick-form.js';
import { History } from '../../shared/history/history.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { ShareButton } from '../../shared/share/share-button.js';
import { ToneMark } from '../../shared/tone/tone-mark.js';
import type { OutageDetail } from '../evidence.js';
import { EvidenceEffects } from '../evidence-effects.js';
import { EvidenceRecord } from '../evidence-record.js';
import { EvidenceWords } from '../evidence-words.js';

/** One outage: what it was, what is behind it, which results it counts in, and where it is known from. */
@Component({
  selector: 'sam-outage-page',
  imports: [
    ...[ActOnObject, DataNotice, DatePipe, EvidenceEffects, EvidenceRecord, History, MatButton, ObjectState, PageHeader],
    ...[QuickForm, RouterLink, ShareButton, ToneMark, TranslocoDirective],
  ],
  templateUrl: './outage-page.html',
  styleUrl: '../evidence-page.scss',
  host: { class: 'stack' },
})
export class OutagePage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly now = inject(Now);
  private readonly zone = inject(Zone);
  protected readonly words = inject(EvidenceWords);
  protected readonly outage = apiObject<OutageDetail>(() => `/outages/${this.id()}`, { topics: ['outages'] });
  protected readonly crumbs = computed(() => [{ text: this.language.text('evidence.outages.title'), link: '/evidence/outages' }]);
  protected readonly endFields = computed<QuickField[]>(() => [{ key: 'to', label: this.language.text('evidence.outages.endedAt'), kind: 'when' }]);
  protected readonly ending = computed(() => ({ to: localOfInstant(this.now.ms(), this.zone.name()) }));

  protected lasted({ from, to }: OutageDetail): string {
    if (to !== null) return this.words.length({ from, to });
    return this.language.text('evidence.outages.soFar', { time: this.format.duration(this.now.ms() - Date.parse(from), { days: true }) });
  }

  protected readonly end = async ({ to }: Typed): Promise<void> => {
    await this.api.patch(`/outages/${this.id()}`, { body: { to }, version: this.outage.value()?.version });
    this.outage.reload();
  };
}
