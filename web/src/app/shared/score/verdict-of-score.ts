import type { Verdict } from '@samsyn/domain/service-levels/verdict';

/**
 * What a score says, by the curve behind it: 100 points where every promise was kept as expected, 50 where
 * they lie at the agreed minimum.
 */
export function verdictOfScore(points: string | null): Verdict {
  if (points === null) return 'not_measured';
  if (Number(points) >= 100) return 'met';
  return Number(points) >= 50 ? 'below_expected' : 'below_minimum';
}
