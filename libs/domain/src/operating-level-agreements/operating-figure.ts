import Fraction from 'fraction.js';
import { exact } from '../numbers/decimal.js';
import { operatingTraitsOf, type OperatingLevelTerms } from './operating-level.js';

export const operatingVerdicts = ['met', 'missed', 'not_measured'] as const;
export type OperatingVerdict = (typeof operatingVerdicts)[number];

/** An agreement's figure of a month. */
export interface OperatingFigure {
  /** Exact percent; `null` when not measured. */
  readonly value: Fraction | null;
  readonly verdict: OperatingVerdict;
  /** How many hand-overs it rests on. */
  readonly volume: number;
}

/**
 * R10, R12, R13: the share of hand-overs that were in time, or of a lower-is-better metric the share that were not as
 * agreed, against the target; exactly at it is met. Below the minimum volume, or with nothing to count, not measured.
 */
export function operatingFigure(
  { met, missed }: { readonly met: number; readonly missed: number },
  { metric, target, minimumVolume }: Pick<OperatingLevelTerms, 'metric' | 'target' | 'minimumVolume'>,
): OperatingFigure {
  const volume = met + missed;
  if (volume === 0 || volume < minimumVolume) return { value: null, verdict: 'not_measured', volume };
  const higher = operatingTraitsOf(metric).direction === 'higher_is_better';
  const value = new Fraction((higher ? met : missed) * 100, volume);
  const order = value.compare(exact(target));
  return { value, verdict: (higher ? order >= 0 : order <= 0) ? 'met' : 'missed', volume };
}
