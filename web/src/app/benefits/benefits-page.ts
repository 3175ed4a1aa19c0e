import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { benefitStates, benefitTypes } from '@samsyn/domain/innovation/benefit';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { BenefitAmount } from '../shared/benefit/benefit-amount.js';
import { BenefitState } from '../shared/benefit/benefit-state.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
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
import { innovationSections } from '../shared/sections/innovation-sections.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { BenefitTotals } from './benefit-totals.js';
import { topics, type Benefit } from './benefit.js';

/** R26: benefits planned against verified, by type and one by one. */
@Component({
  selector: 'sam-benefits-page',
  imports: [
    ...[BenefitState, BenefitTotals, Cell, ChoiceFilter, DataNotice, DataTable, DayPipe, EmptyState, FilterBar, Illustrative],
    ...[MatButton, PageHeader, RouterLink, SearchBox, SectionLinks, TranslocoDirective],
  ],
  templateUrl: './benefits-page.html',
  styles: `
    .late {
      color: var(--below-minimum);
      font-weight: 600;
    }
  `,
})
export class BenefitsPage {
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly amount = inject(BenefitAmount);
  protected readonly sections = innovationSections;
  protected readonly filters = addressFilters(['type', 'state'], '-measureTo');
  protected readonly list = pagedList<Benefit>(
    () => '/benefits',
    () => this.filters.query(),
    topics,
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly types = computed(() => benefitTypes.map((value) => ({ value, text: this.language.text(`benefits.types.${value}`) })));
  protected readonly states = computed(() => benefitStates.map((value) => ({ value, text: this.language.text(`benefits.states.${value}`) })));
  protected readonly id = ({ id }: Benefit) => id;
  protected readonly columns = computed<Column<Benefit>[]>(() => {
    const header = (key: string) => this.language.text(`benefits.columns.${key}`);
    return [
      { key: 'title', header: header('title'), sortable: true, csv: ({ title }) => title },
      { key: 'type', header: header('type'), minor: true, text: ({ type }) => this.language.text(`benefits.types.${type}`) },
      { key: 'planned', header: header('planned'), align: 'end', text: (row) => this.amount.of(row, row.planned), csv: ({ planned }) => planned },
      { key: 'verified', header: header('verified'), align: 'end', text: (row) => this.amount.of(row, row.verified), csv: ({ verified }) => verified ?? '' },
      { key: 'share', header: header('share'), align: 'end', text: ({ verifiedShare }) => (verifiedShare === null ? '–' : this.format.percent(verifiedShare, 0)) },
      { key: 'state', header: header('state'), csv: ({ state }) => this.language.text(`benefits.states.${state}`) },
      { key: 'measureTo', header: header('measureTo'), sortable: true, csv: ({ measureTo }) => measureTo },
    ];
  });
}
