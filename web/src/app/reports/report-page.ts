import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { ActOnObject } from '../shared/act/act-on-object.js';
import { CaseNumbers } from '../shared/case/case-numbers.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Corrections } from './corrections.js';
import { Disputes } from './disputes.js';
import { Reconciliation } from './reconciliation.js';
import type { Acted } from './report-act.js';
import { ReportComments } from './report-comments.js';
import { noForm, type ReportDetail, type ReportVersion } from './report.js';
import { ReportStateMark, TimelinessMark } from './report-marks.js';
import { ReportSteps } from './report-steps.js';
import { ReportWords } from './report-words.js';

/** A service report as both sides see it: where it stands, its figures side by side, and all that was said and done. */
@Component({
  selector: 'sam-report-page',
  imports: [
    ...[ActOnObject, CaseNumbers, Corrections, DatePipe, Disputes, Illustrative, MatButton, ObjectState, PageHeader, Reconciliation, ReportComments, ReportStateMark, ReportSteps],
    ...[RouterLink, TimelinessMark, TranslocoDirective],
  ],
  templateUrl: './report-page.html',
  styles: `
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class ReportPage {
  readonly id = input.required<string>();
  private readonly language = inject(Language);
  protected readonly words = inject(ReportWords);
  protected readonly report = apiObject<ReportDetail>(() => `/reports/${this.id()}`, { topics: ['reports'], id: () => this.id() });
  /** For what its parts are called. */
  private readonly current = apiObject<ReportVersion>(() => {
    const number = this.report.value()?.currentNumber ?? 0;
    return number === 0 ? null : `/reports/${this.id()}/versions/${number}`;
  });
  protected readonly faster = signal(false);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.reports'), link: '/reports' }]);
  protected readonly items = computed(() =>
    (this.current.value()?.definition ?? noForm).sections.flatMap(({ items }) => items.map(({ key, label }) => ({ key, label: this.words.text(label) }))),
  );
  protected readonly pairs = computed(() => {
    const { currentNumber = 0 } = this.report.value() ?? {};
    return currentNumber < 2 ? null : { from: currentNumber - 1, to: currentNumber };
  });

  protected take({ report, faster }: Acted): void {
    this.faster.set(faster);
    this.report.set(report);
  }

  protected lead({ supplierName, contractNumber, period, caseNumber }: ReportDetail): string {
    return [supplierName, contractNumber, this.words.period(period), caseNumber].join(' · ');
  }

  protected did(step: ReportDetail['steps'][number]): string {
    const item = this.items().find(({ key }) => key === step.item)?.label ?? step.item ?? '';
    return this.language.text(`reports.did.${step.action}`, { item, value: step.value ?? '', number: step.number });
  }
}
