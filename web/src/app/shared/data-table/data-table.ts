import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChildren, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Icon } from '../icons/icon.js';
import { Problem } from '../problem/problem.js';
import { nextSort, type Column, type Listing, type Sort } from './column.js';
import { Cell, ColumnFilter } from './table-templates.js';

/** A list: sticky head, sorting, filters in the head, more on demand; cards where there is no room for columns. */
@Component({
  selector: 'sam-data-table',
  imports: [Icon, MatButton, NgTemplateOutlet, Problem, TranslocoDirective],
  templateUrl: './data-table.html',
  styleUrl: './data-table.scss',
})
export class DataTable<T extends object> {
  /** Says what the table lists; read aloud, not shown. */
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly Column<T>[]>();
  readonly listing = input.required<Listing<T>>();
  readonly sort = input<Sort | null>(null);
  readonly trackBy = input<(row: T) => unknown>((row) => row);
  readonly sortChange = output<Sort>();
  readonly showMore = output();
  readonly retry = output();

  private readonly format = inject(Format);
  private readonly cells = contentChildren<Cell<T>>(Cell);
  private readonly filters = contentChildren(ColumnFilter);
  protected readonly waiting = Array.from({ length: 6 }, (_, row) => row);

  protected readonly cellByKey = computed(
    () => new Map(this.cells().map((cell) => [cell.samCell(), cell.template])),
  );
  protected readonly filterByKey = computed(
    () => new Map(this.filters().map((filter) => [filter.samColumnFilter(), filter.template])),
  );
  protected readonly state = computed(() => {
    const { rows, loading, problem } = this.listing();
    if (rows.length > 0) return 'rows';
    if (problem) return 'problem';
    return loading ? 'loading' : 'empty';
  });
  protected readonly shown = computed(() => this.format.number(this.listing().rows.length));
  protected readonly total = computed(() => {
    const { total } = this.listing();
    return total === undefined ? null : this.format.number(total);
  });

  protected ariaSort({ key, sortable }: Column<T>): 'ascending' | 'descending' | 'none' | null {
    if (!sortable) return null;
    const sort = this.sort();
    if (sort?.key !== key) return 'none';
    return sort.direction === 'asc' ? 'ascending' : 'descending';
  }

  protected sortIcon({ key }: Column<T>): 'sort' | 'arrow-up' | 'arrow-down' {
    const sort = this.sort();
    if (sort?.key !== key) return 'sort';
    return sort.direction === 'asc' ? 'arrow-up' : 'arrow-down';
  }

  protected sortBy({ key }: Column<T>): void {
    this.sortChange.emit(nextSort(this.sort(), key));
  }
}
