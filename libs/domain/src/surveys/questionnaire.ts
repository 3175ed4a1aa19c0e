import { exact } from '../numbers/decimal.js';

/** Who is asked: the buyer's people who run the contracts, its management, and the suppliers' people. */
export const raterGroups = ['users', 'management', 'suppliers'] as const;
export type RaterGroup = (typeof raterGroups)[number];

/** One statement; everybody says from 1 (not at all) to 5 (entirely) how far it holds, or that they cannot say. */
export interface Statement {
  /** Stays the same when its words are improved, so that rounds can be compared. */
  readonly code: string;
  readonly sv: string;
  readonly en: string;
  readonly weight: string;
}

export interface WeightedGroup {
  readonly group: RaterGroup;
  readonly weight: string;
}

export const mostStatements = 20;
/** A mark of 0 says that one cannot say. */
export const cannotSay = 0;
export const highestMark = 5;

export interface QuestionnaireProblem {
  readonly field: string;
  readonly code: 'same_code' | 'weights_are_nothing';
}

/** What must not stand: a code used twice, or weights that are all nothing. */
export function questionnaireProblems(statements: readonly Statement[]): QuestionnaireProblem[] {
  const repeated = statements.flatMap(({ code }, index) =>
    statements.findIndex((each) => each.code === code) < index ? [{ field: `statements.${index}.code`, code: 'same_code' } as const] : [],
  );
  return statements.some(({ weight }) => exact(weight).gt(0)) ? repeated : [...repeated, { field: 'statements', code: 'weights_are_nothing' }];
}

/** Whether somebody has said something of every statement, and nothing else. */
export const completeMarks = (marks: readonly number[], statements: readonly Statement[]): boolean =>
  marks.length === statements.length && marks.every((mark) => Number.isInteger(mark) && mark >= cannotSay && mark <= highestMark);
