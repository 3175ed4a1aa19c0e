import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTable } from '../../shared/chart/chart.js';
import type { Palette } from '../../shared/chart/palette.js';
import type { WaterfallRow } from './waterfall-rows.js';

export interface ChartWords {
  points: (row: WaterfallRow) => string;
  /** Why a row moved the score, after its name; empty of a score. */
  reason: (row: WaterfallRow) => string;
  header: readonly string[];
}

const isScore = ({ kind }: WaterfallRow): boolean => kind === 'start' || kind === 'end';

/** The scale begins near what is shown, at a whole ten: else a change of a few points would not be seen. */
export function scaleOf(rows: readonly WaterfallRow[]): { min: number; max: number } {
  const ends = rows.flatMap((row) => (isScore(row) ? [row.to] : [row.from, row.to]));
  const tens = (value: number, round: (tenth: number) => number): number => round(value / 10) * 10;
  return { min: tens(Math.min(...ends) - 2, Math.floor), max: tens(Math.max(...ends) + 2, Math.ceil) };
}

export function waterfallTable(rows: readonly WaterfallRow[], words: ChartWords): ChartTable {
  return {
    header: words.header,
    rows: rows.map((row) => [row.name, row.whose || null, words.reason(row) || null, words.points(row)]),
  };
}

/** Bars from where the score was to where each step took it, one below the other. */
export function waterfallOptions(rows: readonly WaterfallRow[], words: ChartWords, narrow: boolean) {
  const { min, max } = scaleOf(rows);
  const label = (row: WaterfallRow): string => [row.name, row.whose].filter(Boolean).join('\n');
  return (palette: Palette): EChartsCoreOption => {
    const colour = (row: WaterfallRow): string =>
      isScore(row) ? palette.muted : row.to >= row.from ? palette.met : palette.belowMinimum;
    const bar = (_params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
      const index = Number(api.value(0));
      const row = rows[index];
      const from = row && isScore(row) ? min : Number(api.value(1));
      const [left, right] = [api.coord([Math.min(from, Number(api.value(2))), index]), api.coord([Math.max(from, Number(api.value(2))), index])];
      const [x = 0, y = 0] = left;
      const height = 16;
      return {
        type: 'rect',
        shape: { x, y: y - height / 2, width: Math.max(2, (right[0] ?? x) - x), height, r: 2 },
        style: { fill: row ? colour(row) : palette.muted },
      };
    };
    return {
      grid: { left: narrow ? 122 : 250, right: 74, top: 6, bottom: 26 },
      tooltip: { show: false },
      xAxis: {
        type: 'value',
        ...{ min, max },
        axisLabel: { color: palette.muted, hideOverlap: true },
        splitLine: { lineStyle: { color: palette.line } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(label),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: palette.ink, width: narrow ? 112 : 238, overflow: 'truncate', fontSize: narrow ? 11 : 13, lineHeight: 15 },
      },
      series: [
        {
          type: 'custom',
          renderItem: bar,
          encode: { x: [1, 2], y: 0 },
          data: rows.map((row, index) => [index, row.from, row.to]),
        },
        // The figures stand in a column of their own, where no bar can run over them.
        {
          type: 'custom',
          silent: true,
          encode: { y: 0 },
          data: rows.map((_row, index) => [index]),
          renderItem: (_params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
            const row = rows[Number(api.value(0))];
            const [x = 0, y = 0] = api.coord([max, Number(api.value(0))]);
            return {
              type: 'text',
              x: x + 8,
              y,
              style: { text: row ? words.points(row) : '', fill: palette.ink, fontWeight: row && isScore(row) ? 600 : 400, verticalAlign: 'middle', fontSize: 12 },
            };
          },
        },
      ],
    };
  };
}
