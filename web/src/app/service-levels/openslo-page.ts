import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { ProblemText } from '../core/http/problem-text.js';
import { Upload } from '../core/http/upload.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { DropZone } from '../shared/drop-zone/drop-zone.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { FileDownload } from '../shared/file/file-download.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import type { OpenSloDocument, OpenSloImport } from './service-level.js';

const kinds = ['SLO', 'SLI', 'Service', 'DataSource', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget'];

/** Promises as others write them: taken in document by document, handed out again, and made into service levels. */
@Component({
  selector: 'sam-openslo-page',
  imports: [Cell, ChoiceFilter, DataTable, DropZone, EmptyState, FilterBar, MatButton, PageHeader, Problem, RouterLink, TranslocoDirective],
  templateUrl: './openslo-page.html',
  styleUrl: './openslo-page.scss',
})
export class OpenSloPage {
  private readonly api = inject(ApiClient);
  private readonly upload = inject(Upload);
  private readonly download = inject(FileDownload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);
  protected readonly filters = addressFilters(['kind'], 'name');
  protected readonly list = pagedList<OpenSloDocument>(
    () => '/openslo/documents',
    () => ({ kind: this.filters.of('kind') }),
  );
  protected readonly kinds = kinds.map((value) => ({ value, text: value }));
  protected readonly file = signal<File | null>(null);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly report = signal<OpenSloImport | null>(null);
  protected readonly refused = computed(() =>
    (this.report()?.documents ?? [])
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ position, kind, name, problems }) => ({
        position,
        what: [kind, name].filter(Boolean).join(' '),
        problems: problems.map(({ path, code, params }) => ({ path, text: this.texts.of({ field: path, code, params }) })),
      })),
  );
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.service-levels'), link: '/service-levels' }]);
  protected readonly id = (one: OpenSloDocument) => one.id;
  protected readonly columns = computed<Column<OpenSloDocument>[]>(() => {
    const header = (key: string) => this.language.text(`serviceLevels.openslo.columns.${key}`);
    return [
      { key: 'name', header: header('name') },
      { key: 'kind', header: header('kind'), text: ({ kind }) => kind },
      { key: 'source', header: header('source'), minor: true, text: ({ source }) => source },
      { key: 'updatedAt', header: header('updatedAt'), minor: true, text: ({ updatedAt }) => this.format.date(updatedAt, 'day') },
      { key: 'use', header: header('use') },
    ];
  });

  protected choose(file: File): void {
    this.file.set(file);
    this.report.set(null);
    this.problem.set(null);
  }

  protected async send(): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      const form = new FormData();
      form.set('file', file);
      this.report.set(await this.upload.post<OpenSloImport>('/openslo/imports', form));
      this.list.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }

  protected async export(): Promise<void> {
    const kind = this.filters.of('kind');
    await this.download.save(`/openslo/documents/export${kind ? `?kind=${kind}` : ''}`, 'openslo.yaml');
  }

  protected async remove({ id }: OpenSloDocument): Promise<void> {
    await this.api.delete(`/openslo/documents/${id}`);
    this.list.reload();
  }
}
