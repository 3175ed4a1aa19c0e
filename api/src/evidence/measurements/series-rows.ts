import type { MeasuredPoint } from '@samsyn/domain/service-levels/measured-days';
import { type MeasurementRows, noResponse, noUp } from './measurement-rows.js';
import type { NamedSeries } from './named-series.js';

const noSeries = -1;

/** The good rows of a request by the series they mean; of each its first and last instant. */
export class SeriesRows {
  /** Those that have a row. */
  readonly series: NamedSeries[] = [];
  readonly first: number[] = [];
  readonly last: number[] = [];
  /** In every series each row is later than the one before it, so that no two are at one instant. */
  ascending = true;
  taken = 0;
  private readonly seriesOf: Int32Array;

  /** `meant`: the series of each of the rows' keys. Rows of no series, or of one of the other kind, are refused. */
  constructor(
    readonly rows: MeasurementRows,
    meant: readonly (NamedSeries | undefined)[],
  ) {
    const places = new Map<NamedSeries, number>();
    this.seriesOf = new Int32Array(rows.count).fill(noSeries);
    for (let row = 0; row < rows.count; row += 1) {
      const one = meant[rows.keyOf[row] ?? -1];
      const kind = rows.up[row] === noUp ? 'figure' : 'probe';
      if (one?.kind !== kind) {
        rows.refuse(rows.lines[row] ?? 0, 'series', one ? 'wrong_kind_of_series' : 'unknown_series');
        continue;
      }
      const place = places.get(one) ?? this.series.push(one) - 1;
      places.set(one, place);
      this.seriesOf[row] = place;
      this.take(place, rows.at[row] ?? NaN);
    }
  }

  /** The row's place among the series; negative where it was refused. */
  placeOf(row: number): number {
    return this.seriesOf[row] ?? noSeries;
  }

  /** The rows that were not refused. */
  *[Symbol.iterator](): Generator<number> {
    for (let row = 0; row < this.seriesOf.length; row += 1) if (this.seriesOf[row] !== noSeries) yield row;
  }

  /** What each series was measured to be, in the order of the rows. */
  points(): MeasuredPoint[][] {
    const { rows } = this;
    const points: MeasuredPoint[][] = this.series.map(() => []);
    for (const row of this) {
      const up = rows.up[row] as number;
      const response = rows.response[row] as number;
      points[this.placeOf(row)]?.push({
        at: rows.at[row] as number,
        up: up === noUp ? null : up,
        value: rows.values[row] ?? null,
        responseMs: response === noResponse ? null : response,
      });
    }
    return points;
  }

  private take(place: number, at: number): void {
    this.taken += 1;
    this.ascending &&= at > (this.last[place] ?? -Infinity);
    this.first[place] = Math.min(at, this.first[place] ?? at);
    this.last[place] = Math.max(at, this.last[place] ?? at);
  }
}
