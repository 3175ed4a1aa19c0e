import { DAY, type Instant } from '../time/instant.js';
import { formatDate, type DayNumber } from '../time/local-date.js';
import { instantOnDay, localDayAndTime } from '../time/zone.js';
import { FULL_IMPACT } from './impact.js';

/** One measurement: of a probe `up` in 1/10 000, of a figure an exact decimal. */
export interface MeasuredPoint {
  readonly at: Instant;
  readonly up: number | null;
  readonly value: string | null;
  readonly responseMs: number | null;
}

/** What a local date comes to; durations in ms. */
export interface MeasuredDay {
  readonly day: string;
  readonly measurements: number;
  /** How many were not wholly up. */
  readonly down: number;
  /** R11: a state holds until the next probe; a degraded one counts by what was lacking, rounded once a day. */
  readonly downMs: number;
  readonly knownMs: number;
  readonly sum: string | null;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly responseSum: number | null;
  readonly responseCount: number;
}

interface Tally {
  measurements: number;
  down: number;
  downTenThousandths: number;
  knownMs: number;
  sum: bigint;
  minimum: bigint | null;
  maximum: bigint | null;
  responseSum: number;
  responseCount: number;
}

/** Decimals a figure is kept with. */
const SCALE = 6;

/**
 * R2, R11: the local dates of `zone` that measurements of one series fall on or hold into, in order. `points` are
 * ascending by time, no two at one instant; what the last probe saw holds to nobody knows when, so it holds nowhere.
 */
export function measuredDays(points: readonly MeasuredPoint[], zone: string): MeasuredDay[] {
  const days = new Map<DayNumber, Tally>();
  let day = 0;
  let start = 0;
  let end = 0;
  const moveTo = (at: Instant): Tally => {
    if (at < start || at >= end) {
      ({ day } = localDayAndTime(at, zone));
      start = instantOnDay(day, 0, zone);
      end = instantOnDay(day, DAY, zone);
    }
    const known = days.get(day);
    if (known) return known;
    const fresh = emptyTally();
    days.set(day, fresh);
    return fresh;
  };
  points.forEach((point, index) => {
    count(moveTo(point.at), point);
    const { up } = point;
    const until = points[index + 1]?.at;
    if (up === null || until === undefined) return;
    for (let from = point.at; from < until; ) {
      const tally = moveTo(from);
      const to = Math.min(end, until);
      tally.knownMs += to - from;
      tally.downTenThousandths += (to - from) * (FULL_IMPACT - up);
      from = to;
    }
  });
  return [...days].sort(([a], [b]) => a - b).map(([each, tally]) => finished(formatDate(each), tally));
}

const emptyTally = (): Tally => ({
  ...{ measurements: 0, down: 0, downTenThousandths: 0, knownMs: 0 },
  ...{ sum: 0n, minimum: null, maximum: null, responseSum: 0, responseCount: 0 },
});

function count(tally: Tally, { up, value, responseMs }: MeasuredPoint): void {
  tally.measurements += 1;
  if (up !== null && up < FULL_IMPACT) tally.down += 1;
  if (responseMs !== null) {
    tally.responseSum += responseMs;
    tally.responseCount += 1;
  }
  if (value === null) return;
  const scaled = scaledOf(value);
  tally.sum += scaled;
  if (tally.minimum === null || scaled < tally.minimum) tally.minimum = scaled;
  if (tally.maximum === null || scaled > tally.maximum) tally.maximum = scaled;
}

function finished(day: string, tally: Tally): MeasuredDay {
  const { measurements, down, downTenThousandths, knownMs, sum, minimum, maximum, responseSum, responseCount } = tally;
  return {
    ...{ day, measurements, down, knownMs, responseCount },
    downMs: Math.round(downTenThousandths / FULL_IMPACT),
    sum: minimum === null ? null : decimalOf(sum),
    minimum: minimum === null ? null : decimalOf(minimum),
    maximum: maximum === null ? null : decimalOf(maximum),
    responseSum: responseCount === 0 ? null : responseSum,
  };
}

function scaledOf(value: string): bigint {
  const [whole = '0', decimals = ''] = value.split('.');
  return BigInt(whole + decimals.slice(0, SCALE).padEnd(SCALE, '0'));
}

function decimalOf(scaled: bigint): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(SCALE + 1, '0');
  const decimals = digits.slice(-SCALE).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -SCALE)}${decimals === '' ? '' : `.${decimals}`}`;
}
