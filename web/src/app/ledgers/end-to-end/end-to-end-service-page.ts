import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { AttributionAnswerForm } from './attribution-answer-form.js';
import type { EndToEndDetail, EndToEndEvidence, EndToEndInterval } from './end-to-end.js';
import { MinutesBar } from './minutes-bar.js';
import { TermsLine } from './terms-line.js';

/** Where each kind of evidence has its pages. */
const places: Record<EndToEndEvidence['kind'], string> = { outage: 'outages', maintenance_window: 'maintenance-windows' };

/** One service's month: when it was down, who answers for it and why, and what suppliers have said. */
@Component({
  selector: 'sam-end-to-end-service-page',
  imports: [AttributionAnswerForm, DatePipe, MinutesBar, ObjectState, PageHeader, RouterLink, TermsLine, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (ledger.value(); as one) {
        <sam-page-header [heading]="one.serviceName" [lead]="lead(one)" [crumbs]="crumbs()" />
        <div class="stack">
          <section class="card stack" aria-labelledby="whose">
            <h2 id="whose">{{ t('ledgers.endToEnd.columns.parts') }}</h2>
            <sam-minutes-bar [sums]="one" />
            <a [routerLink]="['/services', one.serviceId]">{{ t('ledgers.endToEnd.toService') }}</a>
          </section>
          <section class="card stack" aria-labelledby="intervals">
            <h2 id="intervals">{{ t('ledgers.endToEnd.intervals') }}</h2>
            <ol class="plain-list">
              @for (each of one.intervals; track each.from) {
                <li>
                  <div>{{ each.from | samDate: 'datetime' }} – {{ each.to | samDate: 'datetime' }}</div>
                  <div class="small muted">{{ why(each) }}</div>
                </li>
              } @empty {
                <li class="muted">{{ t('ledgers.endToEnd.up') }}</li>
              }
            </ol>
          </section>
          <section class="card stack" aria-labelledby="evidence">
            <h2 id="evidence">{{ t('ledgers.endToEnd.evidence') }}</h2>
            <sam-terms-line />
            <ul class="plain-list">
              @for (each of one.evidence; track each.id) {
                <li class="stack-tight">
                  <a [routerLink]="['/evidence', places[each.kind], each.id]">{{ each.title }}</a>
                  <div class="small muted">{{ each.supplierName }} · {{ each.from | samDate: 'datetime' }}</div>
                  @if (cause(each, one.evidence); as cause) {
                    <div class="small">{{ t('ledgers.endToEnd.causedBy', { cause }) }}</div>
                  }
                  <div>{{ said(each) }}</div>
                  @if (each.mayAnswer) {
                    <sam-attribution-answer-form [evidence]="each" (answered)="ledger.reload()" />
                  }
                </li>
              }
            </ul>
          </section>
        </div>
      } @else {
        <sam-object-state [of]="ledger" [heading]="t('ledgers.endToEnd.title')" />
      }
    </ng-container>
  `,
})
export class EndToEndServicePage {
  readonly id = input.required<string>();
  readonly period = input<string>();
  protected readonly places = places;
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly ledger = apiObject<EndToEndDetail>(() => {
    const period = this.period();
    return period ? `/ledgers/end-to-end/${this.id()}?period=${period}` : `/ledgers/end-to-end/${this.id()}`;
  });
  protected readonly crumbs = computed(() => [{ text: this.language.text('ledgers.endToEnd.title'), link: '/ledgers/end-to-end' }]);

  protected lead({ period, minutes }: EndToEndDetail): string {
    const month = this.format.calendarDate(period, 'month');
    return this.language.text('ledgers.endToEnd.total', { month, time: this.format.duration(minutes * 60_000) });
  }

  /** R11: a degraded stretch counts by its part, so that what is said here adds up to the month. */
  protected why({ by, serviceMs, impact, shares }: EndToEndInterval): string {
    const suppliers = [...new Set(shares.map(({ supplierName }) => supplierName))].join(', ');
    const service = this.format.duration(serviceMs);
    const part = { service, percent: this.format.percent(impact / 100), counted: this.format.duration((serviceMs * impact) / 10_000) };
    const time = impact === 10_000 ? service : this.language.text('ledgers.endToEnd.degraded', part);
    return this.language.text(`ledgers.endToEnd.by.${by}`, { suppliers, time });
  }

  /** What is declared to be behind an outage, where the reader sees it. */
  protected cause({ rootCauseId }: EndToEndEvidence, all: readonly EndToEndEvidence[]): string | undefined {
    return all.find(({ id }) => id === rootCauseId)?.title;
  }

  protected said({ answer, reason, answerBy }: EndToEndEvidence): string {
    if (answer !== null) return [this.language.text(`ledgers.endToEnd.said.${answer}`), reason].filter(Boolean).join(' ');
    const day = answerBy === null ? '–' : this.format.date(answerBy, 'day');
    return this.language.text('ledgers.endToEnd.said.nothing', { day });
  }
}
