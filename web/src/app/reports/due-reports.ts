import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { apiObject } from '../shared/object/api-object.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import type { DueReport } from './report.js';
import { ReportStateMark, TimelinessMark } from './report-marks.js';
import { ReportWords } from './report-words.js';

/** What waits for a vendor in every organisation it serves, the soonest due first; opening one goes there. */
@Component({
  selector: 'sam-due-reports',
  imports: [DatePipe, EmptyState, Problem, ReportStateMark, Skeleton, TimelinessMark, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="due-reports" *transloco="let t">
      <h2 id="due-reports">{{ t('reports.due.title') }}</h2>
      @if (due.problem(); as problem) {
        <sam-problem [problem]="problem" (retry)="due.reload()" />
      } @else if (due.value(); as found) {
        @if (found.items.length > 0) {
          <ul class="plain-list">
            @for (one of found.items; track one.id) {
              <li>
                <div class="stack-tight">
                  <a [href]="addressOf(one)" (click)="go($event, one)">{{ words.text(one.name) }}, {{ words.period(one.period) }}</a>
                  <span class="small muted">
                    @if (several()) {
                      {{ one.organisationName }} ·
                    }
                    {{ one.contractNumber }} · {{ one.caseNumber }}
                  </span>
                  <span class="row small">
                    <sam-report-state [state]="one.state" />
                    @if (one.state === 'draft') {
                      <sam-timeliness [timeliness]="one.timeliness" />
                      <span>{{ t('reports.due.by') }} {{ words.due(one.dueAt) }}</span>
                    } @else if (one.answerDueAt) {
                      <span>{{ t('reports.due.answerBy') }} {{ one.answerDueAt | samDate: 'datetime' }}</span>
                    }
                  </span>
                </div>
              </li>
            }
          </ul>
        } @else {
          <sam-empty-state icon="met" [heading]="t('reports.due.none')" [text]="t('reports.due.noneMore')" />
        }
      } @else {
        <sam-skeleton [lines]="4" />
      }
    </section>
  `,
})
export class DueReports {
  private readonly auth = inject(AuthStore);
  private readonly router = inject(Router);
  protected readonly words = inject(ReportWords);
  protected readonly due = apiObject<{ items: DueReport[] }>(() => '/reports/due', { topics: ['reports'] });
  protected readonly several = computed(() => new Set((this.due.value()?.items ?? []).map(({ slug }) => slug)).size > 1);

  protected addressOf({ id, state }: DueReport): string {
    return state === 'disputed' ? `/reports/${id}` : `/reports/${id}/draft`;
  }

  /** Another organisation's report is opened as a member of that one. */
  protected async go(event: Event, report: DueReport): Promise<void> {
    event.preventDefault();
    if (this.auth.membership()?.slug !== report.slug) this.auth.chooseOrganisation(report.slug);
    await this.router.navigateByUrl(this.addressOf(report));
  }
}
