import { raterGroups, type RaterGroup } from './questionnaire.js';
import { leastAnswers } from './shown-mean.js';

export interface Responses {
  readonly group: RaterGroup;
  readonly invited: number;
  readonly answered: number;
}

/** How many of some groups together have answered. */
export interface JoinedResponses {
  readonly groups: readonly RaterGroup[];
  readonly invited: number;
  readonly answered: number;
}

const sum = (parts: readonly Responses[], of: 'invited' | 'answered') => parts.reduce((total, part) => total + part[of], 0);
const joined = (parts: readonly Responses[]): JoinedResponses => ({
  groups: raterGroups.filter((group) => parts.some((part) => part.group === group)),
  invited: sum(parts, 'invited'),
  answered: sum(parts, 'answered'),
});

/**
 * How many were asked and have answered, by group. Groups of fewer than five people are told of together, with the smallest
 * other group where they are too few even so; where all are too few, nothing is told. No part is a part of another.
 */
export function joinedResponses(responses: readonly Responses[]): JoinedResponses[] {
  const rising = responses.filter(({ invited }) => invited > 0).toSorted((a, b) => a.invited - b.invited || raterGroups.indexOf(a.group) - raterGroups.indexOf(b.group));
  const small = rising.filter(({ invited }) => invited < leastAnswers);
  const large = rising.slice(small.length);
  while (small.length > 0 && sum(small, 'invited') < leastAnswers) {
    const next = large.shift();
    if (!next) return [];
    small.push(next);
  }
  const parts = [...large.map((each) => [each]), ...(small.length > 0 ? [small] : [])];
  return parts.map(joined).toSorted((a, b) => first(a) - first(b));
}

const first = ({ groups }: JoinedResponses): number => Math.min(...groups.map((group) => raterGroups.indexOf(group)));
