import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { outcomes } from '@samsyn/domain/compliance/compliance';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { ObjectFiles } from '../shared/file/object-files.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ShareButton } from '../shared/share/share-button.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { type Evidence, evidenceTones, type ItemDetail, standingTones, topics } from './compliance.js';

/** One thing that is asked of a supplier: how it stands, and everything that was shown for it. */
@Component({
  selector: 'sam-compliance-item-page',
  imports: [
    ...[DataNotice, DatePipe, DayPipe, History, Illustrative, MatButton, ObjectFiles, ObjectState, PageHeader, QuickForm],
    ...[RouterLink, ShareButton, ToneMark, TranslocoDirective],
  ],
  templateUrl: './item-page.html',
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .evidence > li + li {
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
    }
  `,
  host: { class: 'stack' },
})
export class ItemPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly keys = new CreationKeys();
  protected readonly isVendor = this.auth.role() === 'vendor';
  protected readonly tones = standingTones;
  protected readonly evidenceTones = evidenceTones;
  protected readonly none: readonly QuickField[] = [];
  protected readonly item = apiObject<ItemDetail>(() => `/compliance/items/${this.id()}`, { topics, id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.compliance'), link: '/governance/compliance' },
  ]);

  protected readonly facts = computed(() => {
    const item = this.item.value();
    if (!item) return [];
    const { level, appliesTo, purpose, dataCategories, transfers, answerDays, kind } = item;
    const all = [
      { key: 'level', text: level && this.language.text(`compliance.levels.${level}`) },
      { key: 'appliesTo', text: appliesTo },
      { key: 'purpose', text: purpose },
      { key: 'dataCategories', text: dataCategories },
      { key: 'transfers', text: transfers ?? (kind === 'agreement' ? this.language.text('compliance.noTransfers') : null) },
      { key: 'answerDays', text: answerDays?.toString() ?? null },
    ];
    return all.filter(({ text }) => text !== null);
  });

  protected readonly entry = computed<QuickField[]>(() => {
    const kind = this.item.value()?.kind ?? 'certificate';
    const field = (key: string, more: Partial<QuickField> = {}): QuickField => ({
      ...{ key, label: this.language.text(`compliance.entry.${key}`), kind: 'text', optional: true },
      ...more,
    });
    const dates = (key: string) => this.language.text(`compliance.entry.${key}.${kind}`);
    return [
      ...(kind === 'requirement'
        ? [field('outcome', { kind: 'select', optional: false, options: outcomes.map((value) => ({ value, text: this.language.text(`compliance.outcomes.${value}`) })) })]
        : []),
      { key: 'validFrom', label: dates('validFrom'), kind: 'date' },
      { key: 'validTo', label: dates('validTo'), kind: 'date', optional: true },
      ...(kind === 'certificate' ? [field('issuer'), field('scope')] : []),
      field('note', { kind: 'area' }),
    ];
  });
  protected readonly why = computed<QuickField[]>(() => [{ key: 'reason', label: this.language.text('compliance.reason'), kind: 'area' }]);

  protected readonly enter = async (typed: Typed): Promise<void> => {
    const path = `/compliance/items/${this.id()}/evidence`;
    const idempotencyKey = this.keys.of(path, typed);
    this.item.set(await this.api.post<ItemDetail>(path, { body: typed, idempotencyKey }));
    this.keys.used();
  };

  protected step(evidence: Evidence, action: Evidence['actions'][number]) {
    return async (typed: Typed): Promise<void> => {
      const version = this.item.value()?.version;
      const path = `/compliance/items/${this.id()}/evidence/${evidence.id}/steps`;
      this.item.set(await this.api.post<ItemDetail>(path, { body: { action, ...typed }, version }));
    };
  }
}
