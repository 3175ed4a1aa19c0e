import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTable } from '../../shared/chart/chart.js';
import type { Palette } from '../../shared/chart/palette.js';
import type { CurrencyCost } from '../cost.js';

export interface CostWords {
  month: (period: string) => string;
  shortMonth: (period: string) => string;
  money: (minor: string) => string;
  header: readonly [month: string, plan: string, actual: string, waiting: string];
}

export function costTable({ months }: CurrencyCost, words: CostWords): ChartTable {
  return {
    header: words.header,
    rows: months.map(({ period, planMinor, actualMinor, waitingMinor }) => [words.month(period), words.money(planMinor), words.money(actualMinor), words.money(waitingMinor)]),
  };
}

/** A drawn bar may be a hair off; what is written is exact. */
const drawn = (minor: string) => Number(minor) / 100;

/** Bars of what was invoiced and what waits, beside a line of what was agreed. */
export function costOptions({ months }: CurrencyCost, words: CostWords) {
  const [, plan, actual, waiting] = words.header;
  return (palette: Palette): EChartsCoreOption => ({
    grid: { left: 8, right: 12, top: 34, bottom: 26, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: palette.card,
      textStyle: { color: palette.ink },
      valueFormatter: (value: unknown) => words.money(String(Math.round(Number(value) * 100))),
    },
    xAxis: {
      type: 'category',
      data: months.map(({ period }) => words.shortMonth(period)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.muted },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: palette.muted, formatter: (value: number) => words.money(String(Math.round(value * 100))).replace(/[.,]00(?=\D*$)/, '') },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      { type: 'bar', name: actual, stack: 'invoiced', itemStyle: { color: palette.series[0] }, data: months.map(({ actualMinor }) => drawn(actualMinor)) },
      {
        ...{ type: 'bar', name: waiting, stack: 'invoiced', data: months.map(({ waitingMinor }) => drawn(waitingMinor)) },
        itemStyle: { color: palette.series[0], opacity: 0.35, borderColor: palette.series[0], borderType: 'dashed' },
      },
      {
        ...{ type: 'line', name: plan, step: 'middle', symbol: 'none', data: months.map(({ planMinor }) => drawn(planMinor)) },
        lineStyle: { color: palette.ink, width: 2, type: 'dashed' },
        itemStyle: { color: palette.ink },
      },
    ],
  });
}
