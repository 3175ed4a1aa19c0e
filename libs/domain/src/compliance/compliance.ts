import Fraction from 'fraction.js';
import type { Transitions } from '../workflow/transitions.js';

/** What is asked of a supplier: a certificate, a data-processing agreement, or a security requirement. */
export const complianceKinds = ['certificate', 'agreement', 'requirement'] as const;
export type ComplianceKind = (typeof complianceKinds)[number];

/** How high a security requirement is set. */
export const requirementLevels = ['basic', 'raised', 'high'] as const;
export type RequirementLevel = (typeof requirementLevels)[number];

/** What an assessment of a requirement found; a certificate and an agreement that are there are met. */
export const outcomes = ['met', 'partly', 'not_met'] as const;
export type Outcome = (typeof outcomes)[number];

export const evidenceStates = ['waiting', 'accepted', 'returned', 'withdrawn', 'revoked'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

export const evidenceActions = ['accept', 'return', 'withdraw', 'revoke'] as const;
export type EvidenceAction = (typeof evidenceActions)[number];

/** What a supplier enters counts for nothing until the buyer has accepted it. */
export const evidenceTransitions: Transitions<EvidenceState, EvidenceAction> = {
  accept: { from: ['waiting'], to: 'accepted', by: ['buyer'], reason: false },
  return: { from: ['waiting'], to: 'returned', by: ['buyer'], reason: true },
  withdraw: { from: ['waiting'], to: 'withdrawn', by: ['supplier'], reason: false },
  revoke: { from: ['accepted'], to: 'revoked', by: ['buyer'], reason: true },
};

export interface Evidence {
  readonly id: string;
  readonly state: EvidenceState;
  readonly outcome: Outcome;
  /** The first and the last local date it holds on; of a requirement: assessed on, and next to be assessed on. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Asked {
  readonly kind: ComplianceKind;
  /** The first and the last local date it is asked for. */
  readonly askedFrom: string;
  readonly askedUntil: string | null;
}

export const standings = ['holds', 'partly', 'not_met', 'expired', 'missing'] as const;
export type Standing = (typeof standings)[number];

export interface Stand {
  readonly standing: Standing;
  /** What it rests on; null where there is nothing. */
  readonly evidenceId: string | null;
  readonly validTo: string | null;
}

export const isAsked = ({ askedFrom, askedUntil }: Asked, day: string): boolean => askedFrom <= day && (askedUntil === null || day <= askedUntil);

/**
 * How what is asked stands on a local date, by accepted evidence alone. A certificate or an agreement holds while any of them is
 * valid; a requirement is what its latest assessment found, until the day it was to be assessed again. Past its last day evidence
 * is expired, and without any the thing is missing.
 */
export function standingOn(kind: ComplianceKind, evidence: readonly Evidence[], day: string): Stand {
  const begun = evidence
    .filter(({ state, validFrom }) => state === 'accepted' && validFrom <= day)
    .sort((a, b) => (a.validFrom === b.validFrom ? (a.id < b.id ? -1 : 1) : a.validFrom < b.validFrom ? -1 : 1));
  const isValid = ({ validTo }: Evidence) => validTo === null || day <= validTo;
  const latest = begun.at(-1);
  const counts = kind === 'requirement' ? latest : (begun.filter(isValid).sort(byEnd).at(-1) ?? [...begun].sort(byEnd).at(-1));
  if (!counts) return { standing: 'missing', evidenceId: null, validTo: null };
  const { id: evidenceId, validTo, outcome } = counts;
  if (!isValid(counts)) return { standing: 'expired', evidenceId, validTo };
  return { standing: outcome === 'met' ? 'holds' : outcome, evidenceId, validTo };
}

const byEnd = (a: Evidence, b: Evidence): number => {
  const [x, y] = [a.validTo ?? '9999-12-31', b.validTo ?? '9999-12-31'];
  return x === y ? 0 : x < y ? -1 : 1;
};

/** What a standing is worth: whole, half, or nothing. */
export const worth = (standing: Standing): Fraction => new Fraction(standing === 'holds' ? 1 : standing === 'partly' ? '1/2' : 0);

/**
 * R24: percent of what is asked of a supplier on a day that holds: what is met is worth one, what is partly met a half, and what
 * is expired, missing or not met nothing; each thing weighs alike. Null where nothing is asked. Exact.
 */
export function requirementsMet(items: readonly (Asked & { readonly evidence: readonly Evidence[] })[], day: string): { value: Fraction | null; volume: number } {
  const asked = items.filter((item) => isAsked(item, day));
  if (asked.length === 0) return { value: null, volume: 0 };
  const sum = asked.reduce((total, { kind, evidence }) => total.add(worth(standingOn(kind, evidence, day).standing)), new Fraction(0));
  return { value: sum.mul(100).div(asked.length), volume: asked.length };
}
