import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { DataChips } from '../../shared/data-notice/data-chips.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { Figure } from '../../shared/figure/figure.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { ShareButton } from '../../shared/share/share-button.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import { DowntimeTable, type DowntimeRow } from '../downtime-table.js';
import { PeriodChooser } from '../period-chooser.js';
import { ScoreTrend } from '../score-trend.js';
import type { TrendLine } from '../trend-chart.js';
import { SinceLast } from '../waterfall/since-last.js';
import { DimensionList } from './dimension-list.js';
import { KpiTable } from './kpi-table.js';
import { SubjectStore, type WantedSubject } from './subject.store.js';
import { TowerSuppliers } from './tower-suppliers.js';

const paths = { tower: 'towers', contract: 'contracts', organisation: 'organisation', supplier: 'suppliers' } as const;

/** A tower, a contract or the organisation in one month: its score, what moved it, and every KPI it is made of. */
@Component({
  selector: 'sam-subject-page',
  imports: [
    DataChips,
    DataNotice,
    DimensionList,
    DowntimeTable,
    Figure,
    KpiTable,
    MatButton,
    PageHeader,
    PeriodChooser,
    Problem,
    RouterLink,
    ScoreTrend,
    ShareButton,
    SinceLast,
    Skeleton,
    TowerSuppliers,
    TranslocoDirective,
  ],
  providers: [SubjectStore],
  templateUrl: './subject-page.html',
})
export class SubjectPage {
  readonly period = input.required<string>();
  /** Both by the route. */
  readonly kind = input.required<WantedSubject['kind']>();
  readonly subjectId = input.required<string>();
  protected readonly store = inject(SubjectStore);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);

  private readonly contract = computed(() => this.store.scorecard.value()?.contracts.find(({ id }) => id === this.subjectId()));
  private readonly tower = computed(() => this.store.scorecard.value()?.towers.find(({ id }) => id === this.subjectId()));
  protected readonly score = computed(() => {
    const of = { tower: this.tower()?.score, contract: this.contract()?.score, organisation: this.store.scorecard.value()?.organisation, supplier: null };
    return of[this.kind()] ?? null;
  });
  protected readonly heading = computed(() => {
    const named = this.kind() === 'contract' ? this.contract()?.name : this.tower()?.name;
    return this.kind() === 'organisation' ? this.language.text('score.wholeOrganisation') : (named ?? this.language.text(`scorecards.subjects.${this.kind()}`));
  });
  protected readonly lead = computed(() => {
    const contract = this.contract();
    const supplier = this.store.scorecard.value()?.suppliers.find(({ id }) => id === contract?.supplierId);
    return [supplier?.name, contract?.number, this.texts.month(this.period())].filter(Boolean).join(' · ');
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('scorecards.heading', { month: this.texts.month(this.period()) }), link: ['/scorecards', this.period()] },
  ]);
  protected readonly rest = computed(() => (this.kind() === 'organisation' ? [paths.organisation] : [paths[this.kind()], this.subjectId()]));
  protected readonly comparing = computed(() => {
    const subject = `${this.kind()}:${this.subjectId()}`;
    const previous = this.store.scorecard.value()?.previousPeriod ?? this.period();
    return { left: `${previous}:${subject}`, right: `${this.period()}:${subject}` };
  });

  /** The whole, and what it is a mean of. */
  protected readonly lines = computed<TrendLine[]>(() => {
    const card = this.store.scorecard.value();
    const score = this.score();
    if (!card || !score) return [];
    const whole = { name: this.language.text('score.whole'), trend: score.trend };
    const cells = card.cells.filter(({ towerId }) => towerId === this.subjectId());
    const parts =
      this.kind() === 'organisation'
        ? card.towers.map(({ name, score: of }) => ({ name, trend: of?.trend ?? [] }))
        : cells.map(({ supplierId, score: of }) => ({ name: card.suppliers.find(({ id }) => id === supplierId)?.name ?? '', trend: of.trend }));
    return parts.length > 1 ? [whole, ...parts] : [whole];
  });
  protected readonly trend = computed(() => (this.score()?.trend ?? []).map(({ points }) => (points === null ? null : Number(points))));
  protected readonly downtimes = computed<DowntimeRow[] | null>(() => {
    const tower = this.tower();
    return tower?.downtime ? [{ name: tower.name, downtime: tower.downtime }] : null;
  });

  constructor() {
    effect(() => this.store.wanted.set({ period: this.period(), kind: this.kind(), id: this.subjectId() }));
  }
}
