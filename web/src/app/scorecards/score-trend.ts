import { Component, computed, inject, input } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Chart } from '../shared/chart/chart.js';
import { ScoreText } from '../shared/score/score-text.js';
import { trendOptions, trendTable, type TrendLine, type TrendWords } from './trend-chart.js';

/** Scores month by month, one line each. */
@Component({
  selector: 'sam-score-trend',
  imports: [Chart],
  template: `
    <sam-chart
      [heading]="heading()"
      [summary]="summary()"
      [options]="options()"
      [table]="table()"
      [height]="height()"
    />
  `,
})
export class ScoreTrend {
  readonly heading = input.required<string>();
  readonly lines = input.required<readonly TrendLine[]>();
  readonly height = input('17rem');
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ScoreText);

  private readonly words = computed<TrendWords>(() => ({
    month: (period) => this.texts.month(period),
    shortMonth: (period) => this.format.calendarDate(period, 'short-month'),
    points: (points) => this.texts.points(points),
    minimum: this.language.text('scorecards.minimumLine'),
    monthHeader: this.language.text('scorecards.month'),
  }));
  protected readonly table = computed(() => trendTable(this.lines(), this.words()));
  protected readonly options = computed(() => trendOptions(this.lines(), this.words(), narrow()));

  /** First and last, as one would say it; the rest is in the table. */
  protected readonly summary = computed(() =>
    this.lines()
      .flatMap(({ name, trend }) => {
        const scored = trend.filter(({ points }) => points !== null);
        const [first, last] = [scored[0], scored.at(-1)];
        if (!first || !last || first === last) return [];
        const [from, to] = [this.texts.points(first.points), this.texts.points(last.points)];
        return [this.language.text('scorecards.trendLine', { name, from, to })];
      })
      .join(', '),
  );
}

const narrow = (): boolean => globalThis.matchMedia?.('(max-width: 40rem)').matches ?? false;
