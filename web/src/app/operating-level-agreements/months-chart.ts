import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../shared/chart/palette.js';
import type { OperatingFigure } from './agreement.js';

export interface MonthsWords {
  share: string;
  target: string;
  month(period: string): string;
  percent(value: number): string;
}

/** Each month's figure as a bar in the colour of its verdict, and the target as a line across. */
export function monthsChart(figures: readonly OperatingFigure[], target: number, words: MonthsWords): (palette: Palette) => EChartsCoreOption {
  return ({ met, belowExpected, muted, line, ink, card }) => ({
    grid: { left: 8, right: 12, top: 20, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.percent(value) : '–'),
    },
    xAxis: {
      type: 'category',
      data: figures.map(({ period }) => words.month(period)),
      axisLabel: { color: muted },
      axisLine: { lineStyle: { color: line } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      // Of shares far below a hundred the differences are to be seen.
      max: Math.max(...figures.map(({ value }) => Number(value ?? 0)), target) > 50 ? 100 : null,
      axisLabel: { color: muted, formatter: words.percent },
      splitLine: { lineStyle: { color: line } },
    },
    series: [
      {
        name: words.share,
        type: 'bar',
        barMaxWidth: 36,
        // Nothing in time is a figure too, unlike a month without one.
        barMinHeight: 3,
        data: figures.map(({ value, verdict }) => ({
          value: value === null ? null : Number(value),
          itemStyle: { color: verdict === 'met' ? met : belowExpected },
        })),
        markLine: {
          silent: true,
          symbol: 'none',
          label: { formatter: words.target, position: 'insideEndTop', color: muted },
          lineStyle: { type: 'dashed', color: ink },
          data: [{ yAxis: target }],
        },
      },
    ],
  });
}
