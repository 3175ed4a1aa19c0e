import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { innovationStates } from '@samsyn/domain/innovation/innovation-state';
import { AuthStore } from '../core/auth/auth.store.js';
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
import { Segments, type Segment } from '../shared/segments/segments.js';
import { OpenedProposals } from './opened-proposals.js';
import { ProposalBoard } from './proposal-board.js';
import { ProposalWords } from './proposal-words.js';
import { topics, type Proposal } from './proposal.js';
import { StateMark } from './state-mark.js';
import { TurnNote } from './turn-note.js';

type View = 'board' | 'list';

/** What is proposed, as a board by state or as a list; which of them stands in the address. */
@Component({
  selector: 'sam-proposals-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, EmptyState, FilterBar, Illustrative, MatButton, OpenedProposals, PageHeader],
    ...[ProposalBoard, RouterLink, SearchBox, SectionLinks, Segments, StateMark, TranslocoDirective, TurnNote],
  ],
  templateUrl: './proposals-page.html',
})
export class ProposalsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(ProposalWords);
  protected readonly sections = innovationSections;
  protected readonly filters = addressFilters(['view', 'supplierId', 'state', 'waitingOn'], '-updatedAt');
  protected readonly view = computed<View>(() => (this.filters.of('view') === 'list' ? 'list' : 'board'));
  protected readonly narrowed = computed(() => ['q', 'supplierId', 'state', 'waitingOn'].some((name) => this.filters.of(name as 'q') !== ''));
  protected readonly list = pagedList<Proposal>(
    () => '/proposals',
    () => {
      const { view: _, ...query } = this.filters.query();
      return query;
    },
    topics,
  );
  protected readonly boardQuery = computed(() => ({ supplierId: this.filters.of('supplierId'), waitingOn: this.filters.of('waitingOn') }));
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly mayPropose = computed(() => this.auth.can('proposals:create') || this.auth.can('proposals:answer'));
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly views = computed<Segment<View>[]>(() => [
    { value: 'board', text: this.language.text('proposals.views.board') },
    { value: 'list', text: this.language.text('proposals.views.list') },
  ]);
  protected readonly states = computed(() => innovationStates.map((value) => ({ value, text: this.language.text(`proposals.states.${value}`) })));
  protected readonly turns = computed(() => [{ value: 'me', text: this.language.text('proposals.ourTurn') }]);
  protected readonly id = ({ id }: Proposal) => id;
  protected readonly columns = computed<Column<Proposal>[]>(() => {
    const header = (key: string) => this.language.text(`proposals.columns.${key}`);
    return [
      { key: 'title', header: header('title'), sortable: true, csv: ({ title }) => title },
      { key: 'proposer', header: header('proposer'), text: (row) => this.words.proposer(row) },
      { key: 'state', header: header('state'), csv: (row) => this.words.state(row) },
      { key: 'answerBy', header: header('answerBy'), sortable: true, csv: (row) => row.turn?.answerBy ?? '' },
      { key: 'stateSince', header: header('stateSince'), sortable: true, minor: true, text: (row) => this.words.age(row), csv: (row) => row.stateSince },
    ];
  });

  protected clear(): void {
    this.filters.set({ q: '', supplierId: '', state: '', waitingOn: '' });
  }
}
