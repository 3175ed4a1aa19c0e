import type Fraction from 'fraction.js';
import { exact, parseRatio } from '../numbers/decimal.js';
import type { Direction } from '../numbers/display.js';
import { type Curve, pointsFor } from '../scorecards/curve.js';
import { scoreOf } from '../scorecards/score.js';

/** What the score is made of: what people say, and what the hand-off ledger shows they do (R21). */
export const collaborationParts = ['survey_grade', 'hand_offs_per_incident', 'bounce_share', 'returned_unworked_share', 'unowned_share', 'take_over_minutes'] as const;
export type CollaborationPart = (typeof collaborationParts)[number];

export const partUnits = { survey_grade: 'grade', hand_offs_per_incident: 'count', bounce_share: 'percent', returned_unworked_share: 'percent', unowned_share: 'percent', take_over_minutes: 'minutes' } as const satisfies Record<CollaborationPart, string>;
export type PartUnit = (typeof partUnits)[CollaborationPart];

/** Linear from no points at `floor` to all at `target`. */
export interface PartTerms {
  readonly part: CollaborationPart;
  readonly weight: string;
  readonly floor: string;
  readonly target: string;
}

export interface CollaborationTerms {
  readonly parts: readonly PartTerms[];
  /** Percent of the weight that must be measured for there to be a score. */
  readonly minimumCoverage: string;
}

export interface PartValue {
  readonly part: CollaborationPart;
  /** Ratio in the part's unit; null: not measured. */
  readonly value: string | null;
  /** The cases it is made of. */
  readonly volume: number | null;
}

export interface ScoredPart extends PartTerms, Omit<PartValue, 'part'> {
  readonly points: Fraction | null;
  /** Share of the score it decides, after rescaling to what was measured; 0 where it was not. */
  readonly share: Fraction;
  /** Points it gives to the score. */
  readonly contribution: Fraction;
}

export interface CollaborationScore {
  readonly points: Fraction | null;
  /** Share (0–1) of the weight that was measured. */
  readonly coverage: Fraction;
  /** Every part of the terms, measured or not, in the order of `collaborationParts`. */
  readonly parts: readonly ScoredPart[];
}

/** What holds until an organisation says otherwise. */
export const productTerms: CollaborationTerms = {
  minimumCoverage: '50',
  parts: [
    { part: 'survey_grade', weight: '40', floor: '1', target: '5' },
    { part: 'hand_offs_per_incident', weight: '15', floor: '2', target: '0.2' },
    { part: 'bounce_share', weight: '10', floor: '30', target: '2' },
    { part: 'returned_unworked_share', weight: '15', floor: '30', target: '2' },
    { part: 'unowned_share', weight: '10', floor: '20', target: '1' },
    { part: 'take_over_minutes', weight: '10', floor: '480', target: '30' },
  ],
};

export const directionOf = (part: CollaborationPart): Direction => (part === 'survey_grade' ? 'higher_is_better' : 'lower_is_better');

export const curveOf = ({ part, floor, target }: PartTerms): Curve => ({ kind: 'linear', floor, target, direction: directionOf(part) });

/**
 * R23: the weighted mean of what was measured, each part by its own curve. What was not measured is left out and lowers the
 * coverage; under the minimum coverage there is no score. All numbers exact.
 */
export function collaborationScore(values: readonly PartValue[], terms: CollaborationTerms): CollaborationScore {
  const parts = collaborationParts.flatMap((part) => terms.parts.filter((each) => each.part === part));
  const measured = parts.map((own) => {
    const { value = null, volume = null } = values.find(({ part }) => part === own.part) ?? {};
    return { ...own, value, volume, points: value === null ? null : pointsFor(parseRatio(value), curveOf(own)) };
  });
  const { points, coverage, children } = scoreOf(
    { id: 'collaboration', kind: 'dimension', weight: '1', children: measured.map(({ part, weight, points: own }) => ({ id: part, kind: 'kpi', weight, points: own })) },
    parseRatio('1').mul(terms.minimumCoverage).div(100),
  );
  return {
    points,
    coverage,
    parts: measured.map((own, index) => {
      const share = children[index]?.share ?? parseRatio('0');
      return { ...own, share, contribution: (own.points ?? parseRatio('0')).mul(share) };
    }),
  };
}

export interface TermsProblem {
  readonly field: string;
  readonly code: 'same_part' | 'reversed_curve' | 'weights_are_nothing';
}

/** What must not stand: a part twice, a floor better than its target, nothing that weighs. */
export function termsProblems({ parts }: CollaborationTerms): TermsProblem[] {
  const own = parts.flatMap(({ part, floor, target }, index): TermsProblem[] => {
    const twice = parts.findIndex((each) => each.part === part) < index;
    const reversed = exact(target).compare(exact(floor)) * (directionOf(part) === 'higher_is_better' ? 1 : -1) < 0;
    return [
      ...(twice ? [{ field: `parts.${index}.part`, code: 'same_part' } as const] : []),
      ...(reversed ? [{ field: `parts.${index}.target`, code: 'reversed_curve' } as const] : []),
    ];
  });
  return parts.some(({ weight }) => exact(weight).gt(0)) ? own : [...own, { field: 'parts', code: 'weights_are_nothing' }];
}

/** The terms in force in a month: the latest that began in it or before; the product's own without any. */
export function termsIn<T extends { readonly effectiveFrom: string; readonly terms: CollaborationTerms }>(period: string, versions: readonly T[]): CollaborationTerms {
  return versions.filter(({ effectiveFrom }) => effectiveFrom <= period).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0]?.terms ?? productTerms;
}
