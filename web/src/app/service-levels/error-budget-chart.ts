import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../shared/chart/palette.js';
import type { ErrorBudget } from './service-level.js';

export interface BurnDownWords {
  remaining: string;
  even: string;
  day(date: string): string;
  amount(value: number): string;
}

const [minute, hour] = [60_000, 3_600_000];

/** Ticks at whole minutes or hours rather than at whole millions of milliseconds. */
function scaleOf({ unit, allowed, remaining }: ErrorBudget): number {
  if (unit === 'count') return 1;
  return Math.max(Number(allowed), -Number(remaining)) > 3 * hour ? hour : minute;
}

/** What remained at the end of each day, beside what would have remained had it burnt evenly. */
export function burnDown(budget: ErrorBudget, days: readonly string[], words: BurnDownWords): (palette: Palette) => EChartsCoreOption {
  const { days: begun } = budget;
  const scale = scaleOf(budget);
  const scaled = (value: string) => Number(value) / scale;
  const amount = (value: number) => words.amount(value * scale);
  const allowed = scaled(budget.allowed);
  const step = allowed / Math.max(1, days.length);
  return ({ belowMinimum, muted, line, series, ink, card }) => ({
    grid: { left: 8, right: 12, top: 16, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? amount(value) : '–'),
    },
    xAxis: { type: 'category', data: days.map(words.day), axisLabel: { color: muted }, axisLine: { lineStyle: { color: line }, onZero: false } },
    yAxis: {
      type: 'value',
      axisLabel: { color: muted, formatter: amount },
      splitLine: { lineStyle: { color: line } },
    },
    series: [
      {
        name: words.remaining,
        type: 'line',
        step: 'end',
        symbol: 'none',
        lineStyle: { width: 2.5, color: series[0] },
        itemStyle: { color: series[0] },
        data: days.map((_, index) => (begun[index] ? scaled(begun[index].remaining) : null)),
        markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: belowMinimum }, data: [{ yAxis: 0 }] },
      },
      {
        name: words.even,
        type: 'line',
        symbol: 'none',
        lineStyle: { type: 'dashed', width: 1.5, color: muted },
        itemStyle: { color: muted },
        data: days.map((_, index) => (begun[index] ? scaled(begun[index].even) : allowed - step * (index + 1))),
      },
    ],
  });
}
