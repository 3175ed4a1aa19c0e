import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { ClockBar } from '../shared/clock/clock-bar.js';
import { OutcomeChip } from '../shared/clock/outcome-chip.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { FileDownload } from '../shared/file/file-download.js';
import { Icon } from '../shared/icons/icon.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { Problem } from '../shared/problem/problem.js';
import { Segments } from '../shared/segments/segments.js';
import { AgreementWords } from './agreement-words.js';
import { isTimed, topics, type Agreement, type HandOver, type OperatingFigure } from './agreement.js';

export const handOverFilters = ['missed', 'met', 'running', 'all'] as const;
export type HandOverFilter = (typeof handOverFilters)[number];

/** The hand-overs behind a month's figure, each with its clock and its incident; the choice of month is projected. */
@Component({
  selector: 'sam-hand-over-list',
  imports: [
    ...[Cell, ClockBar, DataTable, EmptyState, Icon, MatButton, OutcomeChip, Problem, RouterLink, Segments],
    TranslocoDirective,
  ],
  templateUrl: './hand-over-list.html',
  styles: `
    .narrowing {
      gap: var(--space-3) var(--space-5);
    }
  `,
})
export class HandOverList {
  readonly agreement = input.required<Agreement>();
  readonly figure = input.required<OperatingFigure>();
  readonly filter = input.required<HandOverFilter>();
  readonly choose = output<HandOverFilter>();
  private readonly download = inject(FileDownload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(AgreementWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly path = computed(() => `/operating-level-agreements/${this.agreement().id}/hand-overs`);
  protected readonly list = pagedList<HandOver>(
    () => this.path(),
    () => ({ period: this.figure().period, outcome: this.filter() === 'all' ? '' : this.filter() }),
    topics,
  );
  protected readonly id = ({ incidentId, sequence }: HandOver) => `${incidentId} ${sequence}`;
  protected readonly options = computed(() => {
    const { met, missed, running } = this.figure();
    const counts = { missed, met, running, all: met + missed + running };
    return handOverFilters.map((value) => ({
      value,
      text: this.language.text(`${this.words.filters(this.agreement())}.${value}`, { count: this.format.number(counts[value]) }),
    }));
  });
  protected readonly empty = computed(() =>
    this.language.text(`operatingLevels.${isTimed(this.agreement()) ? 'empty' : 'emptyUnworked'}.${this.filter()}`),
  );
  protected readonly columns = computed<Column<HandOver>[]>(() => {
    const header = (key: string) => this.language.text(`operatingLevels.evidenceColumns.${key}`);
    const at = (instant: string | null) => (instant === null ? '–' : this.format.date(instant, 'datetime'));
    const timed = isTimed(this.agreement());
    return [
      { key: 'incident', header: header('incident') },
      ...(timed ? [{ key: 'outcome', header: header('outcome') }] : []),
      { key: 'ending', header: header('ending'), text: ({ ending }) => this.language.text(`operatingLevels.endings.${ending}`) },
      { key: 'elapsed', header: header('elapsed') },
      { key: 'handedOver', header: header('handedOver'), text: ({ handedOverAt }) => at(handedOverAt) },
      ...(timed ? [{ key: 'due', header: header('due'), minor: true, text: ({ dueAt }: HandOver) => at(dueAt) }] : []),
      { key: 'stopped', header: header('stopped'), text: ({ stoppedAt }) => at(stoppedAt) },
    ];
  });

  /** All of the month, however many are shown. */
  protected async save(): Promise<void> {
    const { period } = this.figure();
    this.problem.set(null);
    try {
      await this.download.save(`${this.path()}.csv?period=${period}`, `${this.agreement().number} ${period}.csv`);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
