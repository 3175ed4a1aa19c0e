import Fraction from 'fraction.js';
import { exact } from '../numbers/decimal.js';
import type { RaterGroup, Statement, WeightedGroup } from './questionnaire.js';

/** A shown mean; null where too few answered. */
export interface Cell {
  readonly group: RaterGroup;
  /** The statement's code. */
  readonly statement: string;
  readonly mean: string | null;
  readonly answers: number | null;
}

export interface GroupGrade {
  readonly group: RaterGroup;
  readonly weight: Fraction;
  /** 1–5; null where none of its means is shown. */
  readonly grade: Fraction | null;
  /** Share (0–1) of the statements' weight that is shown. */
  readonly coverage: Fraction;
  /** The most that answered a statement that is shown. */
  readonly answers: number;
}

export interface SurveyGrade {
  readonly grade: Fraction | null;
  /** Share (0–1) of all weight that is shown. */
  readonly coverage: Fraction;
  readonly answers: number;
  readonly groups: readonly GroupGrade[];
}

const NONE = new Fraction(0);

interface Weighted {
  readonly weight: Fraction;
  readonly value: Fraction | null;
  readonly coverage: Fraction;
}

/** The weighted mean of what has a value, and how much of the weight that is. */
function weightedMean(parts: readonly Weighted[]): { value: Fraction | null; coverage: Fraction } {
  const all = parts.reduce((sum, { weight }) => sum.add(weight), NONE);
  const known = parts.filter(({ value, weight }) => value !== null && weight.gt(0));
  const weight = known.reduce((sum, each) => sum.add(each.weight), NONE);
  if (weight.equals(0)) return { value: null, coverage: NONE };
  const sum = known.reduce((total, each) => total.add(each.weight.mul(each.value ?? NONE)), NONE);
  const covered = known.reduce((total, each) => total.add(each.weight.mul(each.coverage)), NONE);
  return { value: sum.div(weight), coverage: covered.div(all) };
}

/** R23: what a party was graded in a round, 1–5 and exact: the weighted mean of the shown means of each group, and of the groups. */
export function surveyGrade(cells: readonly Cell[], statements: readonly Statement[], weights: readonly WeightedGroup[]): SurveyGrade {
  const groups = weights.map(({ group, weight }) => {
    const own = cells.filter((cell) => cell.group === group);
    const of = (code: string) => own.find(({ statement }) => statement === code)?.mean ?? null;
    const { value, coverage } = weightedMean(
      statements.map(({ code, weight: of1 }) => {
        const mean = of(code);
        return { weight: exact(of1), value: mean === null ? null : exact(mean), coverage: new Fraction(1) };
      }),
    );
    return { group, weight: exact(weight), grade: value, coverage, answers: Math.max(0, ...own.map(({ answers }) => answers ?? 0)) };
  });
  const { value, coverage } = weightedMean(groups.map(({ weight, grade, coverage: covered }) => ({ weight, value: grade, coverage: covered })));
  return { grade: value, coverage, answers: groups.reduce((sum, each) => sum + each.answers, 0), groups };
}

/** R23: a grade of 1–5 as points of 0–100. */
export const gradePoints = (grade: Fraction): Fraction => grade.sub(1).mul(25);
