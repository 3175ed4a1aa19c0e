import { exact } from '../numbers/decimal.js';

/** How good something is, in words anybody understands; the best first. */
export const qualityWords = ['good', 'approaching_target', 'requires_improvement', 'inadequate', 'not_measured'] as const;
export type QualityWord = (typeof qualityWords)[number];

/**
 * From how many points of a score (R23) on each word holds; at a bound the better word holds. 50 points are what a service
 * level's minimum gives, and 100 its expected target, so below 50 what was agreed as the least is not kept on the whole.
 */
export const qualityBounds = { good: '90', approaching_target: '75', requires_improvement: '50' } as const;

/** Names the rule by which words are found, for whoever reads them later. */
export const qualityRule = '1';

/** The word for a score's points, an exact decimal 0–100; null where there is no score. Throws `bad_decimal`. */
export function qualityWord(points: string | null): QualityWord {
  if (points === null) return 'not_measured';
  const value = exact(points);
  if (value.gte(qualityBounds.good)) return 'good';
  if (value.gte(qualityBounds.approaching_target)) return 'approaching_target';
  return value.gte(qualityBounds.requires_improvement) ? 'requires_improvement' : 'inadequate';
}
