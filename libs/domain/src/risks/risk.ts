import { DomainError } from '../errors.js';
import type { Transitions } from '../workflow/transitions.js';

/** How likely it is, and how hard it would hit: 1 very low to 5 very high. */
export const riskLevels = [1, 2, 3, 4, 5] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const riskBands = ['low', 'medium', 'high', 'critical'] as const;
export type RiskBand = (typeof riskBands)[number];

/** One row a likelihood from 1 to 5, one letter an impact from 1 to 5. */
const matrix = ['LLLMM', 'LLMMH', 'LMMHH', 'LMHHC', 'MMHCC'];
const bandOfLetter: Readonly<Record<string, RiskBand>> = { L: 'low', M: 'medium', H: 'high', C: 'critical' };

/**
 * The band of a risk by the one table: an impact weighs more than a likelihood, so that what is unlikely and ruinous is no
 * small risk.
 * @throws DomainError `bad_risk_level` for a level that is not 1 to 5
 */
export function riskBand(likelihood: number, impact: number): RiskBand {
  const band = bandOfLetter[matrix[likelihood - 1]?.[impact - 1] ?? ''];
  if (!band) throw new DomainError('bad_risk_level', { likelihood, impact });
  return band;
}

/** What is done about it. */
export const riskTreatments = ['avoid', 'reduce', 'transfer', 'accept'] as const;
export type RiskTreatment = (typeof riskTreatments)[number];

export const riskStates = ['open', 'treated', 'accepted', 'closed'] as const;
export type RiskState = (typeof riskStates)[number];

export const riskActions = ['treat', 'accept', 'reopen', 'close'] as const;
export type RiskAction = (typeof riskActions)[number];

/** A treated risk is what is left of it; an accepted one is borne, and why is said. */
export const riskTransitions: Transitions<RiskState, RiskAction> = {
  treat: { from: ['open'], to: 'treated', by: ['buyer'], reason: false },
  accept: { from: ['open', 'treated'], to: 'accepted', by: ['buyer'], reason: true },
  reopen: { from: ['treated', 'accepted', 'closed'], to: 'open', by: ['buyer'], reason: true },
  close: { from: ['open', 'treated', 'accepted'], to: 'closed', by: ['buyer'], reason: true },
};

export interface RiskSize {
  readonly likelihood: number;
  readonly impact: number;
  readonly residualLikelihood: number | null;
  readonly residualImpact: number | null;
  readonly state: RiskState;
}

/** How large it is today: what is left of it once it is treated or accepted, where that was said. */
export function currentSize({ likelihood, impact, residualLikelihood, residualImpact, state }: RiskSize): { likelihood: number; impact: number } {
  const treated = state === 'treated' || state === 'accepted';
  return treated && residualLikelihood !== null && residualImpact !== null
    ? { likelihood: residualLikelihood, impact: residualImpact }
    : { likelihood, impact };
}
