import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Chart, type ChartTable } from '../shared/chart/chart.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Icon } from '../shared/icons/icon.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { resultsChart } from './results-chart.js';
import { SurveyWords } from './survey-words.js';
import { base, topics, type PartyResult, type Results, type Round, type StatementResult } from './survey.js';

/** What a round came to: each party's grade, and for one of them what each group says of each statement. */
@Component({
  selector: 'sam-results-page',
  imports: [Cell, Chart, DataNotice, DataTable, EmptyState, Icon, Illustrative, ObjectState, PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './results-page.html',
})
export class ResultsPage {
  readonly id = input.required<string>();
  /** From the address: whose result is shown. */
  readonly party = input<string>();
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(SurveyWords);
  private readonly live = { topics, id: () => this.id() };
  protected readonly round = apiObject<Round>(() => `/survey-rounds/${this.id()}`, this.live);
  protected readonly results = apiObject<Results>(() => `/survey-rounds/${this.id()}/results`, this.live);
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('surveys.title'), link: base },
    ...(this.round.value() ? [{ text: this.round.value()?.title ?? '', link: [base, this.id()] }] : []),
  ]);
  protected readonly chosen = computed(() => {
    const parties = this.results.value()?.parties ?? [];
    return parties.find(({ ratedId }) => ratedId === this.party()) ?? parties.find(({ grade }) => grade !== null) ?? parties[0] ?? null;
  });
  protected readonly parties = computed<Listing<PartyResult>>(() => ({ rows: this.results.value()?.parties ?? [], loading: false, problem: null, more: false }));
  protected readonly id_ = ({ ratedId }: PartyResult) => ratedId;
  protected readonly columns = computed<Column<PartyResult>[]>(() => {
    const header = (key: string) => this.language.text(`surveys.results.${key}`);
    return [
      { key: 'name', header: header('party') },
      { key: 'grade', header: header('grade'), align: 'end', text: ({ grade }) => this.words.grade(grade) },
      { key: 'change', header: header('change'), align: 'end', text: ({ grade, before }) => this.words.change(grade, before) || '–' },
      { key: 'coverage', header: header('coverage'), align: 'end', text: ({ coverage }) => this.format.percent(coverage, 0) },
    ];
  });
  private readonly statements = computed(() => this.round.value()?.statements.map((each) => this.words.statement(each)) ?? []);
  protected readonly shown = computed(() => this.chosen()?.groups.filter(({ grade }) => grade !== null) ?? []);
  protected readonly hidden = computed(() => this.chosen()?.groups.filter(({ grade }) => grade === null) ?? []);
  protected readonly options = computed(() =>
    resultsChart(
      this.statements(),
      this.shown().map(({ group, statements }) => ({ name: this.words.group(group), means: statements.map(({ mean }) => (mean === null ? null : Number(mean))) })),
      (value) => this.format.number(value, { digits: 1 }),
    ),
  );
  protected readonly table = computed<ChartTable>(() => ({
    header: [this.language.text('surveys.results.statement'), ...this.shown().map(({ group }) => this.words.group(group))],
    rows: this.statements().map((statement, index) => [statement, ...this.shown().map(({ statements }) => this.written(statements[index]))]),
  }));
  protected readonly least = computed(() => {
    const { leastAnswers = 5, leastRaters = 3 } = this.results.value() ?? {};
    return { least: leastAnswers, raters: leastRaters };
  });

  protected text(code: string): string {
    const statement = this.round.value()?.statements.find((each) => each.code === code);
    return statement ? this.words.statement(statement) : code;
  }

  protected written(statement: StatementResult | undefined): string {
    return statement?.mean ? this.words.mean(statement.mean, statement.end) : this.language.text('surveys.tooFew');
  }

  protected listing(rows: readonly StatementResult[]): Listing<StatementResult> {
    return { rows, loading: false, problem: null, more: false };
  }

  protected readonly statementColumns = computed<Column<StatementResult>[]>(() => {
    const header = (key: string) => this.language.text(`surveys.results.${key}`);
    return [
      { key: 'statement', header: header('statement'), text: ({ statement }) => this.text(statement) },
      { key: 'mean', header: header('mean'), align: 'end', text: (row) => this.written(row) },
      { key: 'change', header: header('change'), align: 'end', text: ({ mean, before }) => this.words.change(mean, before) || '–' },
      { key: 'answers', header: header('answers'), align: 'end', text: ({ answers }) => (answers === null ? '–' : this.format.number(answers)) },
    ];
  });
}
