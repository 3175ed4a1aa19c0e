import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { hasErrorBudget } from '@samsyn/domain/service-levels/window-budget';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { DayPipe, NumberPipe } from '../core/i18n/pipes.js';
import { Language } from '../core/i18n/language.js';
import { ActOnObject } from '../shared/act/act-on-object.js';
import { FileDownload } from '../shared/file/file-download.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { ErrorBudgetSection } from './error-budget.js';
import type { MeasurementSeries, ServiceLevelDetail } from './service-level.js';

@Component({
  selector: 'sam-service-level-page',
  imports: [
    ActOnObject,
    DayPipe,
    ErrorBudgetSection,
    History,
    Illustrative,
    MatButton,
    NumberPipe,
    ObjectState,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './service-level-page.html',
  styles: `
    .promise {
      font-size: var(--text-xl);
      font-weight: 600;
      line-height: 1.35;
      text-wrap: balance;
    }
  `,
})
export class ServiceLevelPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly promises = inject(PromiseText);
  private readonly download = inject(FileDownload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly level = apiObject<ServiceLevelDetail>(() => `/service-levels/${this.id()}`);
  /** What its figures come from, where that is a measurement series. */
  protected readonly series = apiObject<MeasurementSeries>(() => {
    const id = this.level.value()?.seriesId;
    return id && this.auth.can('measurements:read') ? `/measurement-series/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const level = this.level.value();
    const list = { text: this.language.text('places.service-levels'), link: '/service-levels' };
    return level ? [list, { text: level.supplierName, link: `/suppliers/${level.supplierId}` }] : [list];
  });

  /** Reactive; what stops the clock, as a list in words. */
  protected pauses({ pauseReasons }: ServiceLevelDetail): string {
    const words = pauseReasons.map((reason) => this.language.text(`serviceLevels.pauseNouns.${reason}`));
    return new Intl.ListFormat(this.language.tag(), { type: 'conjunction' }).format(words);
  }

  protected target({ targetMs, targetDays }: ServiceLevelDetail): string {
    if (targetDays !== null) return this.language.plural('serviceLevels.days', targetDays);
    return targetMs === null ? '–' : this.format.duration(targetMs);
  }

  protected timed({ metric }: ServiceLevelDetail): boolean {
    return traitsOf(metric).timed;
  }

  /** The standard knows shares alone, and those below 100 %. */
  protected inOpenSlo({ metric, expectedTarget }: ServiceLevelDetail): boolean {
    return traitsOf(metric).unit === 'percent' && Number(expectedTarget) < 100;
  }

  protected async saveOpenSlo({ id, code }: ServiceLevelDetail): Promise<void> {
    await this.download.save(`/openslo/service-levels/${id}`, `${code}.yaml`);
  }

  protected hasBudget({ metric }: ServiceLevelDetail): boolean {
    return this.auth.can('results:read') && hasErrorBudget(metric);
  }

  protected ofOutages({ metric }: ServiceLevelDetail): boolean {
    return traitsOf(metric).evidence === 'outages';
  }

  protected ofIncidents({ metric }: ServiceLevelDetail): boolean {
    return traitsOf(metric).evidence === 'incidents';
  }
}
