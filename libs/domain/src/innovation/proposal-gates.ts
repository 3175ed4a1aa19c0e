import type { InnovationAction, InnovationState } from './innovation-state.js';

/** What the gates of a proposal look at. */
export interface GateFacts {
  readonly state: InnovationState;
  /** Whether every supplier that proposes it together has agreed to. */
  readonly allConsented: boolean;
  /** How many evaluators have scored all criteria, and how many have to. */
  readonly evaluated: number;
  readonly evaluatorsNeeded: number;
  readonly reason: string | null;
  readonly pilot: { readonly plan: string; readonly fromOn: string | null; readonly toOn: string | null; readonly successMeasure: string; readonly result: string | null; readonly outcome: string | null } | null;
  readonly verifiedBenefits: number;
}

export type GateGap =
  | 'missing_consent'
  | 'missing_evaluations'
  | 'missing_reason'
  | 'missing_pilot_plan'
  | 'missing_pilot_dates'
  | 'missing_success_measure'
  | 'missing_pilot_result'
  | 'missing_verified_benefit';

const said = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

/**
 * R26: all that is missing for a step, so that nobody finds out one by one: a proposal is proposed once all its proposers agree,
 * evaluated by enough people on all criteria, decided with a reason, piloted by a plan with dates and a measure of success,
 * delivered on the pilot's result, or with a reason without a pilot, and done once a benefit is verified.
 */
export function gapsFor(action: InnovationAction, { state, pilot, ...facts }: GateFacts): GateGap[] {
  const gaps: [GateGap, boolean][] = {
    propose: (): [GateGap, boolean][] => [['missing_consent', !facts.allConsented]],
    evaluate: (): [GateGap, boolean][] => [['missing_evaluations', facts.evaluated < facts.evaluatorsNeeded]],
    approve: (): [GateGap, boolean][] => [['missing_reason', !said(facts.reason)]],
    pilot: (): [GateGap, boolean][] => [
      ['missing_pilot_plan', !said(pilot?.plan)],
      ['missing_pilot_dates', pilot?.fromOn == null || pilot.toOn === null],
      ['missing_success_measure', !said(pilot?.successMeasure)],
    ],
    deliver: (): [GateGap, boolean][] =>
      state === 'piloting'
        ? [['missing_pilot_result', !said(pilot?.result) || !said(pilot?.outcome)]]
        : [['missing_reason', !said(facts.reason)]],
    verify: (): [GateGap, boolean][] => [['missing_verified_benefit', facts.verifiedBenefits === 0]],
    send_back: (): [GateGap, boolean][] => [['missing_reason', !said(facts.reason)]],
    reject: (): [GateGap, boolean][] => [['missing_reason', !said(facts.reason)]],
    expire: (): [GateGap, boolean][] => [['missing_reason', !said(facts.reason)]],
  }[action]();
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}
