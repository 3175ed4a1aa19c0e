import Fraction from 'fraction.js';
import { DomainError } from '../errors.js';
import { exact, type Exact } from '../numbers/decimal.js';
import { displayed } from '../numbers/display.js';

/** Who took a KPI out of the score, and why. */
export interface Suspension {
  readonly by: string;
  readonly reason: string;
}

/** Points set by hand in place of those reckoned, by whom and why. */
export interface Override {
  readonly by: string;
  readonly reason: string;
  readonly points: Exact;
}

/** A KPI with its points (`null`: not measured). */
export interface KpiNode {
  readonly id: string;
  readonly kind: 'kpi';
  readonly weight: Exact;
  readonly points: Exact | null;
  readonly suspended?: Suspension;
  readonly override?: Override;
}

export type GroupKind = 'dimension' | 'supplier' | 'tower' | 'contract' | 'organisation';

/** A supplier's weight in a tower is its charges in minor units, and so is a tower's in the organisation. */
export interface GroupNode {
  readonly id: string;
  readonly kind: GroupKind;
  readonly weight: Exact;
  readonly children: readonly ScoreNode[];
  /** Share (0–1) of its own weight under which it has no score, where it differs from that of the whole. */
  readonly minimumCoverage?: Exact;
}

export type ScoreNode = KpiNode | GroupNode;

/** R23: a node with its score; all numbers exact. */
export interface Score {
  readonly id: string;
  readonly kind: ScoreNode['kind'];
  readonly weight: Fraction;
  /** The part of its parent's score it decides, after rescaling; 0 where not measured, 1 at the root. */
  readonly share: Fraction;
  /** 0–100; `null` when not measured, suspended or under the minimum coverage. */
  readonly points: Fraction | null;
  /** Share of the weight below it that was measured, 0–1. */
  readonly coverage: Fraction;
  readonly suspended: Suspension | null;
  /** With what it was reckoned to be (`null`: not measured), where `points` were set by hand. */
  readonly override: { readonly by: string; readonly reason: string; readonly reckoned: Fraction | null } | null;
  readonly children: readonly Score[];
}

const NONE = new Fraction(0);
const WHOLE = new Fraction(1);

const sumOf = <T>(items: readonly T[], value: (item: T) => Fraction): Fraction =>
  items.reduce((sum, item) => sum.add(value(item)), NONE);

/**
 * R23: scores a tree. Each node is the weighted mean of the children that have a score, its coverage the
 * weighted mean of all children's coverage; a node whose coverage is under `minimumCoverage` (0–1) has no
 * score and covers nothing of its parent. A suspended KPI keeps its weight, so suspending it lowers the coverage; points
 * set by hand count as measured, with those reckoned beside them.
 * @throws DomainError `negative_weight`, `bad_points`, `bad_coverage`, `bad_decimal`
 */
export function scoreOf(node: ScoreNode, minimumCoverage: Exact): Score {
  return scored(node, coverageIn(minimumCoverage));
}

function coverageIn(value: Exact): Fraction {
  const minimum = exact(value);
  if (minimum.lt(NONE) || minimum.gt(WHOLE))
    throw new DomainError('bad_coverage', { value: minimum.toString() });
  return minimum;
}

function pointsIn(value: Exact | null): Fraction | null {
  const points = value === null ? null : exact(value);
  if (points && (points.lt(NONE) || points.gt(100)))
    throw new DomainError('bad_points', { points: points.toString() });
  return points;
}

function scored(node: ScoreNode, ofWhole: Fraction): Score {
  const weight = exact(node.weight);
  if (weight.lt(NONE)) throw new DomainError('negative_weight', { id: node.id });
  const common = { id: node.id, kind: node.kind, weight, share: WHOLE };
  if (node.kind === 'kpi') {
    const { override, suspended = null } = node;
    const reckoned = pointsIn(node.points);
    const points = suspended ? null : override ? pointsIn(override.points) : reckoned;
    const coverage = points === null ? NONE : WHOLE;
    const setByHand = override ? { by: override.by, reason: override.reason, reckoned } : null;
    return { ...common, points, coverage, suspended, override: setByHand, children: [] };
  }
  const minimum = node.minimumCoverage === undefined ? ofWhole : coverageIn(node.minimumCoverage);
  const children = node.children.map((child) => scored(child, ofWhole));
  const measuredWeight = sumOf(children, (child) => (child.points === null ? NONE : child.weight));
  const shared = children.map((child) => ({
    ...child,
    share: child.points === null || measuredWeight.equals(NONE) ? NONE : child.weight.div(measuredWeight),
  }));
  const coverage = coverageOf(shared);
  const hasScore = !measuredWeight.equals(NONE) && coverage.gte(minimum);
  const points = hasScore ? sumOf(shared, (child) => (child.points ?? NONE).mul(child.share)) : null;
  return { ...common, points, coverage, suspended: null, override: null, children: shared };
}

function coverageOf(children: readonly Score[]): Fraction {
  const all = sumOf(children, (child) => child.weight);
  if (all.equals(NONE)) return NONE;
  return sumOf(children, (child) => (child.points === null ? NONE : child.weight.mul(child.coverage))).div(
    all,
  );
}

/** R12, R23: a score as published: three decimals, floored, so that it never looks better than it is. */
export function publishedScore(points: Fraction): string {
  return displayed(points, 'higher_is_better', 3);
}

/** R12: a coverage (0–1) as a percentage of two decimals, floored. */
export function publishedCoverage(coverage: Fraction): string {
  return displayed(coverage.mul(100), 'higher_is_better');
}

/** R23: the suspended KPIs anywhere below a score, with who and why. */
export function suspendedKpis(score: Score): (Suspension & { readonly id: string })[] {
  const own = score.suspended ? [{ id: score.id, ...score.suspended }] : [];
  return [...own, ...score.children.flatMap(suspendedKpis)];
}
