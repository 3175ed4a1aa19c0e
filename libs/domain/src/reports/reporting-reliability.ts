import Fraction from 'fraction.js';
import type { Exact } from '../numbers/decimal.js';
import type { Curve } from '../scorecards/curve.js';
import { scoreOf } from '../scorecards/score.js';
import { deliveryOutcome } from '../service-levels/report-deliveries.js';
import type { Standing } from './reconcile.js';

/** R22: what makes a supplier's reports to be relied on, in the order in which it is shown. */
export const reliabilityParts = ['timeliness', 'completeness', 'deviation', 'corrections'] as const;
export type ReliabilityPartName = (typeof reliabilityParts)[number];

/** Decimal strings; what cannot be measured gives its weight to the others. */
export type ReliabilityWeights = Readonly<Record<ReliabilityPartName, string>>;

/** The four weigh alike. */
export const reliabilityWeights: ReliabilityWeights = { timeliness: '1', completeness: '1', deviation: '1', corrections: '1' };

/** R23: the reliability as a KPI of the dimension compliance (R24), since to report is what a contract obliges to. */
export const reliabilityCurve: Curve = { kind: 'linear', floor: '0', target: '100', direction: 'higher_is_better' };

/** A report that was due; instants in epoch ms. */
export interface ReportFacts {
  readonly dueAt: number;
  /** When it first came, `null` while it has not. */
  readonly submittedAt: number | null;
  /** The figures it was asked for, in the version that was first reviewed, or the newest where none is. */
  readonly figures: readonly { readonly standing: Standing; /** By the measured value. */ readonly relative: Fraction | null }[];
  readonly accepted: boolean;
  /** Accepted corrections since it was accepted. */
  readonly corrections: number;
}

export interface ReliabilityPart {
  readonly part: ReliabilityPartName;
  /** Exact percent, higher is better; `null` where there was nothing to count. */
  readonly value: Fraction | null;
  /** So many of so many. */
  readonly count: number;
  readonly of: number;
  readonly weight: string;
  /** The part of the whole it decides, after rescaling (R23), 0–1. */
  readonly share: Fraction;
}

export interface Reliability {
  /** Exact percent; `null` where no part could be measured. */
  readonly value: Fraction | null;
  /** Share of the weight that was measured, 0–1. */
  readonly coverage: Fraction;
  readonly parts: readonly ReliabilityPart[];
  /** The mean of the absolute deviations by the measured value; `null` without any. Shown, and no part of the value. */
  readonly meanDeviation: Fraction | null;
  readonly corrections: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * R22, R23: how far a supplier's reports can be relied on, from those that were due, as known at `now`:
 * the share that came in time (R4), the share of the figures asked for that they reported, the share of those reported and
 * measured that were within tolerance, and the share of the accepted reports that needed no correction since. Exact; a part
 * with nothing to count is not measured, and the value is the weighted mean of the others.
 */
export function reportingReliability(
  reports: readonly ReportFacts[],
  now: number,
  weights: ReliabilityWeights = reliabilityWeights,
): Reliability {
  const outcomes = reports.map((report) => deliveryOutcome(report, now));
  const figures = reports.flatMap((report) => report.figures);
  const standing = (...wanted: Standing[]) => figures.filter((figure) => wanted.includes(figure.standing)).length;
  const accepted = reports.filter((report) => report.accepted);
  const counts: Record<ReliabilityPartName, readonly [count: number, of: number]> = {
    timeliness: [outcomes.filter((one) => one === 'met').length, outcomes.filter((one) => one !== 'running').length],
    completeness: [figures.length - standing('not_reported'), figures.length],
    deviation: [standing('within'), standing('within', 'outside')],
    corrections: [accepted.filter(({ corrections }) => corrections === 0).length, accepted.length],
  };
  const values = reliabilityParts.map((part) => {
    const [count, of] = counts[part];
    return { part, count, of, weight: weights[part], value: of === 0 ? null : new Fraction(count * 100, of) };
  });
  const kpis = values.map(({ part, weight, value }) => ({ id: part, kind: 'kpi', weight, points: value satisfies Exact | null }) as const);
  const { points, coverage, children } = scoreOf({ id: 'reporting', kind: 'dimension', weight: '1', children: kpis }, '0');
  const deviations = figures.flatMap(({ relative }) => relative?.abs() ?? []);
  const total = deviations.reduce((all, one) => all.add(one), new Fraction(0));
  return {
    value: points,
    coverage,
    parts: values.map((value, index) => ({ ...value, share: children[index]?.share ?? new Fraction(0) })),
    meanDeviation: deviations.length === 0 ? null : total.div(deviations.length),
    corrections: sum(accepted.map(({ corrections }) => corrections)),
  };
}
