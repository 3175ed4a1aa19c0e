import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Upload } from '../core/http/upload.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { DropZone } from '../shared/drop-zone/drop-zone.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import type { OcdsAward, OcdsImport } from './contract.js';
import { QuarantinedReleases } from './quarantined-releases.js';

/** Published awards: taken in from Open Contracting files, the faulty put aside, and made into contracts. */
@Component({
  selector: 'sam-ocds-page',
  imports: [
    Cell,
    ChoiceFilter,
    DataTable,
    DropZone,
    EmptyState,
    FilterBar,
    MatButton,
    PageHeader,
    Problem,
    QuarantinedReleases,
    RouterLink,
    SearchBox,
    TranslocoDirective,
  ],
  templateUrl: './ocds-page.html',
  styleUrl: './ocds-page.scss',
})
export class OcdsPage {
  private readonly upload = inject(Upload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['q', 'open'], '-releasedAt');
  protected readonly list = pagedList<OcdsAward>(
    () => '/ocds/awards',
    () => ({ q: this.filters.of('q'), open: this.filters.of('open') }),
  );
  protected readonly open = computed(() => [{ value: 'true', text: this.language.text('contracts.ocds.onlyOpen') }]);
  protected readonly file = signal<File | null>(null);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly report = signal<OcdsImport | null>(null);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.contracts'), link: '/contracts' }]);
  protected readonly id = ({ id }: { id: string }) => id;
  protected readonly columns = computed<Column<OcdsAward>[]>(() => {
    const header = (key: string) => this.language.text(`contracts.ocds.columns.${key}`);
    const day = (date: string | null) => (date ? this.format.calendarDate(date) : '–');
    return [
      { key: 'title', header: header('title') },
      { key: 'supplier', header: header('supplier'), text: (one) => one.supplierName ?? '–' },
      { key: 'term', header: header('term'), minor: true, text: (one) => `${day(one.startsOn)} – ${day(one.endsOn)}` },
      { key: 'value', header: header('value'), align: 'end', text: (one) => this.value(one) },
      { key: 'contract', header: header('contract') },
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
      this.report.set(await this.upload.post<OcdsImport>('/ocds/imports', form));
      this.list.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }

  private value({ valueMinor, currency }: OcdsAward): string {
    return valueMinor !== null && currency !== null ? this.format.money(valueMinor, currency) : '–';
  }
}
