import Fraction from 'fraction.js';
import type { ActionState } from '../actions/action-state.js';

export const assessmentStates = ['draft', 'published'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** What a round is made of; corrections come after it is published, which is final. */
export const assessmentItemKinds = ['criterion', 'finding', 'recommendation', 'correction'] as const;
export type AssessmentItemKind = (typeof assessmentItemKinds)[number];

export const findingWeights = ['strength', 'weakness'] as const;
export type FindingWeight = (typeof findingWeights)[number];
export const findingSeverities = ['low', 'medium', 'high'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** How far a recommendation has come: what the buyer answered, and what became of the action. */
export const followUps = ['unanswered', 'declined', 'open', 'late', 'done', 'cancelled'] as const;
export type FollowUp = (typeof followUps)[number];

/** The state of a recommendation by its answer: an action stands for itself. */
export function followUpOf(
  answer: { readonly reason: string | null; readonly action: { readonly state: ActionState; readonly overdue: boolean } | null } | null,
): FollowUp {
  if (!answer) return 'unanswered';
  if (answer.reason !== null) return 'declined';
  // An action that was taken away is as good as none.
  if (!answer.action) return 'cancelled';
  return answer.action.overdue ? 'late' : answer.action.state;
}

/** R12: the mean of the grades that were given, exact; null without any. */
export function meanGrade(grades: readonly (number | null)[]): Fraction | null {
  const given = grades.filter((grade) => grade !== null);
  return given.length === 0 ? null : new Fraction(given.reduce((all, grade) => all + grade, 0)).div(given.length);
}

/** Whether a kind may be added to a round as it stands: all but corrections before it is published, and those alone after. */
export const mayAdd = (state: AssessmentState, kind: AssessmentItemKind): boolean => (kind === 'correction') === (state === 'published');
