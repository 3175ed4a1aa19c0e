import type { Score } from '@samsyn/domain/scorecards/score';

/** Places from 1 by exact points; equals share a place and the next one is left free. Without a score, no place. */
export function ranking(suppliers: ReadonlyMap<string, Score>): Map<string, number> {
  const scored = [...suppliers].flatMap(([id, { points }]) => (points === null ? [] : [{ id, points }]));
  return new Map(
    scored.map(({ id, points }) => [id, 1 + scored.filter((other) => other.points.gt(points)).length]),
  );
}
