import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Language } from '../../core/i18n/language.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { QuickForm, type QuickField, type Typed } from '../../shared/form/quick-form.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { scoreCrumbs } from '../models/crumbs.js';
import type { RecordedValueDetail } from './recorded-value.js';
import { ValueWords } from './value-words.js';

/** One recorded value with what it rests on and all that was recorded of the same before. */
@Component({
  selector: 'sam-recorded-value-page',
  imports: [DataNotice, DatePipe, ObjectState, PageHeader, QuickForm, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (value.value(); as one) {
        <sam-page-header [heading]="words.kpi(one)" [lead]="one.supplierName + ' · ' + texts.month(one.period)" [crumbs]="crumbs()" />
        <div class="stack-loose">
          @if (!one.current) {
            <p class="card">{{ t('recordedValues.replaced') }}</p>
          }
          <dl class="facts card">
            <dt>{{ t('recordedValues.columns.value') }}</dt>
            <dd>{{ words.value(one) }}</dd>
            <dt>{{ t('recordedValues.columns.place') }}</dt>
            <dd>{{ words.place(one) }}</dd>
            <dt>{{ t('recordedValues.columns.supplier') }}</dt>
            <dd><a [routerLink]="['/scorecards', one.period, 'suppliers', one.supplierId]">{{ one.supplierName }}</a></dd>
            <dt>{{ t('recordedValues.columns.source') }}</dt>
            <dd>{{ t('scoreModels.sources.' + one.source) }}</dd>
            <dt>{{ t('recordedValues.fields.justification') }}</dt>
            <dd class="pre">{{ one.justification }}</dd>
          </dl>
          <section class="card stack" aria-labelledby="value-history">
            <h2 id="value-history">{{ t('recordedValues.history') }}</h2>
            <ul class="plain-list stack-tight">
              @for (each of one.history; track each.id) {
                <li>
                  <strong>{{ words.value(each) }}</strong>
                  <span class="muted small">{{ each.recordedAt | samDate: 'datetime' }} {{ each.recordedByName ?? '' }}</span>
                  <div class="small pre">{{ each.justification }}</div>
                </li>
              }
            </ul>
          </section>
          @if (one.current && !one.withdrawn && auth.can('scorecards:update')) {
            <sam-quick-form [action]="t('recordedValues.withdraw')" [fields]="fields()" [send]="withdraw" />
          }
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="value" [heading]="t('recordedValues.title')" />
      }
    </ng-container>
  `,
  styles: `
    .pre {
      white-space: pre-wrap;
    }
  `,
})
export class RecordedValuePage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly texts = inject(ScoreText);
  protected readonly words = inject(ValueWords);
  protected readonly crumbs = scoreCrumbs(() => [{ text: this.language.text('recordedValues.title'), link: '/scorecards/recorded-values' }]);
  protected readonly value = apiObject<RecordedValueDetail>(() => `/recorded-values/${this.id()}`, { topics: ['scorecards'] });
  protected readonly fields = computed((): QuickField[] => [
    { key: 'justification', label: this.language.text('recordedValues.fields.whyWithdrawn'), kind: 'area' },
  ]);

  protected readonly withdraw = async ({ justification }: Typed): Promise<void> => {
    const { id } = await this.api.post<RecordedValueDetail>(`/recorded-values/${this.id()}/withdrawal`, { body: { justification } });
    await this.router.navigate(['/scorecards/recorded-values', id]);
  };
}
