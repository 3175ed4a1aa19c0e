import Fraction from 'fraction.js';
import { type Score } from './score.js';

/** One KPI of a score: how much of the whole it decides, and what it adds. */
export interface ScoreLeaf {
  /** Ids from below the score's subject to the KPI. */
  readonly path: readonly string[];
  readonly kpi: Score;
  /** The part of the whole that it decides, 0–1; 0 where it was not measured or nothing above it has a score. */
  readonly share: Fraction;
  /** Points times share; `null` where it was not measured. All add up to the score's points. */
  readonly contribution: Fraction | null;
}

/** A dimension over all that a score is made of. */
export interface DimensionScore {
  readonly code: string;
  readonly share: Fraction;
  readonly points: Fraction | null;
  /** Share of the dimension's weight that was measured, 0–1. */
  readonly coverage: Fraction;
}

const NONE = new Fraction(0);
const WHOLE = new Fraction(1);

/** R23, R25: every KPI below a score, measured or not, in the order of the tree. */
export function leavesOf(score: Score): ScoreLeaf[] {
  return below(score, [], score.points === null ? NONE : WHOLE);
}

function below(score: Score, path: readonly string[], share: Fraction): ScoreLeaf[] {
  if (score.kind === 'kpi') {
    const contribution = score.points === null || share.equals(0) ? null : score.points.mul(share);
    return [{ path, kpi: score, share: score.points === null ? NONE : share, contribution }];
  }
  return score.children.flatMap((child) => below(child, [...path, child.id], share.mul(child.share)));
}

/** R24: what each dimension is worth in a score, whatever lies between: the mean of its parts by what each decides. */
export function dimensionsOf(score: Score): DimensionScore[] {
  const parts = partsOf(score, score.points === null ? NONE : WHOLE, WHOLE);
  return [...new Set(parts.map(({ dimension }) => dimension.id))].map((code) => {
    const own = parts.filter(({ dimension }) => dimension.id === code);
    // Where the whole has no score, a dimension may still have one of its own.
    const deciding = own.some(({ share }) => !share.equals(0)) ? own : own.map((part) => ({ ...part, share: part.weight }));
    const measured = deciding.filter(({ dimension }) => dimension.points !== null);
    const share = sum(measured.map((part) => part.share));
    const weight = sum(own.map((part) => part.weight));
    return {
      code,
      share: sum(own.map((part) => part.share)),
      points: share.equals(0) ? null : sum(measured.map((part) => (part.dimension.points ?? NONE).mul(part.share))).div(share),
      coverage: weight.equals(0) ? NONE : sum(own.map((part) => part.dimension.coverage.mul(part.weight))).div(weight),
    };
  });
}

const sum = (all: readonly Fraction[]): Fraction => all.reduce((total, one) => total.add(one), NONE);

interface Part {
  readonly dimension: Score;
  readonly share: Fraction;
  /** As it would be were everything measured. */
  readonly weight: Fraction;
}

function partsOf(score: Score, share: Fraction, weight: Fraction): Part[] {
  if (score.kind === 'dimension') return [{ dimension: score, share, weight }];
  const all = sum(score.children.map((child) => child.weight));
  return score.children.flatMap((child) =>
    partsOf(child, share.mul(child.share), all.equals(0) ? NONE : weight.mul(child.weight).div(all)),
  );
}
