import Fraction from 'fraction.js';
import { DomainError } from '../errors.js';
import { exact, type Exact } from '../numbers/decimal.js';
import type { Direction } from '../numbers/display.js';

/** A value (decimal string in the KPI's unit) and the points (0–100) it is worth. */
export interface CurvePoint {
  readonly value: string;
  readonly points: string;
}

/** From `from` up to and including `to`; `null` has no end on that side. */
export interface Band {
  readonly from: string | null;
  readonly to: string | null;
  readonly points: string;
}

/** R23: how a KPI's value becomes points. It is data: an organisation agrees it and it is stored as it is. */
export type Curve =
  /** 0 at the floor or worse, 100 at the target or better, straight between. */
  | {
      readonly kind: 'linear';
      readonly floor: string;
      readonly target: string;
      readonly direction: Direction;
    }
  /** Straight between the given points, level outside them; a jump is two points at one value, in order. */
  | { readonly kind: 'polyline'; readonly through: readonly CurvePoint[] }
  /** The points of the band a value lies in; at a shared bound those of the better band. */
  | { readonly kind: 'bands'; readonly bands: readonly Band[] }
  /** The points of the best bound reached, 0 below all of them. */
  | { readonly kind: 'steps'; readonly direction: Direction; readonly steps: readonly CurvePoint[] };

const NONE = new Fraction(0);
const FULL = new Fraction(100);

const better = (a: Fraction, b: Fraction): Fraction => (a.gte(b) ? a : b);

function pointsOf(text: string): Fraction {
  const points = exact(text);
  if (points.lt(NONE) || points.gt(FULL)) throw new DomainError('bad_points', { points: text });
  return points;
}

/**
 * R23: the exact points, from 0 to 100, of a value.
 * @throws DomainError `bad_decimal`, `bad_points` outside 0–100, `reversed_curve` where a floor is better than
 * its target, `empty_curve`, `outside_bands` where bands leave a gap at the value
 */
export function pointsFor(value: Exact, curve: Curve): Fraction {
  const at = exact(value);
  switch (curve.kind) {
    case 'linear':
      return linear(at, exact(curve.floor), exact(curve.target), curve.direction);
    case 'polyline':
      return polyline(at, curve.through);
    case 'bands':
      return banded(at, curve.bands);
    case 'steps':
      return stepped(at, curve.steps, curve.direction);
  }
}

function linear(at: Fraction, floor: Fraction, target: Fraction, direction: Direction): Fraction {
  const sign = direction === 'higher_is_better' ? 1 : -1;
  const range = target.sub(floor).mul(sign);
  if (range.lt(0))
    throw new DomainError('reversed_curve', { floor: floor.toString(), target: target.toString() });
  if (at.sub(target).mul(sign).gte(0)) return FULL;
  if (at.sub(floor).mul(sign).lte(0)) return NONE;
  return at.sub(floor).mul(sign).div(range).mul(FULL);
}

function polyline(at: Fraction, through: readonly CurvePoint[]): Fraction {
  const corners = through
    .map(({ value, points }) => ({ value: exact(value), points: pointsOf(points) }))
    .sort((a, b) => a.value.compare(b.value));
  const first = corners[0];
  const last = corners.at(-1);
  if (!first || !last) throw new DomainError('empty_curve');
  const here = corners.filter(({ value }) => value.equals(at));
  if (here.length > 0) return here.map(({ points }) => points).reduce(better);
  if (at.lt(first.value)) return first.points;
  if (at.gt(last.value)) return last.points;
  const after = corners.findIndex(({ value }) => value.gt(at));
  const left = corners[after - 1] ?? first;
  const right = corners[after] ?? last;
  const share = at.sub(left.value).div(right.value.sub(left.value));
  return left.points.add(right.points.sub(left.points).mul(share));
}

function banded(at: Fraction, bands: readonly Band[]): Fraction {
  const around = bands
    .filter(({ from, to }) => (from === null || at.gte(exact(from))) && (to === null || at.lte(exact(to))))
    .map(({ points }) => pointsOf(points));
  if (around.length === 0) throw new DomainError('outside_bands', { value: at.toFraction() });
  return around.reduce(better);
}

function stepped(at: Fraction, steps: readonly CurvePoint[], direction: Direction): Fraction {
  if (steps.length === 0) throw new DomainError('empty_curve');
  const reached = steps
    .filter(({ value }) => (direction === 'higher_is_better' ? at.gte(exact(value)) : at.lte(exact(value))))
    .map(({ points }) => pointsOf(points));
  return reached.reduce(better, NONE);
}
