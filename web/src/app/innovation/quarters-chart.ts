import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../shared/chart/palette.js';
import type { Quarter } from './account.js';

export interface QuarterWords {
  quarter: (quarter: string) => string;
  names: Record<'inTime' | 'late' | 'missing' | 'ahead', string>;
}

/** What was due in each quarter as one bar: in time, late, not there, still ahead. */
export function quartersChart(quarters: readonly Quarter[], { quarter, names }: QuarterWords): (palette: Palette) => EChartsCoreOption {
  return ({ met, belowExpected, belowMinimum, muted, line, ink, card }) => {
    const bar = (key: keyof typeof names, itemStyle: object) => ({
      ...{ type: 'bar', stack: 'due', name: names[key], barMaxWidth: 44, itemStyle },
      // Nothing is no bar, not one without height.
      data: quarters.map((each) => each[key] || null),
    });
    return {
      grid: { left: 8, right: 12, top: 16, bottom: 8, containLabel: true },
      tooltip: { trigger: 'axis', confine: true, backgroundColor: card, borderColor: line, textStyle: { color: ink } },
      xAxis: {
        type: 'category',
        data: quarters.map((each) => quarter(each.quarter)),
        axisLabel: { color: muted },
        axisLine: { lineStyle: { color: line } },
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { color: muted }, splitLine: { lineStyle: { color: line } } },
      series: [
        bar('inTime', { color: met }),
        bar('late', { color: belowExpected }),
        bar('missing', { color: belowMinimum }),
        bar('ahead', { color: card, borderColor: muted, borderWidth: 1, borderType: 'dashed' }),
      ],
    };
  };
}
