import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { CsvDownload } from '../../shared/csv/csv-download.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { Icon } from '../../shared/icons/icon.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { SearchBox } from '../../shared/listing/search-box.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { knownStates, priorities, type Incident } from '../incident.js';
import { IncidentWords } from '../incident-words.js';
import { PriorityMark } from '../priority-mark.js';
import { DateFilter } from './date-filter.js';
import { IncidentsStore } from './incidents.store.js';

@Component({
  selector: 'sam-incidents-page',
  imports: [
    ...[Cell, ChoiceFilter, DataTable, DateFilter, DatePipe, EmptyState, FilterBar, Icon, MatButton],
    ...[PageHeader, PriorityMark, RouterLink, SearchBox, TranslocoDirective],
  ],
  providers: [IncidentsStore],
  templateUrl: './incidents-page.html',
  styleUrl: './incidents-page.scss',
})
export class IncidentsPage {
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(IncidentsStore);
  protected readonly words = inject(IncidentWords);
  protected readonly language = inject(Language);
  private readonly download = inject(CsvDownload);
  private readonly document = inject(DOCUMENT);
  protected readonly copied = signal(false);
  protected readonly id = (row: Incident) => row.id;

  protected readonly columns = computed<Column<Incident>[]>(() => {
    const text = (key: string) => this.language.text(`incidents.columns.${key}`);
    return [
      { key: 'externalId', header: text('incident'), sortable: true },
      { key: 'priority', header: text('priority'), sortable: true },
      { key: 'state', header: text('state'), whole: true, text: ({ state }) => this.words.state(state) },
      { key: 'lead', header: text('lead') },
      { key: 'openedAt', header: text('opened'), sortable: true },
      {
        key: 'length',
        header: text('length'),
        align: 'end',
        minor: true,
        text: (row) => this.words.length(row),
      },
      { key: 'handOffs', header: text('handOffs'), sortable: true, minor: true },
      { key: 'source', header: text('source'), minor: true, text: ({ source }) => this.words.source(source) },
    ];
  });
  protected readonly choices = computed(() => ({
    priorities: priorities.map((value) => ({ value, text: this.words.priority(Number(value)) })),
    states: knownStates.map((value) => ({ value, text: this.words.state(value) })),
    sources: this.store.sources().map((value) => ({ value, text: this.words.source(value) })),
    running: ['true', 'false', 'waiting'].map((value) => ({
      value,
      text: this.language.text(`incidents.filters.running.${value}`),
    })),
  }));
  protected readonly emptyText = computed(() =>
    this.language.text(
      this.auth.role() === 'vendor' ? 'incidents.empty.noneVendor' : 'incidents.empty.noneText',
    ),
  );

  protected async copyAddress(): Promise<void> {
    const window = this.document.defaultView;
    await window?.navigator.clipboard?.writeText(window.location.href);
    this.copied.set(true);
  }

  protected async export(): Promise<void> {
    const rows = await this.store.list.all();
    const text = (key: string) => this.language.text(`incidents.columns.${key}`);
    const header = [
      'incident',
      'title',
      'priority',
      'state',
      'lead',
      'tower',
      'opened',
      'stopped',
      'handOffs',
    ];
    const cells = rows.map((row) => [
      ...[row.externalId, row.title, row.priority, this.words.state(row.state)],
      ...[this.store.supplierName(row.leadSupplierId), this.store.towerName(row.leadTowerId)],
      ...[row.openedAt, row.stoppedAt, row.handOffs, row.bounces],
      ...[this.words.source(row.source), this.words.reported(row.reportedInTime)],
    ]);
    const names = [...header, 'bounces', 'source', 'reported'].map(text);
    this.download.save(this.language.text('places.incidents'), names, cells);
  }
}
