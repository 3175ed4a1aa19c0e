import type { Verdict } from '../service-levels/verdict.js';

/**
 * R13, R23: what a published score (decimal string 0–100, floored; `null` without one) says by the curve behind it: 100
 * points where every promise was kept as expected, 50 where they lie at the agreed minimum.
 */
export function verdictOfScore(points: string | null): Verdict {
  if (points === null) return 'not_measured';
  // Both bounds are whole and the score is floored: its whole part decides.
  const [whole = '0'] = points.split('.');
  if (Number(whole) >= 100) return 'met';
  return Number(whole) >= 50 ? 'below_expected' : 'below_minimum';
}
