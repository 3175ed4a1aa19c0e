import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
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
import { type Tone, ToneMark } from '../../shared/tone/tone-mark.js';
import type { MaintenanceWindowDetail } from '../evidence.js';
import { EvidenceEffects } from '../evidence-effects.js';
import { EvidenceRecord } from '../evidence-record.js';
import { EvidenceWords } from '../evidence-words.js';
import { type MaintenanceStanding, maintenanceStanding } from './maintenance-model.js';

const tones: Record<MaintenanceStanding, Tone> = { coming: 'none', underWay: 'watch', done: 'good', overran: 'bad' };

/** One maintenance window: when it was to be and was, which results it counts in, and where it is known from. */
@Component({
  selector: 'sam-maintenance-window-page',
  imports: [
    ...[ActOnObject, DataNotice, DatePipe, EvidenceEffects, EvidenceRecord, History, MatButton, ObjectState, PageHeader],
    ...[QuickForm, RouterLink, ShareButton, ToneMark, TranslocoDirective],
  ],
  templateUrl: './maintenance-window-page.html',
  styleUrl: '../evidence-page.scss',
  host: { class: 'stack' },
})
export class MaintenanceWindowPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly now = inject(Now);
  private readonly zone = inject(Zone);
  protected readonly words = inject(EvidenceWords);
  protected readonly tones = tones;
  protected readonly window = apiObject<MaintenanceWindowDetail>(() => `/maintenance-windows/${this.id()}`, {
    topics: ['maintenance-windows'],
    id: () => this.id(),
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('evidence.maintenance.title'), link: '/evidence/maintenance-windows' },
  ]);
  protected readonly standing = computed<MaintenanceStanding>(() => {
    const window = this.window.value();
    return window ? maintenanceStanding(window, this.now.ms()) : 'coming';
  });
  protected readonly mayEnd = computed(() => {
    const open = this.window.value()?.endedAt === null && this.standing() !== 'coming';
    return open && this.auth.can('maintenance-windows:update');
  });
  protected readonly endFields = computed<QuickField[]>(() => {
    const [label, help] = ['evidence.fields.endedAt', 'evidence.maintenance.endedHelp'].map((key) => this.language.text(key));
    return [{ key: 'endedAt', label: label ?? '', help: help ?? '', kind: 'when' }];
  });
  /** While it is under way it may be over now; later nobody knows better than what was agreed. */
  protected readonly ending = computed(() => {
    const agreed = Date.parse(this.window.value()?.to ?? '');
    return { endedAt: localOfInstant(this.standing() === 'underWay' ? this.now.ms() : agreed, this.zone.name()) };
  });

  protected readonly end = async ({ endedAt }: Typed): Promise<void> => {
    await this.api.patch(`/maintenance-windows/${this.id()}`, { body: { endedAt }, version: this.window.value()?.version });
    this.window.reload();
  };
}
