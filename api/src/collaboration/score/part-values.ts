import Fraction from 'fraction.js';
import type { PartValue } from '@samsyn/domain/collaboration/collaboration-score';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import type { PublishedGrade } from '../surveys/survey-results.service.js';
import type { Behaviour } from './behaviour.repository.js';

/** Under so many cases a figure says more of chance than of the supplier: it is not measured. */
export const leastCases = 3;

const minute = 60_000;

const share = (part: number | string, of: number | string, times: number, volume: number) => ({
  value: volume < leastCases || new Fraction(of).equals(0) ? null : formatRatio(new Fraction(part).mul(times).div(of)),
  volume,
});

/** R21, R23: what a month knows of a supplier, by part of the score. */
export function partValues(behaviour: Behaviour | undefined, grade: PublishedGrade | undefined): PartValue[] {
  const { grade: given = null, answers = null } = grade?.grade ?? {};
  const survey: PartValue = { part: 'survey_grade', value: given && formatRatio(given), volume: answers };
  if (!behaviour) return [survey];
  const { held, made, unworked, sided, bounces, unownedMs, standingMs, takenOver, lowerMs, upperMs } = behaviour;
  // The median: the mean of the middle two (R14).
  const median = lowerMs === null || upperMs === null || takenOver < leastCases ? null : new Fraction(lowerMs).add(upperMs).div(2 * minute);
  return [
    survey,
    { part: 'hand_offs_per_incident', ...share(made, held, 1, held) },
    { part: 'bounce_share', ...share(bounces, sided, 100, sided) },
    { part: 'returned_unworked_share', ...share(unworked, made, 100, made) },
    { part: 'unowned_share', ...share(unownedMs, standingMs, 100, held) },
    { part: 'take_over_minutes', value: median && formatRatio(median), volume: takenOver },
  ];
}
