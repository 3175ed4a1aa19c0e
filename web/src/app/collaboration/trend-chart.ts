import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../shared/chart/palette.js';
import type { CollaborationRow } from './collaboration.js';

interface TrendWords {
  score: string;
  month(period: string): string;
  points(value: number): string;
}

/** A year of scores; a month without one is a gap. */
export function trendChart({ months }: Pick<CollaborationRow, 'months'>, words: TrendWords): (palette: Palette) => EChartsCoreOption {
  return ({ muted, line, ink, card, series }) => ({
    color: [...series],
    grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.points(value) : '–'),
    },
    xAxis: { type: 'category', data: months.map(({ period }) => words.month(period)), axisLabel: { color: muted }, axisLine: { lineStyle: { color: line } } },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { color: muted }, splitLine: { lineStyle: { color: line } } },
    series: [{ name: words.score, type: 'line', symbolSize: 8, data: months.map(({ points }) => (points === null ? null : Number(points))) }],
  });
}
