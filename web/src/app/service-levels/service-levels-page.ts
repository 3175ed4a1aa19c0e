import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { metrics } from '@samsyn/domain/service-levels/metric';
import type { ServiceLevel } from './service-level.js';

@Component({
  selector: 'sam-service-levels-page',
  imports: [
    Cell,
    ChoiceFilter,
    DataTable,
    EmptyState,
    FilterBar,
    Illustrative,
    MatButton,
    PageHeader,
    RouterLink,
    SearchBox,
    TranslocoDirective,
  ],
  templateUrl: './service-levels-page.html',
})
export class ServiceLevelsPage {
  protected readonly auth = inject(AuthStore);
  protected readonly promises = inject(PromiseText);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly filters = addressFilters(['supplierId', 'towerId', 'metric', 'inForceOn'], 'code');
  protected readonly list = pagedList<ServiceLevel>(
    () => '/service-levels',
    () => {
      const query = this.filters.query();
      return { ...query, inForceOn: query['inForceOn'] && this.today.date() };
    },
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly towers = choices(() => '/towers');
  protected readonly id = (level: ServiceLevel) => level.id;
  protected readonly metricChoices = computed(() =>
    metrics.map((value) => ({ value, text: this.language.text(`serviceLevels.metrics.${value}`) })),
  );
  protected readonly inForce = computed(() => [
    { value: 'today', text: this.language.text('serviceLevels.inForceToday') },
  ]);

  protected readonly columns = computed<Column<ServiceLevel>[]>(() => {
    const header = (key: string) => this.language.text(`serviceLevels.columns.${key}`);
    const supplier = { key: 'supplier', header: header('supplier') };
    return [
      { key: 'name', header: header('name'), sortable: true },
      ...(this.isVendor() ? [] : [{ ...supplier, text: (one: ServiceLevel) => one.supplierName }]),
      { key: 'tower', header: header('tower'), text: ({ towerName }) => towerName },
      {
        key: 'expected',
        header: header('expected'),
        align: 'end',
        minor: true,
        text: ({ metric, expectedTarget }) => this.promises.value(metric, expectedTarget),
      },
      {
        key: 'minimum',
        header: header('minimum'),
        align: 'end',
        minor: true,
        text: ({ metric, minimumTarget }) => this.promises.value(metric, minimumTarget),
      },
      {
        key: 'effectiveFrom',
        header: header('effectiveFrom'),
        sortable: true,
        text: (level) => this.period(level),
      },
    ];
  });

  private period({ effectiveFrom, effectiveTo }: ServiceLevel): string {
    const from = this.format.calendarDate(effectiveFrom, 'day');
    if (effectiveTo === null) return this.language.text('serviceLevels.since', { from });
    return this.language.text('serviceLevels.until', {
      from,
      to: this.format.calendarDate(effectiveTo, 'day'),
    });
  }
}
