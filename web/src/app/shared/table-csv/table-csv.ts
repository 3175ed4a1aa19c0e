import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { CsvDownload } from '../csv/csv-download.js';
import { wordsOf } from '../data-table/csv-cells.js';
import { Icon } from '../icons/icon.js';

/** Saves a table that stands on the page as a whole: `<table #held>…</table><sam-table-csv [of]="held" [name]="…" />`. */
@Component({
  selector: 'sam-table-csv',
  imports: [Icon, MatButton, TranslocoDirective],
  template: `
    <button
      *transloco="let t"
      class="no-print"
      matButton
      type="button"
      [attr.aria-label]="t('tables.saveOf', { name: name() })"
      (click)="save()"
    >
      <sam-icon name="download" /> {{ t('tables.save') }}
    </button>
  `,
})
export class TableCsv {
  readonly of = input.required<HTMLTableElement>();
  readonly name = input.required<string>();
  private readonly csv = inject(CsvDownload);

  protected save(): void {
    const table = this.of();
    const cells = (row: HTMLTableRowElement) => [...row.cells].flatMap((cell) => [wordsOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => '')]);
    const head = table.tHead?.rows ?? [];
    const header = [...head].at(-1);
    const body = [...table.rows].filter((row) => row.parentElement !== table.tHead);
    this.csv.save(this.name(), header ? cells(header) : [], body.map(cells));
  }
}
