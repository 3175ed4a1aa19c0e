/** R17: doubles or otherwise multiplies a period's own credit from the n-th consecutive miss on; never compounding. */
export interface RepeatMultiplier {
  /** 2: from the second missed period in a row. */
  readonly fromConsecutive: number;
  /** Exact decimal string of at least 1. */
  readonly factor: string;
}

/** R18: what is agreed beside the amount itself. */
interface CreditRuleBase {
  readonly multiplier: RepeatMultiplier | null;
  /** A credit returns after this many consecutive measured periods strictly above expected. */
  readonly earnBack: { readonly periods: number } | null;
  /** n of the last m measured periods below minimum raise a termination right. */
  readonly chronicFailure: { readonly failures: number; readonly ofPeriods: number } | null;
}

/** Charges × at-risk % × pool allocation % × service-level allocation %. */
export interface PoolRule extends CreditRuleBase {
  readonly kind: 'pool';
  /** Which verdict is the first that costs. */
  readonly trigger: 'below_expected' | 'below_minimum';
  readonly poolPercent: string;
  readonly levelPercent: string;
}

/** The outermost bound the value is worse than decides which percentage of the period's charges is owed. */
export interface TierRule extends CreditRuleBase {
  readonly kind: 'tiers';
  /** Bounds in the metric's unit; strictly worse than the bound counts. */
  readonly tiers: readonly { readonly bound: string; readonly percent: string }[];
}

/** The best band the value reaches gives its points; none reached gives `otherwise`. */
export interface PointsRule extends CreditRuleBase {
  readonly kind: 'points';
  readonly bands: readonly { readonly from: string; readonly points: number }[];
  readonly otherwise: number;
  /** Integer minor units as a decimal string. */
  readonly valuePerPointMinor: string;
}

/** An amount for every started or full hour of downtime, or of overrun, beyond a threshold. */
export interface HourlyRule extends CreditRuleBase {
  readonly kind: 'hourly';
  readonly counting: 'started' | 'full';
  /** Of each outage or late incident by itself, or of the period's sum. */
  readonly per: 'event' | 'period';
  readonly thresholdMs: number;
  readonly amountPerHourMinor: string;
}

export type CreditRule = PoolRule | TierRule | PointsRule | HourlyRule;
export const creditRuleKinds = ['pool', 'tiers', 'points', 'hourly'] as const;
