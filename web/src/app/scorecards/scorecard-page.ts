import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { NumberPipe } from '../core/i18n/pipes.js';
import { DataChips } from '../shared/data-notice/data-chips.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { HeatMap } from '../shared/heat-map/heat-map.js';
import type { HeatMapView } from '../shared/heat-map/heat-map-rows.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { LevelChanges, type LevelChange } from '../shared/score/level-changes.js';
import { ScoreChange } from '../shared/score/score-change.js';
import { ScoreText } from '../shared/score/score-text.js';
import { Segments } from '../shared/segments/segments.js';
import { ShareButton } from '../shared/share/share-button.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { PeriodMark } from './closes/period-mark.js';
import { ContractScores } from './contract-scores.js';
import { DowntimeTable, type DowntimeRow } from './downtime-table.js';
import { HeatLegend } from './heat-legend.js';
import { PeriodChooser } from './period-chooser.js';
import { Ranking } from './ranking.js';
import { ScorecardStore } from './scorecard.store.js';
import { ScoreTrend } from './score-trend.js';
import { StatementCounts } from './statements/statement-counts.js';
import { SinceLast } from './waterfall/since-last.js';

const largest = 6;

/** A month at a glance: who stands how where, who moved and by what; every square leads to its evidence. */
@Component({
  selector: 'sam-scorecard-page',
  imports: [
    ContractScores,
    DataChips,
    DataNotice,
    DowntimeTable,
    HeatLegend,
    HeatMap,
    LevelChanges,
    MatButton,
    NumberPipe,
    PageHeader,
    PeriodChooser,
    PeriodMark,
    Problem,
    Ranking,
    RouterLink,
    ScoreChange,
    ScoreTrend,
    Segments,
    ShareButton,
    SinceLast,
    Skeleton,
    StatementCounts,
    TranslocoDirective,
  ],
  providers: [ScorecardStore],
  templateUrl: './scorecard-page.html',
  styleUrl: './scorecard-page.scss',
})
export class ScorecardPage {
  readonly period = input.required<string>();
  /** What stands across the heat map, by the address. */
  readonly view = input<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(ScorecardStore);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);

  protected readonly heading = computed(() =>
    this.language.text('scorecards.heading', { month: this.texts.month(this.period()) }),
  );
  protected readonly shownView = computed<HeatMapView>(() => (this.view() === 'dimensions' ? 'dimensions' : 'towers'));
  protected readonly views = computed(() =>
    (['towers', 'dimensions'] as const).map((value) => ({ value, text: this.language.text(`scorecards.views.${value}`) })),
  );
  protected readonly lines = computed(() =>
    (this.store.scorecard.value()?.suppliers ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(({ name, score }) => ({ name, trend: score.trend })),
  );
  /** The largest of all suppliers; the rest stand on each supplier's own page. */
  protected readonly changes = computed<LevelChange[]>(() => {
    const card = this.store.scorecard.value();
    const towers = new Map(card?.towers.map(({ id, name }) => [id, name]));
    return (card?.suppliers ?? [])
      .flatMap(({ name, changes }) =>
        changes.map((change) => ({ change, supplier: name, tower: towers.get(change.towerId) })),
      )
      .toSorted((a, b) => Math.abs(Number(b.change.change)) - Math.abs(Number(a.change.change)))
      .slice(0, largest);
  });

  /** Suppliers, all of them together, and towers; a document from before it was told of says nothing. */
  protected readonly downtimes = computed<DowntimeRow[] | null>(() => {
    const card = this.store.scorecard.value();
    if (!card?.downtime) return null;
    const suppliers = card.suppliers.toSorted((a, b) => b.downtime.minutes - a.downtime.minutes);
    if (card.supplierId) return suppliers;
    const all = { name: this.language.text('scorecards.downtime.all'), downtime: card.downtime };
    const towers = card.towers.flatMap(({ name, downtime }): DowntimeRow[] =>
      downtime ? [{ name: this.language.text('scorecards.downtime.tower', { name }), downtime }] : [],
    );
    return [...suppliers, all, ...towers];
  });

  constructor() {
    effect(() => this.store.period.set(this.period()));
  }

  protected async show(view: HeatMapView): Promise<void> {
    const queryParams = { view: view === 'towers' ? null : view };
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected print(): void {
    globalThis.print();
  }
}
