import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { scoreCrumbs } from '../models/crumbs.js';
import { type Period, type Periods, periodTopics } from './period-close.js';
import { PeriodStatus } from './period-status.js';

/** R25: every month with where it stands; a supplier finds the hash of its own part. */
@Component({
  selector: 'sam-closes-page',
  imports: [Cell, DataTable, EmptyState, PageHeader, PeriodStatus, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('closes.title')" [lead]="t(vendor() ? 'closes.leadOwn' : 'closes.lead')" [crumbs]="crumbs()" />
      <sam-data-table [caption]="t('closes.title')" [columns]="columns()" [listing]="listing()" [trackBy]="id" (retry)="periods.reload()">
        <ng-template samCell="period" [samCellOf]="rows()" let-row>
          <a [routerLink]="vendor() ? ['/scorecards', row.period] : ['/scorecards/closes', row.period]">{{ texts.month(row.period) }}</a>
        </ng-template>
        <ng-template samCell="status" [samCellOf]="rows()" let-row><sam-period-status [period]="row" /></ng-template>
        <ng-template samCell="hash" [samCellOf]="rows()" let-row>
          @for (one of row.frozen; track one.version) {
            <div class="hash small">
              @if (row.frozen.length > 1) {
                <span class="muted">{{ t('closes.version', { number: one.version }) }}</span>
              }
              {{ one.hash }}
            </div>
          } @empty {
            –
          }
        </ng-template>
        <sam-empty-state icon="scorecards" [heading]="t('closes.none')" [text]="t('closes.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
  styles: `
    .hash {
      font-family: ui-monospace, monospace;
      overflow-wrap: anywhere;
    }
  `,
})
export class ClosesPage {
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);
  protected readonly crumbs = scoreCrumbs();
  protected readonly vendor = computed(() => this.auth.role() === 'vendor');
  protected readonly periods = apiObject<Periods>(() => '/periods', { topics: periodTopics });
  protected readonly rows = computed(() => this.periods.value()?.items ?? []);
  protected readonly listing = computed(() => ({
    ...{ rows: this.rows(), problem: this.periods.problem(), more: false },
    loading: this.periods.value() === null && this.periods.problem() === null,
  }));
  protected readonly columns = computed((): Column<Period>[] => {
    const header = (key: string) => this.language.text(`closes.columns.${key}`);
    const day = (date: string | null) => (date === null ? '–' : this.format.calendarDate(date));
    return [
      { key: 'period', header: header('period') },
      { key: 'status', header: header('status') },
      { key: 'reviewUntil', header: header('reviewUntil'), minor: true, text: ({ reviewUntil }) => day(reviewUntil) },
      { key: 'closedAt', header: header('closedAt'), minor: true, text: ({ closedAt }) => (closedAt === null ? '–' : this.format.date(closedAt, 'datetime')) },
      { key: 'hash', header: header('hash') },
    ];
  });
  protected readonly id = ({ period }: Period) => period;
}
