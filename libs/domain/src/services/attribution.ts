import { DAY } from '../time/instant.js';
import type { ShareState } from './end-to-end-ledger.js';

export const attributionAnswers = ['accept', 'dispute'] as const;
/** A supplier's answer to what it is held to answer for. */
export type AttributionAnswer = (typeof attributionAnswers)[number];

export const silences = ['unattributed', 'accepted'] as const;

export interface AttributionTerms {
  readonly answerWithinDays: number;
  /** What silence beyond the deadline means. */
  readonly unanswered: (typeof silences)[number];
}

/** R20 unless an organisation says otherwise: two weeks, and silence is no acceptance. */
export const defaultAttributionTerms: AttributionTerms = { answerWithinDays: 14, unanswered: 'unattributed' };

/**
 * R20: the instant up to which a supplier may answer, so many times 24 hours after the outage was over and recorded;
 * null while it lasts.
 */
export function answerBy(
  outage: { readonly to: number | null; readonly recordedAt: number },
  { answerWithinDays }: AttributionTerms,
): number | null {
  return outage.to === null ? null : Math.max(outage.to, outage.recordedAt) + answerWithinDays * DAY;
}

/** R20: where an outage's attribution stands; only silence depends on the time. */
export function shareState(
  answer: AttributionAnswer | null,
  deadline: number | null,
  now: number,
  { unanswered }: AttributionTerms,
): ShareState {
  if (answer !== null) return answer === 'accept' ? 'accepted' : 'disputed';
  return unanswered === 'accepted' && deadline !== null && now >= deadline ? 'accepted' : 'unanswered';
}
