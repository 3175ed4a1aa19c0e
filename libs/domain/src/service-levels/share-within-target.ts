import Fraction from 'fraction.js';
import { explanation, type Explanation } from './explanation.js';
import type { IncidentOutcome } from './outcome.js';
import type { ServiceLevelTerms } from './service-level.js';
import { verdictOf, type Verdict } from './verdict.js';

export interface OutcomeCounts {
  readonly met: number;
  readonly missed: number;
  /** Still open and not decided; shown, never counted. */
  readonly running: number;
}

/** A service level's figure for one period. */
export interface ServiceLevelResult {
  /** Exact percent; `null` when not measured. */
  readonly value: Fraction | null;
  readonly verdict: Verdict;
  readonly explanation: Explanation;
}

/** R9: how the outcomes of one service level count in `period` (`YYYY-MM`). */
export function countOutcomes(outcomes: Iterable<IncidentOutcome>, period: string): OutcomeCounts {
  const counts = { met: 0, missed: 0, running: 0 };
  for (const one of outcomes) {
    if (one.outcome === 'running') counts.running += 1;
    else if (one.outcome !== 'not_applicable' && one.period === period) counts[one.outcome] += 1;
  }
  return counts;
}

/**
 * R10, R13: the share within target in percent, met / (met + missed); below the minimum volume, or with
 * nothing to count, it is not measured.
 */
export function shareWithinTarget(counts: OutcomeCounts, terms: ServiceLevelTerms): ServiceLevelResult {
  const volume = counts.met + counts.missed;
  const measured = volume > 0 && volume >= terms.minimumVolume;
  const value = measured ? new Fraction(counts.met * 100, volume) : null;
  const { expectedTarget, minimumTarget, minimumVolume } = terms;
  const code = measured ? 'share_within_target' : volume === 0 ? 'nothing_to_count' : 'below_minimum_volume';
  return {
    value,
    verdict: verdictOf(value, { expected: expectedTarget, minimum: minimumTarget }),
    explanation: explanation(code, ['R4', 'R9', 'R10', 'R13'], {
      ...counts,
      minimumVolume,
      expectedTarget,
      minimumTarget,
    }),
  };
}
