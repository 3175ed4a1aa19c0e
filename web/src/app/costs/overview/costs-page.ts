import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Chart } from '../../shared/chart/chart.js';
import { choices } from '../../shared/choices/choices.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { Illustrative } from '../../shared/illustrative/illustrative.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { CostTabs } from '../cost-tabs.js';
import type { CostOverview, CurrencyCost } from '../cost.js';
import { TableCsv } from '../../shared/table-csv/table-csv.js';
import { costOptions, costTable, type CostWords } from './cost-chart.js';
import { deviationsOf, invoicedParts } from './cost-figures.js';
import { ToleranceCard } from './tolerance-card.js';

const shownDeviations = 10;

/** Plan against actual, by contract, tower and month. */
@Component({
  selector: 'sam-costs-page',
  imports: [Chart, ChoiceFilter, CostTabs, EmptyState, FilterBar, Illustrative, MatButton, ObjectState, PageHeader, RouterLink, TableCsv, ToleranceCard, TranslocoDirective],
  templateUrl: './costs-page.html',
  styleUrl: '../cost-table.scss',
})
export class CostsPage {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly auth = inject(AuthStore);
  protected readonly filters = addressFilters(['supplierId'], '');
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly overview = apiObject<CostOverview>(() => {
    const supplierId = this.filters.of('supplierId');
    return supplierId === '' ? '/costs/overview' : `/costs/overview?supplierId=${supplierId}`;
  }, { topics: ['costs'] });
  protected readonly span = computed(() => {
    const found = this.overview.value();
    return found ? `${this.month(found.from)} – ${this.month(found.to)}` : '';
  });
  protected readonly unknown = computed(() => {
    const count = this.overview.value()?.unknownSuppliers ?? 0;
    return count === 0 ? '' : this.language.plural('costs.overview.unknownSuppliers', count);
  });
  protected readonly blocks = computed(() => {
    const found = this.overview.value();
    return (found?.currencies ?? []).map((cost) => {
      const words = this.wordsOf(cost);
      const money = (minor: string) => this.format.money(minor, cost.currency);
      const deviations = deviationsOf(cost);
      return {
        ...{ cost, money, options: costOptions(cost, words), table: costTable(cost, words) },
        summary: this.language.text('costs.overview.summary', { plan: money(cost.planMinor), actual: money(cost.actualMinor), deviation: money(cost.deviationMinor) }),
        invoiced: invoicedParts.map((key) => ({ key, text: money(cost.invoiced[key]) })),
        deviations: deviations.slice(0, shownDeviations).map(({ contract, month, minor }) => ({
          contract,
          period: month.period,
          month: this.month(month.period),
          amount: money(minor),
          over: !minor.startsWith('-'),
          why: this.language.text(`costs.deviations.${month.reason}`, { plan: money(month.planMinor), actual: money(month.actualMinor) }),
          waiting: month.waitingMinor === '0' ? '' : this.language.text('costs.overview.waits', { amount: money(month.waitingMinor) }),
        })),
        more: Math.max(0, deviations.length - shownDeviations),
      };
    });
  });

  protected percent(percent: string | null): string {
    return percent === null ? '–' : this.format.percent(percent, 2, 'ceil');
  }

  private month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  private wordsOf({ currency }: CurrencyCost): CostWords {
    const text = (key: string) => this.language.text(`costs.columns.${key}`);
    return {
      month: (period) => this.month(period),
      shortMonth: (period) => this.format.calendarDate(period, 'short-month'),
      money: (minor) => this.format.money(minor, currency),
      header: [text('period'), text('plan'), text('actual'), text('waiting')],
    };
  }
}
