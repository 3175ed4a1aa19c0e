import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { DataChips } from '../shared/data-notice/data-chips.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { Figure } from '../shared/figure/figure.js';
import { HeatSquare } from '../shared/heat-map/heat-square.js';
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { ScoreText } from '../shared/score/score-text.js';
import { ShareButton } from '../shared/share/share-button.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { DowntimeTable, type DowntimeRow } from './downtime-table.js';
import { ForecastCard } from './forecast/forecast-card.js';
import { PeerLink } from '../shared/peers/peer-link.js';
import { inOrder, levelTrend } from './level-trend.js';
import { PeriodChooser } from './period-chooser.js';
import { ReportingCard } from './reporting/reporting-card.js';
import { ScoreTrend } from './score-trend.js';
import { FigureStatements } from './statements/figure-statements.js';
import type { SaidOf } from './statements/statement.js';
import { DimensionList } from './subjects/dimension-list.js';
import { KpiTable } from './subjects/kpi-table.js';
import { StatementsSection } from './statements/statements-section.js';
import { StatementsStore } from './statements/statements.store.js';
import { SupplierStore } from './supplier.store.js';
import { SinceLast } from './waterfall/since-last.js';

type Schemas = components['schemas'];

/** One supplier in one month: its score and what moved it, and every service level behind it, tower by tower. */
@Component({
  selector: 'sam-scorecard-supplier-page',
  imports: [
    DataChips,
    DataNotice,
    DimensionList,
    DowntimeTable,
    Figure,
    FigureStatements,
    ForecastCard,
    HeatSquare,
    KpiTable,
    MatButton,
    PageHeader,
    PeerLink,
    PeriodChooser,
    Problem,
    ReportingCard,
    RouterLink,
    ScoreTrend,
    ShareButton,
    SinceLast,
    Skeleton,
    StatementsSection,
    TranslocoDirective,
  ],
  providers: [StatementsStore, SupplierStore],
  templateUrl: './supplier-page.html',
  styleUrl: './supplier-page.scss',
})
export class SupplierPage {
  readonly period = input.required<string>();
  readonly supplierId = input.required<string>();
  protected readonly store = inject(SupplierStore);
  private readonly statements = inject(StatementsStore);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);

  protected readonly heading = computed(() => this.store.scorecard.value()?.supplier.name ?? '');
  protected readonly lead = computed(() => this.texts.month(this.period()));
  protected readonly crumbs = computed(() => [
    {
      text: this.language.text('scorecards.heading', { month: this.texts.month(this.period()) }),
      link: ['/scorecards', this.period()],
    },
  ]);
  protected readonly rest = computed(() => ['suppliers', this.supplierId()]);
  protected readonly lines = computed(() => {
    const card = this.store.scorecard.value();
    if (!card) return [];
    const whole = { name: this.language.text('score.whole'), trend: card.supplier.score.trend };
    const towers = card.towers.map(({ name, score }) => ({ name, trend: score.trend }));
    return towers.length > 1 ? [whole, ...towers] : [whole];
  });
  protected readonly comparing = computed(() => {
    const subject = `supplier:${this.supplierId()}`;
    const previous = this.store.scorecard.value()?.previousPeriod ?? this.period();
    return { left: `${previous}:${subject}`, right: `${this.period()}:${subject}` };
  });

  /** As the columns of the heat map, and in each what was measured before what was not. */
  protected readonly towers = computed(() =>
    (this.store.scorecard.value()?.towers ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name, this.language.tag()))
      .map((tower) => ({ ...tower, results: inOrder(tower.results) })),
  );

  /** The whole, and where there are several its towers; a document from before it was told of says nothing. */
  protected readonly downtimes = computed<DowntimeRow[] | null>(() => {
    const card = this.store.scorecard.value();
    if (!card?.supplier.downtime) return null;
    const { name, downtime } = card.supplier;
    const towers = this.towers().map((tower) => ({
      name: this.language.text('scorecards.downtime.tower', { name: tower.name }),
      downtime: tower.downtime,
    }));
    return [{ name, downtime }, ...(towers.length > 1 ? towers : [])];
  });

  protected readonly detail = apiObject<Schemas['ScoreDetailDto']>(() => `/scorecards/${this.period()}/details/supplier/${this.supplierId()}`, {
    topics: ['scorecards'],
  });
  protected readonly named = computed(() => {
    const card = this.store.scorecard.value();
    const towers = (card?.towers ?? []).map(({ towerId, name }) => ({ id: towerId, name }));
    return { suppliers: [], towers, dimensions: card?.supplier.dimensions ?? [] };
  });

  /** What its supplier may speak of. */
  protected readonly figures = computed<SaidOf[]>(() => [
    { serviceLevelId: null, name: this.language.text('scorecards.wholeScore') },
    ...this.towers().flatMap(({ results }) => results.map(({ serviceLevelId, name }) => ({ serviceLevelId, name }))),
  ]);

  constructor() {
    effect(() => {
      const wanted = { period: this.period(), supplierId: this.supplierId() };
      this.store.wanted.set(wanted);
      this.statements.wanted.set(wanted);
    });
  }

  protected trend(result: Schemas['ResultDto']): (number | null)[] {
    return levelTrend(result, this.store.history());
  }

  protected pointsOf(trend: readonly Schemas['ScoreTrendDto'][]): (number | null)[] {
    return trend.map(({ points }) => (points === null ? null : Number(points)));
  }

  protected basis({ met, missed }: Schemas['ResultDto']): string {
    const total = met + missed;
    return total === 0
      ? this.language.text('results.nothingCounted')
      : this.language.plural('results.inTime', total, { met });
  }

  protected incidents({ incidents, missed }: Schemas['ScorecardCountsDto']): string {
    const handled = this.language.plural('score.incidents', incidents);
    return this.language.text('scorecards.incidentsMissed', { incidents: handled, missed });
  }
}
