import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { commitmentKinds } from '@samsyn/domain/innovation/commitment';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
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
import { CommitmentWords } from './commitment-words.js';
import { topics, type Commitment, type Contract } from './commitment.js';
import { CommitmentStanding } from './standing-mark.js';

/** What suppliers have promised to renew, what is due next first. */
@Component({
  selector: 'sam-commitments-page',
  imports: [
    ...[Cell, ChoiceFilter, CommitmentStanding, DataNotice, DataTable, EmptyState, FilterBar, Illustrative, MatButton],
    ...[PageHeader, RouterLink, SearchBox, SectionLinks, TranslocoDirective],
  ],
  templateUrl: './commitments-page.html',
})
export class CommitmentsPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(CommitmentWords);
  protected readonly innovationSections = innovationSections;
  protected readonly filters = addressFilters(['supplierId', 'contractId', 'kind', 'overdue'], 'nextDueOn');
  protected readonly list = pagedList<Commitment>(
    () => '/innovation/commitments',
    () => this.filters.query(),
    topics,
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly contracts = choices<Contract>(
    () => '/contracts',
    ({ id, number, title }) => ({ value: id, text: `${number} ${title}` }),
    { sort: 'number' },
  );
  protected readonly kinds = computed(() => commitmentKinds.map((value) => ({ value, text: this.language.text(`commitments.kinds.${value}`) })));
  protected readonly lateOnly = computed(() => [{ value: 'true', text: this.language.text('commitments.overdueOnly') }]);
  protected readonly id = ({ id }: Commitment) => id;

  protected readonly columns = computed<Column<Commitment>[]>(() => {
    const header = (key: string) => this.language.text(`commitments.columns.${key}`);
    return [
      { key: 'title', header: header('title'), sortable: true },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), sortable: true, text: (one: Commitment) => one.supplierName }]),
      { key: 'contract', header: header('contract'), minor: true, whole: true, text: (one) => one.contractNumber },
      { key: 'price', header: header('price'), minor: true, text: (one) => this.words.price(one) },
      { key: 'progress', header: header('progress'), text: (one) => this.words.progress(one) },
      { key: 'nextDueOn', header: header('nextDueOn'), sortable: true, text: ({ nextDueOn }) => (nextDueOn === null ? '–' : this.format.calendarDate(nextDueOn)) },
      { key: 'standing', header: header('standing') },
    ];
  });
}
