/** A limit in money: agreed as an amount, as a share of the period's charges, or as the amount at risk. */
export type Cap =
  | { readonly kind: 'amount'; readonly amountMinor: string }
  | { readonly kind: 'charges_percent'; readonly percent: string }
  | { readonly kind: 'at_risk' };

/** R17: what a contract says about all of its credits together. */
export interface CreditTerms {
  /** One credit an event, the highest; or all of them. */
  readonly stacking: 'highest_per_event' | 'stacked';
  readonly caps: {
    readonly perEvent: Cap | null;
    readonly perMonth: Cap | null;
    /** Of the contract year that starts on the contract's first day; shares are of that year's charges. */
    readonly perYear: Cap | null;
  };
  /** What a cap cuts off: lost, or used first in the next period. */
  readonly excess: 'dropped' | 'carried_forward';
  /** Days after the period's end within which the buyer must claim; `null` for no deadline. */
  readonly claimWithinDays: number | null;
}

export const defaultCreditTerms: CreditTerms = {
  stacking: 'highest_per_event',
  caps: { perEvent: null, perMonth: { kind: 'at_risk' }, perYear: null },
  excess: 'dropped',
  claimWithinDays: null,
};
