import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RoundState } from './round-state.js';
import { SurveyWords } from './survey-words.js';
import { base, topics, type MySurvey, type Round } from './survey.js';

/** What waits for one's own answers, and all rounds with how far they have come. */
@Component({
  selector: 'sam-rounds-page',
  imports: [Cell, DataNotice, DataTable, DayPipe, EmptyState, Illustrative, MatButton, PageHeader, RoundState, RouterLink, TranslocoDirective],
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(SurveyWords);
  protected readonly filters = addressFilters(['state'], '-startsOn');
  protected readonly list = pagedList<Round>(
    () => '/survey-rounds',
    () => this.filters.query(),
    topics,
  );
  private readonly mine = apiObject<{ items: MySurvey[] }>(() => (this.auth.can('surveys:respond') ? '/my-surveys' : null), { topics });
  protected readonly waiting = computed(() => (this.mine.value()?.items ?? []).filter(({ answered }) => !answered));
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly base = base;
  protected readonly id = ({ id }: Round) => id;

  protected readonly columns = computed<Column<Round>[]>(() => {
    const header = (key: string) => this.language.text(`surveys.columns.${key}`);
    return [
      { key: 'title', header: header('title') },
      { key: 'startsOn', header: header('days'), sortable: true, text: (row) => this.words.days(row) },
      { key: 'state', header: header('state') },
      ...(this.isVendor() ? [] : [{ key: 'responses', header: header('responses'), text: (row: Round) => this.words.responses(row.responses) }]),
      { key: 'mine', header: header('mine') },
    ];
  });
}
