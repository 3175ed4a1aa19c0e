import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { QualityWords } from '../shared/quality/quality-words.js';
import { PublicFrame } from './public-frame.js';

type PublicQuality = components['schemas']['PublicQualityDto'];

/** What an organisation lets everybody know of how its IT services are delivered. */
@Component({
  selector: 'sam-public-quality-page',
  imports: [Illustrative, ObjectState, PageHeader, PublicFrame, QualityWords, TranslocoDirective],
  template: `
    <sam-public-frame [slug]="slug()">
      <ng-container *transloco="let t">
        @if (found.value(); as one) {
          <sam-page-header [heading]="t('public.quality.of', { organisation: one.organisation })" [lead]="t('public.quality.lead')" />
          @if (one.illustrative) {
            <p class="row"><sam-illustrative />{{ t('public.illustrative') }}</p>
          }
          <div class="stack">
            @for (month of months(); track month.period) {
              <section class="card stack" [attr.aria-label]="month.name">
                <h2>{{ month.name }}</h2>
                @if (month.towers.length > 0) {
                  <sam-quality-words [caption]="t('public.quality.towers')" [indicators]="month.towers" />
                }
                @if (month.suppliers.length > 0) {
                  <sam-quality-words [caption]="t('public.quality.suppliers')" [indicators]="month.suppliers" />
                }
                <p class="muted small">{{ t('public.quality.published', { day: month.day, minimum: month.minimumVolume }) }}</p>
              </section>
            }
            <section class="card stack-tight prose" aria-labelledby="scale">
              <h2 id="scale">{{ t('public.quality.scale') }}</h2>
              <p>{{ t('public.quality.rule') }}</p>
              <p><a [href]="'/api/public/' + slug() + '/quality-indicators'">{{ t('public.json') }}</a></p>
            </section>
          </div>
        } @else {
          <sam-object-state [of]="found" [heading]="t('public.quality.title')" />
        }
      </ng-container>
    </sam-public-frame>
  `,
})
export class PublicQualityPage {
  readonly slug = input.required<string>();
  private readonly format = inject(Format);
  protected readonly found = apiObject<PublicQuality>(() => `/public/${encodeURIComponent(this.slug())}/quality-indicators`);
  protected readonly months = computed(() =>
    (this.found.value()?.months ?? []).map((month) => ({
      ...month,
      name: this.format.calendarDate(month.period, 'month'),
      day: this.format.date(month.releasedAt, 'date'),
    })),
  );
}
