import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import type { MeasurementSeries } from '../evidence.js';
import { EvidenceTabs } from '../evidence-tabs.js';

@Component({
  selector: 'sam-series-list-page',
  imports: [Cell, ChoiceFilter, DataTable, EmptyState, EvidenceTabs, FilterBar, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('evidence.series.title')" [lead]="t('evidence.series.lead')" />
      <sam-evidence-tabs />
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        @if (!isVendor()) {
          <sam-choice-filter
            [label]="t('evidence.columns.supplier')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
        <sam-choice-filter
          [label]="t('evidence.columns.kind')"
          [all]="t('evidence.series.anyKind')"
          [options]="kinds()"
          [value]="filters.of('kind')"
          (choose)="filters.set({ kind: $event })"
        />
      </sam-filter-bar>
      <sam-data-table
        [caption]="t('evidence.series.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/evidence/measurement-series', row.id]">{{ row.name }}</a>
          @if (row.component) {
            <div class="small muted">{{ row.component }}</div>
          }
        </ng-template>
        <sam-empty-state icon="chart" [heading]="t('evidence.series.none')" [text]="t('evidence.series.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class SeriesListPage {
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['supplierId', 'kind'], 'name');
  protected readonly list = pagedList<MeasurementSeries>(
    () => '/measurement-series',
    () => this.filters.query(),
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly kinds = computed(() =>
    ['probe', 'figure'].map((value) => ({ value, text: this.language.text(`evidence.series.kinds.${value}`) })),
  );
  protected readonly id = (one: MeasurementSeries) => one.id;
  protected readonly columns = computed<Column<MeasurementSeries>[]>(() => {
    const header = (key: string) => this.language.text(`evidence.columns.${key}`);
    return [
      { key: 'name', header: header('name') },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), text: (one: MeasurementSeries) => one.supplierName }]),
      { key: 'kind', header: header('kind'), text: (one) => this.language.text(`evidence.series.kinds.${one.kind}`) },
      { key: 'measurements', header: header('measurements'), align: 'end', text: (one) => this.format.number(one.measurements) },
      { key: 'lastDay', header: header('lastDay'), text: (one) => (one.lastDay ? this.format.calendarDate(one.lastDay, 'day') : '–') },
      { key: 'source', header: header('source'), minor: true, text: (one) => one.source },
    ];
  });
}
