import Fraction from 'fraction.js';
import type { Score } from './score.js';

/** What one KPI adds to a score: its points times its share of the whole. */
export interface Contribution {
  /** Ids from below the root to the KPI. */
  readonly path: readonly string[];
  readonly points: Fraction;
  readonly share: Fraction;
  readonly contribution: Fraction;
}

/** How a KPI moved a score; `null` where it was not measured in that scorecard. */
export interface KpiChange {
  readonly path: readonly string[];
  readonly before: Contribution | null;
  readonly after: Contribution | null;
  /** Contribution after less before; all changes add up to the score's. */
  readonly change: Fraction;
}

export interface ScoreChange {
  /** `null` unless both scorecards have a score. */
  readonly change: Fraction | null;
  readonly coverageChange: Fraction;
  /** Every KPI measured in either, the largest change first. */
  readonly kpis: readonly KpiChange[];
}

const NONE = new Fraction(0);

/** R23: what each measured KPI contributes to a score; the contributions add up to its points, exactly. */
export function contributions(score: Score): Contribution[] {
  return score.points === null ? [] : below(score, [], new Fraction(1));
}

function below(score: Score, path: readonly string[], share: Fraction): Contribution[] {
  if (score.kind === 'kpi' && score.points !== null) {
    return [{ path, points: score.points, share, contribution: score.points.mul(share) }];
  }
  return score.children
    .filter((child) => child.points !== null)
    .flatMap((child) => below(child, [...path, child.id], share.mul(child.share)));
}

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

/** R25: what changed between two scores of the same supplier or tower, KPI by KPI; ties by path. */
export function changeBetween(before: Score, after: Score): ScoreChange {
  const was = new Map(contributions(before).map((one) => [keyOf(one.path), one]));
  const is = new Map(contributions(after).map((one) => [keyOf(one.path), one]));
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort();
  const kpis = keys.map((key): KpiChange => {
    const [old, now] = [was.get(key) ?? null, is.get(key) ?? null];
    const path = now?.path ?? old?.path ?? [];
    return {
      path,
      before: old,
      after: now,
      change: (now?.contribution ?? NONE).sub(old?.contribution ?? NONE),
    };
  });
  return {
    change: before.points === null || after.points === null ? null : after.points.sub(before.points),
    coverageChange: after.coverage.sub(before.coverage),
    kpis: kpis.sort((a, b) => b.change.abs().compare(a.change.abs())),
  };
}
