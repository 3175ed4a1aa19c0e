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
    band: this.language.text('scorecards.targetBand'),
    monthHeader: this.language.text('scorecards.month'),
  }));
  protected readonly table = computed(() => trendTable(this.lines(), this.words()));
  protected readonly options = computed(() => trendOptions(this.lines(), this.words(), narrow()));

  /** Who came furthest up and who furthest down, as one would say it; the rest is in the table. */
  protected readonly summary = computed(() => {
    const moves = this.lines()
      .flatMap((line) => move(line) ?? [])
      .toSorted((a, b) => b.to - b.from - (a.to - a.from));
    const furthest = [...new Set([moves[0], moves.at(-1)])].filter((each) => each !== undefined);
    const worded = furthest.map(({ name, from, to }) =>
      this.language.text('scorecards.trendLine', {
        name,
        from: this.texts.points(from),
        to: this.texts.points(to),
      }),
    );
    return worded.length > 0 ? `${worded.join(', ')}.` : '';
  });
}

/** From a line's first score to its last. */
function move({ name, trend }: TrendLine): { name: string; from: number; to: number } | null {
  const scored = trend.flatMap(({ points }) => (points === null ? [] : [Number(points)]));
  const [from, to] = [scored[0], scored.at(-1)];
  return from === undefined || to === undefined || scored.length < 2 ? null : { name, from, to };
}

const narrow = (): boolean => globalThis.matchMedia?.('(max-width: 40rem)').matches ?? false;
