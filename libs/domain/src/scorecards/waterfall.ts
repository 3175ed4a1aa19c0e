import Fraction from 'fraction.js';
import { fixed } from '../numbers/decimal.js';
import { publishedScore } from './score.js';

/** A measured KPI of a score: its points (0–100) and the share (0–1) of the whole that it decides, both exact. */
export interface WaterfallKpi {
  /** What names the KPI in both scores. */
  readonly key: string;
  readonly points: Fraction;
  readonly share: Fraction;
}

export const waterfallKinds = ['new', 'gone', 'points', 'weight'] as const;
/** Measured now and not before, the other way round, other points than before, or another weight. */
export type WaterfallKind = (typeof waterfallKinds)[number];

/** What one KPI moved a score by, for one reason. */
export interface WaterfallStep {
  readonly key: string;
  readonly kind: WaterfallKind;
  /** Exact points of the score; all steps add up to the difference of the two scores, exactly. */
  readonly exact: Fraction;
  /** The same with three decimals; all steps shown add up to the difference of the two scores shown. */
  readonly shown: string;
}

export interface Waterfall {
  /** The two scores as they are published (R12). */
  readonly start: string;
  readonly end: string;
  /** The largest first; equals by key. What did not move is left out. */
  readonly steps: readonly WaterfallStep[];
}

type ExactStep = Omit<WaterfallStep, 'shown'>;

const DECIMALS = 3;
const UNITS = 1000n;
const NONE = new Fraction(0);

/**
 * R16, R25: how a score became another one, KPI by KPI: the steps add up to the difference, exactly and as shown. A KPI that
 * is new, gone or weighs otherwise moves the score by how far its points lie from where the score began, so that measuring
 * more of what is as good as the rest moves nothing. Shown steps are rounded by largest remainder, ties by key. Without
 * a score on either side (no KPIs) there is nothing to step between: `null`.
 */
export function waterfall(before: readonly WaterfallKpi[], after: readonly WaterfallKpi[]): Waterfall | null {
  if (before.length === 0 || after.length === 0) return null;
  const [from, to] = [scoreOf(before), scoreOf(after)];
  const was = new Map(before.map((kpi) => [kpi.key, kpi]));
  const is = new Map(after.map((kpi) => [kpi.key, kpi]));
  const exact = [...new Set([...was.keys(), ...is.keys()])]
    .flatMap((key) => stepsOf(key, was.get(key), is.get(key), from))
    .filter(({ exact: moved }) => !moved.equals(NONE));
  const [start, end] = [publishedScore(from), publishedScore(to)];
  const shown = roundedTo(exact, unitsOf(end) - unitsOf(start));
  const steps = exact.map((step, index) => ({ ...step, shown: fixed(new Fraction(shown[index] ?? 0n, UNITS), DECIMALS) }));
  return { start, end, steps: steps.sort((a, b) => b.exact.abs().compare(a.exact.abs()) || byKey(a, b)) };
}

const scoreOf = (kpis: readonly WaterfallKpi[]): Fraction =>
  kpis.reduce((sum, { points, share }) => sum.add(points.mul(share)), NONE);

function stepsOf(key: string, was: WaterfallKpi | undefined, is: WaterfallKpi | undefined, from: Fraction): ExactStep[] {
  if (!was && is) return [{ key, kind: 'new', exact: is.points.sub(from).mul(is.share) }];
  if (was && !is) return [{ key, kind: 'gone', exact: from.sub(was.points).mul(was.share) }];
  if (!was || !is) return [];
  // Half of each share and half of each points: what both together did belongs to neither alone.
  const share = was.share.add(is.share).div(2);
  const points = was.points.add(is.points).div(2);
  return [
    { key, kind: 'points', exact: is.points.sub(was.points).mul(share) },
    { key, kind: 'weight', exact: is.share.sub(was.share).mul(points.sub(from)) },
  ];
}

/**
 * Whole thousandths that add up to `total`. The published scores are floored, so the exact steps miss the total by less
 * than one; rounded down, between none and all of them are then raised by one.
 */
function roundedTo(steps: readonly ExactStep[], total: bigint): bigint[] {
  const parts = steps.map(({ key, kind, exact }, index) => {
    const scaled = exact.mul(UNITS);
    const whole = scaled.floor();
    return { id: `${key}\u0000${kind}`, index, whole: whole.s * whole.n, remainder: scaled.sub(whole) };
  });
  const leftOver = total - parts.reduce((sum, { whole }) => sum + whole, 0n);
  const raised = [...parts]
    .sort((a, b) => b.remainder.compare(a.remainder) || (a.id < b.id ? -1 : 1))
    .slice(0, Number(leftOver));
  const indexes = new Set(raised.map(({ index }) => index));
  return parts.map(({ whole, index }) => whole + (indexes.has(index) ? 1n : 0n));
}

const unitsOf = (shown: string): bigint => BigInt(shown.replace('.', ''));

const byKey = (a: ExactStep, b: ExactStep): number =>
  a.key === b.key ? (a.kind < b.kind ? -1 : 1) : a.key < b.key ? -1 : 1;
