import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { loaded } from '../core/http/loaded.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { OutcomeChip } from '../shared/clock/outcome-chip.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';

type Delivery = components['schemas']['ReportDeliveryDto'];

/** The reports a result counts: when each was due and when it came. */
@Component({
  selector: 'sam-delivery-list',
  imports: [Cell, DataTable, EmptyState, OutcomeChip, RouterLink, TranslocoDirective],
  template: `
    <section class="stack" aria-labelledby="deliveries" *transloco="let t">
      <h2 id="deliveries">{{ t('results.deliveries') }}</h2>
      <sam-data-table
        [caption]="t('results.deliveries')"
        [columns]="columns()"
        [listing]="listing()"
        [trackBy]="trackBy"
        (retry)="found.reload()"
      >
        <ng-template samCell="report" [samCellOf]="listing().rows" let-row>
          <a [routerLink]="['/reports', row.id]">{{ name(row) }}</a>
          @if (row.excusedBecause) {
          <div class="muted small">{{ t('results.excused', { reason: row.excusedBecause }) }}</div>
          }
        </ng-template>
        <ng-template samCell="outcome" [samCellOf]="listing().rows" let-row>
          @if (row.outcome) {
          <sam-outcome [outcome]="row.outcome" />
          } @else {
          <span class="muted">{{ t('results.notCounted') }}</span>
          }
        </ng-template>
        <sam-empty-state [heading]="t('results.noDeliveries')" [text]="t('results.noDeliveriesMore')" icon="check" />
      </sam-data-table>
    </section>
  `,
})
export class DeliveryList {
  readonly resultId = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly found = loaded(
    () => this.resultId(),
    (id, signal) => this.api.get<components['schemas']['ReportDeliveriesDto']>(`/results/${id}/deliveries`, { signal }),
  );
  protected readonly listing = computed<Listing<Delivery>>(() => ({
    rows: this.found.value()?.items ?? [],
    loading: this.found.loading(),
    problem: this.found.problem(),
    more: false,
  }));
  protected readonly columns = computed<Column<Delivery>[]>(() => {
    const header = (key: string) => this.language.text('results.columns.' + key);
    const at = (instant: string | null) => (instant === null ? '–' : this.format.date(instant, 'datetime'));
    return [
      { key: 'report', header: header('report') },
      { key: 'outcome', header: header('outcome') },
      { key: 'due', header: header('due'), text: ({ dueAt }) => at(dueAt) },
      { key: 'submitted', header: header('submitted'), text: ({ submittedAt }) => at(submittedAt) },
    ];
  });
  protected readonly trackBy = ({ id }: Delivery): string => id;

  protected name({ templateName, period }: Delivery): string {
    return `${templateName}, ${this.format.calendarDate(period, 'month')}`;
  }
}
