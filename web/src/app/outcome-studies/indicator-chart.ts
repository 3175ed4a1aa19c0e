import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../shared/chart/palette.js';
import type { Annotation, Indicator } from './outcome-study.js';

export interface IndicatorWords {
  name: string;
  baseline: string;
  changed: string;
  day(date: string): string;
  value(value: number): string;
}

/** The measurements on a time line, with how it was before as a line across, the change and what was noted as lines upright. */
export function indicatorChart(
  { measurements, baselineValue, baselineOn }: Indicator,
  { changedOn, annotations }: { changedOn: string; annotations: readonly Annotation[] },
  words: IndicatorWords,
): (palette: Palette) => EChartsCoreOption {
  const points = [...(baselineOn === null ? [] : [[baselineOn, Number(baselineValue)]]), ...measurements.map(({ measuredOn, value }) => [measuredOn, Number(value)])];
  const upright = [{ on: changedOn, text: words.changed }, ...annotations.map(({ notedOn: on, text }) => ({ on, text }))];
  const days = [...points.map(([day]) => String(day)), ...upright.map(({ on }) => on)].sort();
  return ({ ink, muted, line, card, series }) => ({
    grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.value(value) : '–'),
    },
    xAxis: {
      type: 'time',
      min: days[0],
      max: days.at(-1),
      axisLabel: { color: muted, formatter: (at: number) => words.day(new Date(at).toISOString().slice(0, 10)), hideOverlap: true },
      axisLine: { lineStyle: { color: line } },
    },
    yAxis: { type: 'value', axisLabel: { color: muted, formatter: words.value }, splitLine: { lineStyle: { color: line } } },
    series: [
      {
        name: words.name,
        type: 'line',
        data: points,
        symbolSize: 9,
        lineStyle: { width: 2.5, color: series[0] },
        itemStyle: { color: series[0] },
        markLine: {
          silent: true,
          symbol: 'none',
          data: [
            ...(baselineValue === null
              ? []
              : [{ yAxis: Number(baselineValue), lineStyle: { type: 'dashed', color: ink }, label: { formatter: words.baseline, position: 'insideEndTop', color: muted } }]),
            ...upright.map(({ on, text }, index) => ({
              xAxis: on,
              lineStyle: { type: 'dotted', color: muted },
              // Of notes close to each other the words stand above and below each other.
              label: { formatter: text.length > 24 ? `${text.slice(0, 23)}…` : text, position: 'end', color: muted, distance: index % 2 === 0 ? 4 : 18 },
            })),
          ],
        },
      },
    ],
  });
}
