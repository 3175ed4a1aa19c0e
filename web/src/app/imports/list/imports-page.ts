import { Component, computed, DestroyRef, effect, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { isFinished, type Import } from '../import.js';
import { ImportWords } from '../import-words.js';
import { ImportUpload } from '../import-upload.js';
import { StatusMark } from '../status-mark.js';
import { UploadProgress } from '../upload-progress.js';

const lookAgainMs = 3000;
const statuses = ['queued', 'reading', 'merging', 'measuring', 'done', 'failed'];

@Component({
  selector: 'sam-imports-page',
  imports: [
    ...[Cell, ChoiceFilter, DataTable, DatePipe, EmptyState, FilterBar, MatButton, PageHeader, RouterLink],
    ...[StatusMark, TranslocoDirective, UploadProgress],
  ],
  templateUrl: './imports-page.html',
})
export class ImportsPage {
  protected readonly auth = inject(AuthStore);
  protected readonly words = inject(ImportWords);
  protected readonly upload = inject(ImportUpload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['status'] as const, '');
  protected readonly list = pagedList<Import>(
    () => '/imports',
    () => ({ status: this.filters.of('status'), limit: 50 }),
    ['imports'],
  );
  protected readonly id = (row: Import) => row.id;

  protected readonly columns = computed<Column<Import>[]>(() => {
    const text = (key: string) => this.language.text(`imports.columns.${key}`);
    const number = (value: number) => this.format.number(value);
    return [
      { key: 'file', header: text('file') },
      { key: 'status', header: text('status') },
      { key: 'createdAt', header: text('started') },
      { key: 'source', header: text('source'), minor: true, text: ({ source }) => source },
      {
        key: 'incidents',
        header: text('incidents'),
        align: 'end',
        text: ({ incidents }) => number(incidents),
      },
      {
        key: 'unchanged',
        header: text('unchanged'),
        align: 'end',
        minor: true,
        text: ({ unchanged }) => number(unchanged),
      },
      {
        key: 'quarantined',
        header: text('quarantined'),
        align: 'end',
        text: ({ quarantined }) => number(quarantined),
      },
    ];
  });
  protected readonly statuses = computed(() =>
    statuses.map((value) => ({ value, text: this.language.text(`imports.status.${value}`) })),
  );

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const { rows, loading } = this.list.listing();
      clearTimeout(timer);
      if (!loading && rows.some((row) => !isFinished(row)))
        timer = setTimeout(() => this.list.reload(), lookAgainMs);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
