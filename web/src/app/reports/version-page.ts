import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { MatButton } from '@angular/material/button';
import { DatePipe } from '../core/i18n/pipes.js';
import { Language } from '../core/i18n/language.js';
import { FormAnswers } from '../shared/dynamic-form/form-answers.js';
import { BesideItem, Evidence } from '../shared/dynamic-form/slots.js';
import { FileDownload } from '../shared/file/file-download.js';
import { Icon } from '../shared/icons/icon.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ItemComments } from './item-comments.js';
import { noForm, type ReportDetail, type ReportVersion } from './report.js';
import { ReportFiles } from './report-files.js';
import { TimelinessMark } from './report-marks.js';

/** A version as it was submitted, with its receipt. */
@Component({
  selector: 'sam-version-page',
  imports: [
    ...[BesideItem, DatePipe, Evidence, FormAnswers, Icon, Illustrative, ItemComments, MatButton, ObjectState, PageHeader, ReportFiles],
    ...[TimelinessMark, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      @if (version.value(); as one) {
        <sam-page-header [heading]="t('reports.versions.one', { number: one.number })" [lead]="one.caseNumber" [crumbs]="crumbs()">
          @if (report.value()?.illustrative) {
            <sam-illustrative />
          }
        </sam-page-header>
        <div class="stack">
          @if (receipt()) {
            <p class="card done" role="status"><sam-icon name="met" /> {{ t('reports.receipt.done') }}</p>
          }
          <section class="card stack" aria-labelledby="receipt">
            <h2 id="receipt">{{ t('reports.receipt.title') }}</h2>
            <dl class="facts">
              <dt>{{ t('reports.caseNumber') }}</dt>
              <dd>{{ one.caseNumber }}</dd>
              <dt>{{ t('reports.submittedAt') }}</dt>
              <dd>{{ one.submittedAt | samDate: 'datetime' }} <sam-timeliness [timeliness]="one.timeliness" /></dd>
              <dt>{{ t('reports.receipt.signatory') }}</dt>
              <dd>{{ one.signatory.name }}, {{ one.signatory.title }}</dd>
              <dt>{{ t('reports.versions.hash') }}</dt>
              <dd><code>{{ one.sha256 }}</code></dd>
            </dl>
            <p class="muted small">{{ t('reports.receipt.hashHelp') }}</p>
            <div>
              <button matButton="outlined" type="button" class="no-print" (click)="save(one)">{{ t('reports.receipt.bytes') }}</button>
            </div>
          </section>
          <section class="card stack" aria-labelledby="answers">
            <h2 id="answers">{{ t('reports.versions.content') }}</h2>
            <sam-form-answers [definition]="definition()" [answers]="answers()" [measured]="measured()">
              <ng-template samEvidence let-item let-ids="ids">
                <sam-report-files [reportId]="one.reportId" [place]="{ item: item.key }" [files]="filesOf(ids)" />
              </ng-template>
              <ng-template samBesideItem let-item>
                @if (report.value(); as whole) {
                  <sam-item-comments [report]="whole" [item]="item.key" (acted)="report.set($event.report)" />
                }
              </ng-template>
            </sam-form-answers>
          </section>
        </div>
      } @else {
        <sam-object-state [of]="version" [heading]="t('reports.one')" />
      }
    </ng-container>
  `,
  styles: `
    .done {
      color: var(--met);
      font-weight: 600;
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class VersionPage {
  readonly id = input.required<string>();
  readonly number = input.required<string>();
  /** Whoever comes from submitting it is told so. */
  readonly receipt = input<string>();
  private readonly language = inject(Language);
  private readonly download = inject(FileDownload);
  protected readonly version = apiObject<ReportVersion>(() => `/reports/${this.id()}/versions/${this.number()}`);
  protected readonly report = apiObject<ReportDetail>(() => `/reports/${this.id()}`);
  protected readonly definition = computed(() => this.version.value()?.definition ?? noForm);
  protected readonly answers = computed(() => this.version.value()?.answers ?? {});
  protected readonly measured = computed(() => measuredBy(this.version.value()?.measured ?? []));
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.reports'), link: '/reports' },
    { text: this.language.text('reports.one'), link: `/reports/${this.id()}` },
  ]);

  protected filesOf(ids: readonly string[]) {
    return (this.report.value()?.files ?? []).filter(({ id }) => ids.includes(id));
  }

  protected save({ caseNumber, number }: ReportVersion): void {
    void this.download.save(`/reports/${this.id()}/versions/${number}/content`, `${caseNumber}-${number}.json`);
  }
}

/** Values by item, those that were measured alone. */
export const measuredBy = (measured: readonly { item: string; value: string | null }[]): Record<string, string> =>
  Object.fromEntries(measured.flatMap(({ item, value }) => (value === null ? [] : [[item, value]])));
