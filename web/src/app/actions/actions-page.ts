import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { choices } from '../shared/choices/choices.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Action } from './action.js';

/** Narrowed by `state` in the address: late ones are open ones whose day has passed. */
const standings = ['open', 'overdue', 'done', 'cancelled'] as const;

/** Who does what by when, whatever it came from; a supplier finds its own. */
@Component({
  selector: 'sam-actions-page',
  imports: [Cell, ChoiceFilter, DataTable, DayPipe, EmptyState, FilterBar, MatButton, PageHeader, RouterLink, SearchBox, TranslocoDirective],
  templateUrl: './actions-page.html',
  styles: `
    .late {
      color: var(--below-minimum);
      font-weight: 600;
    }
  `,
})
export class ActionsPage {
  private readonly language = inject(Language);
  protected readonly isVendor = inject(AuthStore).role() === 'vendor';
  protected readonly filters = addressFilters(['owner', 'state', 'supplierId'], 'dueOn');
  protected readonly list = pagedList<Action>(
    () => '/actions',
    () => {
      const { state, ...rest } = this.filters.query();
      return { ...rest, ...(state === 'overdue' ? { overdue: 'true' } : { state }) };
    },
    ['actions'],
  );
  protected readonly suppliers = choices(() => (this.isVendor ? null : '/suppliers'));
  protected readonly owners = computed(() => [{ value: 'me', text: this.language.text('actionRegister.mine') }]);
  protected readonly standings = computed(() =>
    standings.map((value) => ({ value, text: this.language.text(`actionRegister.standings.${value}`) })),
  );
  protected readonly id = (one: Action) => one.id;

  protected readonly columns = computed<Column<Action>[]>(() => {
    const header = (key: string) => this.language.text(`actionRegister.columns.${key}`);
    return [
      { key: 'title', header: header('title') },
      { key: 'owner', header: header('owner'), text: ({ ownerName }) => ownerName ?? this.language.text('actionRegister.noOwner') },
      { key: 'dueOn', header: header('dueOn'), sortable: true },
      { key: 'state', header: header('state'), text: ({ state }) => this.language.text(`actionRegister.states.${state}`) },
    ];
  });
}
