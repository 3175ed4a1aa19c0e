import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../shared/chart/palette.js';

export interface ResultSeries {
  name: string;
  /** Null where too few answered. */
  means: readonly (number | null)[];
}

/** The mean of each statement as a bar, one colour a group; from 1 to 5, as one answers. */
export function resultsChart(statements: readonly string[], groups: readonly ResultSeries[], written: (value: number) => string): (palette: Palette) => EChartsCoreOption {
  return ({ muted, line, ink, card, series }) => ({
    color: [...series],
    grid: { left: 8, right: 16, top: groups.length > 1 ? 36 : 12, bottom: 8, containLabel: true },
    ...(groups.length > 1 ? { legend: { top: 0, left: 0, textStyle: { color: ink } } } : {}),
    tooltip: {
      trigger: 'axis',
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? written(value) : '–'),
    },
    xAxis: { type: 'value', min: 1, max: 5, interval: 1, axisLabel: { color: muted }, splitLine: { lineStyle: { color: line } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...statements],
      axisLabel: { color: muted, width: 180, overflow: 'truncate' },
      axisLine: { lineStyle: { color: line } },
    },
    series: groups.map(({ name, means }) => ({ name, type: 'bar', barMaxWidth: 16, data: [...means] })),
  });
}
