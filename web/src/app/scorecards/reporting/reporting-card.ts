import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { OutcomeChip } from '../../shared/clock/outcome-chip.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Figure } from '../../shared/figure/figure.js';
import { apiObject } from '../../shared/object/api-object.js';
import { Problem } from '../../shared/problem/problem.js';

type Schemas = components['schemas'];
type Reliability = Schemas['SupplierReliabilityDetailDto'];
type Part = Schemas['ReliabilityPartDto'];
type Report = Schemas['ReliabilityReportDto'];

const done = { loading: false, problem: null, more: false };

/** R22: how far a supplier's reports can be relied on, part by part with the reports behind; nothing where none was due. */
@Component({
  selector: 'sam-reporting-card',
  imports: [Cell, DataTable, Figure, OutcomeChip, Problem, RouterLink, TranslocoDirective],
  templateUrl: './reporting-card.html',
  styleUrl: './reporting-card.scss',
})
export class ReportingCard {
  readonly period = input.required<string>();
  readonly supplierId = input.required<string>();
  /** What it weighs in the score, where the scorecard has taken it in. */
  readonly kpi = input<Schemas['ReportingKpiDto'] | null>(null);
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly found = apiObject<Reliability>(
    () => (this.auth.can('reports:read') ? `/reporting-reliability/${this.supplierId()}?period=${this.period()}` : null),
    { topics: ['reports', 'scorecards'] },
  );
  /** That none was due is no problem. */
  protected readonly problem = computed(() => {
    const problem = this.found.problem();
    return problem?.status === 404 ? null : problem;
  });
  protected readonly trend = computed(() => (this.found.value()?.trend ?? []).map(({ value }) => (value === null ? null : Number(value))));
  protected readonly parts = computed(() => ({ rows: this.found.value()?.parts ?? [], ...done }));
  protected readonly reports = computed(() => ({ rows: this.found.value()?.reports ?? [], ...done }));
  protected readonly partColumns = computed<Column<Part>[]>(() => {
    const header = (key: string) => this.language.text(`reporting.columns.${key}`);
    const percent = (value: string | null) => (value === null ? this.language.text('figures.none') : this.format.percent(value));
    return [
      { key: 'part', header: header('part') },
      { key: 'count', header: header('count'), align: 'end', text: ({ count, of }) => this.countOf(count, of) },
      { key: 'value', header: header('value'), align: 'end', text: ({ value }) => percent(value) },
      { key: 'share', header: header('share'), align: 'end', minor: true, text: ({ share }) => percent(share) },
    ];
  });
  protected readonly reportColumns = computed<Column<Report>[]>(() => {
    const header = (key: string) => this.language.text(`reporting.columns.${key}`);
    const at = (instant: string | null) => (instant === null ? '–' : this.format.date(instant, 'datetime'));
    return [
      { key: 'report', header: header('report') },
      { key: 'outcome', header: header('outcome') },
      { key: 'due', header: header('due'), text: ({ dueAt }) => at(dueAt) },
      { key: 'submitted', header: header('submitted'), text: ({ submittedAt }) => at(submittedAt) },
      { key: 'reported', header: header('reported'), align: 'end', text: ({ reported, asked }) => this.countOf(reported, asked) },
      { key: 'within', header: header('within'), align: 'end', text: ({ within, outside }) => this.countOf(within, within + outside) },
      { key: 'corrections', header: header('corrections'), align: 'end', text: ({ corrections }) => this.format.number(corrections) },
    ];
  });
  protected readonly partId = ({ part }: Part): string => part;
  protected readonly reportId = ({ id }: Report): string => id;

  protected reportName({ templateNameSv, templateNameEn, period }: Report): string {
    const name = this.language.code() === 'sv' ? templateNameSv : templateNameEn;
    const of = /^\d{4}-\d{2}$/.test(period) ? this.format.calendarDate(period, 'month') : period;
    return `${name}, ${of}`;
  }

  protected percent(value: string): string {
    return this.format.percent(value);
  }

  private countOf(count: number, of: number): string {
    return of === 0 ? '–' : this.language.text('reporting.countOf', { count, of });
  }
}
