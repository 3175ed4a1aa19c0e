import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { periodInterval, periodOf } from '@samsyn/domain/time/period';
import { Format } from '../core/i18n/format.js';
import { Language, Zone } from '../core/i18n/language.js';
import { DatePipe, NumberPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { Figure } from '../shared/figure/figure.js';
import type { FigureUnit } from '../shared/figure/figure-text.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { DeliveryList } from './delivery-list.js';
import { EvidenceList } from './evidence-list.js';
import { ExplanationText } from './explanation-text.js';
import { ResultObjections } from './result-objections.js';
import { ResultStore } from './result.store.js';

type ResultDetail = components['schemas']['ResultDetailDto'];

/** Why a figure is what it is: formula, inputs, rules, promise, and every incident behind it. */
@Component({
  selector: 'sam-result-page',
  imports: [
    DataNotice,
    DatePipe,
    DeliveryList,
    EvidenceList,
    Figure,
    NumberPipe,
    PageHeader,
    Problem,
    ResultObjections,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [ResultStore],
  templateUrl: './result-page.html',
  styleUrl: './result-page.scss',
})
export class ResultPage {
  readonly id = input.required<string>();
  /** From the address: which incidents are listed. */
  readonly outcome = input<string>();
  protected readonly store = inject(ResultStore);
  protected readonly texts = inject(ExplanationText);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly zone = inject(Zone);

  protected readonly heading = computed(() => this.store.result.value()?.name ?? '');
  protected readonly lead = computed(() => {
    const result = this.store.result.value();
    if (!result) return '';
    const month = this.format.calendarDate(result.period, 'month');
    return `${result.supplierName} · ${result.towerName} · ${month}`;
  });
  protected readonly crumbs = computed(() => {
    const result = this.store.result.value();
    if (!result) return [];
    const month = this.format.calendarDate(result.period, 'month');
    const card = ['/scorecards', result.period];
    return [
      { text: this.language.text('scorecards.heading', { month }), link: card },
      { text: result.supplierName, link: [...card, 'suppliers', result.supplierId] },
    ];
  });
  protected readonly unit = computed<FigureUnit>(() => {
    const unit = this.store.result.value()?.unit;
    return unit === 'percent' ? 'percent' : unit === 'ms' ? 'duration' : 'count';
  });
  private readonly kind = computed(() => {
    const metric = this.store.result.value()?.metric;
    return metric && traitsOf(metric).evidence;
  });
  protected readonly ofIncidents = computed(() => this.kind() === 'incidents');
  protected readonly ofReports = computed(() => this.kind() === 'reports');
  protected readonly outageEvidence = ['outages', 'maintenance-windows'] as const;
  protected readonly ofOutages = computed(() => this.kind() === 'outages');
  protected readonly lines = computed(() => {
    const result = this.store.result.value();
    return result ? this.texts.lines(result) : [];
  });
  protected readonly running = computed(() => {
    const running = this.store.result.value()?.explanation.inputs['running'];
    return typeof running === 'number' ? running : null;
  });

  protected day(at: string): string {
    return this.format.date(at, 'day');
  }

  /** The last day of the whole quarter or year: the figure's own window ends with its month. */
  protected windowEnd({ windowKind, windowFrom, windowTo }: ResultDetail): string {
    if (windowKind !== 'quarter' && windowKind !== 'year') return this.day(windowTo);
    const zone = this.zone.name();
    const { to } = periodInterval(periodOf(Date.parse(windowFrom), zone, windowKind), zone);
    return this.format.date(to - 1, 'day');
  }

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }
}
