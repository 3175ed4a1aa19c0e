import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { CsvDownload } from '../../shared/csv/csv-download.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { Icon } from '../../shared/icons/icon.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { HandOffScope } from './hand-off-scope.js';
import { scopeNames, type HandOff } from './hand-off.js';

const kinds = ['unworked', 'bounce'] as const;

/** The hand-offs behind a figure or a cell, each with its incident. */
@Component({
  selector: 'sam-hand-off-incidents-page',
  imports: [Cell, ChoiceFilter, DataTable, EmptyState, FilterBar, Icon, MatButton, PageHeader, RouterLink, TranslocoDirective],
  providers: [HandOffScope],
  templateUrl: './hand-off-incidents-page.html',
})
export class HandOffIncidentsPage {
  protected readonly scope = inject(HandOffScope);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly download = inject(CsvDownload);
  protected readonly list = pagedList<HandOff>(
    () => '/ledgers/hand-offs/incidents',
    () => this.scope.query([...scopeNames, 'fromSupplierId', 'toSupplierId', 'only']),
  );
  protected readonly id = ({ incidentId, sequence }: HandOff) => `${incidentId} ${sequence}`;
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.incidents'), link: '/incidents' },
    { text: this.language.text('handOffs.title'), link: `/ledgers/hand-offs` },
  ]);
  protected readonly kinds = computed(() => kinds.map((value) => ({ value, text: this.language.text(`handOffs.only.${value}`) })));
  protected readonly lead = computed(() => {
    const { from = '', to = from } = this.scope.query(['from', 'to']);
    const months = from === '' ? '' : this.scope.range({ from, to });
    const [first] = this.list.listing().rows;
    const { fromSupplierId, toSupplierId } = this.scope.query(['fromSupplierId', 'toSupplierId']);
    const pair = first && fromSupplierId && toSupplierId ? `${first.fromSupplierName} → ${first.toSupplierName}` : '';
    return [pair, months].filter(Boolean).join(' · ');
  });
  protected readonly columns = computed<Column<HandOff>[]>(() => {
    const header = (key: string) => this.language.text(`handOffs.columns.${key}`);
    return [
      { key: 'incident', header: this.language.text('incidents.columns.incident') },
      { key: 'priority', header: this.language.text('incidents.columns.priority'), text: ({ priority }) => this.scope.priority(priority) },
      { key: 'at', header: header('at'), text: ({ at }) => this.format.date(at, 'datetime') },
      { key: 'pair', header: header('pair'), text: (row) => `${row.fromSupplierName} → ${row.toSupplierName}` },
      { key: 'held', header: header('held'), align: 'end', text: ({ heldMs }) => this.format.duration(heldMs, { days: true }) },
      { key: 'service', header: header('service'), align: 'end', minor: true, text: ({ heldServiceMs }) => this.service(heldServiceMs) },
      { key: 'marks', header: header('marks'), text: (row) => this.marks(row) },
    ];
  });

  protected async export(): Promise<void> {
    const rows = await this.list.all();
    const columns = this.columns().slice(1);
    const header = [this.language.text('incidents.columns.incident'), this.language.text('incidents.columns.title')];
    this.download.save(
      `${this.language.text('handOffs.listTitle')} ${this.lead()}`,
      [...header, ...columns.map((column) => column.header)],
      rows.map((row) => [row.externalId, row.title, ...columns.map(({ text }) => text?.(row) ?? '')]),
    );
  }

  private service(ms: number | null): string {
    return ms === null ? '–' : this.format.duration(ms);
  }

  private marks({ unworked, bounce }: HandOff): string {
    const marks = [...(unworked ? ['unworked'] : []), ...(bounce ? ['bounce'] : [])];
    return marks.map((mark) => this.language.text(`handOffs.marks.${mark}`)).join(', ');
  }
}
