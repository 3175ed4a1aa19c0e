import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChildren, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { CsvDownload } from '../csv/csv-download.js';
import { Icon } from '../icons/icon.js';
import { Problem } from '../problem/problem.js';
import { nextSort, type Column, type Listing, type Sort } from './column.js';
import { csvCells } from './csv-cells.js';
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
  /** A page that saves more than is shown does so itself. */
  readonly saved = input(true);
  readonly showMore = output();
  readonly retry = output();

  private readonly format = inject(Format);
  private readonly csv = inject(CsvDownload);
  protected readonly saving = signal(false);
  protected readonly savingProblem = signal<ApiProblem | null>(null);
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

  /** Every row of what the list shows now, as a spreadsheet reads it. */
  protected async save(): Promise<void> {
    this.saving.set(true);
    this.savingProblem.set(null);
    try {
      const { rows, all } = this.listing();
      const columns = this.columns().filter(({ key }) => key !== 'actions');
      const cells = await csvCells(all ? await all() : rows, columns, this.cellByKey());
      this.csv.save(this.caption(), columns.map(({ header }) => header), cells);
    } catch (error) {
      this.savingProblem.set(asProblem(error));
    } finally {
      this.saving.set(false);
    }
  }

  protected sortBy({ key }: Column<T>): void {
    this.sortChange.emit(nextSort(this.sort(), key));
  }
}
