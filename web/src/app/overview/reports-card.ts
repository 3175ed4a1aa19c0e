import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { Deadline } from './deadline.js';

type Due = components['schemas']['DueReportDto'];
type Report = components['schemas']['ReportDto'] & Partial<Pick<Due, 'slug' | 'organisationName'>>;

const shown = 5;

/** The reports that wait for the reader's side: to be submitted, wherever they are due, or to be reviewed. */
@Component({
  selector: 'sam-reports-card',
  imports: [Deadline, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="reports-card" *transloco="let t">
      <h2 id="reports-card">{{ t(own() ? 'overview.reports.due' : 'overview.reports.toReview') }}</h2>
      @if (reports().length > 0) {
        <ul>
          @for (one of reports(); track one.id) {
            <li>
              <span class="what">
                <a [href]="addressOf(one)" (click)="go($event, one)">{{ one.name[language.code()] }}</a>
                <span class="muted small">{{ about(one) }}</span>
              </span>
              <sam-deadline class="end" [day]="day(one)" [late]="late(one)" />
            </li>
          }
        </ul>
        @if (more()) {
          <a routerLink="/reports" [queryParams]="own() ? {} : { state: 'to_review' }">{{ t('overview.reports.all') }}</a>
        }
      } @else {
        <p class="muted">{{ t(own() ? 'overview.reports.nothingDue' : 'overview.reports.nothingToReview') }}</p>
      }
    </section>
  `,
  styleUrl: './items.scss',
})
export class ReportsCard {
  /** For a supplier about what it owes. */
  readonly own = input(false);
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly router = inject(Router);
  protected readonly language = inject(Language);
  private readonly found = apiObject<{ items: Report[] }>(
    () => (this.own() ? '/reports/due' : `/reports?state=submitted,in_review,disputed&sort=dueAt&limit=${shown + 1}`),
    { topics: ['reports'] },
  );
  protected readonly reports = computed(() => (this.found.value()?.items ?? []).slice(0, shown));
  protected readonly more = computed(() => (this.found.value()?.items.length ?? 0) > shown);

  protected addressOf({ id, state }: Report): string {
    return this.own() && state !== 'disputed' ? `/reports/${id}/draft` : `/reports/${id}`;
  }

  /** Another organisation's report is opened as a member of that one. */
  protected async go(event: Event, report: Report): Promise<void> {
    event.preventDefault();
    if (report.slug && report.slug !== this.auth.membership()?.slug) this.auth.chooseOrganisation(report.slug);
    await this.router.navigateByUrl(this.addressOf(report));
  }

  protected about({ supplierName, organisationName, period, caseNumber }: Report): string {
    return [this.own() ? organisationName : supplierName, period, caseNumber].filter(Boolean).join(' · ');
  }

  protected day(report: Report): string {
    return this.format.date(Date.parse(deadline(report)) - 1, 'day');
  }

  protected late(report: Report): boolean {
    return Date.parse(deadline(report)) < Date.now();
  }
}

const deadline = ({ dueAt, answerDueAt, reviewDueAt, state }: Report): string =>
  (state === 'returned' ? answerDueAt : state === 'draft' ? null : reviewDueAt) ?? dueAt;
