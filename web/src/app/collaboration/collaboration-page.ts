import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { NumberPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { Chart, type ChartTable } from '../shared/chart/chart.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Figure } from '../shared/figure/figure.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ScoreText } from '../shared/score/score-text.js';
import { CollaborationWords } from './collaboration-words.js';
import { base, topics, type Collaboration, type CollaborationRow, type Trace, type TracePart } from './collaboration.js';
import { trendChart } from './trend-chart.js';

const offeredMonths = 24;

/** How suppliers work together: each one's score of a month, and for one of them all that it is made of. */
@Component({
  selector: 'sam-collaboration-page',
  imports: [
    ...[Cell, Chart, ChoiceFilter, DataNotice, DataTable, EmptyState, Figure, MatButton],
    ...[NumberPipe, ObjectState, PageHeader, RouterLink, TranslocoDirective],
  ],
  templateUrl: './collaboration-page.html',
})
export class CollaborationPage {
  /** From the address. */
  readonly supplierId = input<string>();
  readonly period = input<string>();
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly today = inject(Today);
  protected readonly words = inject(CollaborationWords);
  protected readonly scores = inject(ScoreText);
  protected readonly base = base;
  private readonly query = computed(() => (this.period() ? `?period=${this.period()}` : ''));
  protected readonly overview = apiObject<Collaboration>(() => `/collaboration${this.query()}`, { topics });
  protected readonly chosen = computed(() => {
    const items = this.overview.value()?.items ?? [];
    return items.find(({ supplierId }) => supplierId === this.supplierId()) ?? items.find(({ points }) => points !== null) ?? items[0] ?? null;
  });
  protected readonly trace = apiObject<Trace>(
    () => {
      const id = this.chosen()?.supplierId;
      return id ? `/collaboration/suppliers/${id}${this.query()}` : null;
    },
    { topics },
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly months = computed(() => {
    const current = this.today.date().slice(0, 7);
    return Array.from({ length: offeredMonths }, (_, index) => shiftPeriod(current, -index)).map((value) => ({ value, text: this.scores.month(value) }));
  });
  protected readonly listing = computed<Listing<CollaborationRow>>(() => ({ rows: this.overview.value()?.items ?? [], loading: false, problem: null, more: false }));
  protected readonly rowId = ({ supplierId }: CollaborationRow) => supplierId;
  protected readonly columns = computed<Column<CollaborationRow>[]>(() => {
    const header = (key: string) => this.language.text(`collaboration.columns.${key}`);
    return [
      { key: 'name', header: header('supplier') },
      { key: 'points', header: header('score'), align: 'end', text: ({ points }) => this.scores.points(points) },
      { key: 'change', header: header('change'), align: 'end', text: (row) => this.change(row) },
      { key: 'coverage', header: header('coverage'), align: 'end', text: ({ coverage }) => this.format.percent(coverage, 0) },
    ];
  });
  protected readonly partColumns = computed<Column<TracePart>[]>(() => {
    const header = (key: string) => this.language.text(`collaboration.columns.${key}`);
    const points = (of: string | null) => this.scores.points(of);
    return [
      { key: 'part', header: header('part') },
      { key: 'value', header: header('value'), align: 'end', text: (row) => this.words.value(row, row.value) },
      { key: 'before', header: header('before'), align: 'end', minor: true, text: (row) => this.words.value(row, row.before) },
      { key: 'points', header: header('points'), align: 'end', text: (row) => points(row.points) },
      { key: 'weight', header: header('weight'), align: 'end', text: ({ weight }) => this.format.number(weight) },
      { key: 'share', header: header('share'), align: 'end', text: ({ share }) => this.format.percent(share, 1) },
      { key: 'contribution', header: header('contribution'), align: 'end', text: (row) => (row.points === null ? '–' : points(row.contribution)) },
    ];
  });
  protected readonly parts = computed<Listing<TracePart>>(() => ({ rows: this.trace.value()?.parts ?? [], loading: this.trace.value() === null, problem: null, more: false }));
  protected readonly trend = ({ months }: CollaborationRow) => months.map(({ points }) => (points === null ? null : Number(points)));
  protected readonly options = computed(() =>
    trendChart(this.trace.value() ?? { months: [] }, {
      score: this.language.text('collaboration.columns.score'),
      month: (period) => this.format.calendarDate(period, 'short-month'),
      points: (value) => this.scores.points(value),
    }),
  );
  protected readonly table = computed<ChartTable>(() => ({
    header: [this.language.text('collaboration.month'), this.language.text('collaboration.columns.score')],
    rows: (this.trace.value()?.months ?? []).map(({ period, points }) => [this.scores.month(period), this.scores.points(points)]),
  }));

  protected pick(period: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { period: period || null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private change({ months }: CollaborationRow): string {
    const [before, now] = months.slice(-2).map(({ points }) => points);
    return before && now ? this.scores.signed((Number(now) - Number(before)).toFixed(3)) : '–';
  }
}
