import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import type { Column } from '../../shared/data-table/column.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { MonthSelect } from '../month-select.js';
import { latest, Periods } from '../periods.js';
import { scoreCrumbs } from '../models/crumbs.js';
import type { RecordedValue } from './recorded-value.js';
import { RecordValueForm } from './record-value-form.js';
import { ValueWords } from './value-words.js';

/** R23: what people recorded for the scores of a month, each with what it rests on. */
@Component({
  selector: 'sam-recorded-values-page',
  imports: [DataNotice, Cell, DataTable, EmptyState, MonthSelect, PageHeader, RecordValueForm, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('recordedValues.title')" [lead]="t('recordedValues.lead')" [crumbs]="crumbs()">
        <sam-month-select [label]="t('recordedValues.month')" [period]="period()" [periods]="months()" (chosen)="filters.set({ period: $event })" />
      </sam-page-header>
      <div class="stack-loose">
        <sam-data-table
          [caption]="t('recordedValues.title')"
          [columns]="columns()"
          [listing]="listing()"
          [trackBy]="id"
          (retry)="values.reload()"
        >
          <ng-template samCell="kpi" [samCellOf]="rows()" let-row>
            <a [routerLink]="['/scorecards/recorded-values', row.id]">{{ words.kpi(row) }}</a>
          </ng-template>
          <sam-empty-state icon="reports" [heading]="t('recordedValues.none')" [text]="t('recordedValues.noneMore')" />
        </sam-data-table>
        @if (period(); as month) {
          @if (auth.can('scorecards:update')) {
            <sam-record-value-form [period]="month" (recorded)="values.reload()" />
          }
        }
        <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class RecordedValuesPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly periods = inject(Periods);
  private readonly known = resource({ loader: () => this.periods.load() });
  protected readonly months = computed(() => (this.known.hasValue() ? this.known.value() : []));
  protected readonly filters = addressFilters(['period'], '');
  protected readonly words = inject(ValueWords);
  protected readonly crumbs = scoreCrumbs();
  protected readonly period = computed(() => this.filters.of('period') || (latest(this.months())?.period ?? null));
  protected readonly values = apiObject<{ items: RecordedValue[] }>(() => (this.period() ? `/recorded-values?period=${this.period()}` : null), { topics: ['scorecards'] });
  protected readonly rows = computed(() => this.values.value()?.items ?? []);
  protected readonly listing = computed(() => ({
    ...{ rows: this.rows(), problem: this.values.problem(), more: false },
    loading: this.values.value() === null && this.values.problem() === null,
  }));
  protected readonly columns = computed((): Column<RecordedValue>[] => {
    const header = (key: string) => this.language.text(`recordedValues.columns.${key}`);
    return [
      { key: 'kpi', header: header('kpi'), text: (row) => this.words.kpi(row) },
      { key: 'supplier', header: header('supplier'), text: ({ supplierName }) => supplierName },
      { key: 'place', header: header('place'), minor: true, text: (row) => this.words.place(row) },
      { key: 'value', header: header('value'), align: 'end', text: (row) => this.words.value(row) },
      { key: 'source', header: header('source'), minor: true, text: ({ source }) => this.language.text(`scoreModels.sources.${source}`) },
      { key: 'by', header: header('by'), minor: true, text: ({ recordedByName }) => recordedByName ?? '–' },
    ];
  });
  protected readonly id = ({ id }: RecordedValue) => id;
}
