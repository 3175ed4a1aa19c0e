import type { RepeatMultiplier } from './credit-rule.js';

/**
 * R17: how many periods in a row cost something, this one included. `owed` oldest first: whether the period by
 * itself owes anything, `null` where it was not measured, which is skipped.
 */
export function consecutiveMisses(owed: readonly (boolean | null)[]): number {
  const measured = owed.filter((one) => one !== null);
  const lastClean = measured.lastIndexOf(false);
  return measured.length - 1 - lastClean;
}

/** R17: the factor for this period's own credit; the same however long the run, so that it never compounds. */
export function repeatFactor(misses: number, multiplier: RepeatMultiplier | null): string {
  return multiplier !== null && misses >= multiplier.fromConsecutive ? multiplier.factor : '1';
}
