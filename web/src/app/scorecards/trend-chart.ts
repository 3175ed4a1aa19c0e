import type { EChartsCoreOption } from 'echarts/core';
import type { components } from '@samsyn/api-client';
import type { ChartTable } from '../shared/chart/chart.js';
import type { Palette } from '../shared/chart/palette.js';

type Point = components['schemas']['ScoreTrendDto'];

export interface TrendLine {
  name: string;
  trend: readonly Point[];
}

export interface TrendWords {
  month: (period: string) => string;
  shortMonth: (period: string) => string;
  points: (points: string) => string;
  minimum: string;
  /** Names the band between minimum and target. */
  band: string;
  monthHeader: string;
}

export function monthsOf(lines: readonly TrendLine[]): string[] {
  return [...new Set(lines.flatMap(({ trend }) => trend.map(({ period }) => period)))].toSorted();
}

const pointsIn = ({ trend }: TrendLine, month: string): string | null =>
  trend.find(({ period }) => period === month)?.points ?? null;

export function trendTable(lines: readonly TrendLine[], words: TrendWords): ChartTable {
  return {
    header: [words.monthHeader, ...lines.map(({ name }) => name)],
    rows: monthsOf(lines).map((month) => [
      words.month(month),
      ...lines.map((line) => {
        const points = pointsIn(line, month);
        return points === null ? null : words.points(points);
      }),
    ]),
  };
}

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];

/** Points by month, each line named at its end; `narrow` leaves the names little room. */
export function trendOptions(lines: readonly TrendLine[], words: TrendWords, narrow: boolean) {
  const months = monthsOf(lines);
  const nameWidth = narrow ? 84 : 150;
  return (palette: Palette): EChartsCoreOption => ({
    grid: { left: 34, right: nameWidth + 14, top: 14, bottom: 26 },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: palette.card,
      textStyle: { color: palette.ink },
    },
    xAxis: {
      type: 'category',
      data: months.map(words.shortMonth),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.muted },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 50,
      axisLabel: { color: palette.muted },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: lines.map((line, index) => ({
      type: 'line',
      name: line.name,
      data: months.map((month) => {
        const points = pointsIn(line, month);
        return points === null ? null : Math.floor(Number(points) * 10) / 10;
      }),
      symbol: symbols[index % symbols.length],
      symbolSize: 7,
      lineStyle: { width: 2.5 },
      endLabel: {
        show: true,
        formatter: '{a}',
        color: palette.ink,
        width: nameWidth,
        overflow: 'truncate',
        fontSize: narrow ? 11 : 13,
      },
      labelLayout: { moveOverlap: 'shiftY' },
      emphasis: { focus: 'series' },
      ...(index === 0 ? { markLine: minimumLine(words.minimum, palette), markArea: targetBand(words.band, palette) } : {}),
    })),
  });
}

/** From the agreed minimum up to the target: a score that lies in it misses something, but nothing altogether. */
const targetBand = (name: string, palette: Palette) => ({
  silent: true,
  itemStyle: { color: palette.met, opacity: 0.08 },
  label: { show: true, formatter: name, position: 'insideTopLeft', color: palette.muted, fontSize: 11 },
  data: [[{ yAxis: 50 }, { yAxis: 100 }]],
});

const minimumLine = (name: string, palette: Palette) => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: palette.belowMinimum, type: 'dashed', width: 1 },
  label: {
    formatter: name,
    position: 'insideStartTop',
    color: palette.muted,
    backgroundColor: palette.card,
    padding: [1, 3],
    fontSize: 11,
  },
  data: [{ yAxis: 50 }],
});
