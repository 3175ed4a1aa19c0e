import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
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
import { PageHeader } from '../shared/page-header/page-header.js';
import { CalendarAddress } from './calendar-address.js';
import type { MeetingRow } from './meeting.js';
import { MeetingState } from './state-mark.js';

/** `held` are those of the last half year, the latest first. */
const whens = ['held', 'all'] as const;

/** Meetings month by month: those to come unless asked otherwise. */
@Component({
  selector: 'sam-meetings-page',
  imports: [
    ...[CalendarAddress, Cell, ChoiceFilter, DataTable, DatePipe, EmptyState, FilterBar, Illustrative, MatButton, MeetingState],
    ...[PageHeader, RouterLink, TranslocoDirective],
  ],
  templateUrl: './meetings-page.html',
})
export class MeetingsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly today = inject(Today);
  protected readonly filters = addressFilters(['boardId', 'mine', 'when'], '');
  protected readonly list = pagedList<MeetingRow>(
    () => '/meetings',
    () => {
      const { boardId, mine } = this.filters.query();
      const today = this.today.date();
      const when = this.filters.of('when');
      if (when === 'held') return { boardId, mine, to: today, sort: '-startsAt' };
      return { boardId, mine, ...(when === 'all' ? {} : { from: today }), sort: 'startsAt' };
    },
    ['meetings'],
  );
  protected readonly boards = choices(() => '/boards');
  protected readonly whens = computed(() => whens.map((value) => ({ value, text: this.language.text(`meetings.when.${value}`) })));
  protected readonly whose = computed(() => [{ value: 'true', text: this.language.text('meetings.mine') }]);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly id = ({ id }: MeetingRow) => id;
  protected readonly columns = computed<Column<MeetingRow>[]>(() => {
    const header = (key: string) => this.language.text(`meetings.columns.${key}`);
    return [
      { key: 'month', header: header('month'), minor: true, text: ({ startsAt }) => this.format.date(startsAt, 'month') },
      { key: 'startsAt', header: header('startsAt') },
      { key: 'board', header: header('board'), text: ({ boardName }) => boardName },
      { key: 'level', header: header('level'), minor: true, text: ({ level }) => this.language.text(`boards.levels.${level}`) },
      { key: 'place', header: header('place'), minor: true, text: ({ place }) => place ?? '–' },
      { key: 'state', header: header('state') },
    ];
  });
}
