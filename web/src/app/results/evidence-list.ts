import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { ClockBar } from '../shared/clock/clock-bar.js';
import { OutcomeChip } from '../shared/clock/outcome-chip.js';
import { CsvDownload } from '../shared/csv/csv-download.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Icon } from '../shared/icons/icon.js';
import { Segments } from '../shared/segments/segments.js';
import { filterOf, outcomeFilters, type OutcomeFilter } from './evidence-filter.js';
import { EvidenceStore, type Evidence } from './evidence.store.js';

/** The incidents a result counts, each with its clock. */
@Component({
  selector: 'sam-evidence-list',
  imports: [
    Cell,
    ClockBar,
    DataTable,
    EmptyState,
    Icon,
    MatButton,
    OutcomeChip,
    RouterLink,
    Segments,
    TranslocoDirective,
  ],
  providers: [EvidenceStore],
  templateUrl: './evidence-list.html',
})
export class EvidenceList {
  readonly result = input.required<components['schemas']['ResultDetailDto']>();
  readonly outcome = input<string>();
  protected readonly store = inject(EvidenceStore);
  private readonly router = inject(Router);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly download = inject(CsvDownload);
  private readonly id = computed(() => this.result().id);

  protected readonly filter = computed(() => filterOf(this.outcome(), this.result().missed));
  protected readonly options = computed(() => {
    const { met, missed, explanation } = this.result();
    const counts = { missed, met, running: Number(explanation.inputs['running'] ?? 0), all: met + missed };
    return outcomeFilters.map((value) => ({
      value,
      text: this.language.text('results.filters.' + value, { count: this.format.number(counts[value]) }),
    }));
  });
  protected readonly columns = computed<Column<Evidence>[]>(() => {
    const header = (key: string) => this.language.text('results.columns.' + key);
    const at = (instant: string | null) => (instant === null ? '–' : this.format.date(instant, 'datetime'));
    return [
      { key: 'incident', header: header('incident') },
      { key: 'outcome', header: header('outcome') },
      { key: 'elapsed', header: header('elapsed') },
      { key: 'started', header: header('started'), minor: true, text: (row) => at(row.startedAt) },
      { key: 'due', header: header('due'), text: (row) => at(row.dueAt) },
      { key: 'stopped', header: header('stopped'), text: (row) => at(row.stoppedAt) },
    ];
  });
  protected readonly trackBy = (row: Evidence): string => row.incidentId;

  constructor() {
    effect(() => {
      const [id, filter] = [this.id(), this.filter()];
      untracked(() => void this.store.show(id, filter));
    });
  }

  protected choose(outcome: OutcomeFilter): Promise<boolean> {
    return this.router.navigate([], {
      queryParams: { outcome },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected async export(): Promise<void> {
    const rows = await this.store.all();
    const { code, period } = this.result();
    const header = [
      'incident',
      'title',
      'priority',
      'outcome',
      'started',
      'due',
      'stopped',
      'elapsedMinutes',
      'targetMinutes',
    ];
    const minutes = (ms: number) => Math.round(ms / 600) / 100;
    this.download.save(
      `${code} ${period} ${this.filter()}`,
      header.map((key) => this.language.text('results.columns.' + key)),
      rows.map((row) => [
        row.externalId,
        row.title,
        row.priority,
        this.language.text('clock.outcomes.' + row.outcome),
        row.startedAt,
        row.dueAt,
        row.stoppedAt,
        this.format.number(minutes(row.elapsedMs)),
        row.targetMs === null ? '' : this.format.number(minutes(row.targetMs)),
      ]),
    );
  }
}
