import Fraction from 'fraction.js';
import { fixed } from '../numbers/decimal.js';
import type { RaterGroup } from './questionnaire.js';

/** Nothing is shown that rests on fewer answers. */
export const leastAnswers = 5;
/** What suppliers say of another party is shown from this many of them: of two, each would know what the other said. */
export const leastRaters = 3;
/** Beyond these nobody is told more: a mean of exactly 5 would say what every single one answered. */
export const lowestShown = '1.2';
export const highestShown = '4.8';

/** What a group said of a party on one statement. */
export interface Tally {
  readonly group: RaterGroup;
  /** Marks from 1 to 5; those who could not say are not among them. */
  readonly answers: number;
  readonly total: number;
  /** From how many suppliers the marks come; of the buyer's groups 1. */
  readonly raters: number;
}

/** All that leaves a round of a tally: a mean of one decimal and how many it is of, or nothing at all. */
export interface ShownMean {
  readonly mean: string;
  readonly answers: number;
}

const enough = ({ group, answers, raters }: Tally): boolean => answers >= leastAnswers && (group !== 'suppliers' || raters >= leastRaters);

const between = (value: Fraction): Fraction => {
  if (value.lt(lowestShown)) return new Fraction(lowestShown);
  return value.gt(highestShown) ? new Fraction(highestShown) : value;
};

/**
 * What may be shown of a tally; null where too few answered. Everything else a round shows (a group's grade, the grade of all,
 * the change since the last round) is reckoned from these means alone: what is hidden is part of no other figure, so that no
 * difference between shown figures gives it away.
 */
export function shownMean(tally: Tally): ShownMean | null {
  if (!enough(tally)) return null;
  // Rounded half up, on whole tenths.
  const tenths = new Fraction(tally.total).mul(10).div(tally.answers).add('0.5').floor();
  return { mean: fixed(between(tenths.div(10)), 1), answers: tally.answers };
}

/** Whether a mean stands at an end of what is shown: it may be more (`highest`), or less (`lowest`). */
export function endOf(mean: string): 'lowest' | 'highest' | null {
  if (mean === lowestShown) return 'lowest';
  return mean === highestShown ? 'highest' : null;
}
