import type { MeasuredPoint } from '@samsyn/domain/service-levels/measured-days';
import type { SeriesEntity } from '../series/series.entity.js';
import type { MeasurementRows } from './measurement-rows.js';
import { noResponse, noUp } from './measurement-rows.js';

/** A measurement of a request with the line it came in. */
export interface RequestedPoint extends MeasuredPoint {
  readonly line: number;
}

/** What a request says of one series, in order of time, each instant once. */
export interface RequestedSeries {
  series: SeriesEntity;
  points: RequestedPoint[];
  /** Rows that say what an earlier row of the request said. */
  repeated: number;
}

/** Sorts the rows by series; refuses those of no series we know, of the wrong kind, or against each other. */
export function requestedSeries(
  rows: MeasurementRows,
  seriesOf: (key: string) => SeriesEntity | 'unknown_series' | 'ambiguous_series',
): RequestedSeries[] {
  const found = rows.keys.map(seriesOf);
  const bySeries = new Map<SeriesEntity, RequestedPoint[]>();
  for (let index = 0; index < rows.count; index += 1) {
    const series = found[rows.keyOf[index] ?? 0] ?? 'unknown_series';
    const line = rows.lines[index] ?? 0;
    const up = rows.up[index] ?? noUp;
    if (typeof series === 'string') rows.refuse(line, 'series', series, { series: rows.keys[rows.keyOf[index] ?? 0] ?? '' });
    else if ((series.kind === 'probe') !== (up !== noUp)) rows.refuse(line, series.kind === 'probe' ? 'up' : 'value', 'wrong_kind');
    else {
      const response = rows.response[index] ?? noResponse;
      const point = {
        line,
        at: rows.at[index] ?? 0,
        up: up === noUp ? null : up,
        value: plainDecimal(rows.values[index] ?? null),
        responseMs: response === noResponse ? null : response,
      };
      const points = bySeries.get(series);
      if (points) points.push(point);
      else bySeries.set(series, [point]);
    }
  }
  return [...bySeries].map(([series, points]) => distinct(rows, series, points));
}

function distinct(rows: MeasurementRows, series: SeriesEntity, points: RequestedPoint[]): RequestedSeries {
  const isAscending = points.every(({ at }, index) => index === 0 || at > (points[index - 1]?.at ?? at));
  if (isAscending) return { series, points, repeated: 0 };
  const kept: RequestedPoint[] = [];
  let repeated = 0;
  for (const point of points.toSorted((a, b) => a.at - b.at || a.line - b.line)) {
    const last = kept.at(-1);
    if (last?.at !== point.at) kept.push(point);
    else if (sameMeasurement(last, point)) repeated += 1;
    else rows.refuse(point.line, 'measuredAt', 'repeated_in_file');
  }
  return { series, points: kept, repeated };
}

export const sameMeasurement = (a: MeasuredPoint, b: MeasuredPoint): boolean =>
  a.up === b.up && a.value === b.value && a.responseMs === b.responseMs;

/** `1.50` and `01.5` are `1.5`, as the database says it. */
function plainDecimal(text: string | null): string | null {
  if (text === null) return null;
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  const plain = trimmed.replace(/^(-?)0+(?=\d)/, '$1');
  return plain === '-0' ? '0' : plain;
}
