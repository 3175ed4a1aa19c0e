import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import type { Column } from '../../shared/data-table/column.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { QuickForm, type QuickField, type Typed } from '../../shared/form/quick-form.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { scoreCrumbs } from '../models/crumbs.js';
import { AdjustForm } from './adjust-form.js';

type Adjustment = components['schemas']['AdjustmentDto'];

/** R23: what was taken out of scores or set by hand, with who and why; taken back ones stay to be seen. */
@Component({
  selector: 'sam-adjustments-page',
  imports: [DataNotice, AdjustForm, Cell, DataTable, EmptyState, PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('adjustments.title')" [lead]="t('adjustments.lead')" [crumbs]="crumbs()" />
      <div class="stack-loose">
        @if (filters.of('supplierId') && filters.of('kpi') && auth.can('scorecards:update')) {
          <sam-adjust-form
            [supplierId]="filters.of('supplierId')"
            [towerId]="filters.of('towerId')"
            [kpi]="filters.of('kpi')"
            [period]="filters.of('period')"
            (adjusted)="adjustments.reload()"
          />
        } @else if (auth.can('scorecards:update')) {
          <p class="muted">{{ t('adjustments.how') }}</p>
        }
        <sam-data-table [caption]="t('adjustments.title')" [columns]="columns()" [listing]="listing()" [trackBy]="id" (retry)="adjustments.reload()">
          <ng-template samCell="reason" [samCellOf]="rows()" let-row>
            <div>
              {{ row.reason }}
              @if (row.withdrawalReason; as why) {
                <div class="small muted">{{ t('adjustments.withdrawn', { at: day(row.withdrawnAt), by: row.withdrawnByName ?? '', why }) }}</div>
              } @else if (auth.can('scorecards:update')) {
                <sam-quick-form [action]="t('adjustments.withdraw')" [quiet]="true" [fields]="fields()" [send]="withdraw(row)" />
              }
            </div>
          </ng-template>
          <sam-empty-state icon="scorecards" [heading]="t('adjustments.none')" [text]="t('adjustments.noneMore')" />
        </sam-data-table>
        <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class AdjustmentsPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ScoreText);
  protected readonly filters = addressFilters(['supplierId', 'towerId', 'kpi', 'period'], '');
  protected readonly crumbs = scoreCrumbs();
  protected readonly adjustments = apiObject<{ items: Adjustment[] }>(() => '/score-adjustments', { topics: ['scorecards'] });
  protected readonly rows = computed(() => this.adjustments.value()?.items ?? []);
  protected readonly listing = computed(() => ({
    ...{ rows: this.rows(), problem: this.adjustments.problem(), more: false },
    loading: this.adjustments.value() === null && this.adjustments.problem() === null,
  }));
  protected readonly columns = computed((): Column<Adjustment>[] => {
    const header = (key: string) => this.language.text(`adjustments.columns.${key}`);
    const months = ({ fromPeriod, toPeriod }: Adjustment) =>
      fromPeriod === toPeriod ? this.texts.month(fromPeriod) : `${this.texts.month(fromPeriod)}–${this.texts.month(toPeriod)}`;
    return [
      { key: 'kind', header: header('kind'), text: ({ kind, points }) => this.language.text(`adjustments.kinds.${kind}`, { points: points === null ? '' : this.format.number(points) }) },
      { key: 'supplier', header: header('supplier'), text: ({ supplierName, towerName }) => [supplierName, towerName].filter(Boolean).join(' · ') },
      { key: 'kpi', header: header('kpi'), text: ({ kpi, serviceLevelName }) => serviceLevelName ?? kpi },
      { key: 'months', header: header('months'), text: months },
      { key: 'reason', header: header('reason'), text: ({ reason }) => reason },
      { key: 'by', header: header('by'), minor: true, text: ({ createdByName }) => createdByName ?? '–' },
    ];
  });
  protected readonly fields = computed((): QuickField[] => [{ key: 'reason', label: this.language.text('adjustments.fields.whyWithdrawn'), kind: 'area' }]);
  protected readonly id = ({ id }: Adjustment) => id;

  protected day(at: string | null): string {
    return at === null ? '' : this.format.date(at, 'date');
  }

  protected withdraw({ id, version }: Adjustment): (typed: Typed) => Promise<void> {
    return async ({ reason }) => {
      await this.api.post(`/score-adjustments/${id}/withdrawal`, { body: { reason }, version });
      this.adjustments.reload();
    };
  }
}
