import Fraction from 'fraction.js';
import { parseDecimal } from '../numbers/decimal.js';

export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** What is asked, for those who score. */
  readonly guidance: string | null;
  /** Exact decimal above zero; they need not add up to anything. */
  readonly weight: string;
}

export const lowestPoints = 1;
export const highestPoints = 5;

/** One person's points by criterion. */
export interface Scoring {
  readonly evaluatorId: string;
  readonly points: Readonly<Record<string, number>>;
}

export interface CriterionScore {
  readonly criterionId: string;
  /** The mean of all who scored it, as a ratio; null of nobody. */
  readonly mean: Fraction | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly scored: number;
}

export interface ProposalScore {
  readonly criteria: readonly CriterionScore[];
  /** The weighted mean of the criteria, exact; null until each is scored by somebody. */
  readonly total: Fraction | null;
  /** How many have scored every criterion. */
  readonly complete: number;
}

/** R26: what proposals are scored by where an organisation has said nothing; they are worded by the reader's language. */
export const usualCriteria: readonly Criterion[] = [
  { id: 'benefit', name: '', guidance: null, weight: '40' },
  { id: 'feasibility', name: '', guidance: null, weight: '25' },
  { id: 'risk', name: '', guidance: null, weight: '15' },
  { id: 'cost', name: '', guidance: null, weight: '20' },
];

/** Whether somebody has scored every criterion. */
export const isComplete = (criteria: readonly Criterion[], { points }: Scoring): boolean =>
  criteria.length > 0 && criteria.every(({ id }) => points[id] !== undefined);

/** R26: several evaluators' scores: the mean of each criterion first, then the weighted mean of those. Exact; how far they differ stands beside. */
export function scoreProposal(criteria: readonly Criterion[], scorings: readonly Scoring[]): ProposalScore {
  const scores = criteria.map(({ id: criterionId }): CriterionScore => {
    const points = scorings.flatMap((one) => one.points[criterionId] ?? []);
    if (points.length === 0) return { criterionId, mean: null, lowest: null, highest: null, scored: 0 };
    const mean = new Fraction(points.reduce((sum, each) => sum + each, 0), points.length);
    return { criterionId, mean, lowest: Math.min(...points), highest: Math.max(...points), scored: points.length };
  });
  let [sum, weights] = [new Fraction(0), new Fraction(0)];
  for (const [index, { mean }] of scores.entries()) {
    const weight = parseDecimal(criteria[index]?.weight ?? '0');
    if (mean === null) return { criteria: scores, total: null, complete: 0 };
    sum = sum.add(mean.mul(weight));
    weights = weights.add(weight);
  }
  const complete = scorings.filter((one) => isComplete(criteria, one)).length;
  return { criteria: scores, total: weights.equals(0) ? null : sum.div(weights), complete };
}
